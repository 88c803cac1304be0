import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Form } from '@klarsyn/core';
import { franc } from 'franc';
import Checker from 'hunspell-spellchecker';
import { createHunspellFromStrings } from 'hunspell-wasm';
import nspell from 'nspell';
import { ParseLatin } from 'parse-latin';

/** The texts of a Hunspell dictionary, as its own package gives them. */
export function dictionaryOf(form: Form): { readonly aff: string; readonly dic: string } {
  const read = (name: string) => readFileSync(fileURLToPath(new URL(name, import.meta.resolve(`dictionary-${form}`))), 'utf8');
  return { aff: read('index.aff'), dic: read('index.dic') };
}

/** Other spellers, each ready to say whether a word is right. */
export const spellers: Readonly<Record<string, (form: Form) => Promise<(word: string) => boolean>>> = {
  'hunspell-wasm': async (form) => {
    const { aff, dic } = dictionaryOf(form);
    const hunspell = await createHunspellFromStrings(aff, dic);
    return (word) => hunspell.testSpelling(word);
  },
  nspell: async (form) => {
    const spell = nspell(dictionaryOf(form));
    return (word) => spell.correct(word);
  },
  'hunspell-spellchecker': async (form) => {
    const checker = new Checker();
    checker.use(checker.parse(dictionaryOf(form)));
    return (word) => checker.check(word);
  },
};

/** Where other splitters end a sentence. */
export const splitters: Readonly<Record<string, (text: string, form: Form) => readonly number[]>> = {
  'parse-latin': (text) =>
    new ParseLatin()
      .parse(text)
      .children.flatMap((paragraph) =>
        'children' in paragraph
          ? paragraph.children.flatMap((node) => (node.type === 'SentenceNode' ? [node.position?.end.offset ?? -1] : []))
          : [],
      ),
  'Intl.Segmenter': (text, form) =>
    [...new Intl.Segmenter(form, { granularity: 'sentence' }).segment(text)].map(({ index, segment }) => index + segment.trimEnd().length),
};

/** What franc takes a text for. */
export const francForm = (text: string): string => ({ nob: 'nb', nno: 'nn' })[franc(text, { minLength: 1 })] ?? 'other';
