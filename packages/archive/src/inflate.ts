import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { zipLimits } from '@klarsyn/core';
import type { Entry } from 'yauzl';

/** A part's bytes and whether its checksum holds, or why it was not inflated. */
export type Inflated =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly isIntact: boolean }
  | {
      readonly ok: false;
      readonly code: 'encrypted' | 'unknown-compression' | 'too-large' | 'too-dense' | 'damaged';
      readonly values: Readonly<Record<string, string | number>>;
    };

/** Inflates one part. `room` is how many bytes the whole may still grow by; what the entry says of its own size is never trusted. */
export async function inflatePart(name: string, entry: Entry, packed: Uint8Array, room: number): Promise<Inflated> {
  if (entry.isEncrypted()) return { ok: false, code: 'encrypted', values: { name } };
  if (entry.compressionMethod !== stored && entry.compressionMethod !== deflated) {
    return { ok: false, code: 'unknown-compression', values: { name, method: entry.compressionMethod } };
  }
  const { partBytes, ratio, ratioFreeBytes, totalBytes } = zipLimits;
  const dense = Math.max(ratioFreeBytes, packed.length * ratio);
  const large = Math.min(partBytes, room);
  const tooLarge: Inflated =
    room < partBytes
      ? { ok: false, code: 'too-large', values: { name, max: totalBytes } }
      : { ok: false, code: 'too-large', values: { name, max: partBytes } };
  if (packed.length > large) return tooLarge;
  try {
    const bytes =
      entry.compressionMethod === stored ? packed : await inflate(packed, { maxOutputLength: Math.min(dense, Math.max(large, 1)) });
    if (bytes.length > large) return tooLarge;
    return { ok: true, bytes, isIntact: crc32(bytes) === entry.crc32 };
  } catch (error) {
    if (!isOverflow(error))
      return { ok: false, code: 'damaged', values: { name, reason: error instanceof Error ? error.message : String(error) } };
    return dense < large ? { ok: false, code: 'too-dense', values: { name, max: ratio } } : tooLarge;
  }
}

const stored = 0;
const deflated = 8;
const inflate = promisify(inflateRaw);
const isOverflow = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
