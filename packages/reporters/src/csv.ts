import { printable, type Report } from '@klarsyn/core';
import { broken, linesOf, listed } from './listing.ts';
import { placeWords } from './text/where.ts';
import { weightOf } from './weight.ts';
import { wordsOf } from './words/index.ts';

/** The cells of a row, in the order they stand. */
const columns = [
  'uri',
  'line',
  'column',
  'where',
  'rule',
  'asks',
  'severity',
  'certainty',
  'message',
  'excerpt',
  'accepted',
  'fingerprint',
] as const;
type Row = Readonly<Partial<Record<(typeof columns)[number], string | number | undefined>>>;

/** The report as CSV: a finding a row, accepted ones too. */
export function csv(report: Report): string {
  const words = wordsOf(report.locale);
  const found = listed(report).map(({ uri, finding }): Row => {
    const lines = linesOf(finding.place);
    const { rule, severity, certainty, message, excerpt, fingerprint } = finding;
    const where = finding.where.heading ?? (lines === undefined ? placeWords(finding.place, words) : undefined);
    const about = { uri, line: lines?.start.line, column: lines?.start.column, where, asks: words.label[weightOf(finding)] };
    return { ...about, rule, severity, certainty, message, excerpt, accepted: finding.suppressed?.reason, fingerprint };
  });
  const failed = broken(report).map(({ uri, rule, message }): Row => ({ uri, rule, asks: words.notChecked, message }));
  return csvOf(columns, [...found, ...failed]);
}

/** Rows as CSV (RFC 4180) in UTF-8, with a mark that spreadsheets know it by. A cell that is not there is empty. */
export function csvOf(names: readonly string[], rows: readonly Readonly<Record<string, string | number | undefined>>[]): string {
  const lines = rows.map((row) => names.map((name) => cell(row[name])));
  return `\ufeff${[names, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}

/** Quoted where it must be. What a spreadsheet would take for a formula gets an apostrophe before it. */
function cell(value: string | number | undefined): string {
  const text = printable(String(value ?? ''));
  const safe = typeof value === 'string' && /^[=+\-@]/.test(text) ? `'${text}` : text;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
