import type { CheckedSite } from '@klarsyn/toolkit';
import type { Surroundings } from '../command.ts';
import { jsonInPieces } from '../json-pieces.ts';
import { writeFrom } from '../make-report.ts';
import type { Output } from '../outputs.ts';

/** Writes a report on a site piece by piece: with thousands of pages it is never in memory as a whole. */
export const writePieces = (done: CheckedSite, { format, file }: Output, surroundings: Surroundings): Promise<boolean> =>
  writeFrom(format === 'json' ? jsonInPieces(done.head, done.documents()) : asLines(done), file, surroundings);

async function* asLines({ head, documents }: CheckedSite): AsyncGenerator<string> {
  const { jsonLastLine, jsonLine } = await import('@klarsyn/reporters');
  for await (const report of documents()) yield jsonLine(report);
  yield jsonLastLine({ ...head, documents: [] });
}
