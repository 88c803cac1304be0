const marks = '•••••';

/** What may stand between the groups of a number. */
const gap = '[ ./\\u00a0\\u2013-]';
const identity = new RegExp(`(?<!\\d)(\\d{2}${gap}?\\d{2}${gap}?\\d{2})${gap}?\\d{5}(?!\\d)`, 'gu');
const account = new RegExp(`(?<!\\d)\\d{4}${gap}\\d{2}${gap}?\\d{5}(?!\\d)`, 'gu');
const queryValue = /(?<=\?[^\s#]*?[?&;]?[\w.~-]{1,64}=)[^\s&#;"'<>]+/g;
/** What tells a token: the beginnings that those who give them out have chosen, and that of a JSON Web Token. */
const token =
  /\b(?:(?:gh[pousr]_|github_pat_|xox[abeprs]-|[rs]k_(?:live|test)_|eyJ[\w-]{8,}\.)|(?:gl[a-z]{2,5}-|npm_|pypi-|sk-|AIza|A[KS]IA)(?=[\w-]{0,200}\d))[\w.~+/-]{8,}=*/g;
/** What follows the name of a scheme in a header. */
const header = /(?<=\b(?:Bearer|Basic|Token) )(?=\S{0,200}\d)[\w.~+/-]{12,}=*/g;
/** A name and a password in front of a host. */
const login = /(?<=\b[a-z][a-z0-9+.-]*:\/\/)[^\s/?#@"'<>]+@/gi;
/** What a login leaves after the number sign. */
const handedOver = /(?<=[#&;](?:access_token|id_token|refresh_token|jsessionid|phpsessid|code)=)[^\s&#;"'<>]+/gi;
/** One of these is in all that is hidden: most texts have none, and stay as they are. */
const anySign = /[\d?=@_-]|eyJ/;

/**
 * Hides what must never leave the document: national identity numbers, account numbers, tokens, logins and the values of query strings.
 * Every number of eleven digits is hidden, valid or not and however it is grouped: a wrong digit does not make it less personal.
 */
export function mask(text: string): string {
  if (!anySign.test(text)) return text;
  const hidden = text.replace(account, `••••.••.${marks}`).replace(identity, `$1${marks}`).replace(queryValue, marks);
  return maskSecrets(hidden);
}

/** An identity number that stands by itself in a name: day and month are possible, made for tests or not. */
const named = /(?<![\p{L}\p{N}])((?:[04][1-9]|[1256]\d|[37][01])(?:[048][1-9]|[159][0-2])\d{2})[ +_-]?\d{5}(?![\p{L}\p{N}])/gu;
const namedAccount = /(?<![\p{L}\p{N}.])\d{4}\.\d{2}\.\d{5}(?![\p{L}\p{N}])/gu;
/** The value of a query in an address. A number of up to eight digits and a code of two letters tell pages apart, and point to nobody. */
const queryPart = /(?<=^[a-z][a-z0-9+.-]*:\/\/[^\s#]*?[?&;](?:[^\s=&;#]*=)?)(?!(?:\d{1,8}|[a-z]{2})(?:[&;#]|$))[^\s=&;#]+(?=[&;#]|$)/gi;

/** The name of an input as reports have it: what points to a person or opens a door is hidden, and the rest is there to find it by. */
export const maskName = (uri: string): string =>
  maskSecrets(uri.replace(named, `$1${marks}`).replace(namedAccount, `••••.••.${marks}`).replace(queryPart, marks));

/** True for a name that something is hidden in: others may have the same. */
export const isMasked = (name: string): boolean => name.includes(marks);

const maskSecrets = (text: string): string =>
  text.replace(token, marks).replace(header, marks).replace(login, `${marks}@`).replace(handedOver, marks);

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

/** Characters that are looked at for the few that are shown: so many more that nothing personal is cut in two where it shows. */
const nearby = 1024;
/** Left out where a text was cut: longer than any number. */
const edge = 64;

/** What stands in a text from a place on, masked, as far as it is worth looking for an excerpt. A text may be as long as a book, and is asked about as often. */
export const maskFrom = (text: string, from = 0): string =>
  text.length - from <= nearby ? mask(text.slice(from)) : mask(text.slice(from, from + nearby)).slice(0, -edge);

/** What stands before a place in a text, masked, as far as it is worth looking. */
export const maskTo = (text: string, to: number): string =>
  to <= nearby
    ? mask(text.slice(0, to))
    : mask(text.slice(to - nearby, to))
        .slice(edge)
        .replace(/^\S*/, '');
