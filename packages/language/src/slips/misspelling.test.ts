import { expect, test } from 'vitest';
import type { Word } from '../grammar/word.ts';
import { findMisspellings } from './misspelling.ts';

const word = (form: string, pos = 'NOUN'): Word => ({ form, lower: form.toLowerCase(), lemma: form, pos, features: [] });
const known = new Set(['søknad', 'brevet']);
const spelling = { isKnown: (form: string) => known.has(form), suggest: () => ['søknad', 'brevet'] };
const found = (...words: readonly Word[]) => findMisspellings(words, spelling);

test('a word one letter from a known word is a misspelling, whatever the letter', () => {
  for (const form of ['søknadd', 'søknd', 'søknat', 'søkand']) expect(found(word(form))).toEqual([{ at: 0, suggestions: ['søknad'] }]);
});

test('known words, names, short words, and words far from any other are left alone', () => {
  expect(found(word('søknad'), word('Søknadd'), word('søknadd', 'PROPN'), word('brev'), word('xylofonist'))).toEqual([]);
});
