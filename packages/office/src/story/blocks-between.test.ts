import type { Block } from '@klarsyn/core';
import { expect, test } from 'vitest';
import { blocksBetween } from './blocks-between.ts';

const block = (id: number, paragraph: number, part = 'brev'): Block =>
  ({ id, place: { in: 'docx', part, paragraph, start: 0, end: 0 } }) as unknown as Block;
/** A note stands last among the nodes, and early in its part. */
const blocks = [block(1, 0), block(2, 2), block(3, 2), block(4, 5), block(5, 1, 'topp'), block(6, 4)];
const between = blocksBetween(blocks, 'brev');
const ids = (first: number, last: number) => between(first, last)?.map(({ id }) => id);

test('the blocks of some paragraphs are found by the order of the paragraphs, in their own part', () => {
  expect(ids(0, 5)).toEqual([1, 4]);
  expect(ids(2, 2)).toEqual([2, 3]);
  expect(ids(1, 4)).toEqual([2, 6]);
  expect(ids(3, 9)).toEqual([6, 4]);
});

test('where no block stands, none is found', () => {
  expect([ids(1, 1), ids(3, 3), ids(6, 9), ids(2, 1)]).toEqual([undefined, undefined, undefined, undefined]);
  expect(blocksBetween([], 'brev')(0, 9)).toBeUndefined();
});

test('tens of thousands of comments over as many blocks take no time', () => {
  const many = blocksBetween(
    Array.from({ length: 50_000 }, (_, at) => block(at, at)),
    'brev',
  );
  const found = Array.from({ length: 50_000 }, (_, at) => many(at, 49_999)?.[0].id);
  expect(found.every((id, at) => id === at)).toBe(true);
}, 5000);
