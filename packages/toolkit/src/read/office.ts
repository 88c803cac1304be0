import type { ArchiveError } from '@klarsyn/archive';
import { type Document, isBlock, readingLimits } from '@klarsyn/core';
import type { Answer } from '../apart/thread.ts';
import type { Fault } from '../errors.ts';
import { readBy } from './apart.ts';
import { bytesOf } from './bytes.ts';
import type { OfficeSource } from './readers.ts';

/** The formats whose files are archives of parts. */
type OfficeFormat = 'docx' | 'odt';

/** A document and the parts of its file, or why there is none. */
export type ReadOffice =
  | {
      readonly ok: true;
      readonly document: Document;
      readonly source: undefined;
      readonly parts: OfficeSource['parts'];
      /** What stopped the reading before the end of the text. */
      readonly faults: readonly Fault[];
    }
  | { readonly ok: false; readonly fault: Fault };

/** Reads the bytes of a DOCX or ODT. */
export async function readOffice(uri: string, content: string | Uint8Array, format: OfficeFormat): Promise<ReadOffice> {
  const whole = bytesOf(content);
  if (!whole.ok) return whole;
  const { openArchive } = await import('@klarsyn/archive');
  const archive = await openArchive(whole.bytes);
  if (!archive.ok) return refuse(archiveFault(archive.code, format));
  const { parts, warnings } = archive;
  if (format === 'odt' && (await import('@klarsyn/reader-odt')).isEncrypted(parts)) return refuse({ code: 'odt-locked' });
  const read = await readParts({ uri, parts }, format);
  if (!read.ok) return refuse({ code: 'too-heavy' });
  const document = read.value;
  const cause = document.complaints.find(({ code, values }) => isEnd(code) && isOfText(values?.['part'], document))?.code;
  if (cause !== undefined && !hasText(document)) return refuse({ code: format === 'docx' ? 'not-docx' : 'not-odt', values: { cause } });
  const faults: readonly Fault[] = cause === undefined ? [] : [{ code: 'partly-read', values: { cause } }];
  return { ok: true, document: { ...document, complaints: [...warnings, ...document.complaints] }, source: undefined, parts, faults };
}

const ends: ReadonlySet<string> = new Set([
  'docx-no-document',
  'odt-no-document',
  'xml-doctype',
  'xml-malformed',
  'xml-too-deep',
  'xml-too-long',
]);
/** True for a complaint that what comes after in the part was not read. */
const isEnd = (code: string): boolean => ends.has(code);

/** True for a part that holds text of the document. */
const isOfText = (part: unknown, { nodes }: Document): boolean =>
  part === undefined || nodes.some(({ place }) => 'part' in place && place.part === part);

const hasText = ({ nodes }: Document): boolean => nodes.some((node) => isBlock(node) && node.text.plain.trim() !== '');

const refuse = (fault: Fault): ReadOffice => ({ ok: false, fault });

function archiveFault(cause: ArchiveError, format: OfficeFormat): Fault {
  if (cause === 'encrypted-or-old') return { code: format === 'docx' ? 'docx-locked-or-old' : 'odt-locked' };
  return { code: format === 'docx' ? 'not-docx' : 'not-odt', values: { cause } };
}

/** The document of a file's parts. Only the XML goes along to another thread. */
function readParts({ uri, parts }: OfficeSource, format: OfficeFormat): Promise<Answer<Document>> {
  const xml = [...parts].filter(([name]) => /\.(?:xml|rels)$/i.test(name));
  const isHeavy = xml.reduce((size, [, bytes]) => size + bytes.length, 0) > readingLimits.inPlaceBytes;
  return readBy(format, { uri, parts: isHeavy ? new Map(xml) : parts }, isHeavy);
}
