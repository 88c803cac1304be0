import { type Analysis, type LanguageTag, oncePerAlike } from '@klarsyn/core';
import { lowerOf, setOf } from './words.ts';

const nb = setOf('du deg din ditt dine dere deres di');
const nn = setOf('du deg din ditt di dine dykk dykkar');
const one = setOf('du deg din ditt di dine');

/** True for a word that speaks to the reader. «De» in nynorsk is left out: it may be «dei» misspelt. */
export const speaksToReader = (word: string, language: LanguageTag): boolean => (language === 'nn' ? nn : nb).has(word);

/** How often a document says «du», «deg» or «din»; the plural is left out. */
export const timesDu = ({ sentences }: Analysis): number => sentences.reduce((sum, sentence) => sum + timesIn(sentence), 0);

const timesIn = oncePerAlike(({ tokens }) => tokens.filter((token) => one.has(lowerOf(token))).length);
