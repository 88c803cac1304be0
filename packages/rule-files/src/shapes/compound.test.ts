import type { Rule } from '@klarsyn/core';
import { expect, test } from 'vitest';
import { check } from '../../test/check.ts';
import { readRuleFile } from '../index.ts';

async function rule(match: 'compound' | 'mixed', words: string): Promise<Rule> {
  const read = await readRuleFile(
    `
id: prove/ord
severity: warning
match: ${match}
docs:
  nb: { title: Tittel, why: Hvorfor., advice: Råd. }
  nn: { title: Tittel, why: Kvifor., advice: Råd. }
messages:
  nb: { found: '«{word}»: «{instead}».' }
  nn: { found: '«{word}»: «{instead}».' }
sources: [{ title: Prøve }]
words: { nb: ${words} }
examples: [{ text: Hei. }]`,
    'ord.yaml',
  );
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.rule;
}

test('a compound of the list is found when it is written apart', async () => {
  const found = await rule('compound', '{ saks behandling: saksbehandling }');
  expect(check(found, 'Vi er i gang med saks behandling. Saksbehandling tar tid.').map(({ message }) => message)).toEqual([
    '«saks behandling»: «saksbehandling».',
  ]);
});

test('a quotation is left alone by rules of compounds and of mixed forms', async () => {
  expect(check(await rule('compound', '{ saks behandling: saksbehandling }'), 'Det sto «saks behandling» der.')).toEqual([]);
  expect(check(await rule('mixed', '{ ikkje: ikke }'), 'Det sto «ikkje» der.')).toEqual([]);
  expect(check(await rule('mixed', '{ ikkje: ikke }'), 'Det er ikkje rart.')).toHaveLength(1);
});

test('the title of a book in the other form is left alone', async () => {
  const found = await rule('mixed', '{ ikkje: ikke }');
  expect(check(found, 'Han leser fra boka Eg veit ikkje i dag.')).toEqual([]);
});
