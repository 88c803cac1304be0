import { type Finding, type Form, printable, type Report } from '@klarsyn/core';
import { broken, linesOf, listed } from './listing.ts';
import { placeWords } from './text/where.ts';
import { counts, weightOf } from './weight.ts';
import { wordsOf } from './words/index.ts';

/** One finding a line, as editors and `grep` like it: `brev.md:8:12: Bør rettes: … (klarsprak/lang-setning)`. Word paragraphs and selectors stand after the path. */
export function compact(report: Report): string {
  const words = wordsOf(report.locale);
  const found = listed(report)
    .filter(({ finding }) => counts(finding))
    .map(({ uri, finding }) => compactLine(uri, finding, report.locale));
  const failed = broken(report).map(
    ({ uri, rule, message }) =>
      `${uri === '' ? words.across : uri}: ${words.notChecked}: ${rule === undefined ? message : `${rule}: ${message}`}`,
  );
  return [...found, ...failed.map(printable)].map((line) => `${line}\n`).join('');
}

/** The line of one finding. */
export function compactLine(uri: string, finding: Finding, form: Form): string {
  const words = wordsOf(form);
  const lines = linesOf(finding.place);
  const point = lines === undefined ? (placeWords(finding.place, words) ?? '1') : `${lines.start.line}:${lines.start.column}`;
  return printable(`${uri}:${point}: ${words.label[weightOf(finding)]}: ${finding.message} (${finding.rule})`);
}
