import { expect, test } from 'vitest';
import { contrast, parseColor, toHex } from './color.ts';

test('colours are read the ways browsers and people write them', () => {
  for (const text of ['#0b477a', '#0B477A', 'rgb(11, 71, 122)', 'rgb(11 71 122 / 1)', 'rgba(11, 71, 122, 1)', '#0b477aff']) {
    expect(parseColor(text)).toEqual({ red: 11, green: 71, blue: 122, alpha: 1 });
  }
  expect(parseColor('#fff')).toEqual({ red: 255, green: 255, blue: 255, alpha: 1 });
  expect(parseColor('blue')).toBeUndefined();
  expect(toHex({ red: 11, green: 71, blue: 122, alpha: 1 })).toBe('#0b477a');
});

test('contrast is what WCAG says it is', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
  expect(contrast('#ffffff', 'url(x)')).toBeUndefined();
});
