import type { Document } from '@klarsyn/core';
import type { Hanging } from './attached.ts';

/** A text, and the name to report it by. */
export interface TextSource {
  readonly uri: string;
  readonly source: string;
}

/** The bytes of a document, and the name to report it by. */
export interface BytesSource {
  readonly uri: string;
  readonly bytes: Uint8Array;
}

/** The parts of a DOCX or ODT as `archive` gives them, and the name to report it by. */
export interface OfficeSource {
  readonly uri: string;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** A PDF as a document, or why there is none. */
export type PdfRead = { readonly ok: true; readonly document: Document } | { readonly ok: false; readonly code: 'password' | 'damaged' };

/** The reader of each format, and of what hangs on an e-mail. Each is loaded when it is first needed, and what it is given and gives can cross to another thread. */
export const readers = {
  docx: async (source: OfficeSource): Promise<Document> => (await import('@klarsyn/reader-docx')).readDocx(source),
  odt: async (source: OfficeSource): Promise<Document> => (await import('@klarsyn/reader-odt')).readOdt(source),
  pdf: async ({ uri, bytes }: BytesSource): Promise<PdfRead> => {
    const [{ openPdf }, { readPdf }] = await Promise.all([import('@klarsyn/pdf'), import('@klarsyn/reader-pdf')]);
    const opened = await openPdf(bytes);
    return opened.ok ? { ok: true, document: readPdf({ uri, content: opened.content }) } : opened;
  },
  eml: async ({ uri, bytes }: BytesSource): Promise<Document> => {
    const [{ readEml }, { readHtml }, { readText }] = await Promise.all([
      import('@klarsyn/reader-eml'),
      import('@klarsyn/reader-html'),
      import('@klarsyn/reader-text'),
    ]);
    const parts = { html: (source: string) => readHtml({ uri, source }), text: (source: string) => readText({ uri, source }) };
    return readEml({ uri, bytes, readers: parts });
  },
  hanging: async (bytes: Uint8Array): Promise<Hanging> => (await import('./attached.ts')).hangingOn(bytes),
  markdown: async (source: TextSource): Promise<Document> => (await import('@klarsyn/reader-markdown')).readMarkdown(source),
  html: async (source: TextSource): Promise<Document> => (await import('@klarsyn/reader-html')).readHtml(source),
  text: async (source: TextSource): Promise<Document> => (await import('@klarsyn/reader-text')).readText(source),
} as const;
