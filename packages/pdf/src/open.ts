import { type PdfBookmark, type PdfContent, type PdfPage, readingLimits } from '@klarsyn/core';
import { getDocument, PasswordException, type PDFDocumentProxy, PermissionFlag, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readPage } from './page.ts';

/** A PDF as data, or why there is none: it asks for a password, or it is no PDF that can be read. */
export type OpenedPdf = { readonly ok: true; readonly content: PdfContent } | { readonly ok: false; readonly code: 'password' | 'damaged' };

/** Where pdf.js keeps a kind of its data, as it wants it: with a slash at the end. */
const dataOf = (folder: string): string => new URL(`${folder}/`, import.meta.resolve('pdfjs-dist/package.json')).pathname;

/**
 * Opens a PDF and reads its pages, 500 at most. Scripts in the file are never run, nothing is fetched, and no code is made of what it holds. The bytes are taken
 * over and cannot be used again. Meant for a thread of its own, which can be stopped.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const task = getDocument({
    data: bytes,
    verbosity: VerbosityLevel.ERRORS,
    cMapUrl: dataOf('cmaps'),
    standardFontDataUrl: dataOf('standard_fonts'),
    wasmUrl: dataOf('wasm'),
    fontExtraProperties: true,
    maxImageSize: readingLimits.pdfPixels,
    useSystemFonts: false,
  });
  try {
    return { ok: true, content: await readAll(await task.promise) };
  } catch (error) {
    return { ok: false, code: error instanceof PasswordException ? 'password' : 'damaged' };
  } finally {
    await task.destroy();
  }
}

async function readAll(file: PDFDocumentProxy): Promise<PdfContent> {
  const [about, marked, outline, permissions, viewer, layers] = await Promise.all([
    orNothing(file.getMetadata()),
    orNothing(file.getMarkInfo()),
    orNothing(file.getOutline()),
    orNothing(file.getPermissions()),
    orNothing(file.getViewerPreferences()),
    orNothing(file.getOptionalContentConfig()),
  ]);
  const pages: PdfPage[] = [];
  for (let number = 1; number <= Math.min(file.numPages, readingLimits.pdfPages); number += 1) {
    const page = await orNothing(file.getPage(number));
    if (page !== undefined) pages.push(await readPage(page, (layer) => layers?.isVisible(layer as never) !== false));
  }
  const info = (about?.info ?? {}) as Readonly<Record<string, unknown>>;
  const told = (name: string) => (typeof info[name] === 'string' && info[name].trim() !== '' ? info[name].trim() : undefined);
  const metadata = about?.metadata;
  const universal = Number(metadata?.get('pdfuaid:part'));
  return {
    language: told('Language'),
    title: told('Title') ?? (String(metadata?.get('dc:title') ?? '').trim() || undefined),
    author: told('Author'),
    description: told('Subject'),
    keywords: told('Keywords'),
    facts: {
      pages: file.numPages,
      isTagged: entryOf(marked, 'Marked') === true && entryOf(about, 'hasStructTree') === true,
      showsTitle: entryOf(viewer, 'DisplayDocTitle') === true,
      universal: Number.isInteger(universal) && universal > 0 ? universal : undefined,
      isLocked: permissions instanceof Set && !permissions.has(PermissionFlag.COPY_FOR_ACCESSIBILITY),
      isXfa: info['IsXFAPresent'] === true,
      creator: told('Creator') ?? told('Producer'),
    },
    bookmarks: bookmarksIn(outline),
    pages,
  };
}

/** An entry of what pdf.js gives as a Map or as an object; its types and its versions do not agree on which. */
const entryOf = (given: unknown, name: string): unknown =>
  given instanceof Map ? given.get(name) : (given as Readonly<Record<string, unknown>> | null | undefined)?.[name];

/** What pdf.js gives of a part of the file, or nothing when that part is damaged. */
const orNothing = <T>(given: Promise<T>): Promise<T | undefined> => given.catch(() => undefined);

interface Outlined {
  readonly title: string;
  readonly items: readonly Outlined[];
}

/** Deepest level of bookmarks that is read. */
const deepest = 20;

const bookmarksIn = (items: readonly Outlined[] | null | undefined, level = 1): readonly PdfBookmark[] =>
  level > deepest ? [] : (items ?? []).flatMap(({ title, items: inner }) => [{ title, level }, ...bookmarksIn(inner, level + 1)]);
