import type { Trait } from './element.ts';
import type { LanguageTag } from './language.ts';
import type { Access, Look } from './look.ts';
import type { Box } from './place.ts';

/** What the browser saw of one page: plain JSON, so that any result can be repeated without a browser. */
export interface Recording {
  /** Raised when the shape changes; a recording of another version is refused. */
  readonly version: 1;
  /** The address after redirects. */
  readonly url: string;
  /** HTTP status; undefined for a local file. */
  readonly status: number | undefined;
  readonly title: string;
  /** Size of the window in CSS pixels. */
  readonly viewport: { readonly width: number; readonly height: number };
  /** The `html` element after scripts have run. */
  readonly root: RecordedElement;
  readonly audits: readonly RecordedAudit[];
  /** What live probes saw, by name. */
  readonly probes: Readonly<Record<string, unknown>>;
  /** What went wrong while it was recorded and did not stop it: an engine that failed, a frame that could not be read. */
  readonly complaints: readonly { readonly code: string; readonly values?: Readonly<Record<string, string | number>> }[];
}

/** An element as the browser had it. Children of an open shadow root and of a frame's document stand among its children. */
export interface RecordedElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly RecordedNode[];
  /** A selector that finds it again; inside its frame when `frames` is set. */
  readonly selector: string;
  readonly frames?: readonly string[];
  /** CSS pixels from the top left corner of the page; undefined when it is not shown. */
  readonly box?: Box;
  /** `block`, `inline`, `none`, … as computed. */
  readonly display: string;
  readonly look?: Omit<Look, 'box'>;
  readonly access?: Access;
  readonly traits?: readonly Trait[];
}

/** A run of text in the tree. */
export interface RecordedText {
  readonly text: string;
}

/** A comment in the tree; suppressions stand in comments. */
export interface RecordedComment {
  readonly comment: string;
}

/** A node of the recorded tree. */
export type RecordedNode = RecordedElement | RecordedText | RecordedComment;

/** What one engine said of one element: `element` counts the elements of the recorded tree in document order from 0 (the root). */
export interface RecordedAudit {
  readonly engine: string;
  readonly rule: string;
  readonly outcome: 'failed' | 'cantTell';
  readonly element: number | undefined;
}

/** The language a recorded page declares. */
export const declaredLanguage = ({ root }: Recording): LanguageTag | undefined => root.attributes['lang'] || undefined;

/** What a stretch of text sounds like: the text that takes its language from one element. The probe `speech` gives one for each. */
export interface Heard {
  readonly element: number;
  readonly words: number;
  /** True when every word begins with a capital letter: most of that is names. */
  readonly isNames: boolean;
  readonly isReliable: boolean;
  /** The likeliest languages with scores from 0 to 1, best first. Norwegian is `no`; Sámi is not known. */
  readonly scores: readonly (readonly [language: string, score: number])[];
  /** Of the whole page: how many words stand in pieces that sound most like the first of those. A piece is what stands in one line, block or attribute. */
  readonly agreed?: number;
}
