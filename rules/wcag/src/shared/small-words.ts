/** Small words that one of the languages has and the other has not. Those that both have («for», «at», «under», «over») tell nothing. */
const norwegianWords: ReadonlySet<string> = new Set(
  'og ikke ikkje det den som er på av til vi du har med en ei et eit din vår må kan skal blir når før om fra frå eller dere de dykk når innen innan på'.split(
    ' ',
  ),
);
const englishWords: ReadonlySet<string> = new Set(
  'the of and to is are you we your our must will have has been with this that which from by not or if when before within'.split(' '),
);

/** The words of a text in small letters. */
export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** How large a part of some words are small words of a language, from 0 to 1. */
const share = (words: readonly string[], known: ReadonlySet<string>): number =>
  words.filter((word) => known.has(word)).length / Math.max(1, words.length);

/** How large a part of some words are small words that Norwegian has and English has not, and the other way about. From 0 to 1. */
export const smallWords = (words: readonly string[]): { readonly norwegian: number; readonly english: number } => ({
  norwegian: share(words, norwegianWords),
  english: share(words, englishWords),
});
