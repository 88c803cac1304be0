const marks = '•••••';

/** What may stand between the groups of a number. */
const gap = '[ ./\\u00a0\\u2013-]';
const identity = new RegExp(`(?<!\\d)(\\d{2}${gap}?\\d{2}${gap}?\\d{2})${gap}?\\d{5}(?!\\d)`, 'gu');
const account = new RegExp(`(?<!\\d)\\d{4}${gap}\\d{2}${gap}?\\d{5}(?!\\d)`, 'gu');
const queryValue = /(?<=\?[^\s#]*?[?&;]?[\w.~-]{1,64}=)[^\s&#;"'<>]+/g;
const token = /\b(?:gh[pousr]_|github_pat_|xox[abprs]-|eyJ[\w-]{8,}\.)[\w.-]{8,}/g;

/**
 * Hides what must never leave the document: national identity numbers, account numbers, tokens and the values of query strings.
 * Every number of eleven digits is hidden, valid or not and however it is grouped: a wrong digit does not make it less personal.
 */
export function mask(text: string): string {
  return text.replace(account, `••••.••.${marks}`).replace(identity, `$1${marks}`).replace(queryValue, marks).replace(token, marks);
}

/** Plain data with every text in it masked. */
export function maskAll<T>(value: T): T {
  if (typeof value === 'string') return mask(value) as T;
  if (Array.isArray(value)) return value.map(maskAll) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, maskAll(inner)])) as T;
}

/** At most `length` characters, cut between words where there is a space near, with a mark where something is left out. */
export function shorten(text: string, length: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= length) return flat;
  const characters = [...flat];
  if (characters.length <= length) return flat;
  const cut = characters.slice(0, length - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > Math.max(0, cut.length - 20) ? cut.slice(0, space) : cut).trimEnd()}…`;
}
