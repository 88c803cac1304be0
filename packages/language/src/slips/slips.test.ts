import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentOf } from '../../test/document.ts';
import { createAnalyser } from '../analyse.ts';
import type { Word } from '../grammar/word.ts';
import { findSplitCompounds } from './split-compound.ts';

const analyse = createAnalyser({ model: readFileSync(join(import.meta.dirname, '..', '..', 'model', 'norwegian.bin')) });
const slipsIn = (text: string) =>
  analyse(documentOf([text], 'nb')).sentences.flatMap(({ facts }) => facts?.slips.map(({ instead }) => instead) ?? []);

test('«og» before an infinitive that wants «å» is found; «og» between two verbs is not', () => {
  expect(slipsIn('Du har rett til og klage på vedtaket.')).toEqual(['å']);
  expect(slipsIn('Du har rett til å klage på vedtaket.')).toEqual([]);
  expect(slipsIn('Du kan ringe og skrive til oss.')).toEqual([]);
});

const noun = (form: string): Word => ({
  form,
  lower: form.toLowerCase(),
  lemma: form,
  pos: 'NOUN',
  features: ['Definite=Ind', 'Number=Sing'],
});
const words = new Set(['barnehageplass', 'søknadsfrist', 'kaffekopp']);
const knowledge = { isWord: (word: string) => words.has(word), isPair: () => false };

test('two nouns that are one word in the dictionary are a split compound', () => {
  expect(findSplitCompounds([noun('en'), noun('barnehage'), noun('plass')].slice(1), knowledge)).toEqual([
    { kind: 'split-compound', start: 0, end: 2, instead: 'barnehageplass' },
  ]);
  expect(findSplitCompounds([noun('Søknad'), noun('frist')], knowledge)).toEqual([
    { kind: 'split-compound', start: 0, end: 2, instead: 'Søknadsfrist' },
  ]);
});

test('a measure before its noun is no split compound, nor is a pair that edited text has', () => {
  expect(findSplitCompounds([noun('kopp'), noun('kaffe')], knowledge)).toEqual([]);
  expect(findSplitCompounds([noun('barnehage'), noun('plass')], { ...knowledge, isPair: () => true })).toEqual([]);
});
