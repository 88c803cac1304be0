import { type DocumentReport, unreadable } from '@klarsyn/core';
import { createSharing, type Sharing } from './site/sharing.ts';

/** What is held of each report to the end of a run. */
export type Held = 'whole' | 'gist';

/** Makes of each report what is held of it: with thousands of letters, what they say alike is in memory once. */
export function holding(held: Held): (report: DocumentReport) => DocumentReport {
  const sharing = createSharing();
  return (report) => (held === 'gist' ? gistOf(report, sharing) : compact(report, sharing));
}

/** No more of a report than the judgement across documents takes. */
export const gistOf = (
  { uri, format, errors, crashes, criteria, facts, dead }: DocumentReport,
  { whole, texts }: Sharing,
): DocumentReport => ({
  ...unreadable(uri, format, errors),
  crashes,
  criteria: criteria.map(whole),
  ...(facts !== undefined && { facts: texts(facts) as NonNullable<DocumentReport['facts']> }),
  ...(dead !== undefined && { dead }),
});

/** The same report, which holds by itself only what is its own. One from the cache, whose outcomes are read when somebody asks, stays unread. */
const compact = (report: DocumentReport, sharing: Sharing): DocumentReport => (isUnread(report) ? report : shared(report, sharing));

const isUnread = (report: DocumentReport): boolean => Object.getOwnPropertyDescriptor(report, 'outcomes')?.get !== undefined;

const shared = (report: DocumentReport, { whole }: Sharing): DocumentReport => ({
  ...report,
  findings: report.findings.map((finding) => ({ ...finding, tags: whole(finding.tags) })),
  outcomes: Object.fromEntries(Object.entries(report.outcomes).map(([rule, outcome]) => [rule, whole(outcome)])),
  skipped: whole(report.skipped),
  criteria: report.criteria.map(whole),
});
