/** Remembers answers, within a bound. */
export interface Memory<K, V> {
  /** The answer to a question: remembered, or found and then remembered. */
  of(key: K, find: () => V): V;
}

/**
 * Makes a memory of at most `most` answers. When half of them are new since last time, those that nobody has asked for meanwhile are forgotten:
 * the words and sentences that always come again stay, and a long run takes no more memory than a short one.
 */
export function createMemory<K, V>(most: number): Memory<K, V> {
  const half = Math.max(1, Math.floor(most / 2));
  let young = new Map<K, V>();
  let old = new Map<K, V>();
  return {
    of(key, find) {
      const known = young.get(key);
      if (known !== undefined) return known;
      const value = old.get(key) ?? find();
      if (young.size >= half) {
        old = young;
        young = new Map();
      }
      young.set(key, value);
      return value;
    },
  };
}

/** Makes a question about a text that is answered once for each text, as long as it is remembered: letters of one office say the same again and again. */
export function oncePerText<T>(answer: (plain: string) => T, most = mostTexts): (plain: string) => T {
  const known = createTextMemory<{ readonly value: T }>(most);
  return (plain) => known.of(plain, '', () => ({ value: answer(plain) })).value;
}

/** The same for a question about a text and something more, which `about` tells: its place, its role, where it is cut. */
export function createTextMemory<T>(most = mostTexts): { of(plain: string, about: string, find: () => T): T } {
  const known = createMemory<string, T>(most);
  return { of: (plain, about, find) => (plain.length > longestText ? find() : known.of(`${about}\n${plain}`, find)) };
}

const mostTexts = 1_000;
/** Longer texts, in characters, are met once. */
const longestText = 1_000;

/** A question about an object that is answered once, and known for as long as the object lives. */
export function oncePer<K extends object, T>(answer: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before.value;
    const value = answer(key);
    known.set(key, { value });
    return value;
  };
}

/** A question that is answered when it is first asked, and once. */
export function once<T>(answer: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: answer() };
    return known.value;
  };
}
