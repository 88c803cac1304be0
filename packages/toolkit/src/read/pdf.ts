import type { Document } from '@klarsyn/core';
import type { ErrorCode, Fault } from '../errors.ts';
import { readApart } from './apart.ts';
import { bytesOf } from './bytes.ts';

/** A PDF as a document, or why there is none. */
export type ReadPdf =
  | { readonly ok: true; readonly document: Document; readonly source: undefined }
  | { readonly ok: false; readonly fault: Fault };

/** Reads the bytes of a PDF, always in a thread of its own. */
export async function readPdf(uri: string, content: string | Uint8Array): Promise<ReadPdf> {
  const whole = bytesOf(content);
  if (!whole.ok) return whole;
  const answer = await readApart('pdf', { uri, bytes: whole.bytes });
  if (!answer.ok) return { ok: false, fault: { code: 'too-heavy' } };
  const read = answer.value;
  return read.ok ? { ...read, source: undefined } : { ok: false, fault: { code: faults[read.code] } };
}

const faults = { password: 'pdf-password', damaged: 'not-pdf' } as const satisfies Record<string, ErrorCode>;
