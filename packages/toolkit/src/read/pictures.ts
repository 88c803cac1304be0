import { realpath } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Document, nodesOf, type Picture } from '@klarsyn/core';
import { describePicture } from '@klarsyn/pictures';
import { readPlainFile } from '../files.ts';

/** Gives the bytes of a picture by its address in the document; undefined when it is not ours to read, or not there. */
export type LoadPicture = (src: string) => Promise<Uint8Array | undefined> | Uint8Array | undefined;

/** Most pictures of a document that are looked at, and the largest, in bytes. */
const most = 40;
const largest = 2_000_000;

/** Looks at the pictures and icons of a document. */
export async function seePictures(document: Document, load: LoadPicture, how: { readonly looks: boolean }): Promise<Document> {
  const icons = (document.elements ?? []).flatMap(({ tag, attributes: { rel, href } }) =>
    tag === 'link' && href !== undefined && /(?:^|\s)icon(?:\s|$)/i.test(rel ?? '') ? [href] : [],
  );
  const shown = nodesOf(document, 'image').flatMap(({ src }) => src ?? []);
  const behind = how.looks ? (document.elements ?? []).flatMap(({ look }) => look?.picture ?? []) : [];
  const addresses = [...new Set([...icons, ...shown, ...behind])].slice(0, most);
  const pictures: Record<string, Picture> = {};
  for (const src of addresses) {
    const bytes = await load(src);
    if (bytes !== undefined && bytes.length > 0 && bytes.length <= largest) pictures[src] = describePicture(bytes, how);
  }
  return { ...document, pictures };
}

/** Loads pictures that lie in the folder of a local page, or in the folder we stand in; never others. */
export const besidePage =
  (page: string, cwd: string): LoadPicture =>
  async (src) => {
    if (/^data:image\//i.test(src)) return fromData(src);
    if (/^(?!file:)[a-z][a-z\d+.-]*:|^\/\//i.test(src)) return undefined;
    try {
      const path = await realpath(fileURLToPath(new URL(src, pathToFileURL(page))));
      const folders = await Promise.all([realpath(resolve(dirname(page))), realpath(cwd)]);
      return folders.some((folder) => path.startsWith(folder + sep)) ? readPlainFile(path, largest) : undefined;
    } catch {
      return undefined;
    }
  };

/** Gives the pictures that a page from the web has loaded. */
export const fromWeb =
  ({ base, pictures }: { readonly base: string; readonly pictures: ReadonlyMap<string, Uint8Array> }): LoadPicture =>
  (src) =>
    /^data:image\//i.test(src) ? fromData(src) : URL.canParse(src, base) ? pictures.get(new URL(src, base).href) : undefined;

/** Loads pictures that lie in the file itself. */
export const inParts =
  (parts: ReadonlyMap<string, Uint8Array>): LoadPicture =>
  (src) =>
    parts.get(src) ?? parts.get(src.replace(/^\/+/, ''));

function fromData(src: string): Uint8Array | undefined {
  const [, isBase64, data = ''] = /^data:[^,;]*(?:;[^,;]*?)*?(;base64)?,(.*)$/is.exec(src) ?? [];
  return isBase64 === undefined ? Buffer.from(decodeURIComponent(data)) : Buffer.from(data, 'base64');
}
