import type { Report } from '@klarsyn/core';
import { broken, linesOf, ranked } from './listing.ts';
import { placeWords } from './text/where.ts';
import { type Weight, weightOf } from './weight.ts';
import { type Words, wordsOf } from './words/index.ts';
import { xml } from './xml.ts';

const severities: Readonly<Record<Weight, 'error' | 'warning' | 'info'>> = {
  error: 'error',
  warning: 'warning',
  review: 'info',
  hint: 'info',
};

/** One line of a report in the words of Checkstyle. */
interface Told {
  readonly uri: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly source: string;
}

/** The report as Checkstyle XML, which most build servers and review bots read: a file, and in it what was found, the most urgent first. */
export function checkstyle(report: Report): string {
  const words = wordsOf(report.locale);
  const files = [...Map.groupBy([...foundIn(report, words), ...brokenIn(report, words)], ({ uri }) => uri)];
  const body = files.map(([uri, told]) => `  <file name="${xml(uri)}">\n${told.map(line).join('')}  </file>\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${body}</checkstyle>\n`;
}

const foundIn = (report: Report, words: Words): readonly Told[] =>
  ranked(report).map(({ uri, finding }) => {
    const lines = linesOf(finding.place);
    const where = lines === undefined ? ` (${placeWords(finding.place, words)})` : '';
    return {
      uri,
      line: lines?.start.line,
      column: lines?.start.column,
      severity: severities[weightOf(finding)],
      message: `${words.label[weightOf(finding)]}: ${finding.message}${where}`,
      source: finding.rule,
    };
  });

const brokenIn = (report: Report, words: Words): readonly Told[] =>
  broken(report).map(({ uri, rule, message }) => ({
    uri,
    line: undefined,
    column: undefined,
    severity: 'error',
    message: `${words.notChecked}: ${message}`,
    source: rule ?? 'klarsyn',
  }));

function line({ line: at, column, severity, message, source }: Told): string {
  const place = at === undefined ? '' : ` line="${at}" column="${column}"`;
  return `    <error${place} severity="${severity}" message="${xml(message)}" source="${xml(source)}"/>\n`;
}
