import { createSpeller } from '@klarsyn/language';
import { expect, test } from 'vitest';
import { expand } from './expand.ts';
import { readOwn } from './own.ts';
import { pack, uses } from './pack.ts';

const { word, last, first, firstWithS } = uses;
const speller = createSpeller({
  graph: pack(
    new Map([
      ['søknad', word | last | firstWithS],
      ['frist', word | last | first],
      ['buss', word | first],
      ['sjåfør', word | last],
      ['barne', first],
      ['hage', word | last],
      ['bok', word | last],
      ['Asker', word],
      ['tallet', word | last],
    ]),
  ),
  own: ['klarsyn'],
});
const known = (...words: readonly string[]) => words.filter(speller.knows);

test('a packed word is known, also with a capital; what only begins compounds is not', () => {
  expect(known('frist', 'Frist', 'FRIST', 'barne', 'frost', 'Asker', 'Askers', 'asker')).toEqual([
    'frist',
    'Frist',
    'FRIST',
    'Asker',
    'Askers',
  ]);
});

test('compounds follow the binding letters: a part that wants an s must have it', () => {
  expect(known('søknadsfrist', 'søknadfrist', 'barnehage', 'fristsøknad', 'hagefrist')).toEqual([
    'søknadsfrist',
    'barnehage',
    'fristsøknad',
  ]);
});

test('a nynorsk infinitive on -a is known by the one on -e and the form on -ast', () => {
  const nynorsk = createSpeller({ graph: pack(new Map(['brenne', 'brennast', 'byggje', 'byggast', 'unge'].map((form) => [form, word]))) });
  expect(['brenna', 'byggja', 'unga'].filter(nynorsk.knows)).toEqual(['brenna', 'byggja']);
});

test('three like consonants are written as two', () => {
  expect(known('bussjåfør', 'busssjåfør')).toEqual(['bussjåfør', 'busssjåfør']);
});

test('hyphens, numbers, acronyms and own words are no mistakes', () => {
  expect(known('1980-tallet', 'e-bok', 'NRK', 'Asker-sjåfør', 'Klarsyn', 'frist-frast')).toEqual([
    '1980-tallet',
    'e-bok',
    'NRK',
    'Asker-sjåfør',
    'Klarsyn',
  ]);
});

test('a misspelt word gets the nearest words as suggestions', () => {
  expect(speller.suggest('frsit')).toEqual(['frist']);
  expect(speller.suggest('søknadsfirst')).toEqual(['søknadsfrist']);
});

test('affixes are expanded, and the flags in the comments tell how words bind', () => {
  const aff = 'SET UTF-8\nCOMPOUNDFLAG z\nSFX A Y 1\nSFX A   0     en          [^e]\n';
  const forms = expand({ aff, dic: `3\nfrist/Az\nsøknadsfrist/A\nsøknad/A\\\n` });
  expect([...forms.keys()].sort()).toEqual(['frist', 'fristen', 'søknad', 'søknaden', 'søknadsfrist', 'søknadsfristen']);
});

test('own lists inflect words by a short code', () => {
  expect(readOwn('# Kilde: egen\nsofa\tm\nnoe\tu\n', 'nb').map(([form]) => form)).toEqual([
    'sofa',
    'sofas',
    'sofaen',
    'sofaens',
    'sofaer',
    'sofaers',
    'sofaene',
    'sofaenes',
    'noe',
  ]);
});

test('bytes that are no graph are refused', () => {
  expect(() => createSpeller({ graph: new Uint8Array(16) })).toThrow('not a word graph');
});
