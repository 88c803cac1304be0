import { expect, test } from 'vitest';
import { mask, shorten } from './mask.ts';

test('a run of eleven digits never gets out, however it is written', () => {
  for (const number of [
    '01019012345',
    '010190 12345',
    '010190-12345',
    '010190.12345',
    '010190\u00a012345',
    '010190–12345',
    '010190/12345',
  ]) {
    expect(mask(`Født ${number}.`)).toBe('Født 010190•••••.');
  }
});

test('the date may be grouped too, and a letter may stand before', () => {
  expect(mask('01.01.90 12345')).toBe('01.01.90•••••');
  expect(mask('01 01 90-12345')).toBe('01 01 90•••••');
  expect(mask('fnr01019012345 2026')).toBe('fnr010190••••• 2026');
  expect(mask('0101 9012345')).toBe('••••.••.•••••');
});

test('an account number never gets out', () => {
  expect(mask('Betal til 1234.56.78903 i dag')).toBe('Betal til ••••.••.••••• i dag');
  expect(mask('Betal til 1234 56 78903 i dag')).toBe('Betal til ••••.••.••••• i dag');
});

test('values in a query string and tokens never get out', () => {
  expect(mask('Se https://fjordvik.example/sak?fnr=123&navn=Kari#topp')).toBe('Se https://fjordvik.example/sak?fnr=•••••&navn=•••••#topp');
  expect(mask('nøkkel ghp_abcdefghijklmnop slutt')).toBe('nøkkel ••••• slutt');
});

test('other numbers stay', () => {
  const text = 'Ring 32 00 00 00 før 1. mars 2027, sak 2026/118, org.nr. 935 478 715. Beløpet er 1 200 000 kroner.';
  expect(mask(text)).toBe(text);
});

test('a text is shortened between words, or at a whole character', () => {
  expect(shorten('  to   ord\n', 80)).toBe('to ord');
  expect(shorten('👍👍👍👍', 3)).toBe('👍👍…');
  expect(shorten('ett ord til', 9)).toBe('ett ord…');
});
