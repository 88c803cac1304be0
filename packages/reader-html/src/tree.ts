import type { Access, Look, Place, Trait } from '@klarsyn/core';

/** A stretch [start, end) of the source file. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** An element, wherever it comes from: parsed source, or what the browser had. Both are written to the Document by the same code. */
export interface PlainElement {
  readonly tag: string;
  /** Names and values as HTML writes them. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly PlainNode[];
  /** Undefined for an element that the parser or a script added. */
  readonly range: Range | undefined;
  readonly rendered?: Rendered;
}

/** What the browser knew of an element. */
export interface Rendered {
  /** Its number in the recording, counted in document order. */
  readonly index: number;
  readonly place: Extract<Place, { in: 'page' }>;
  readonly display: string;
  readonly look: Look | undefined;
  readonly access: Access | undefined;
  readonly traits: readonly Trait[] | undefined;
}

/** A run of text, decoded, and the raw source it was decoded from. */
export interface PlainText {
  readonly text: string;
  readonly raw: string | undefined;
  readonly source: number;
}

/** A comment: suppressions stand in comments. */
export interface PlainComment {
  readonly comment: string;
  readonly range: Range | undefined;
}

/** Comments before the `html` element. When its tag was left out, they belong to the first block; else to the whole page. */
export interface Before {
  readonly comments: readonly PlainComment[];
  readonly whole: boolean;
}

/** A node of the tree. */
export type PlainNode = PlainElement | PlainText | PlainComment;

/** True for an element. */
export const isElement = (node: PlainNode): node is PlainElement => 'tag' in node;
/** True for a run of text. */
export const isText = (node: PlainNode): node is PlainText => 'text' in node;
