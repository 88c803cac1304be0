import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenSuite } from '../run/case.ts';
import { runCase, runTogether } from '../run/run-case.ts';
import { pages } from './suite.ts';

let suite: OpenSuite;
beforeAll(async () => {
  suite = await pages.open();
});
afterAll(() => suite.close());

// Of `npm run test:faults` those that are soon over: limits of time are held there, where nothing else runs.
test('guard 7: hostile pages in one call stop no other: each has its error or its findings, and all that is said is whole', async () => {
  const short = suite.cases.filter((one) => one.short && one.args === undefined);
  expect(short.length).toBeGreaterThan(20);
  const { wrong } = await runTogether(short, { exit: 2, within: 240 }, suite);
  expect(wrong).toEqual([]);
}, 300_000);

test('guard 8: a page that could not be checked gives 2, findings give 1, and a page with none gives 0', async () => {
  const named = (word: string) => suite.cases.find(({ name }) => name.startsWith(word));
  const cases = [named('status 404'), named('sends on once'), { name: 'good', inputs: [], expect: { exit: 0 } } as const];
  const outcomes = await Promise.all(cases.map((one) => one && runCase({ ...one, expect: { ...one.expect, within: 120 } }, suite)));
  expect(outcomes.map((outcome) => [outcome?.run.code, outcome?.wrong])).toEqual([
    [2, []],
    [1, []],
    [0, []],
  ]);
}, 180_000);
