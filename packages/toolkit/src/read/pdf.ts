import type { Document } from '@klarsyn/core';
import type { ErrorCode, Fault } from '../errors.ts';
import { bytesOf } from './bytes.ts';
import { readPdfApart } from './pdf-thread.ts';

/** A PDF as a document, or why there is none. */
export type ReadPdf =
  | { readonly ok: true; readonly document: Document; readonly source: undefined }
  | { readonly ok: false; readonly fault: Fault };

/** Reads the bytes of a PDF. */
export async function readPdf(uri: string, content: string | Uint8Array): Promise<ReadPdf> {
  const whole = bytesOf(content);
  if (!whole.ok) return whole;
  const read = await readPdfApart(uri, whole.bytes);
  return read.ok ? { ...read, source: undefined } : { ok: false, fault: { code: faults[read.code] } };
}

const faults = { password: 'pdf-password', damaged: 'not-pdf', 'too-heavy': 'too-heavy' } as const satisfies Record<string, ErrorCode>;
