import { type Brand, type HeadingLook, type Profile, unknownProfile } from '@klarsyn/core';
import type { WrittenProfile } from './schema/profile.ts';
import type { Tokens, TokenValue } from './tokens.ts';

/** A reference in the profile that names no token, or one of another type than is `wanted`. */
export interface DeadReference {
  readonly path: readonly (string | number)[];
  readonly name: string;
  readonly wanted: TokenValue['type'] | undefined;
}

type Path = readonly (string | number)[];

const referencePattern = /^\{([^{}]+)\}$/;
const nameIn = (value: unknown): string | undefined => (typeof value === 'string' ? referencePattern.exec(value)?.[1] : undefined);

/** Finds the references in the brand and the crisis colours that lead nowhere. */
export function lookUp({ brand, crisis, letters }: WrittenProfile, tokens: Tokens): readonly DeadReference[] {
  return [...referencesIn(brand, ['brand']), ...referencesIn(crisis, ['crisis']), ...referencesIn(letters, ['letters'])].flatMap(
    ({ path, name }): readonly DeadReference[] => {
      const token = tokens.get(name);
      const wanted = wantedAt(path);
      if (token === undefined) return [{ path, name, wanted: undefined }];
      return wanted.includes(token.type) ? [] : [{ path, name, wanted: wanted[0] }];
    },
  );
}

function referencesIn(value: unknown, path: Path): readonly { readonly path: Path; readonly name: string }[] {
  const name = nameIn(value);
  if (name !== undefined) return [{ path, name }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => referencesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

/** The types of token that may stand at a place in the profile. */
function wantedAt(path: Path): readonly TokenValue['type'][] {
  const key = path.at(-1);
  const parent = path.at(-2);
  if (parent === 'fonts' || parent === 'officeFonts' || key === 'font') return ['fonts'];
  if (parent === 'headings') return ['heading'];
  return key === 'sizePt' || key === 'minFontSizePt' || key === 'textSizePt' ? ['size'] : ['color'];
}

/** The profile that rules see: tokens in place of references, and nothing where nothing is known. */
export function completeProfile(written: WrittenProfile, tokens: Tokens): Profile {
  const { $schema: _, tokens: _files, brand, units, crisis, letters, ...given } = written;
  return {
    ...unknownProfile,
    ...given,
    name: { ...unknownProfile.name, ...given.name },
    forms: { ...unknownProfile.forms, ...given.forms },
    units: (units ?? []).map((unit) => (typeof unit === 'string' ? { name: unit } : unit)),
    roleScope: { ...unknownProfile.roleScope, ...given.roleScope },
    web: { ...unknownProfile.web, ...given.web },
    letters: { ...unknownProfile.letters, ...inPlace(letters ?? {}, tokens) },
    privacy: { ...unknownProfile.privacy, ...given.privacy },
    crisis: inPlace(crisis ?? {}, tokens),
    brand: brandOf(inPlace(brand ?? {}, tokens), tokens),
  } as Profile;
}

/** What has been written of the brand, each reference replaced by what it names. */
type Placed = Partial<Omit<Brand, 'headings'>> & { readonly headings?: Readonly<Record<string, HeadingLook>> };

function brandOf(placed: Placed, tokens: Tokens): Brand {
  return {
    ...unknownProfile.brand,
    colors: colorsIn(tokens),
    ...placed,
    fonts: (placed.fonts ?? fontsIn(tokens)).flat().filter((font) => !generic.has(font)),
    officeFonts: (placed.officeFonts ?? []).flat().filter((font) => !generic.has(font)),
  };
}

function inPlace<T>(value: T, tokens: Tokens): T & Placed {
  const name = nameIn(value);
  const token = name === undefined ? undefined : tokens.get(name);
  if (token !== undefined) return plain(token) as T & Placed;
  if (typeof value !== 'object' || value === null) return value as T & Placed;
  if (Array.isArray(value)) return value.map((each) => inPlace(each, tokens)) as unknown as T & Placed;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inPlace(inner, tokens)])) as T & Placed;
}

/** What stands in the profile where a token is named. */
function plain(token: TokenValue): unknown {
  if (token.type === 'color') return token.color;
  if (token.type === 'size') return token.pt;
  if (token.type === 'fonts') return token.families;
  if (token.type !== 'heading') return undefined;
  const [font] = token.families;
  return { bold: token.bold, ...(token.sizePt !== undefined && { sizePt: token.sizePt }), ...(font !== undefined && { font }) };
}

/** Names that stand for no font of their own. */
const generic: ReadonlySet<string> = new Set(['serif', 'sans-serif', 'monospace', 'cursive', 'fantasy', 'system-ui', 'ui-sans-serif']);

const colorsIn = (tokens: Tokens): Readonly<Record<string, string>> =>
  Object.fromEntries([...tokens].flatMap(([name, token]) => (token.type === 'color' ? [[name, token.color]] : [])));

const fontsIn = (tokens: Tokens): readonly string[] => [
  ...new Set([...tokens.values()].flatMap((token) => (token.type === 'fonts' || token.type === 'heading' ? token.families : []))),
];
