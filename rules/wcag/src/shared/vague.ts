/** Words that say nothing of where a link goes. */
const phrases: ReadonlySet<string> = new Set([
  'her',
  'mer',
  'meir',
  'lenke',
  'lenkje',
  'link',
  'denne lenken',
  'denne lenka',
  'denne lenkja',
  'denne linken',
  'denne siden',
  'denne sida',
  'les her',
  'les mer',
  'les meir',
  'les mer her',
  'les meir her',
  'les også',
  'se her',
  'sjå her',
  'se mer',
  'sjå meir',
  'vis mer',
  'vis meir',
  'klikk her',
  'trykk her',
  'gå hit',
  'gå til siden',
  'gå til sida',
  'følg lenken',
  'følg lenka',
  'mer info',
  'meir info',
  'mer informasjon',
  'meir informasjon',
  'info',
  'last ned',
  'last ned her',
  'fortsett',
  'hald fram',
  'finner du her',
  'finn du her',
  'read more',
  'click here',
  'learn more',
  'more',
]);

/** Names of formats, and of what one does with a file: where the file is named close by, in a heading or a column, they say enough. */
const formats: ReadonlySet<string> = new Set([
  'download',
  'go',
  'open',
  'view',
  'details',
  'åpne',
  'opne',
  'detaljer',
  'detaljar',
  'html',
  'pdf',
  'epub',
  'word',
  'docx',
  'excel',
  'xlsx',
  'plain text',
  'ren tekst',
]);

/** How vague a link text is: it could stand on any link; or it says how a file comes, and what is around it may say which. */
export function vagueness(label: string): 'vague' | 'format' | undefined {
  const plain = label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return phrases.has(plain) ? 'vague' : formats.has(plain) ? 'format' : undefined;
}
