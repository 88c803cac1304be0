import { decodeXml, escapeXml, isSound } from '@klarsyn/office';
import type { Book } from '../package/book.ts';
import { type Parts, partOfType, relationsPart } from '../package/relations.ts';
import { ownAuthor } from '../story/own-author.ts';
import { appendToRoot, rootTag, splice } from '../xml/splice.ts';
import type { Note, NoteLine } from './note.ts';

/** The styles Word gives comments, by their ids in this document. */
export interface CommentStyles {
  readonly text: string | undefined;
}

/** Finds the style of comments by its name, which is the same in every language of Word. */
export function commentStyles({ styles }: Pick<Book, 'styles'>): CommentStyles {
  return { text: [...styles.byId.values()].find(({ chain }) => chain[0]?.toLowerCase() === 'annotation text')?.id };
}

/** `w:comment`. The first paragraph says what it is about when it does not stand at its words. */
export function commentXml(id: number, note: Note, isExact: boolean, date: string, styles: CommentStyles): string {
  const lines: readonly NoteLine[] = isExact || note.about === '' ? note.lines : [{ text: note.about }, ...note.lines];
  const style = styles.text === undefined ? '' : `<w:pPr><w:pStyle w:val="${escapeXml(styles.text)}"/></w:pPr>`;
  const size = styles.text === undefined ? '<w:sz w:val="20"/>' : '';
  const paragraphs = lines.map(({ text, weight }, at) => {
    const look = `${weight === 'heavy' ? '<w:b/>' : ''}${weight === 'light' ? '<w:color w:val="595959"/>' : ''}${size}`;
    const properties = look === '' ? '' : `<w:rPr>${look}</w:rPr>`;
    const mark = at === 0 ? '<w:r><w:annotationRef/></w:r>' : '';
    return `<w:p>${style}${mark}<w:r>${properties}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
  });
  return `<w:comment w:id="${id}" w:author="${ownAuthor}" w:date="${date}" w:initials="K">${paragraphs.join('')}</w:comment>`;
}

/** Which namespace and which types of relations a file uses: what Word writes, or ISO's strict form. */
export interface Dialect {
  readonly main: string;
  readonly office: string;
}

const strict: Dialect = {
  main: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
  office: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
const transitional: Dialect = {
  main: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  office: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

/** The dialect of a main part, by its text. */
export const dialectOf = (source: string): Dialect => (source.includes(strict.main) ? strict : transitional);

/** Adds XML to the comments of a document, which gets a comments part when it has none. Gives the parts that change; undefined when one of them is broken. */
export function addComments(parts: Parts, book: Book, main: string, xml: string, dialect: Dialect): Map<string, Uint8Array> | undefined {
  const existing = partOfType(book.relations, 'comments');
  const present = existing === undefined ? undefined : parts.get(existing);
  if (existing !== undefined && present !== undefined) return appended([[existing, present, xml]], dialect);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const free = ['', ...Array.from({ length: 99 }, (_, at) => String(at + 1))].map((number) => `comments${number}.xml`);
  const name = free.find((one) => !parts.has(folder + one)) ?? 'comments.xml';
  const relations = relationsPart(main);
  const rels = parts.get(relations);
  const types = parts.get('[Content_Types].xml');
  if (rels === undefined || types === undefined) return undefined;
  const id = ['rIdKlarsyn', ...Array.from({ length: 99 }, (_, at) => `rIdKlarsyn${at + 1}`)].find((one) => !book.relations.has(one));
  const changed = appended(
    [
      [relations, rels, `<{p}Relationship Id="${id}" Type="${dialect.office}/comments" Target="${name}"/>`],
      ['[Content_Types].xml', types, `<{p}Override PartName="/${folder}${name}" ContentType="${contentType}"/>`],
    ],
    dialect,
  );
  const part = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${dialect.main}">${xml}</w:comments>`;
  return changed?.set(folder + name, new TextEncoder().encode(part));
}

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/** Each part with XML added at its end. `{p}` becomes the prefix of the part's own elements. */
function appended(
  each: readonly (readonly [name: string, bytes: Uint8Array, xml: string])[],
  dialect: Dialect,
): Map<string, Uint8Array> | undefined {
  const changed = new Map<string, Uint8Array>();
  for (const [name, bytes, xml] of each) {
    const { text } = decodeXml(bytes);
    const [prefix = ''] = /^[^:]+:/.exec(rootTag(text).name) ?? [];
    const own = xml.replaceAll('{p}', prefix).replaceAll('<w:comment ', `<w:comment${namespaceFor(text, dialect)} `);
    const after = isSound(name, bytes) ? splice(bytes, [appendToRoot(text, own)]) : undefined;
    if (after === undefined) return undefined;
    changed.set(name, after);
  }
  return changed;
}

/** What an element of ours must declare where the outermost element of the part does not bind `w:` to Word's namespace. */
export function namespaceFor(text: string, { main }: Dialect): string {
  const bound = /\sxmlns:w\s*=\s*["']([^"']*)["']/.exec(rootTag(text).text)?.[1];
  return bound === main ? '' : ` xmlns:w="${main}"`;
}
