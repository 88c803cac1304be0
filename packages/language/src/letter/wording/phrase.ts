import { once } from '@klarsyn/core';
import { saysOneOf } from './held.ts';
import { type Name, patternOf, sourceOf } from './pattern.ts';

/** Something a text may say. */
export interface Says {
  test(plain: string): boolean;
}

/** Something a text may say in a place that can be told. */
export interface Finds extends Says {
  /** Where the text first says it; null when it does not. */
  exec(plain: string): RegExpExecArray | null;
}

/** What lists of phrases say. */
export interface Phrase extends Finds {
  /** The pattern of all its phrases: to cut them out, or to build on its `source`. */
  readonly pattern: RegExp;
}

const compiled = new Map<string, Phrase>();

/** One or more lists of phrases. The phrases and how they are written stand in `dictionaries/brev`. */
export function phrase(...names: readonly Name[]): Phrase {
  const key = names.join(' ');
  const known = compiled.get(key) ?? makePhrase(names);
  compiled.set(key, known);
  return known;
}

function makePhrase(names: readonly Name[]): Phrase {
  let pattern: RegExp | undefined;
  const phrase: Phrase = {
    test: (plain) => names.some((name) => saysOneOf(name, plain)),
    exec: (plain) => (phrase.test(plain) ? phrase.pattern.exec(plain) : null),
    get pattern() {
      pattern ??= patternOf(names.map(sourceOf));
      return pattern;
    },
  };
  return phrase;
}

/** A pattern that is built on phrases, made when it is first used: they are long, and a run that meets nothing new uses few. */
export function built(source: () => string): Finds {
  const pattern = once(() => new RegExp(source(), 'iu'));
  return { test: (plain) => pattern().test(plain), exec: (plain) => pattern().exec(plain) };
}

/** All that is said, in one text. */
export const all = (...says: readonly Says[]): Says => ({ test: (plain) => says.every((one) => one.test(plain)) });
/** At least one of them is said. */
export const any = (...says: readonly Says[]): Says => ({ test: (plain) => says.some((one) => one.test(plain)) });
/** The first is said, and none of the others. */
export const but = (says: Says, ...not: readonly Says[]): Says => ({
  test: (plain) => says.test(plain) && !not.some((one) => one.test(plain)),
});
