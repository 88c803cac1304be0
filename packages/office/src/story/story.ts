import type { FieldForm, Look, Region, WordPlace } from '@klarsyn/core';

/** A run of text that looks alike, in one language. */
export interface TextInline {
  readonly kind: 'text';
  readonly text: string;
  readonly look: Look;
  readonly language: string | undefined;
}

/** A picture. Sizes in points; `src` is the name of its part, or an address. */
export interface ImageInline {
  readonly kind: 'image';
  readonly alt: string | undefined;
  readonly src?: string;
  readonly width?: number;
  readonly height?: number;
}

/** What stands in a paragraph, in order. What opens has its `close` in the same paragraph. */
export type Inline = TextInline | ImageInline | Opening | Deletion | { readonly kind: 'close' };

/** Where somebody has taken text away. */
export interface Deletion {
  readonly kind: 'deletion';
  readonly author: string;
  readonly date: string;
}

/** A link, a merge field, a branch or an addition that begins here. */
export type Opening =
  | { readonly kind: 'open-link'; readonly href: string }
  | { readonly kind: 'open-field'; readonly name: string; readonly form: FieldForm }
  /** What a condition of Word shows. `key` is known again by what it does not show. */
  | { readonly kind: 'open-branch'; readonly key: object; readonly condition: string }
  | { readonly kind: 'open-revision'; readonly author: string; readonly date: string };

/** A paragraph, resolved: nothing in it needs the styles or lists of the document any more. */
export interface Paragraph {
  /** Counted from 0 in its part. */
  readonly index: number;
  readonly style: { readonly styleId: string; readonly styleName: string };
  /** Level of a heading, from 1. */
  readonly heading: number | undefined;
  readonly isCaption: boolean;
  /** For a format whose paragraphs say themselves what list they belong to; one that has lists around its paragraphs has steps for them. */
  readonly list: { readonly id: string; readonly level: number; readonly ordered: boolean } | undefined;
  /** How most of its text looks, and the language most of it declares. */
  readonly look: Look;
  readonly language: string | undefined;
  readonly inlines: readonly Inline[];
  /** For text that Word keeps in a field's code: the characters of the paragraph that stand there instead, and when it would be shown. */
  readonly hidden?: { readonly start: number; readonly end: number; readonly condition: string };
}

/** A reference to a note, by the note's id. */
export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

/** One step of a story, in document order. Everything but a paragraph opens something that `close` ends. */
export type Step =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly kind: 'list'; readonly ordered: boolean }
  | { readonly kind: 'item' }
  | { readonly kind: 'table' }
  | { readonly kind: 'row' }
  | { readonly kind: 'cell'; readonly header: boolean }
  | { readonly kind: 'region'; readonly region: Region }
  | { readonly kind: 'branch'; readonly key: object; readonly condition: string }
  | { readonly kind: 'close' };

/** A text that is read from its first step to its last: the body, a header, a note. */
export interface Story {
  readonly format: WordPlace['in'];
  readonly part: string;
  readonly steps: readonly Step[];
  /** True for comments, which look as Word likes and not as the sender does: their looks and styles are left out. */
  readonly isBare?: boolean;
}
