import type { DocumentReport, Report } from '@klarsyn/core';

/** The report as JSON, a document at a time: with thousands of documents the text is never in memory as a whole. */
export async function* jsonInPieces(
  head: Omit<Report, 'documents'>,
  documents: Iterable<DocumentReport> | AsyncIterable<DocumentReport>,
): AsyncGenerator<string> {
  const { jsonPieces } = await import('@klarsyn/reporters');
  const pieces = jsonPieces({ ...head, documents: [] });
  let count = 0;
  yield pieces.head;
  for await (const report of documents) yield pieces.document(report, count++);
  yield pieces.tail(count);
}
