import type { Document } from './document.ts';
import type { LanguageTag } from './language.ts';
import type { NodeId, Span } from './text.ts';

/** What kind of thing a token is. Only `word` is prose. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'address' | 'field' | 'code' | 'symbol';

/** One possible reading of a word: lemma, UPOS and features with their UD names (`Voice=Pass`). */
export interface Reading {
  readonly lemma: string;
  readonly pos: string;
  readonly features: readonly string[];
}

/** A word, number, sign, address, merge field or piece of code. */
export interface Token {
  readonly span: Span;
  /** As written. */
  readonly form: string;
  readonly kind: TokenKind;
  readonly isWord: boolean;
  /** Most likely first; empty when nothing is known of the word. */
  readonly readings: readonly Reading[];
}

/** A language and how sure we are of it, from 0 to 1. */
export interface Detected {
  readonly language: LanguageTag;
  readonly confidence: number;
}

/** A passive. Numbers are places in `Sentence.tokens`. */
export interface Passive {
  /** `s`: «sendes», «sendast». `bli`: «blir sendt», «vert sendt». */
  readonly kind: 's' | 'bli';
  /** The verb that says what is done: the s-form, or the participle. */
  readonly verb: number;
  /** The form of «bli» or «verte». */
  readonly auxiliary?: number;
  /** «Det» + passive: nobody is named, and nothing is done to anything. */
  readonly impersonal: boolean;
  /** The word after «av» that says who acts. */
  readonly agent?: number;
}

/** A noun made of a verb: «vurdering» of «vurdere». `light` is the verb that carries it: «foreta». */
export interface Nominalisation {
  readonly noun: number;
  readonly verb: string;
  readonly light?: number;
}

/** A clause. `depth` is 0 for a main clause and counts how many clauses lie round a subordinate one. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly finite?: number;
}

/** A slip of the pen that the words round it give away. `start` and `end` are places in `Sentence.tokens`. */
export interface Slip {
  /** A compound written as two words, or «og» and «å» mixed up. */
  readonly kind: 'split-compound' | 'og-aa';
  readonly start: number;
  readonly end: number;
  /** What should stand there. */
  readonly instead: string;
}

/** Tokens [start, end) of a sentence, as places in `Sentence.tokens`. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

/** A word that no dictionary has, by its place in `Sentence.tokens`, and what may have been meant, the likeliest first. */
export interface Misspelling {
  readonly at: number;
  readonly suggestions: readonly string[];
}

/** What the grammar of a sentence tells the rules. Numbers are places in `Sentence.tokens`. */
export interface Facts {
  readonly passives: readonly Passive[];
  readonly nominalisations: readonly Nominalisation[];
  readonly clauses: readonly Clause[];
  /** The first finite verb of the main clause. */
  readonly mainVerb?: number;
  /** Person of the subject of the main clause. */
  readonly person?: 1 | 2 | 3;
  /** True when the sentence speaks to its reader: «du», «dere», an imperative. */
  readonly addressesReader: boolean;
  /** Three or more items in a row, as the place of each item's first word. */
  readonly enumerations: readonly (readonly number[])[];
  readonly slips: readonly Slip[];
  /** None when no dictionary is loaded. */
  readonly misspellings: readonly Misspelling[];
  /** Laws and regulations by title or short name: «lov om barnehager», «forvaltningsloven», «plan- og bygningslova». The wording is not the writer's. */
  readonly titles: readonly TokenRange[];
  /** Names of persons, places and organisations: «Kari Nordmann», «Fjordvik kommune», «Helse- og omsorgsdepartementet». */
  readonly names: readonly TokenRange[];
}

/** A sentence inside one block. */
export interface Sentence {
  readonly span: Span;
  readonly plain: string;
  readonly language: LanguageTag;
  readonly tokens: readonly Token[];
  /** Absent when no model is loaded, or the sentence is not Norwegian. */
  readonly facts?: Facts | undefined;
  /** The same object for all sentences that read alike, word for word, wherever they stand: for those who remember what they found in one. */
  readonly alike?: object;
}

/** Counts of a document, as Norwegian readability research defines them. */
export interface Counts {
  readonly words: number;
  readonly sentences: number;
  /** Words of seven letters or more (Björnsson 1968). */
  readonly longWords: number;
}

/** Made once per document, read by every language rule. */
export interface Analysis {
  readonly language: Detected;
  /** What each block's text is, whatever was declared. */
  readonly blocks: ReadonlyMap<NodeId, Detected>;
  readonly sentences: readonly Sentence[];
  readonly counts: Counts;
}

/** Reads the language of a document. Pure; the same document always gives the same analysis. */
export type Analyse = (document: Document) => Analysis;
