import { expect, test } from 'vitest';
import { unknownProfile } from '../rule/index.ts';
import { criteria, isAdvice, type Judged, scopeOf } from './criteria.ts';
import type { Finding } from './report.ts';
import { wcagReport } from './wcag-report.ts';

const rule = (id: string, ...tags: readonly string[]) => ({ id, tags, over: 'node' }) as unknown as Judged['rules'][number];
const finding = (id: string, certainty: Finding['certainty'], ...tags: readonly string[]) =>
  ({ rule: id, certainty, tags }) as unknown as Finding;
const look = { fontFamily: 'Arial' };
const page = (...kinds: readonly string[]) =>
  ({ format: 'page', nodes: ['root', ...kinds].map((kind) => ({ kind, look })), elements: [] }) as unknown as Judged['document'];
const judged = (given: Partial<Judged>): Judged => ({
  ...{ document: page(), rules: [], findings: [], skipped: [], crashes: [] },
  ...{ scope: { sector: 'public', wcag22: false } },
  ...given,
});
const stateIn = (given: Partial<Judged>, id: string) => criteria(judged(given)).find(({ criterion }) => criterion === id);

test('a page has a state for each criterion of its sector, and «passed» is none of them', () => {
  expect(criteria(judged({}))).toHaveLength(48);
  expect(criteria(judged({ scope: { sector: 'private', wcag22: true } }))).toHaveLength(35 + 6);
  expect(new Set(criteria(judged({})).map(({ state }) => state))).toEqual(new Set(['person-must-look', 'nothing-found']));
});

test('a breach wins over what a person must look at, and that over nothing', () => {
  const rules = [rule('a/b', 'wcag-1.1.1'), rule('a/c', 'wcag-1.1.1')];
  expect(stateIn({ rules }, '1.1.1')).toEqual({ criterion: '1.1.1', state: 'nothing-found', because: ['a/b', 'a/c'] });
  const unsure = finding('a/b', 'review', 'wcag-1.1.1');
  expect(stateIn({ rules, findings: [unsure] }, '1.1.1')).toMatchObject({ state: 'person-must-look', because: ['a/b'] });
  const sure = finding('a/c', 'certain', 'wcag-1.1.1');
  expect(stateIn({ rules, findings: [unsure, sure] }, '1.1.1')).toMatchObject({ state: 'breach', because: ['a/c'] });
  expect(stateIn({ rules, findings: [{ ...sure, suppressed: { reason: 'avtalt' } }] }, '1.1.1')).toMatchObject({ state: 'nothing-found' });
});

test('a rule that broke, lacked something or was turned off leaves the criterion to a person', () => {
  const rules = [rule('a/b', 'wcag-1.4.3')];
  const open = { criterion: '1.4.3', state: 'person-must-look' };
  expect(stateIn({ rules, crashes: [{ rule: 'a/b', error: 'x' }] }, '1.4.3')).toMatchObject(open);
  expect(stateIn({ rules, skipped: [{ rule: 'a/b', because: 'needs', missing: 'look' }] }, '1.4.3')).toEqual({ ...open, because: ['a/b'] });
  expect(stateIn({ rules, skipped: [{ rule: 'a/b', because: 'off' }] }, '1.4.3')).toEqual({ ...open, because: [] });
});

test('nobody need look at videos on a page that has none; behind a frame there may be one', () => {
  expect(stateIn({}, '1.2.2')?.state).toBe('nothing-found');
  expect(stateIn({ document: page('media') }, '1.2.2')?.state).toBe('person-must-look');
  const framed = { ...page(), elements: [{ tag: 'iframe' }] } as unknown as Judged['document'];
  expect(stateIn({ document: framed }, '1.2.2')?.state).toBe('person-must-look');
  expect(stateIn({ document: page('control') }, '3.3.1')?.state).toBe('person-must-look');
});

test('what the law does not ask of a private business is advice', () => {
  const settings = { form: 'nb', rules: {}, suppress: [], profile: { ...unknownProfile, sector: 'private' } } as const;
  const reflow = rule('a/b', 'wcag-1.4.10', 'niva-aa');
  expect(isAdvice(reflow, scopeOf(settings))).toBe(true);
  expect(isAdvice(reflow, scopeOf({ ...settings, profile: unknownProfile }))).toBe(false);
  expect(isAdvice(rule('a/c', 'niva-aa'), scopeOf(settings))).toBe(false);
});

test('over a site the worst page decides, with the list for the person who looks', () => {
  const one = (state: 'breach' | 'nothing-found', uri: string) =>
    ({ uri, format: 'page', criteria: [{ criterion: '1.1.1', state, because: ['a/b'] }] }) as never;
  const scope = { sector: 'public', wcag22: false } as const;
  const made = wcagReport([one('breach', 'a'), one('nothing-found', 'b'), one('breach', 'c')], {
    site: undefined,
    rules: [],
    scope,
    form: 'nn',
  });
  expect(made?.pages).toBe(3);
  expect(made?.criteria[0]).toMatchObject({ criterion: '1.1.1', name: 'Ikkje-tekstleg innhald', level: 'A', state: 'breach', onPages: 2 });
  expect(made?.criteria[0]?.look[0]).toBe('Les tekstalternativa høgt. Seier dei det same som bileta?');
  expect(wcagReport([], { site: undefined, rules: [], scope, form: 'nb' })).toBeUndefined();
});

test('a rule across pages has seen nothing on one page; over two its silence is told', () => {
  const across = { ...rule('a/menu', 'wcag-3.2.3'), over: 'site' } as Judged['rules'][number];
  const scope = { sector: 'public', wcag22: false } as const;
  expect(stateIn({ rules: [across] }, '3.2.3')).toEqual({ criterion: '3.2.3', state: 'person-must-look', because: [] });
  const page = (uri: string) =>
    ({ uri, format: 'page', facts: { 'a/menu': [] }, criteria: [{ criterion: '3.2.3', state: 'person-must-look', because: [] }] }) as never;
  const over = (...uris: readonly string[]) =>
    wcagReport(uris.map(page), { site: undefined, rules: [across], scope, form: 'nb' })?.criteria.find(
      ({ criterion }) => criterion === '3.2.3',
    );
  expect(over('a')?.state).toBe('person-must-look');
  expect(over('a', 'b')).toMatchObject({ state: 'nothing-found', because: ['a/menu'], onPages: 2 });
});
