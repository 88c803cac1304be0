import type { Spelling } from '../slips/misspelling.ts';

/** What the finders need to know of the language beyond the sentence. */
export interface Knowledge {
  /** True for the infinitive of a verb. */
  readonly isVerb: (lemma: string) => boolean;
  /** True for a word of the dictionary, in any of its forms. */
  readonly isWord: (form: string) => boolean;
  /** True for two nouns that stand side by side in edited text; see `pairOf`. */
  readonly isPair: (pair: number) => boolean;
  /** Weights that tell «og» from «å»; empty when there are none. */
  readonly ogAa: Int8Array;
  /** Undefined when no dictionary is loaded. */
  readonly spelling?: Spelling;
}
