import type { Analysis } from './analysis.ts';
import type { Document } from './document.ts';

/** Figures of running text: whole sentences in paragraphs and list items. They inform, and never fail a build. */
export interface ReadingFigures {
  readonly words: number;
  readonly sentences: number;
  /** Words per sentence, to one decimal. */
  readonly meanSentence: number;
  /** LIX: words per sentence plus the per cent of words of seven letters or more (Björnsson 1968), a whole number. */
  readonly lix: number;
  /** Share of sentences with a passive, from 0 to 1; absent when the grammar has not been read. */
  readonly passiveShare?: number;
  /** Share of sentences with more than 20 words, from 0 to 1 (Nav's Klarspråkhjelpen warns from 21). */
  readonly longShare: number;
}

/** The figures of what stands under one heading, down to the next. */
export interface ReadingSection extends ReadingFigures {
  /** Undefined for what stands before the first heading. */
  readonly heading: string | undefined;
  readonly level: number | undefined;
}

/** How a document reads, as a whole and section by section. */
export interface ReadingProfile extends ReadingFigures {
  readonly sections: readonly ReadingSection[];
}

/** Makes the reading profile of a document; undefined when there is no running text in Norwegian. Pure. */
export type ReadProfile = (document: Document, analysis: Analysis) => ReadingProfile | undefined;
