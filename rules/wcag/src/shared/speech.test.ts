import { expect, test } from 'vitest';
import { otherLanguage } from './speech.ts';

const heard = (words: number, scores: readonly (readonly [string, number])[], agreed = words) => ({
  element: 0,
  words,
  isNames: false,
  isReliable: true,
  scores,
  agreed,
});

test('a long text needs a clear lead, a few words a very clear one', () => {
  expect(
    otherLanguage(
      heard(40, [
        ['en', 0.8],
        ['no', 0.5],
      ]),
      'nb',
    ),
  ).toEqual({ language: 'en', certainty: 'certain' });
  expect(
    otherLanguage(
      heard(40, [
        ['en', 0.8],
        ['no', 0.7],
      ]),
      'nb',
    ),
  ).toBeUndefined();
  expect(
    otherLanguage(
      heard(3, [
        ['en', 0.8],
        ['no', 0.3],
      ]),
      'nb',
    ),
  ).toBeUndefined();
  expect(otherLanguage(heard(3, [['fr', 0.85]]), 'nb-NO')).toEqual({ language: 'fr', certainty: 'certain' });
  expect(otherLanguage(heard(1, [['fr', 0.9]]), 'nb')).toBeUndefined();
});

test('languages that are near, and those that nobody can hear, are let be', () => {
  expect(otherLanguage(heard(40, [['da', 0.9]]), 'nn')).toBeUndefined();
  expect(otherLanguage(heard(40, [['fr', 0.9]]), 'se')).toBeUndefined();
  expect(otherLanguage(heard(40, [['no', 0.9]]), 'en')).toEqual({ language: 'nb', certainty: 'certain' });
});

test('a short page is judged by its pieces', () => {
  const scores = [
    ['en', 0.72],
    ['nl', 0.66],
  ] as const;
  expect(otherLanguage(heard(10, scores), 'nl', true)).toEqual({ language: 'en', certainty: 'certain' });
  expect(otherLanguage(heard(10, scores, 5), 'nl', true)).toBeUndefined();
  expect(otherLanguage(heard(10, scores), 'nl')).toBeUndefined();
});

test('names are for a person to look at', () => {
  expect(otherLanguage({ ...heard(4, [['it', 0.9]]), isNames: true }, 'nb')).toEqual({ language: 'it', certainty: 'review' });
});
