import { expect, test } from 'vitest';
import { printable } from './printable.ts';

test('guard 11: foreign text is stripped of what steers a terminal or hides in it', () => {
  expect(printable('\u001b[31mrød\u001b[0m \u009b2J\u202egnp.exe\u2066 \u0007\u0000')).toBe('[31mrød[0m 2Jgnp.exe ');
  expect(printable('to\r\nlinjer\u2028og\u0085flere')).toBe('to  linjer og flere');
});

test('guard 11: no line of foreign text is a command to GitHub’s runner', () => {
  expect(printable('::set-output name=x::y')).toBe(': :set-output name=x::y');
  expect(printable('Brev\n::error::borte')).toBe('Brev : :error::borte');
  expect(printable('midt i ##[add-mask]hei')).toBe('midt i ## [add-mask]hei');
  expect(printable('std::vector, kl. 12:30 og ## Overskrift [1]')).toBe('std::vector, kl. 12:30 og ## Overskrift [1]');
});
