import type { Line } from './lines.ts';

/** The width at which a text is wrapped, in characters; infinite when its lines are too long to be wrapped by anybody. */
export function widthOf(lines: readonly Line[]): number {
  let longest = narrowest;
  for (const { text } of lines) if (!text.includes('://')) longest = Math.max(longest, text.length);
  return longest > widest ? Number.POSITIVE_INFINITY : longest;
}

/** Mail programs and editors wrap at 60 to 100 characters; a small text whose lines are shorter still is judged as if at 50. */
const [narrowest, widest] = [50, 120];

/**
 * True for a line break that somebody meant: a heading over its text, `Dato:` and the like, an address. The line carries no stop, the
 * first word of the next one would have had room, and the next one begins anew.
 */
export function isMeant(before: Line | undefined, line: Line, width: number): boolean {
  if (before === undefined || /[.!?…,;–-]["»”)]?$|:$/.test(before.text) || !newBeginning.test(line.text)) return false;
  const [first = ''] = line.text.split(/\s/, 1);
  return before.text.length + 1 + first.length <= width && !leadsOn.test(before.text);
}

/** A capital, a quotation that begins with one, or a postal code and its place. */
const newBeginning = /^(?:[«"“]?\p{Lu}|\d{4} \p{Lu})/u;
/** Words that no line ends with on purpose. */
const leadsOn =
  /(?<!\p{L})(?:og|eller|til|fra|frå|av|i|på|for|med|ved|om|hos|hjå|som|at|å|en|ei|ein|et|eit|den|det|de|dei|vi|er|har|kan|skal|må|vil|heter|heiter)$/iu;
