import { expect, test } from 'vitest';
import { lineStarts, pointAt, textPlaces } from './place.ts';

test('LF, CRLF and a lone CR end a line', () => {
  expect(lineStarts('a\nb\r\nc\rd\n\r')).toEqual([0, 2, 5, 7, 9, 10]);
  expect(lineStarts('')).toEqual([0]);
});

test('lines and columns count from 1, in UTF-16 units', () => {
  const { place } = textPlaces('😀å\r\nb');
  expect(place(2, 6)).toEqual({
    in: 'text',
    start: { line: 1, column: 3, offset: 2 },
    end: { line: 2, column: 2, offset: 6 },
  });
});

test('a point between CR and LF is on the line that they end', () => {
  expect(pointAt(lineStarts('a\r\nb'), 2)).toEqual({ line: 1, column: 3, offset: 2 });
});
