import { expect, test } from 'vitest';
import { maybeParts } from './maybe.ts';
import type { Unit } from './units.ts';

const plain = 'Kulturminnevernet har ikke uttalt seg om fasaden.';
const unit = (listed: boolean): Unit => ({
  span: { node: 1, start: 0, end: plain.length },
  plain,
  role: 'sentence',
  part: 'body',
  topics: [],
  offset: 0,
  listed,
});
const waits = (listed: boolean): boolean => maybeParts([unit(listed)], new Set()).has('waiting-reason');

test('the same words are weighed by where they stand, whichever was met first', () => {
  expect([waits(true), waits(false), waits(true)]).toEqual([false, true, false]);
});
