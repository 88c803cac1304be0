import type { Sentence, Span, Token } from '@klarsyn/core';

/** A word as it stands in a list: lower case. Empty for a place outside the sentence. */
export const lowerOf = (token: Token | undefined): string => token?.form.toLowerCase() ?? '';

/** The likeliest word class (UPOS); empty when nothing is known. */
export const posOf = (token: Token | undefined): string => token?.readings[0]?.pos ?? '';

/** The likeliest lemma; empty when nothing is known. */
export const lemmaOf = (token: Token | undefined): string => token?.readings[0]?.lemma ?? '';

/** True when the likeliest reading has a feature, as UD writes it: `VerbForm=Fin`. */
export const has = (token: Token | undefined, feature: string): boolean => token?.readings[0]?.features.includes(feature) ?? false;

/** True for a verb or helper with tense. An imperative is none. */
export const isFiniteVerb = (token: Token | undefined): boolean => /^(?:VERB|AUX)$/.test(posOf(token)) && has(token, 'VerbForm=Fin');

/** A set of the words in a text, split at white space. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** The characters from one token to another, both included. */
export function spanOf({ span, tokens }: Sentence, first: number, last: number): Span {
  return { node: span.node, start: tokens[first]?.span.start ?? span.start, end: tokens[last]?.span.end ?? span.end };
}

/** The text of a span that lies in a sentence. */
export const textOf = ({ plain, span }: Sentence, { start, end }: Span): string => plain.slice(start - span.start, end - span.start);
