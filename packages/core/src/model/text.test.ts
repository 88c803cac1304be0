import { expect, test } from 'vitest';
import { emptyText, pieceAt, sourceOf, type Text } from './text.ts';

/** «blå.» written as `bl&aring;` and, after a space that a script wrote, «.». */
const text: Text = {
  plain: 'blå .',
  pieces: [
    { start: 0, length: 2, node: 1, source: 10, sourceLength: 2 },
    { start: 2, length: 1, node: 1, source: 12, sourceLength: 7 },
    { start: 3, length: 1, node: 2, source: 4, sourceLength: 0 },
    { start: 4, length: 1, node: 1, source: 30, sourceLength: 1 },
  ],
};

test('each character is found in its piece', () => {
  expect([0, 1, 2, 3, 4, 99].map((offset) => pieceAt(text, offset)?.start)).toEqual([0, 0, 2, 3, 4, 4]);
  expect(pieceAt(emptyText, 0)).toBeUndefined();
});

test('a stretch of text reaches from its first character in the source to its last', () => {
  expect(sourceOf(text, 0, 2)).toEqual({ start: 10, end: 12 });
  expect(sourceOf(text, 1, 3)).toEqual({ start: 11, end: 19 });
  expect(sourceOf(text, 0, 5)).toEqual({ start: 10, end: 31 });
});

test('a decoded reference has no inside', () => {
  expect(sourceOf(text, 2, 3)).toEqual({ start: 12, end: 19 });
});

test('a point is a place too', () => {
  expect(sourceOf(text, 1, 1)).toEqual({ start: 11, end: 11 });
});

test('text that stands nowhere in the source has no place there, and widens none', () => {
  expect(sourceOf(text, 3, 4)).toBeUndefined();
  expect(sourceOf(text, 3, 5)).toEqual({ start: 30, end: 31 });
  expect(sourceOf(emptyText, 0, 1)).toBeUndefined();
});
