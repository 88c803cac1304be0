import type { Finding, Report } from '@klarsyn/core';
import { reportIn } from './report.ts';

/** A report of one document with so many findings, each on its own line. */
export function manyFindings(count: number, severity: Finding['severity'] = 'warning'): Report {
  const { tool, locale, documents } = reportIn('nb');
  const [document] = documents;
  const [example] = document?.findings ?? [];
  if (document === undefined || example === undefined) throw new Error('the report has no findings');
  const findings = Array.from({ length: count }, (_, at): Finding => {
    const point = { line: at + 1, column: 1, offset: 80 * at };
    const place = { in: 'text', start: point, end: { ...point, column: 5, offset: 80 * at + 4 } } as const;
    return { ...example, rule: `brev/regel-${at % 40}`, severity, place, fingerprint: (at % 7).toString(16).padStart(16, '0') };
  });
  return { tool, locale, documents: [{ ...document, findings, outcomes: {} }] };
}
