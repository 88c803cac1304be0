import { Buffer } from 'node:buffer';
import { zipLimits } from '@klarsyn/core';
import { fromBufferPromise } from 'yauzl';
import { listEntries } from './entries.ts';
import { inflatePart } from './inflate.ts';
import { signatureOf } from './signature.ts';

type Values = Readonly<Record<string, string | number>>;

/**
 * Why an archive was refused. `encrypted-or-old`: an OLE file, so an encrypted document or one from Word before 2007.
 * `too-large` and `too-dense` stop archives that grow out of hand when they are inflated.
 */
export type ArchiveError =
  | 'empty'
  | 'not-a-zip'
  | 'encrypted-or-old'
  | 'encrypted'
  | 'truncated'
  | 'damaged'
  | 'too-many-entries'
  | 'unsafe-name'
  | 'duplicate-name'
  | 'too-large'
  | 'too-dense'
  | 'unknown-compression'
  | 'wrong-checksum';

/** Something wrong that did not stop the reading: the checksum of a picture, say. */
export interface ArchiveWarning {
  readonly code: 'wrong-checksum';
  readonly values: Values;
}

/** The parts that were asked for, by name, or why there are none. */
export type ArchiveResult =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, Uint8Array>; readonly warnings: readonly ArchiveWarning[] }
  | { readonly ok: false; readonly code: ArchiveError; readonly values: Values };

/**
 * Opens the bytes of a DOCX or ODT and inflates the parts that `wanted` says yes to (all when not given), within `zipLimits`.
 * Nothing is written to disk. Never throws: what is wrong with the archive is a value.
 */
export async function openArchive(bytes: Uint8Array, wanted: (name: string) => boolean = () => true): Promise<ArchiveResult> {
  const signature = signatureOf(bytes);
  if (signature === 'empty') return { ok: false, code: 'empty', values: {} };
  if (signature === 'ole') return { ok: false, code: 'encrypted-or-old', values: {} };
  try {
    return await readParts(bytes, wanted);
  } catch (error) {
    if (signature === 'other') return { ok: false, code: 'not-a-zip', values: {} };
    if (!hasEndRecord(bytes)) return { ok: false, code: 'truncated', values: {} };
    return { ok: false, code: 'damaged', values: { reason: error instanceof Error ? error.message : String(error) } };
  }
}

async function readParts(bytes: Uint8Array, wanted: (name: string) => boolean): Promise<ArchiveResult> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await fromBufferPromise(buffer, { decodeStrings: false, validateEntrySizes: false });
  const listed = await listEntries(zip);
  if (!listed.ok) return listed;
  const parts = new Map<string, Uint8Array>();
  const warnings: ArchiveWarning[] = [];
  let room: number = zipLimits.totalBytes;
  for (const { name, entry } of listed.entries.filter((listedEntry) => wanted(listedEntry.name))) {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const packed = buffer.subarray(fileDataStart, fileDataStart + entry.compressedSize);
    if (packed.length < entry.compressedSize) return { ok: false, code: 'truncated', values: { name } };
    const part = await inflatePart(name, entry, packed, room);
    if (!part.ok) return part;
    if (!part.isIntact) {
      if (isXml(name)) return { ok: false, code: 'wrong-checksum', values: { name } };
      warnings.push({ code: 'wrong-checksum', values: { name } });
    }
    room -= part.bytes.length;
    parts.set(name, part.bytes);
  }
  return { ok: true, parts, warnings };
}

const isXml = (name: string): boolean => /\.(xml|rels|vml|rdf)$/i.test(name);

const endSignature = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const longestEndRecord = 22 + 0xffff;

/** True when the record that ends every zip stands where it must: in the last 64 KiB. */
const hasEndRecord = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(-longestEndRecord)).includes(endSignature);
