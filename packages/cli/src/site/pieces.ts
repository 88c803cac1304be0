import type { CheckedSite } from '@klarsyn/toolkit';
import type { Surroundings } from '../command.ts';
import { writeFrom } from '../make-report.ts';
import type { Output } from '../outputs.ts';

/** Writes a report on a site piece by piece: with thousands of pages it is never in memory as a whole. */
export const writePieces = (done: CheckedSite, { format, file }: Output, surroundings: Surroundings): Promise<boolean> =>
  writeFrom(format === 'json' ? asJson(done) : asLines(done), file, surroundings);

async function* asJson({ head, documents }: CheckedSite): AsyncGenerator<string> {
  const { jsonPieces } = await import('@klarsyn/reporters');
  const pieces = jsonPieces({ ...head, documents: [] });
  let count = 0;
  yield pieces.head;
  for await (const report of documents()) yield pieces.document(report, count++);
  yield pieces.tail(count);
}

async function* asLines({ head, documents }: CheckedSite): AsyncGenerator<string> {
  const { jsonLastLine, jsonLine } = await import('@klarsyn/reporters');
  for await (const report of documents()) yield jsonLine(report);
  yield jsonLastLine({ ...head, documents: [] });
}
