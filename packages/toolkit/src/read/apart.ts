import { readingLimits } from '@klarsyn/core';
import type { Asked, Told } from '../apart/tasks.ts';
import { type Answer, createThread, type ThreadLimits } from '../apart/thread.ts';
import { readers } from './readers.ts';

const ask = createThread();

/** Reads a document in a thread of its own, one at a time. No answer when it took too long or too much memory. */
export const readApart = <F extends keyof typeof readers>(
  format: F,
  source: Asked<F>,
  limits: ThreadLimits = readingLimits,
): Promise<Answer<Told<F>>> => ask(format, source, limits);

/** Reads a document where we are, or apart when it is heavy. */
export async function readBy<F extends keyof typeof readers>(format: F, source: Asked<F>, isHeavy: boolean): Promise<Answer<Told<F>>> {
  if (isHeavy) return readApart(format, source);
  const read = readers[format] as (given: Asked<F>) => Promise<Told<F>>;
  return { ok: true, value: await read(source) };
}
