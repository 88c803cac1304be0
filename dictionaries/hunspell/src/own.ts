import { uses } from './pack.ts';

/** The endings of each way of inflection in the own lists, by form of Norwegian. A word on -e loses it before an ending. */
const endings: Readonly<Record<'nb' | 'nn', Readonly<Record<string, readonly string[]>>>> = {
  nb: {
    m: ['', 'en', 'er', 'ene'],
    m0: ['', 'en', 'ene'],
    m0e: ['', 'en', 'e', 'ne'],
    f: ['', 'a', 'en', 'er', 'ene'],
    f0: ['', 'a', 'en', 'ene'],
    n: ['', 'et', 'er', 'ene', 'a'],
    n0: ['', 'et', 'ene', 'a'],
    a: ['', 't', 'e'],
    v: ['e', 'er', 'et', 'a', 'es', 'ende'],
    u: [''],
  },
  nn: {
    m: ['', 'en', 'ar', 'ane'],
    f: ['', 'a', 'er', 'ene'],
    n: ['', 'et', 'a'],
    n0: ['', 'et', 'a'],
    a: ['', 't', 'e'],
    v: ['e', 'ar', 'a', 'ast', 'ande'],
    u: [''],
  },
};
const nouns = /^[mfn]/;
/** A form that only stands first in compounds. */
const onlyFirst = 'p';

/** The forms of an own list: a word and how it is inflected on each line. Lines with # are comments. */
export function readOwn(text: string, form: 'nb' | 'nn'): readonly (readonly [string, number])[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [word = '', way = 'u'] = line.split('\t');
      if (way === onlyFirst) return [[word, uses.first] as const];
      return formsOf(word, endings[form][way] ?? [''], nouns.test(way));
    });
}

function formsOf(word: string, ways: readonly string[], isNoun: boolean): readonly (readonly [string, number])[] {
  const stem = word.endsWith('e') ? word.slice(0, -1) : word;
  return ways.flatMap((ending) => {
    const form = ending === '' ? word : word.endsWith('isk') && ending === 't' ? word : stem + ending;
    const use = uses.word | (form.length > 4 ? uses.last : 0) | (isNoun && ending === '' && form.length > 4 ? uses.first : 0);
    return isNoun && !form.endsWith('s')
      ? [
          [form, use],
          [`${form}s`, use & ~uses.first],
        ]
      : [[form, /^\p{Lu}/u.test(form) ? uses.word : use]];
  });
}
