import type { LanguageTag } from '@klarsyn/core';
import { telling, tellingLetters } from './words.ts';

/** How much a text speaks for each language, as log likelihoods that can be added. */
export type Evidence = Readonly<Record<LanguageTag, number>>;

/** Finds the evidence in the words of a text. A model gives more than the small words below. */
export type Weigh = (words: readonly string[]) => Evidence;

/** The languages told apart. */
export const languages: readonly LanguageTag[] = Object.keys(telling);

const known: ReadonlyMap<string, readonly LanguageTag[]> = lists();
const hit = 1.2;

/** Evidence from small words alone: needs nothing loaded. */
export const weighSmallWords: Weigh = (words) => {
  const evidence: Record<LanguageTag, number> = { ...nothing };
  for (const word of words) {
    for (const language of known.get(word) ?? []) evidence[language] = (evidence[language] ?? 0) + hit;
    if (plainLetters.test(word)) continue;
    for (const [letters, language] of tellingLetters) if (letters.test(word)) evidence[language] = (evidence[language] ?? 0) + hit / 2;
  }
  return evidence;
};

const nothing: Evidence = Object.fromEntries(languages.map((language) => [language, 0]));
const plainLetters = /^[a-zæøå]*$/;

function lists(): ReadonlyMap<string, readonly LanguageTag[]> {
  const all = new Map<string, LanguageTag[]>();
  for (const [language, words] of Object.entries(telling)) {
    for (const word of new Set(words.split(/\s+/))) {
      const of = all.get(word);
      if (of === undefined) all.set(word, [language]);
      else of.push(language);
    }
  }
  return all;
}
