import { expect, test } from 'vitest';
import { kindNamed } from './kind.ts';

test.each([
  ['Forhåndsvarsel', 'forhaandsvarsel'],
  ['førehandsvarsel', 'forhaandsvarsel'],
  ['forhandsvarsel', 'forhaandsvarsel'],
  ['Foreløpig svar', 'foreloepig-svar'],
  ['forelopig-svar', 'foreloepig-svar'],
  ['vedtak', 'vedtak'],
  ['vedtekt', undefined],
])('«%s» is the kind %s', (written, kind) => {
  expect(kindNamed(written)).toBe(kind);
});
