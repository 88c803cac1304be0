import type { Form } from '@klarsyn/core';

/** What a word is inflected as. A phrase is inflected as its head: «ta opp» as a verb, «spørsmål om» as a noun. */
export type WordClass = 'verb' | 'noun' | 'adjective';

/** Grammatical gender: masculine, feminine, neuter. */
export type Gender = 'm' | 'f' | 'n';

/** A place in a paradigm. `s-` is the passive in -s or -st. */
export type Slot =
  | 'infinitive'
  | 'present'
  | 'past'
  | 'participle'
  /** Before a noun in the plural or definite: «brukte», «innhentede». */
  | 'participle-weak'
  | 'imperative'
  | 's-infinitive'
  | 's-present'
  | 's-past'
  | 'singular'
  | 'singular-definite'
  | 'plural'
  | 'plural-definite'
  | 'common'
  | 'neuter'
  | 'weak';

/** A word or phrase to inflect, in its base form. */
export interface Lexeme {
  readonly text: string;
  readonly class: WordClass;
  /** Of a noun; undefined where the word itself must tell. */
  readonly gender?: Gender;
  readonly language: Form;
  /** True for a word to look for: where its class is not known, all the forms it may have are given, also some that nobody writes. */
  readonly loose?: boolean;
}

/** The forms that fill each slot, the most usual first; a slot that cannot be filled for sure is left out. */
export type Paradigm = Readonly<Partial<Record<Slot, readonly string[]>>>;

/** Inflects a word. Pure; undefined when nothing is known for sure. */
export type Inflect = (lexeme: Lexeme) => Paradigm | undefined;
