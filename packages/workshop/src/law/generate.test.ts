import { acts, holds } from '@klarsyn/dictionary-lov';
import { expect, test } from 'vitest';
import { lawFiles } from './generate.ts';

test('a file with a wrong number, or with an act that is not there, is named', () => {
  const { faults } = lawFiles({
    'a.yaml': 'acts:\n  - { id: a, number: "12", name: { nb: a, nn: a }, short: [], source: "https://lovdata.no/", checked: [] }',
    'b.yaml':
      'acts:\n  - { id: b, number: LOV-2020-01-01-1, name: { nb: b, nn: b }, short: [], replacedBy: c, source: "https://lovdata.no/", checked: [] }',
  });
  expect(faults.map((fault) => fault.slice(0, 45))).toEqual([
    'dictionaries/lov/a.yaml: acts.0.number: Inval',
    'dictionaries/lov: b names «c», and no act has',
  ]);
});

test.each([
  ['{ facts: [appeal], against: table, on: 2026-11-24 }', 'a says that «appeal» is checked, and has none'],
  ['{ facts: [weeks], against: table, on: 2026-11-24 }', 'no such fact'],
  ['{ facts: [number], against: memory, on: 2026-11-24 }', 'Invalid URL'],
])('what was checked must be there, and what it was held against must be a page or the table: %s', (check, fault) => {
  const text = `acts:\n  - { id: a, number: LOV-2020-01-01-1, name: { nb: a, nn: a }, short: [], source: "https://lovdata.no/", checked: [${check}] }`;
  expect(lawFiles({ 'a.yaml': text }).faults.join()).toContain(fault);
});

test('the act of 1967 holds; the act of 2025 is ready and waits for its day', () => {
  const state = (id: string) => acts.filter((act) => act.id === id).map(holds);
  expect([state('fvl'), state('fvl-2025')]).toEqual([[true], [false]]);
});
