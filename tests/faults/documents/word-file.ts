import { type HandMade, handMadeZip } from '@klarsyn/archive/testing';
import { mebi } from './case.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const pack = 'http://schemas.openxmlformats.org/package/2006';
/** The namespaces that a part of a Word file declares. */
export const wordNames =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  `xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"`;

const relation = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
/** A part that relates the part beside it to others: id, type and target of each. */
export const relations = (...rows: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="${pack}/relationships">${rows.map(([id, type, target]) => relation(id, type, target)).join('')}</Relationships>`;

/** A paragraph with one run of text. */
export const p = (text: string, properties = ''): string => `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
/** The main part around a body. */
export const wordBody = (body: string): string => `<w:document ${wordNames}><w:body>${body}</w:body></w:document>`;

const usual = p('Vi skriver til deg om søknaden din.');
const styles = 'word/styles.xml';
const parts = ['styles', 'numbering', 'header', 'footer', 'footnotes', 'comments'];

/** The entries of a small sound Word file; those that are given take the place of its own, or come after. */
export function wordEntries(given: readonly HandMade[] = [], body = usual): readonly HandMade[] {
  const own: readonly HandMade[] = [
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${pack}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    { name: '_rels/.rels', content: relations(['a', 'officeDocument', 'word/document.xml']) },
    { name: 'word/document.xml', content: wordBody(body), stored: body.length > mebi },
    { name: 'word/_rels/document.xml.rels', content: relations(...parts.map((name) => [name, name, `${name}.xml`] as const)) },
    { name: styles, content: `<w:styles ${wordNames}/>` },
  ];
  const taken = new Set(given.map(({ name }) => name));
  return [...own.filter(({ name }) => !taken.has(name)), ...given];
}

/** A Word file with a body, or with some entries that are not as they should be. */
export const wordFile = (body: string | readonly HandMade[], more: readonly HandMade[] = []): Uint8Array =>
  typeof body === 'string' ? handMadeZip(wordEntries(more, body)) : handMadeZip(wordEntries([...body, ...more]));

/** A Word file whose part has this content, inside the root of its kind. */
export const wordPart = (name: string, root: string, content: string, body = usual): Uint8Array =>
  wordFile(body, [{ name: `word/${name}.xml`, content: `<w:${root} ${wordNames}>${content}</w:${root}>` }]);
