import { type Format, inputLimits } from '@klarsyn/core';
import type { Fault } from '../errors.ts';
import { fileErrorCode, isMissing, RefusedFile, readPlainFile } from '../files.ts';
import type { Bytes } from './bytes.ts';
import { tooLarge } from './too-large.ts';

const largest: Partial<Record<Format, number>> = {
  html: inputLimits.textBytes,
  markdown: inputLimits.textBytes,
  text: inputLimits.textBytes,
  page: inputLimits.reportBytes,
};

/** The bytes of a document in a file. What is too large for its format is not opened, and a pipe is not waited for. Throws what `faultOfFile` explains. */
export const readFileOf = (path: string, format: Format): Uint8Array => readPlainFile(path, largest[format] ?? inputLimits.documentBytes);

/** The same, with what stops it as a value. */
export function bytesOfFile(path: string, format: Format): Bytes {
  try {
    return { ok: true, bytes: readFileOf(path, format) };
  } catch (error) {
    const fault = faultOfFile(error);
    if (fault === undefined) throw error;
    return { ok: false, fault };
  }
}

/** Why a file could not be read; undefined for an error that is not about a file. */
export function faultOfFile(error: unknown): Fault | undefined {
  if (error instanceof RefusedFile) return error.code === 'EFBIG' ? tooLarge(error.size, error.most) : { code: 'not-a-file' };
  if (isMissing(error)) return { code: 'missing-file' };
  const cause = fileErrorCode(error);
  return cause === undefined ? undefined : { code: 'not-readable', values: { cause } };
}
