import type { Form } from '@klarsyn/core';
import { expect, test } from 'vitest';
import { inflect, type Slot, slotOf, type WordClass } from './index.ts';

const forms = (text: string, wordClass: WordClass, language: Form, ...slots: readonly Slot[]) => {
  const paradigm = inflect({ text, class: wordClass, language });
  return slots.map((slot) => paradigm?.[slot]?.[0]).join(' ');
};

test('verbs of bokmål: strong ones from the table, weak ones by class, those with a prefix as their base', () => {
  const all = ['present', 'past', 'participle', 's-present'] as const;
  expect(forms('hjelpe', 'verb', 'nb', ...all)).toBe('hjelper hjalp hjulpet hjelpes');
  expect(forms('bruke', 'verb', 'nb', ...all)).toBe('bruker brukte brukt brukes');
  expect(forms('stille', 'verb', 'nb', ...all)).toBe('stiller stilte stilt stilles');
  expect(forms('plassere', 'verb', 'nb', ...all)).toBe('plasserer plasserte plassert plasseres');
  expect(forms('gjennomføre', 'verb', 'nb', ...all)).toBe('gjennomfører gjennomførte gjennomført gjennomføres');
  expect(forms('beholde', 'verb', 'nb', ...all)).toBe('beholder beholdt beholdt beholdes');
  expect(forms('avgjøre', 'verb', 'nb', ...all)).toBe('avgjør avgjorde avgjort avgjøres');
});

test('verbs of nynorsk', () => {
  const all = ['present', 'past', 'participle', 's-infinitive'] as const;
  expect(forms('hjelpe', 'verb', 'nn', ...all)).toBe('hjelper hjelpte hjelpt hjelpast');
  expect(forms('nemne', 'verb', 'nn', ...all)).toBe('nemner nemnde nemnt nemnast');
  expect(forms('ordne', 'verb', 'nn', ...all)).toBe('ordnar ordna ordna ordnast');
  expect(forms('velje', 'verb', 'nn', ...all)).toBe('vel valde valt veljast');
  expect(forms('avgjere', 'verb', 'nn', ...all)).toBe('avgjer avgjorde avgjort avgjerast');
});

test('a phrase is inflected in its first word', () => {
  expect(forms('sørge for', 'verb', 'nb', 'present', 'past')).toBe('sørger for sørget for');
  expect(forms('leggje fram for', 'verb', 'nn', 'present', 'imperative')).toBe('legg fram for legg fram for');
});

test('imperatives are given where they are sure', () => {
  expect(['sende', 'klage', 'søke', 'hente'].map((verb) => forms(verb, 'verb', 'nb', 'imperative'))).toEqual([
    'send',
    'klag',
    'søk',
    'hent',
  ]);
  expect(['endre', 'ordne', 'kunne'].map((verb) => forms(verb, 'verb', 'nb', 'imperative'))).toEqual(['', '', '']);
  expect(['søkje', 'velje'].map((verb) => forms(verb, 'verb', 'nn', 'imperative'))).toEqual(['søk', 'vel']);
});

test('a participle before a noun agrees with it', () => {
  expect(['sende', 'hente', 'skrive', 'gi'].map((verb) => forms(verb, 'verb', 'nb', 'participle-weak'))).toEqual([
    'sendte',
    'hentede',
    'skrevne',
    'gitte',
  ]);
  expect(forms('nemne', 'verb', 'nn', 'participle-weak')).toBe('nemnde');
  expect(forms('bli', 'verb', 'nb', 'participle-weak')).toBe('');
});

test('nouns by gender and ending', () => {
  const all = ['singular-definite', 'plural', 'plural-definite'] as const;
  expect(forms('plassering', 'noun', 'nb', ...all)).toBe('plasseringen plasseringer plasseringene');
  expect(forms('plassering', 'noun', 'nn', ...all)).toBe('plasseringa plasseringar plasseringane');
  expect(forms('brev', 'noun', 'nb', ...all)).toBe('brevet brev brevene');
  expect(forms('søknad', 'noun', 'nn', ...all)).toBe('søknaden søknader søknadene');
  expect(forms('regel', 'noun', 'nb', ...all)).toBe('regelen regler reglene');
  expect(forms('hjelp', 'noun', 'nb', ...all)).toBe('hjelpen  ');
});

test('the gender that a list tells is used when the word itself does not tell', () => {
  expect(inflect({ text: 'gøgle', class: 'noun', language: 'nb' })).toBeUndefined();
  expect(inflect({ text: 'gøgle', class: 'noun', language: 'nn', gender: 'f' })?.['singular-definite']).toEqual(['gøgla']);
});

test('adjectives agree, and are left out when nobody is sure', () => {
  expect(forms('nyttig', 'adjective', 'nb', 'neuter', 'weak')).toBe('nyttig nyttige');
  expect(forms('stor', 'adjective', 'nb', 'neuter', 'weak')).toBe('stort store');
  expect(forms('truleg', 'adjective', 'nn', 'neuter', 'weak')).toBe('truleg trulege');
  expect(inflect({ text: 'simpel', class: 'adjective', language: 'nb' })).toBeUndefined();
});

test('an unknown verb has no forms to write, and all of them to be found by', () => {
  expect(inflect({ text: 'gøgle', class: 'verb', language: 'nb' })).toBeUndefined();
  expect(inflect({ text: 'gøgle', class: 'verb', language: 'nb', loose: true })?.past).toEqual(['gøglte', 'gøglde', 'gøgldde', 'gøglet']);
});

test('a reading tells the slot', () => {
  const slot = (pos: string, ...features: readonly string[]) => slotOf({ lemma: 'x', pos, features });
  expect(slot('VERB', 'Tense=Past')).toBe('past');
  expect(slot('VERB', 'Tense=Pres', 'Voice=Pass')).toBe('s-present');
  expect(slot('NOUN', 'Definite=Def', 'Number=Sing')).toBe('singular-definite');
  expect(slot('ADJ', 'VerbForm=Part', 'Number=Plur')).toBe('participle-weak');
  expect(slot('ADV')).toBeUndefined();
});
