import { expect, test } from 'vitest';
import type { DocumentReport, Finding, Report } from '../run/index.ts';
import { ownerByFolder, settleOwner } from './owner.ts';
import { scorecardOf } from './scorecard.ts';

const finding = (rule: string, excerpt: string, given: Partial<Finding> = {}): Finding =>
  ({
    ...{ rule, severity: 'error', certainty: 'certain', message: '', messageId: 'found', values: {}, excerpt, fingerprint: excerpt },
    ...{ where: { before: `før ${excerpt}`, after: '' }, tags: [], principle: 'understandable', place: { in: 'page', selector: 'p' } },
    ...given,
  }) as Finding;

const document = (uri: string, findings: readonly Finding[], given: Partial<DocumentReport> = {}): DocumentReport => ({
  ...{ uri, format: 'html', language: 'nb', findings, skipped: [], crashes: [], errors: [], complaints: [] },
  ...{ criteria: [], outcomes: { 'klarsprak/lang-setning': { tested: 9, failed: findings.length, review: 0 } } },
  ...given,
});
const report = (...documents: readonly DocumentReport[]): Report => ({ tool: { name: 'klarsyn', version: '1' }, locale: 'nb', documents });

const long = (excerpt: string) => finding('klarsprak/lang-setning', excerpt);
const promises = [
  { id: 'kort', quote: 'Vi skriver kort', rules: ['klarsprak/lang-setning'], because: '' },
  { id: 'navn', quote: 'Vi sier hvem vi er', rules: ['avsender/navn'], because: '' },
];
const measuring = { ownerOf: ({ uri }: { readonly uri: string }) => ownerByFolder(uri), promises };
const september = report(document('bygg/a.md', [long('en'), long('to')]), document('skole/b.md', []));
const october = report(
  document('bygg/a.md', [long('to'), long('tre')]),
  document('skole/b.md', [long('fire')]),
  document('skole/c.md', []),
);

test('faults are new, mended or lasting, unit by unit: a swap is no standstill', () => {
  const { units, total } = scorecardOf(
    [
      { date: '2026-10-01', report: october },
      { date: '2026-09-01', report: september },
    ],
    measuring,
  );
  const change = (at: number) => units[at]?.runs.at(-1)?.change;
  const one = [{ rule: 'klarsprak/lang-setning', count: 1 }];
  expect(units.map(({ unit, runs }) => [unit, runs.map(({ date }) => date)])).toEqual([
    ['bygg', ['2026-09-01', '2026-10-01']],
    ['skole', ['2026-09-01', '2026-10-01']],
  ]);
  expect(units[0]?.runs[0]?.change).toBeUndefined();
  expect(change(0)).toEqual({ new: one, mended: one, lasting: one });
  expect(change(1)).toEqual({ new: one, mended: [], lasting: [] });
  expect(total.at(-1)?.change).toEqual({ new: [{ rule: 'klarsprak/lang-setning', count: 2 }], mended: one, lasting: one });
});

test('what is accepted, a tip, or for a person to judge is no fault', () => {
  const findings = [
    finding('a/b', 'en', { suppressed: { reason: 'avtalt' } }),
    finding('a/b', 'to', { severity: 'hint' }),
    finding('a/b', 'tre', { certainty: 'review' }),
  ];
  const { total } = scorecardOf(
    [
      { date: '2026-09-01', report: report() },
      { date: '2026-10-01', report: report(document('x/a.md', findings)) },
    ],
    measuring,
  );
  expect(total[0]?.change).toEqual({ new: [], mended: [], lasting: [] });
  expect(total[0]?.open).toEqual({ error: 0, warning: 0, review: 1, hint: 1 });
});

test('a promise is broken by a fault, kept when its rules saw none, and else not seen', () => {
  const { units } = scorecardOf([{ date: '2026-10-01', report: october }], measuring);
  const promised = (at: number) => units[at]?.runs[0]?.promises.map(({ id, state, faults }) => [id, state, faults]);
  expect(promised(0)).toEqual([
    ['kort', 'broken', 2],
    ['navn', 'unseen', 0],
  ]);
  const clean = scorecardOf([{ date: '2026-09-01', report: report(document('skole/b.md', [])) }], measuring);
  expect(clean.units[0]?.runs[0]?.promises[0]).toMatchObject({ state: 'kept', faults: 0 });
});

test('the worst page decides the state of a criterion; shares count documents', () => {
  const criterion = (state: 'breach' | 'nothing-found') => [{ criterion: '1.1.1', state, because: [] }] as const;
  const looked = { 'avsender/navn': { tested: 1, failed: 0, review: 0 } };
  const { total } = scorecardOf(
    [
      {
        date: '2026-10-01',
        report: report(
          document('a/1.html', [finding('avsender/navn', 'x')], { criteria: criterion('nothing-found'), outcomes: looked }),
          document('a/2.html', [], { criteria: criterion('breach'), outcomes: looked, errors: [{ code: 'x', message: '' }] }),
        ),
      },
    ],
    measuring,
  );
  expect(total[0]).toMatchObject({
    unchecked: 1,
    criteria: { breach: ['1.1.1'], 'person-must-look': [], 'nothing-found': [] },
    sender: { clean: 1, of: 2 },
    profile: { clean: 0, of: 0 },
    principles: { usable: { clean: 1, of: 2 }, understandable: { clean: 0, of: 0 } },
  });
});

test('a unit has one name, and the leader that the list has', () => {
  const units = [{ name: 'Skole', aliases: ['Skolekontoret'], leader: 'Ola Li' }];
  expect(settleOwner({ unit: ' skolekontoret', leader: 'Noen' }, units)).toEqual({ unit: 'Skole', leader: 'Ola Li' });
  expect(settleOwner({ unit: 'Kultur', leader: 'Noen' }, units)).toEqual({ unit: 'Kultur', leader: 'Noen' });
});
