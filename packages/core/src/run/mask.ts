const marks = '•••••';

/**
 * Hides what must never leave the document: national identity numbers, account numbers, long secrets and the values of query strings.
 * Every run of eleven digits is hidden, valid or not, for a wrong digit does not make it less personal.
 */
export function mask(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}])(\d{6})[ .\u00a0-]?\d{5}(?!\d)/gu, `$1${marks}`)
    .replace(/(?<![\p{L}\p{N}])\d{4}[ .\u00a0]\d{2}[ .\u00a0]\d{5}(?!\d)/gu, `••••.••.${marks}`)
    .replace(/(?<=\?[^\s#]*?[?&;]?[\w.~-]{1,64}=)[^\s&#;"'<>]+/g, marks)
    .replace(/\b(?:gh[pousr]_|github_pat_|xox[abprs]-|eyJ[\w-]{8,}\.)[\w.-]{8,}/g, marks);
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
