import type { Document } from '@klarsyn/core';
import { formatOf, readDocument, sayFault } from '@klarsyn/toolkit';
import type { Surroundings } from './command.ts';
import { plainDocument } from './plain-document.ts';
import { readAll } from './standard-input.ts';
import { say } from './texts.ts';

/** The document of a text file, or of what comes in on standard input (`-`). Says what is wrong and gives undefined when there is none. */
export async function documentFrom(name: string | undefined, { form, streams }: Surroundings): Promise<Document | undefined> {
  if (name === undefined) {
    streams.stderr.write(`klarsyn: ${say('nothingToCheck', form)}\n`);
    return undefined;
  }
  if (name === '-') return plainDocument('stdin.txt', new TextDecoder().decode(await readAll(streams.stdin)));
  try {
    const { readFile } = await import('node:fs/promises');
    const format = formatOf(name) ?? 'text';
    const bytes = await readFile(name);
    if (format === 'text') return plainDocument(name, bytes.toString('utf8'));
    const read = await readDocument(name, bytes, format);
    if (read.ok) return read.document;
    streams.stderr.write(`klarsyn: ${name}: ${sayFault(read.fault, form).message}\n`);
    return undefined;
  } catch (error) {
    streams.stderr.write(`klarsyn: ${say('cannotRead', form, { file: name, cause: String((error as NodeJS.ErrnoException).code) })}\n`);
    return undefined;
  }
}
