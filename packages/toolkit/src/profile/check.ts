import { dirname, resolve } from 'node:path';
import { type ByForm, contrast, type Form, type LogoFile, leastContrast, type PairUse, type Profile } from '@klarsyn/core';
import { describePicture } from '@klarsyn/pictures';
import type { Fault } from '../errors.ts';
import { pictureFile } from '../files.ts';
import { loadRules } from '../packs.ts';
import type { ProfileFault } from './faults.ts';
import { featureIn, features } from './features.ts';
import { loadProfile, type ReadProfile } from './load.ts';
import { isOrgNumber } from './org-number.ts';

/** A profile and what is wrong with it, or why it cannot be read. */
export type CheckedProfile =
  | { readonly ok: true; readonly read: ReadProfile; readonly found: readonly ProfileFault[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

type Path = readonly (string | number)[];
type Found = Omit<ProfileFault, 'line'> & { readonly path: Path };

/** Looks for what is wrong with a profile: contrast of pairs, references that lead nowhere, numbers and files that do not hold. `today` is `yyyy-mm-dd`. */
export async function checkProfile(
  path: string,
  { cwd, form, today }: { readonly cwd: string; readonly form: Form; readonly today: string },
): Promise<CheckedProfile> {
  const read = await loadProfile(resolve(cwd, path), { cwd, form });
  if (!read.ok) return read;
  const { profile } = read;
  const found: readonly Found[] = [
    ...names(profile),
    ...pairs(profile, form),
    ...units(profile),
    ...statements(profile),
    ...variants(profile),
    ...(await promises(profile)),
    ...(await files(profile, dirname(read.path))),
    ...(profile.reviewBy !== undefined && profile.reviewBy < today
      ? [{ code: 'review', severity: 'warning', path: ['reviewBy'], values: { day: profile.reviewBy } } as const]
      : []),
  ];
  const placed = found.map(({ path: at, ...fault }) => ({ ...fault, line: read.lineOf(at) }));
  return { ok: true, read, found: placed.toSorted((one, other) => one.line - other.line) };
}

function names({ name, orgNumber, brand }: Profile): readonly Found[] {
  const twice = name.allowed.filter((each) => name.retired.includes(each));
  return [
    ...twice.map((each) => ({ code: 'name-twice', severity: 'error', path: ['name', 'retired'], values: { name: each } }) as const),
    ...(orgNumber !== undefined && !isOrgNumber(orgNumber)
      ? [{ code: 'org-number', severity: 'error', path: ['orgNumber'], values: { number: orgNumber } } as const]
      : []),
    ...(brand.titlePattern?.includes('%page%') === false
      ? [{ code: 'title-pattern', severity: 'error', path: ['brand', 'titlePattern'], values: { name: name.official } } as const]
      : []),
  ];
}

/** What the contrast of a pair is for, in words. */
const uses: ByForm<Readonly<Record<PairUse, string>>> = {
  nb: { text: 'tekst', 'large-text': 'stor tekst', graphics: 'knapper og ikoner' },
  nn: { text: 'tekst', 'large-text': 'stor tekst', graphics: 'knappar og ikon' },
};
/** Two decimals, never rounded up to what is enough. */
const down = (ratio: number): number => Math.floor(ratio * 100) / 100;

function pairs({ brand, crisis }: Profile, form: Form): readonly Found[] {
  const known = Object.keys(brand.colors).join(', ') || '–';
  const found = brand.pairs.flatMap((pair, at): readonly Found[] => {
    const dead = (['text', 'on'] as const).filter((side) => brand.colors[pair[side]] === undefined);
    if (dead.length > 0) {
      return dead.map((side) => ({
        code: 'unknown-color',
        severity: 'error',
        path: ['brand', 'pairs', at, side],
        values: { name: pair[side], known },
      }));
    }
    const ratio = contrast(brand.colors[pair.text] ?? '', brand.colors[pair.on] ?? '') ?? 1;
    const wanted = leastContrast[pair.use];
    if (ratio >= wanted) return [];
    const values = { text: pair.text, on: pair.on, ratio: down(ratio), wanted, use: uses[form][pair.use] };
    return [{ code: 'contrast', severity: 'error', path: ['brand', 'pairs', at], values }];
  });
  const inCrisis = contrast(crisis.text ?? '', crisis.background ?? '');
  if (inCrisis === undefined || inCrisis >= leastContrast.text) return found;
  return [...found, { code: 'crisis-contrast', severity: 'error', path: ['crisis'], values: { ratio: down(inCrisis) } }];
}

function units({ units: own, people, social }: Profile): readonly Found[] {
  const known = new Set(own.flatMap(({ name, aliases = [] }) => [name, ...aliases]));
  const dead = (list: string, members: readonly { readonly unit?: string }[]) =>
    members.flatMap(({ unit }, at): readonly Found[] =>
      unit === undefined || known.has(unit)
        ? []
        : [{ code: 'unknown-unit', severity: 'error', path: [list, at, 'unit'], values: { name: unit } }],
    );
  return [...dead('people', people), ...dead('social', social)];
}

function statements({ accessibility, web }: Profile): readonly Found[] {
  const found = Object.entries(accessibility).flatMap(([name, address]): readonly Found[] => {
    const path = ['accessibility', name];
    if (!web.hosts.includes(name)) return [{ code: 'unknown-host', severity: 'error', path, values: { name } }];
    return /^https:\/\/(?:www\.)?uustatus\.no\//.test(address)
      ? []
      : [{ code: 'wrong-statement', severity: 'error', path, values: { name } }];
  });
  const without = web.hosts.filter((host) => accessibility[host] === undefined);
  return [
    ...found,
    ...without.map((name) => ({ code: 'no-statement', severity: 'hint', path: ['web', 'hosts'], values: { name } }) as const),
  ];
}

function variants({ brand: { logo } }: Profile): readonly Found[] {
  const there = new Set(logo?.files.map(({ variant }) => variant));
  return Object.entries(logo?.variantByKind ?? {}).flatMap(([kind, variant]): readonly Found[] =>
    there.has(variant)
      ? []
      : [{ code: 'unknown-variant', severity: 'error', path: ['brand', 'logo', 'variantByKind', kind], values: { name: variant, kind } }],
  );
}

async function promises(profile: Profile): Promise<readonly Found[]> {
  if (profile.promises.length === 0) return [];
  const known = new Set((await loadRules()).flatMap(({ id, aliases = [] }): readonly string[] => [id, ...aliases]));
  return profile.promises.flatMap(({ rules }, at) =>
    rules.flatMap((name, index): readonly Found[] => {
      const feature = featureIn(name);
      const isKnown = feature === undefined ? known.has(name) : features[feature] !== undefined;
      return isKnown ? [] : [{ code: 'unknown-rule', severity: 'error', path: ['promises', at, 'rules', index], values: { name } }];
    }),
  );
}

async function files({ brand }: Profile, folder: string): Promise<readonly Found[]> {
  const listed = [
    ...(brand.logo?.files ?? []).map((file, at) => ({ file, path: ['brand', 'logo', 'files', at] as Path })),
    ...(brand.logo?.retired ?? []).map((file, at) => ({ file, path: ['brand', 'logo', 'retired', at] as Path })),
    ...brand.favicon.map((file, at) => ({ file, path: ['brand', 'favicon', at] as Path })),
  ];
  return (await Promise.all(listed.map(({ file, path }) => fileFaults(file, path, folder)))).flat();
}

async function fileFaults(file: Omit<LogoFile, 'variant'>, path: Path, folder: string): Promise<readonly Found[]> {
  const { path: name, sha256, likeness } = file;
  if (name === undefined) return [];
  const bytes = pictureFile(resolve(folder, name));
  // A logo may be known by its hash alone: the file lies where the design team keeps it.
  if (bytes === undefined)
    return sha256 === undefined && likeness === undefined ? [{ code: 'file-missing', severity: 'error', path, values: { name } }] : [];
  const picture = describePicture(bytes);
  if (sha256 !== undefined && sha256 !== picture.sha256) {
    return [{ code: 'file-changed', severity: 'error', path: [...path, 'sha256'], values: { name, found: picture.sha256 } }];
  }
  if (likeness !== undefined && picture.likeness !== undefined && likeness !== picture.likeness) {
    return [{ code: 'file-unlike', severity: 'error', path: [...path, 'likeness'], values: { name, found: picture.likeness } }];
  }
  if (sha256 !== undefined && (likeness !== undefined || picture.likeness === undefined)) return [];
  const facts = [`sha256: ${picture.sha256}`, ...(picture.likeness === undefined ? [] : [`likeness: ${picture.likeness}`])].join(', ');
  return [{ code: 'file-unhashed', severity: 'hint', path, values: { name, facts } }];
}
