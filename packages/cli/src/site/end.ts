import { type DocumentReport, exitCode, printable, type Report, type Threshold } from '@klarsyn/core';
import type { CheckedSite } from '@klarsyn/toolkit';
import type { Given, Surroundings } from '../command.ts';
import type { Ending } from '../finish.ts';
import { write } from '../make-report.ts';
import type { Output } from '../outputs.ts';
import { reportFor } from '../report-for.ts';
import { say } from '../texts.ts';
import { writePieces } from './pieces.ts';

/** How many of the worst pages are shown in full where a person reads. */
const shownPages = { html: 50, text: 10 } as const;

/** Writes the reports of a site and gives the exit code. */
export async function endSite(done: CheckedSite, { outputs }: Ending, given: Given, surroundings: Surroundings): Promise<0 | 1 | 2> {
  const { form, streams } = surroundings;
  const note = (line: string) => streams.stderr.write(`klarsyn: ${printable(line)}\n`);
  const threshold = (given['fail-on'] ?? 'error') as Threshold;
  let exit = done.isStopped ? 2 : exitCode(partOf(done, []), threshold);
  for await (const report of done.documents()) {
    for (const { message } of report.errors) note(`${report.uri}: ${message}`);
    for (const { rule, error } of report.crashes) note(`${report.uri}: ${rule}: ${error}`);
    exit = Math.max(exit, exitCode(partOf(done, [report]), threshold)) as typeof exit;
  }
  if (done.left > 0) note(say('siteLeft', form, { count: done.left }));
  if (done.closed > 0) note(say('siteClosed', form, { count: done.closed }));
  if (done.isStopped) note(say('siteStopped', form));
  let isWritten = true;
  for (const output of outputs) isWritten = (await writeOne(done, output, exit, given, surroundings)) && isWritten;
  await done.close();
  return isWritten ? exit : 2;
}

async function writeOne(done: CheckedSite, output: Output, exit: 0 | 1 | 2, given: Given, surroundings: Surroundings): Promise<boolean> {
  const { format, file } = output;
  if (format === 'json' || format === 'jsonl') return writePieces(done, { format, file }, surroundings);
  const isForPeople = format === 'html' || (format === 'text' && given['details'] === true);
  const report =
    format === 'text' || isForPeople ? partOf(done, isForPeople ? await worstOf(done, shownPages[format]) : []) : await wholeOf(done);
  return write(await reportFor(report, done.rules, output, given, surroundings, exit), file, surroundings);
}

/** The report with some of its pages. */
const partOf = ({ head }: CheckedSite, documents: readonly DocumentReport[]): Report => ({ ...head, documents });

/** The whole report, for formats that cannot be written piece by piece. */
async function wholeOf(done: CheckedSite): Promise<Report> {
  const documents: DocumentReport[] = [];
  for await (const report of done.documents()) documents.push(report);
  return partOf(done, documents);
}

/** The pages with most to mend, the worst first. */
async function worstOf(done: CheckedSite, most: number): Promise<readonly DocumentReport[]> {
  const wanted = (done.head.site?.summary?.worst ?? []).map(({ name }) => name).slice(0, most);
  const found = new Map<string, DocumentReport>();
  for await (const report of done.documents()) if (wanted.includes(report.uri)) found.set(report.uri, report);
  return wanted.flatMap((uri) => found.get(uri) ?? []);
}
