import { type Document, type Format, readingLimits } from '@klarsyn/core';
import type { Fault } from '../errors.ts';
import { readBy } from './apart.ts';
import { bytesOf } from './bytes.ts';
import { decode } from './decode.ts';
import { formatOf } from './formats.ts';
import { readOffice } from './office.ts';
import { readPdf } from './pdf.ts';
import { readers } from './readers.ts';

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
  if (format === 'pdf') return readPdf(uri, content);
  if (format === 'eml') return readMail(uri, content);
  const decoded = typeof content === 'string' ? fromString(content) : decode(content, { html: format === 'html' });
  if (!decoded.ok) return decoded;
  const { source } = decoded;
  const read = await readBy(readerOf(format), { uri, source }, source.length > readingLimits.inPlaceCharacters);
  return read.ok ? { ok: true, document: read.value, source } : { ok: false, fault: { code: 'too-heavy' } };
}

async function readMail(uri: string, content: string | Uint8Array): Promise<ReadDocument> {
  const whole = bytesOf(content);
  if (!whole.ok) return whole;
  const { bytes } = whole;
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { ok: false, fault: { code: 'outlook-message' } };
  const read = await readBy('eml', { uri, bytes }, bytes.length > readingLimits.inPlaceCharacters);
  if (!read.ok) return { ok: false, fault: { code: 'too-heavy' } };
  const document = read.value;
  const isMail = document.complaints.every(({ code }) => code !== 'eml-broken' && code !== 'eml-no-text');
  return isMail || document.nodes.length > 1 ? { ok: true, document, source: undefined } : { ok: false, fault: { code: 'not-eml' } };
}

const fromString = (source: string) =>
  source.trim() === '' ? ({ ok: false, fault: { code: 'empty' } } as const) : ({ ok: true, source } as const);

const readerOf = (format: Format | undefined): 'markdown' | 'html' | 'text' =>
  format === 'markdown' || format === 'html' ? format : 'text';

/** The document of a text in memory. For text, Markdown and HTML; anything else is read as plain text. */
export const readMemory = (uri: string, source: string): Promise<Document> => readers[readerOf(formatOf(uri))]({ uri, source });
