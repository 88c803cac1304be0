import type { Document } from '@klarsyn/core';
import { readMemory } from '@klarsyn/toolkit';
import type { Surroundings } from './command.ts';
import { say } from './texts.ts';

/** The document of a text file, or of what comes in on standard input (`-`). Says what is wrong and gives undefined when there is none. */
export async function documentFrom(name: string | undefined, { form, streams }: Surroundings): Promise<Document | undefined> {
  if (name === undefined) {
    streams.stderr.write(`klarsyn: ${say('nothingToCheck', form)}\n`);
    return undefined;
  }
  if (name === '-') return readMemory('stdin.txt', await readAll(streams.stdin));
  try {
    const { readFile } = await import('node:fs/promises');
    return await readMemory(name, await readFile(name, 'utf8'));
  } catch (error) {
    streams.stderr.write(`klarsyn: ${say('cannotRead', form, { file: name, cause: String((error as NodeJS.ErrnoException).code) })}\n`);
    return undefined;
  }
}

async function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
  return new TextDecoder().decode(Buffer.concat(chunks));
}
