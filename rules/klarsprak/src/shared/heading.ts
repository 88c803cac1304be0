/** The words of a heading: stretches between spaces that hold a letter or a digit. */
export const headingWords = (plain: string): readonly string[] => plain.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** The one word of a heading that has no more, without signs and in lower case; undefined when there are more words, or none. */
export function onlyWord(plain: string): string | undefined {
  const words = headingWords(plain.replace(/^\d+(?:\.\d+)*\.?\s+/, ''));
  const [word] = words;
  if (words.length !== 1 || word === undefined) return undefined;
  const bare = word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return /^\p{L}+(?:-\p{L}+)*$/u.test(bare) && bare.length > 2 ? bare.toLowerCase() : undefined;
}

/** Endings of nouns made of verbs, and of «-gang»: the headings that `passiv-overskrift` looks at and `uklar-overskrift` leaves alone. */
export const isActionNoun = (word: string): boolean => /(?:ing|inga|ingen|else|elsen|gang|gangen)$/.test(word);
