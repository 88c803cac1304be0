import type { Document } from '@klarsyn/core';
import { isBody, type Line, linesOf } from './lines.ts';
import { titlesIn } from './titles.ts';

/** How a letter ends. */
export interface Closing {
  /** The line with the greeting. */
  readonly greeting: Line;
  /** The lines after it; the first may be what stands after the greeting on its own line. */
  readonly lines: readonly Line[];
}

/** A person who signs. */
export interface Signer {
  readonly line: Line;
  readonly name: string;
  /** What stands with the name: the rest of its line and the two lines after it. */
  readonly beside: readonly string[];
}

const greetingPattern =
  /^(?:med\s+)?(?:(?:vennlig|venleg|vennleg|beste|varm|mange)\s+)?(?:hilsen|hilsener|helsing|helsingar)(?!\p{L})[\s,:–-]*|^(?:mvh|vh|m\.v\.h)\.?(?!\p{L})[\s,:–-]*/iu;
const longest = 12;

/** Finds how a document ends: the last greeting, and the lines after it. Undefined when nobody greets. */
export function closingOf(document: Document): Closing | undefined {
  const body = linesOf(document).filter(isBody);
  const at = body.findLastIndex(({ text }) => greetingPattern.test(text) && text.length < 80);
  const greeting = body[at];
  if (greeting === undefined) return undefined;
  const rest = greeting.text.replace(greetingPattern, '');
  const first = rest === '' ? [] : [{ ...greeting, text: rest }];
  return { greeting, lines: [...first, ...body.slice(at + 1, at + 1 + longest)] };
}

const word = String.raw`\p{Lu}\p{Ll}+(?:[-’']\p{Lu}?\p{Ll}+)*`;
const namePattern = new RegExp(
  String.raw`^${word}(?:\s+(?:${word}|\p{Lu}\.|av|van|von|de|der|la)){1,3}(?=$|\s*[,(–/|-]|\s{2,}|\t|\s\p{Ll})`,
  'u',
);
/** Words that begin lines of an address or a footer, and no name. */
const noName =
  /^(?:postboks|postadresse|besøksadresse|adresse|telefon|sentralbord|e-post|org|nettside|side|vedlegg|kopi|saksbehandler|saksbehandlar|dokumentet|brevet)(?!\p{L})/iu;

/** The first person named in a closing. `notNames` are units and names of the organisation. */
export function signerIn({ lines }: Closing, notNames: readonly string[]): Signer | undefined {
  for (const [at, line] of lines.entries()) {
    const { before, name, after } = personIn(line.text);
    if (name === undefined || noName.test(line.text) || /kommune|herad|fylke|etat(?:en)?$/i.test(name)) continue;
    if (notNames.some((other) => other.toLowerCase() === name.toLowerCase())) continue;
    return { line, name, beside: [before, after, ...lines.slice(at + 1, at + 3).map(({ text }) => text)] };
  }
  return undefined;
}

/** «v/», or a title in small letters or one that is known, may stand before the name; a title that is known may stand right after it. */
function personIn(text: string): { readonly before: string; readonly name: string | undefined; readonly after: string } {
  const [title] = titlesIn(text);
  const known = title?.start === 0 ? title.text.length : 0;
  const before = /^(?:.*(?<!\p{L})v\/\s*)?(?:\p{Ll}{4,}\s+(?=\p{Lu}\p{Ll}+\s+\p{Lu}))?/u.exec(text)?.[0] ?? '';
  const start = Math.max(before.length, known > 0 ? known + (text.slice(known).length - text.slice(known).trimStart().length) : 0);
  const found = namePattern.exec(text.slice(start))?.[0].trim();
  const last = found === undefined ? undefined : titlesIn(found).find((one) => one.start > 0 && one.end === found.length);
  const name = found?.slice(0, last?.start).trim();
  return { before: text.slice(0, start), name, after: text.slice(start + (name?.length ?? 0)) };
}

/** True when somebody's name is put in later: a merge field, or brackets to be filled. */
export const isFilledLater = ({ lines }: Closing): boolean => lines.some(({ hasField, text }) => hasField || /[[<{_…]/.test(text));

/** True when the document says that a machine made it: then no person has to be named. */
export const isAutomated = (document: Document): boolean =>
  linesOf(document).some(({ text }) =>
    /(?<!\p{L})(?:automatisk (?:behandle[td]|behandla|laget|laga)|(?:laget|laga) automatisk|automatisert (?:vedtak|saksbehandling)|automatisk (?:generert\p{L}* )?(?:e-post|epost|melding|svar|utsend\p{L}+)|autosvar|(?:avgj\p{L}+|laget|laga) av (?:et |eit )?datasystem|ut[ea]n (?:at (?:en|ein) )?saksbehandl[ae]r)/iu.test(
      text,
    ),
  );
