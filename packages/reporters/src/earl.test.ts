import type { DocumentReport, Report } from '@klarsyn/core';
import { expect, test } from 'vitest';
import { find, start } from '../test/find.ts';
import { reportIn } from '../test/report.ts';
import { earl } from './earl.ts';

const rules = [
  { id: 'wcag/bilde-uten-alternativ', tags: ['wcag-1.1.1', 'niva-a', 'act-23a2a8'] },
  { id: 'wcag/lav-kontrast', tags: ['wcag-1.4.3', 'niva-aa', 'act-afw4f7', 'act-09o5cg'] },
  { id: 'wcag/felt-uten-navn', tags: ['wcag-4.1.2', 'act-e086e5'] },
  { id: 'klarsprak/kanselliord', tags: ['row-1'] },
] as const;

test.each(['nb', 'nn'] as const)('pages are told as EARL, letters are not (%s)', async (form) => {
  await expect(earl(reportIn(form), { rules })).toMatchFileSnapshot(`../test/golden/${form}-earl.json`);
});

/** What is said of ACT rule e086e5 on one page. */
function outcomeOn(page: Partial<DocumentReport>): string | undefined {
  const [document] = reportIn('nb').documents.filter(({ format }) => format === 'page');
  const clean = { ...document, findings: [], outcomes: { 'wcag/felt-uten-navn': { tested: 3, failed: 0, review: 0 } }, skipped: [] };
  const report = { ...reportIn('nb'), documents: [{ ...clean, ...page }] } as Report;
  const { '@graph': graph } = JSON.parse(earl(report, { rules }));
  return graph[1].assertions.find((one: { test: { title: string } }) => one.test.title === 'e086e5')?.result.outcome;
}

test('each of the four outcomes has its cause, and a rule that is off says nothing', () => {
  const rule = 'wcag/felt-uten-navn';
  const finding = find('nb', rule, { place: start });
  expect(outcomeOn({})).toBe('earl:passed');
  expect(outcomeOn({ findings: [finding] })).toBe('earl:failed');
  expect(outcomeOn({ findings: [{ ...finding, certainty: 'review' }] })).toBe('earl:cantTell');
  expect(outcomeOn({ findings: [{ ...finding, suppressed: { reason: 'avtalt' } }] })).toBe('earl:cantTell');
  expect(outcomeOn({ skipped: [{ rule, because: 'needs', missing: 'audits' }] })).toBe('earl:cantTell');
  expect(outcomeOn({ crashes: [{ rule, error: 'x' }] })).toBe('earl:cantTell');
  expect(outcomeOn({ outcomes: {}, errors: [{ code: 'timeout', message: 'x' }] })).toBe('earl:cantTell');
  expect(outcomeOn({ outcomes: { [rule]: { tested: 0, failed: 0, review: 0 } } })).toBe('earl:inapplicable');
  expect(outcomeOn({ findings: [{ ...finding, tags: ['act-23a2a8'] }] })).toBe('earl:passed');
  expect(outcomeOn({ skipped: [{ rule, because: 'off' }] })).toBeUndefined();
});
