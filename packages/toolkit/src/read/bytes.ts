import { inputLimits } from '@klarsyn/core';
import type { Fault } from '../errors.ts';
import { tooLarge } from './too-large.ts';

/** The bytes of a document, or why it is not opened: it is empty or too large. */
export type Bytes = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly fault: Fault };

/** The bytes of a document that is no text. */
export function bytesOf(content: string | Uint8Array): Bytes {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  if (bytes.length === 0) return { ok: false, fault: { code: 'empty' } };
  return bytes.length <= inputLimits.documentBytes
    ? { ok: true, bytes }
    : { ok: false, fault: tooLarge(bytes.length, inputLimits.documentBytes) };
}
