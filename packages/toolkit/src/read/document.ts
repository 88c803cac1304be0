import type { Document, Format } from '@klarsyn/core';
import type { DocxSource } from '@klarsyn/reader-docx';
import type { Fault } from '../errors.ts';
import { decode } from './decode.ts';
import { formatOf } from './formats.ts';

/** A document, or why there is none. The source is kept for pages that are opened in a browser afterwards. */
export type ReadDocument =
  | {
      readonly ok: true;
      readonly document: Document;
      readonly source: string | undefined;
      /** The parts of a file that is an archive. */
      readonly parts?: ReadonlyMap<string, Uint8Array>;
    }
  | { readonly ok: false; readonly fault: Fault };

/** Reads bytes or text as a document. Readers are loaded when they are first needed. */
export async function readDocument(uri: string, content: string | Uint8Array, format: Format): Promise<ReadDocument> {
  if (format === 'docx') return readWord(uri, content);
  const decoded = typeof content === 'string' ? fromString(content) : decode(content, { html: format === 'html' });
  if (!decoded.ok) return decoded;
  const { source } = decoded;
  return { ok: true, document: await readText(uri, source, format), source };
}

const fromString = (source: string) =>
  source.trim() === '' ? ({ ok: false, fault: { code: 'empty' } } as const) : ({ ok: true, source } as const);

async function readText(uri: string, source: string, format: Format): Promise<Document> {
  if (format === 'markdown') return (await import('@klarsyn/reader-markdown')).readMarkdown({ uri, source });
  if (format === 'html') return (await import('@klarsyn/reader-html')).readHtml({ uri, source });
  return (await import('@klarsyn/reader-text')).readText({ uri, source });
}

/** Largest Word file that is opened, in bytes. */
const largestWord = 50 * 1024 * 1024;

/** The document of a file's parts; undefined when it is too heavy to read. */
async function readParts(source: DocxSource): Promise<Document | undefined> {
  const { largestInPlace, readApart } = await import('./word-worker.ts');
  const xml = [...source.parts].filter(([name]) => /\.(?:xml|rels)$/i.test(name));
  if (xml.reduce((size, [, bytes]) => size + bytes.length, 0) > largestInPlace) return readApart({ ...source, parts: new Map(xml) });
  return (await import('@klarsyn/reader-docx')).readDocx(source);
}

async function readWord(uri: string, content: string | Uint8Array): Promise<ReadDocument> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  if (bytes.length === 0) return { ok: false, fault: { code: 'empty' } };
  if (bytes.length > largestWord) {
    const mega = (size: number) => Math.ceil(size / (1024 * 1024));
    return { ok: false, fault: { code: 'too-large', values: { size: mega(bytes.length), limit: mega(largestWord) } } };
  }
  const { openArchive } = await import('@klarsyn/archive');
  const archive = await openArchive(bytes);
  if (!archive.ok) return { ok: false, fault: { code: 'not-docx', values: { cause: archive.code } } };
  const document = await readParts({ uri, parts: archive.parts });
  if (document === undefined) return { ok: false, fault: { code: 'too-heavy' } };
  const { parts } = archive;
  return { ok: true, document: { ...document, complaints: [...archive.warnings, ...document.complaints] }, source: undefined, parts };
}

/** The document of a text in memory. For text, Markdown and HTML; anything else is read as plain text. */
export const readMemory = (uri: string, source: string): Promise<Document> => readText(uri, source, formatOf(uri) ?? 'text');
