import type { Document, Format } from '@klarsyn/core';
import type { Fault } from '../errors.ts';
import { bytesOf } from './bytes.ts';
import { decode } from './decode.ts';
import { formatOf } from './formats.ts';
import { readOffice } from './office.ts';

/** A document, or why there is none. The source is kept for pages that are opened in a browser afterwards. */
export type ReadDocument =
  | {
      readonly ok: true;
      readonly document: Document;
      readonly source: string | undefined;
      /** The parts of a file that is an archive. */
      readonly parts?: ReadonlyMap<string, Uint8Array>;
      /** Why the end of it could not be read. */
      readonly faults?: readonly Fault[];
    }
  | { readonly ok: false; readonly fault: Fault };

/** Reads bytes or text as a document. Readers are loaded when they are first needed. */
export async function readDocument(uri: string, content: string | Uint8Array, format: Format): Promise<ReadDocument> {
  if (format === 'docx' || format === 'odt') return readOffice(uri, content, format);
  if (format === 'pdf') return (await import('./pdf.ts')).readPdf(uri, content);
  if (format === 'eml') return readMail(uri, content);
  const decoded = typeof content === 'string' ? fromString(content) : decode(content, { html: format === 'html' });
  if (!decoded.ok) return decoded;
  const { source } = decoded;
  return { ok: true, document: await readText(uri, source, format), source };
}

async function readMail(uri: string, content: string | Uint8Array): Promise<ReadDocument> {
  const whole = bytesOf(content);
  if (!whole.ok) return whole;
  const { bytes } = whole;
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { ok: false, fault: { code: 'outlook-message' } };
  const [{ readEml }, { readHtml }, { readText: readPlain }] = await Promise.all([
    import('@klarsyn/reader-eml'),
    import('@klarsyn/reader-html'),
    import('@klarsyn/reader-text'),
  ]);
  const readers = { html: (source: string) => readHtml({ uri, source }), text: (source: string) => readPlain({ uri, source }) };
  const document = await readEml({ uri, bytes, readers });
  const isMail = document.complaints.every(({ code }) => code !== 'eml-broken' && code !== 'eml-no-text');
  return isMail || document.nodes.length > 1 ? { ok: true, document, source: undefined } : { ok: false, fault: { code: 'not-eml' } };
}

const fromString = (source: string) =>
  source.trim() === '' ? ({ ok: false, fault: { code: 'empty' } } as const) : ({ ok: true, source } as const);

async function readText(uri: string, source: string, format: Format): Promise<Document> {
  if (format === 'markdown') return (await import('@klarsyn/reader-markdown')).readMarkdown({ uri, source });
  if (format === 'html') return (await import('@klarsyn/reader-html')).readHtml({ uri, source });
  return (await import('@klarsyn/reader-text')).readText({ uri, source });
}

/** The document of a text in memory. For text, Markdown and HTML; anything else is read as plain text. */
export const readMemory = (uri: string, source: string): Promise<Document> => readText(uri, source, formatOf(uri) ?? 'text');
