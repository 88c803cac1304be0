import { type Counts, oncePerAlike, type Sentence } from '@klarsyn/core';

/** Counts words, sentences and long words. A sentence without a word counts as none. Long is seven letters or more (Björnsson 1968). */
export function count(sentences: readonly Sentence[]): Counts {
  let words = 0;
  let longWords = 0;
  let spoken = 0;
  for (const sentence of sentences) {
    const own = countIn(sentence);
    words += own.words;
    longWords += own.longWords;
    if (own.words > 0) spoken += 1;
  }
  return { words, sentences: spoken, longWords };
}

/** The words of a sentence, and how many of them are long. */
export const countIn = oncePerAlike(({ tokens }): Pick<Counts, 'words' | 'longWords'> => {
  const words = tokens.filter(({ isWord }) => isWord);
  return { words: words.length, longWords: words.filter(({ form }) => letters(form) > 6).length };
});

/** LIX: words per sentence plus the per cent of long words (Björnsson 1968). Undefined for a text without words. */
export function lix({ words, sentences, longWords }: Counts): number | undefined {
  return words === 0 || sentences === 0 ? undefined : words / sentences + (100 * longWords) / words;
}

function letters(form: string): number {
  return form.length < 7 || plain.test(form) ? form.length : (form.normalize('NFC').match(/[\p{L}\p{N}]/gu)?.length ?? 0);
}

const plain = /^[a-zæøå\d]*$/i;
