import type { Inflect } from './paradigm.ts';

export type { Gender, Inflect, Lexeme, Paradigm, Slot, WordClass } from './paradigm.ts';

/** Inflects words and phrases of word lists, and what they suggest. No word is known yet: lists say their forms themselves until then. */
export const inflect: Inflect = () => undefined;
