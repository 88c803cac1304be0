import type { Sentence } from '@klarsyn/core';
import { expect, test } from 'vitest';
import { findWords } from './find-words.ts';
import type { Entry } from './schema/words.ts';
import { indexWords } from './written.ts';

const entry: Entry = { instead: ['ødelegge'], forms: [], strength: 'A', class: 'verb', homograph: true, legal: false, safe: false };

/** «En skade» or «å skade», by how the word is read. */
const sentence = (pos: string): Sentence => {
  const token = (form: string, start: number, as: string) => ({
    span: { node: 1, start, end: start + form.length },
    form,
    kind: 'word' as const,
    isWord: true,
    readings: [{ lemma: form, pos: as, features: [] }],
  });
  return { span: { node: 1, start: 0, end: 8 }, plain: 'en skade', language: 'nb', tokens: [token('en', 0, 'X'), token('skade', 3, pos)] };
};
const count = (one: Entry, pos: string): number =>
  findWords(sentence(pos), indexWords({ words: { nb: { skade: one } } }, 'nb'), {
    byLemma: true,
    isOn: () => true,
    isLeft: () => false,
  }).length;

test('a word that is also another word is found only where it is read as its class', () => {
  expect([count(entry, 'VERB'), count(entry, 'NOUN')]).toEqual([1, 0]);
  expect(count({ ...entry, homograph: false }, 'NOUN')).toBe(1);
});
