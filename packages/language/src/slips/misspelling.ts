import type { Misspelling } from '@klarsyn/core';
import type { Word } from '../grammar/word.ts';

/** What tells right from wrong spelling: the dictionary of the form, and of the other, for a word of the other is no misspelling. */
export interface Spelling {
  readonly isKnown: (word: string) => boolean;
  /** The likeliest first. */
  readonly suggest: (word: string) => readonly string[];
}

/** Shorter words are too often names, codes and other languages. */
const shortest = 5;

/** Words in small letters that no dictionary has, and that are one letter from a word that one has. Anything else may be a name or a word of a trade. */
export function findMisspellings(words: readonly Word[], { isKnown, suggest }: Spelling): readonly Misspelling[] {
  return words.flatMap(({ form, lower, pos }, at): readonly Misspelling[] => {
    const isProse = form === lower && form.length >= shortest && /^\p{Ll}+$/u.test(form) && pos !== 'PROPN' && pos !== 'X';
    if (!isProse || isKnown(form)) return [];
    const suggestions = suggest(form).filter((other) => isOneLetterAway(form, other));
    return suggestions.length === 0 ? [] : [{ at, suggestions }];
  });
}

/** One letter too many, too few, another, or two that have changed places. */
function isOneLetterAway(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}
