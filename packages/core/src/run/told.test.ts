import { expect, test } from 'vitest';
import { toldLimits } from '../guard/index.ts';
import { defineRule, type Problem } from '../rule/index.ts';
import type { Found } from './check.ts';
import { told } from './told.ts';

const texts = { title: '', why: '', advice: '' };
const rule = defineRule({
  id: 'prove/mange',
  over: 'document',
  severity: 'warning',
  docs: { nb: texts, nn: texts },
  sources: [],
  examples: [],
  messages: { nb: { x: 'x' }, nn: { x: 'x' } },
  check: () => undefined,
});
const found = (start: number, problem: Problem = { message: 'x' }): Found => ({
  chosen: { rule, severity: 'warning', options: {} },
  problem,
  at: 0,
  order: { node: 0, start },
});
const many = (count: number): readonly Found[] => Array.from({ length: count }, (_, start) => found(start));

test('guard 7: as many findings as somebody can read are told of a rule, and the rest are counted', () => {
  const { found: some, complaints } = told([{ found: many(toldLimits.ofRule + 7) }, { found: many(3) }]);
  expect(some).toHaveLength(toldLimits.ofRule + 3);
  expect(complaints).toEqual([{ code: 'findings-cut', values: { rule: 'prove/mange', told: 1000, counted: 7 } }]);
  expect(told([{ found: many(toldLimits.ofRule) }]).complaints).toEqual([]);
});

test('guard 7: what weighs most is told, wherever it stands', () => {
  const unsure = Array.from({ length: 5 }, (_, start) => found(start, { message: 'x', certainty: 'review' }));
  const worst = found(5000, { message: 'x', severity: 'error' });
  const { found: some } = told([{ found: [...unsure, ...many(toldLimits.ofRule), worst] }]);
  expect(some[0]).toBe(worst);
  expect(some.some(({ problem }) => problem.certainty === 'review')).toBe(false);
});
