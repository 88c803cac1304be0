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

/** A sentence inside one block. */
export interface Sentence {
  readonly span: Span;
  readonly plain: string;
  readonly language: LanguageTag;
  readonly tokens: readonly Token[];
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
