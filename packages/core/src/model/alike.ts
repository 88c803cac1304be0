import type { Sentence } from './analysis.ts';

/** Makes a question about a sentence that is answered once for all that are alike. The answer may rest on nothing but what the sentence says. */
export function oncePerAlike<T>(answer: (sentence: Sentence) => T): (sentence: Sentence) => T {
  const known = new WeakMap<object, { readonly value: T }>();
  return (sentence) => {
    const key = sentence.alike ?? sentence;
    const before = known.get(key);
    if (before !== undefined) return before.value;
    const value = answer(sentence);
    known.set(key, { value });
    return value;
  };
}
