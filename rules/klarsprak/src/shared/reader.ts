import type { Analysis, LanguageTag } from '@klarsyn/core';
import { lowerOf, setOf } from './words.ts';

const nb = setOf('du deg din ditt dine dere deres di');
const nn = setOf('du deg din ditt di dine dykk dykkar');
const one = setOf('du deg din ditt di dine');

/** True for a word that speaks to the reader. «De» in nynorsk is left out: it may be «dei» misspelt. */
export const speaksToReader = (word: string, language: LanguageTag): boolean => (language === 'nn' ? nn : nb).has(word);

const known = new WeakMap<Analysis, number>();

/** How often a document says «du», «deg» or «din»; the plural is left out. */
export function timesDu(analysis: Analysis): number {
  const before = known.get(analysis);
  if (before !== undefined) return before;
  const times = analysis.sentences.reduce((sum, { tokens }) => sum + tokens.filter((token) => one.has(lowerOf(token))).length, 0);
  known.set(analysis, times);
  return times;
}
