import type { Report } from '@klarsyn/core';
import { linesOf, ranked } from './listing.ts';
import { placeWords } from './text/where.ts';
import { type Weight, weightOf } from './weight.ts';
import { wordsOf } from './words/index.ts';

const severities: Readonly<Record<Weight, 'major' | 'minor' | 'info'>> = { error: 'major', warning: 'minor', review: 'info', hint: 'info' };

/** The report as GitLab's code quality artifact: one object a finding, each with a fingerprint of its own. Quotes nothing but the messages. */
export function gitlab(report: Report): string {
  const words = wordsOf(report.locale);
  const seen = new Map<string, number>();
  const issues = ranked(report).map(({ uri, finding }) => {
    const key = `${finding.fingerprint} ${uri}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    const lines = linesOf(finding.place);
    const where = lines === undefined ? placeWords(finding.place, words) : undefined;
    return {
      description: `${words.label[weightOf(finding)]}: ${finding.message}${where === undefined ? '' : ` (${where})`}`,
      check_name: finding.rule,
      fingerprint: times === 1 ? `${finding.fingerprint}-${uri}` : `${finding.fingerprint}-${uri}-${times}`,
      severity: severities[weightOf(finding)],
      location: { path: uri, lines: { begin: lines?.start.line ?? 1, ...(lines !== undefined && { end: lines.end.line }) } },
    };
  });
  return `${JSON.stringify(issues, undefined, 2)}\n`;
}
