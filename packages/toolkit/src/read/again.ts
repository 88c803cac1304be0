import { resolve } from 'node:path';
import type { Document } from '@klarsyn/core';
import { readDocument } from './document.ts';
import { readFileOf } from './file-bytes.ts';
import { formatOf } from './formats.ts';
import { isAddress } from './inputs.ts';

/** The document of a file that was checked, read once more to be shown; undefined for an address, and for a file that has gone since. */
export async function readAgain(uri: string, cwd: string): Promise<Document | undefined> {
  const format = formatOf(uri);
  if (format === undefined || isAddress(uri)) return undefined;
  try {
    const read = await readDocument(uri, readFileOf(resolve(cwd, uri), format), format);
    return read.ok ? read.document : undefined;
  } catch {
    return undefined;
  }
}
