import { expect, test } from 'vitest';
import { TextBuilder } from './text-builder.ts';

test('line breaks stand, and take back the space before them', () => {
  const text = new TextBuilder();
  text.lineBreak(1, 0, 4);
  text.addCollapsed('a ', 1, 4, 2);
  text.lineBreak(1, 6, 4);
  text.lineBreak(1, 10, 4);
  text.addCollapsed(' b', 1, 14, 2);
  text.lineBreak(1, 16, 4);
  expect(text.finish()).toEqual({
    plain: 'a\n\nb',
    pieces: [
      { start: 0, length: 1, node: 1, source: 4, sourceLength: 1 },
      { start: 1, length: 1, node: 1, source: 6, sourceLength: 4 },
      { start: 2, length: 1, node: 1, source: 10, sourceLength: 4 },
      { start: 3, length: 1, node: 1, source: 15, sourceLength: 1 },
    ],
  });
});

test('blocks that meet inside a text make one line break', () => {
  const text = new TextBuilder();
  text.newLine(1, 0);
  text.add('a', 1, 0, 1);
  text.newLine(1, 1);
  text.newLine(1, 1);
  text.add('b', 1, 5, 1);
  expect(text.finish().plain).toBe('a\nb');
});

test('non-breaking spaces stay, soft hyphens go, and places stay right', () => {
  const text = new TextBuilder();
  text.addCollapsed('\u00A0 a\u00ADb\u00A0 ', 1, 0, 7);
  const { plain, pieces } = text.finish();
  expect(plain).toBe('\u00A0 ab\u00A0');
  expect(pieces.map(({ start, length, source }) => [start, length, source])).toEqual([
    [0, 3, 0],
    [3, 2, 4],
  ]);
});

test('text without a source goes together in one piece', () => {
  const text = new TextBuilder();
  text.addCollapsed('  to   ord ', 1, 7, 0);
  expect(text.finish()).toEqual({ plain: 'to ord', pieces: [{ start: 0, length: 6, node: 1, source: 7, sourceLength: 0 }] });
});

test('a letter with a loose accent is one letter, and points to both its signs', () => {
  const text = new TextBuilder();
  text.add('Bla\u030abær\u00adtur for a\u0300 ta', 1, 10, 21);
  const { plain, pieces } = text.finish();
  expect(plain).toBe('Blåbærtur for à ta');
  expect(pieces.map(({ start, length, source, sourceLength }) => [plain.slice(start, start + length), source, sourceLength])).toEqual([
    ['Bl', 10, 2],
    ['å', 12, 2],
    ['bær', 14, 3],
    ['tur for ', 18, 8],
    ['à', 26, 2],
    [' ta', 28, 3],
  ]);
});

test('an accent that joins no letter stays as it is, also first in a text', () => {
  const text = new TextBuilder();
  text.add('\u030ax q\u0300', 1, 0, 5);
  expect(text.finish()).toEqual({ plain: '\u030ax q\u0300', pieces: [{ start: 0, length: 5, node: 1, source: 0, sourceLength: 5 }] });
});
