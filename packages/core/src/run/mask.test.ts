import { expect, test } from 'vitest';
import { mask, maskFrom, maskName, maskTo, shorten } from './mask.ts';

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

test('guard 12: tokens, logins and what a login leaves never get out', () => {
  const hidden = [
    ['github_pat_11ABCDEFG0abcdefghijkl', '•••••'],
    ['glpat-abcdefgh1234567890', '•••••'],
    ['xoxb-1234567890-abcdefghij', '•••••'],
    ['AKIAIOSFODNN7EXAMPLE', '•••••'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc-123_x', '•••••'],
    ['Authorization: Bearer abcdef1234567890abcdef', 'Authorization: Bearer •••••'],
    ['https://kari:hemmelig@fjordvik.example/x', 'https://•••••@fjordvik.example/x'],
    ['https://fjordvik.example/#access_token=abc&state=x', 'https://fjordvik.example/#access_token=•••••&state=x'],
  ] as const;
  for (const [text, masked] of hidden) expect(mask(`se ${text} her`)).toBe(`se ${masked} her`);
});

test('guard 12: a name of an input keeps what it is found by, and hides who it is about', () => {
  const names = [
    ['brev/vedtak-15063850052.docx', 'brev/vedtak-150638•••••.docx'],
    ['brev/vedtak 150638 50052.docx', 'brev/vedtak 150638•••••.docx'],
    ['brev/55063850052.md', 'brev/550638•••••.md'],
    ['konto-9710.05.00209.md', 'konto-••••.••.•••••.md'],
    [
      'https://kari:ord@fjordvik.example/sak?id=12345&token=abc&fritekst#del',
      'https://•••••@fjordvik.example/sak?id=12345&token=•••••&•••••#del',
    ],
    ['https://fjordvik.example/sak?fnr=15063850052', 'https://fjordvik.example/sak?fnr=•••••'],
  ] as const;
  for (const [name, masked] of names) expect(maskName(name)).toBe(masked);
  const kept = [
    'sak-20240012345.md',
    'sider/5f99a71234567890112233445566778899001122.html',
    'https://fjordvik.example/a?side=2',
    'brev/hva?.md',
    '2026-03-04 12345.md',
  ];
  expect(kept.map(maskName)).toEqual(kept);
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

test('of a long text only what is near is looked at, and a number that stands where it is cut never shows', () => {
  const number = '01019012345';
  for (let gap = 900; gap < 1100; gap += 1) {
    expect(maskTo(`${number}${' '.repeat(gap)}her`, number.length + gap)).not.toMatch(/\d{7}/);
    expect(maskFrom(`her${' '.repeat(gap)}${number} og mer ${'x'.repeat(200)}`)).not.toMatch(/\d{7}/);
  }
  expect(maskFrom(`${'ord '.repeat(100_000)}`, 40).length).toBeLessThan(1100);
});
