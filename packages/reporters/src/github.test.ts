import type { Finding, Report } from '@klarsyn/core';
import { expect, test } from 'vitest';
import { reportIn } from '../test/report.ts';
import { github } from './github.ts';

test('every case is told as a workflow command', async () => {
  await expect(github(reportIn('nb'))).toMatchFileSnapshot('../test/golden/nb-github.txt');
  await expect(github(reportIn('nn'))).toMatchFileSnapshot('../test/golden/nn-github.txt');
});

test('at most ten of each level are told, the most urgent first, and the rest are counted', () => {
  const told = github(withFindings([...many('hint', 11), ...many('warning', 12), ...many('error', 13)]))
    .trimEnd()
    .split('\n');
  const levels = told.map((line) => line.split(/::| /)[1]);
  expect(levels).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning'), ...Array(10).fill('notice')]);
  expect(told.at(-1)).toBe('::notice::7 funn til får ikke plass her. Se rapporten.');
});

test('ten of each level leave nothing to count', () => {
  const told = github(withFindings([...many('hint', 10), ...many('warning', 10), ...many('error', 10)]))
    .trimEnd()
    .split('\n');
  expect(told).toHaveLength(30);
});

test('what must be judged by a person is a notice, and what is accepted is not told', () => {
  const [finding] = many('error', 1);
  const review = { ...finding, certainty: 'review' } as Finding;
  expect(github(withFindings([review, { ...review, suppressed: { reason: 'avtalt' } }]))).toBe(
    '::notice file=a%3A b%2C.md,line=3,endLine=3,col=1,endColumn=5,title=Må vurderes (brev/x)::100%25 sikkert\n',
  );
});

test('a text cannot begin a command of its own', () => {
  const [finding] = many('error', 1);
  const told = github(withFindings([{ ...finding, message: 'a\n::stop-commands::x\r\u001b]0;b' } as Finding]));
  expect(told.trimEnd().split('\n')).toHaveLength(1);
  expect(told).toContain('::a%0A::stop-commands::x%0D]0;b');
});

function many(severity: Finding['severity'], count: number): readonly Finding[] {
  const [example] = reportIn('nb').documents[0]?.findings ?? [];
  if (example === undefined) throw new Error('the report has no findings');
  const place = { in: 'text', start: { line: 3, column: 1, offset: 9 }, end: { line: 3, column: 5, offset: 13 } } as const;
  return Array.from({ length: count }, () => ({ ...example, rule: 'brev/x', message: '100% sikkert', severity, place }));
}

function withFindings(findings: readonly Finding[]): Report {
  const { tool, locale, documents } = reportIn('nb');
  const [document] = documents;
  return { tool, locale, documents: document === undefined ? [] : [{ ...document, uri: 'a: b,.md', findings }] };
}
