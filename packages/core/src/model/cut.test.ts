import { expect, test } from 'vitest';
import { withoutStretches } from './cut.ts';

const text = {
  plain: 'abcdefghij',
  pieces: [
    { start: 0, length: 4, node: 1, source: 10, sourceLength: 4 },
    { start: 4, length: 2, node: 2, source: 14, sourceLength: 6 },
    { start: 6, length: 4, node: 1, source: 20, sourceLength: 4 },
  ],
};

test('what is left of a text still knows where it came from', () => {
  expect(
    withoutStretches(text, [
      { start: 1, end: 3 },
      { start: 5, end: 8 },
    ]),
  ).toEqual({
    plain: 'adeij',
    pieces: [
      { start: 0, length: 1, node: 1, source: 10, sourceLength: 1 },
      { start: 1, length: 1, node: 1, source: 13, sourceLength: 1 },
      { start: 2, length: 1, node: 2, source: 14, sourceLength: 6 },
      { start: 3, length: 2, node: 1, source: 22, sourceLength: 2 },
    ],
  });
});

test('nothing taken away changes nothing, and all taken away leaves nothing', () => {
  expect(withoutStretches(text, [])).toEqual(text);
  expect(withoutStretches(text, [{ start: 0, end: 10 }])).toEqual({ plain: '', pieces: [] });
});
