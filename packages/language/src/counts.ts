import type { Counts, Sentence } from '@klarsyn/core';

/** Counts words, sentences and long words. A sentence without a word counts as none. Long is seven letters or more (Björnsson 1968). */
export function count(sentences: readonly Sentence[]): Counts {
  let words = 0;
  let longWords = 0;
  let spoken = 0;
  for (const { tokens } of sentences) {
    const before = words;
    for (const token of tokens) {
      if (!token.isWord) continue;
      words += 1;
      if (letters(token.form) > 6) longWords += 1;
    }
    if (words > before) spoken += 1;
  }
  return { words, sentences: spoken, longWords };
}

/** LIX: words per sentence plus the per cent of long words (Björnsson 1968). Undefined for a text without words. */
export function lix({ words, sentences, longWords }: Counts): number | undefined {
  return words === 0 || sentences === 0 ? undefined : words / sentences + (100 * longWords) / words;
}

function letters(form: string): number {
  return form.length < 7 || plain.test(form) ? form.length : (form.normalize('NFC').match(/[\p{L}\p{N}]/gu)?.length ?? 0);
}

const plain = /^[a-zæøå\d]*$/i;
