import { expect, test } from 'vitest';
import type { DocumentReport, Finding } from './report.ts';
import { unreadable } from './run.ts';
import { summing } from './summary.ts';

const finding = (rule: string, fingerprint: string, given: Partial<Finding> = {}): Finding => ({
  rule,
  severity: 'warning',
  certainty: 'certain',
  message: `${rule} her`,
  messageId: 'x',
  values: {},
  place: { in: 'page', selector: 'footer > a' },
  where: { before: '', after: '' },
  excerpt: 'her',
  fingerprint,
  tags: [],
  principle: 'usable',
  ...given,
});

const page = (uri: string, ...findings: readonly Finding[]): DocumentReport => ({
  ...unreadable(uri, 'page', []),
  outcomes: { x: { tested: 1, failed: 0, review: 0 } },
  findings,
});

const sumOf = (...reports: readonly DocumentReport[]) => {
  const summary = summing();
  for (const report of reports) summary.add(report);
  return summary.sum();
};

test('what stands on many pages is told once, with the count, and before what stands on one', () => {
  const same = finding('wcag/lenke', 'a');
  const { faults, pages } = sumOf(
    page('https://k.no/a', same, finding('klarsprak/x', 'b')),
    page('https://k.no/b', same),
    page('https://k.no/c', same, finding('klarsprak/x', 'c')),
  );
  expect(pages).toBe(3);
  expect(faults.map(({ rule, pages: on, isTemplate, first }) => [rule, on, isTemplate, first])).toEqual([
    ['wcag/lenke', 3, true, 'https://k.no/a'],
    ['klarsprak/x', 2, false, 'https://k.no/a'],
  ]);
});

test('the same thing in other places of the pages is no template', () => {
  const at = (selector: string) => finding('wcag/lenke', 'a', { place: { in: 'page', selector } });
  const { faults } = sumOf(
    page('https://k.no/a', at('main > a')),
    page('https://k.no/b', at('header > a')),
    page('https://k.no/c', at('footer > a')),
  );
  expect(faults.map(({ pages, isTemplate }) => [pages, isTemplate])).toEqual([[3, false]]);
});

test('what weighs more on fewer pages may come first; what is accepted is left out', () => {
  const { faults, tally } = sumOf(
    page('https://k.no/a', finding('a/feil', 'a', { severity: 'error' }), finding('b/tips', 'b', { severity: 'hint' })),
    page('https://k.no/b', finding('b/tips', 'c', { severity: 'hint' }), finding('c/godtatt', 'd', { suppressed: { reason: 'kjent' } })),
  );
  expect(faults.map(({ rule }) => rule)).toEqual(['a/feil', 'b/tips']);
  expect(tally).toEqual({ error: 1, warning: 0, hint: 2, review: 0 });
});

test('parts of the site, the worst pages, and what could not be read', () => {
  const summary = sumOf(
    page('https://k.no/'),
    page('https://k.no/skole/ferie', finding('a/b', 'a')),
    page('https://k.no/skole/plan', finding('a/b', 'b'), finding('a/b', 'c')),
    unreadable('https://k.no/borte', 'page', [{ code: 'http-status', message: 'borte' }]),
  );
  expect(summary.sections.map(({ name, pages }) => [name, pages])).toEqual([
    ['/skole/', 2],
    ['/', 1],
  ]);
  const owned = { ...page('https://k.no/a', finding('a/b', 'a')), owner: { unit: 'Skole' } };
  expect(sumOf(owned, page('https://k.no/b')).units.map(({ name, pages }) => [name, pages])).toEqual([['Skole', 1]]);
  expect(summary.worst.map(({ name }) => name)).toEqual(['https://k.no/skole/plan', 'https://k.no/skole/ferie']);
  expect(summary.unread).toEqual([{ uri: 'https://k.no/borte', code: 'http-status', message: 'borte' }]);
});
