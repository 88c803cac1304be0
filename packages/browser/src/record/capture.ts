import type { Look, Trait } from '@klarsyn/core';

/** What the in-page program writes down of one frame, flat: a page may nest deeper than a browser can pass over. */
export interface Capture {
  readonly title: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly nodes: readonly CapturedNode[];
  /** True when the page held more than is written down. */
  readonly cut: boolean;
}

/** A node in document order. `parent` is its place in the list; -1 for the `html` element. */
export type CapturedNode =
  | CapturedElement
  | { readonly parent: number; readonly text: string }
  | { readonly parent: number; readonly comment: string };

/** An element as one frame had it. */
export interface CapturedElement {
  readonly parent: number;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly selector: string;
  readonly display: string;
  readonly hidden: boolean;
  /** Left, top, width, height in CSS pixels; from the top left of the page in the top frame, of the window in others. */
  readonly box?: readonly [number, number, number, number];
  readonly look?: Omit<Look, 'box'>;
  readonly traits?: readonly Trait[];
  /** Of a frame: from the corner of its box to the corner of what it shows, in CSS pixels. */
  readonly inset?: readonly [number, number];
  /** Its number among all elements of the frame, those that are not shown too: an element, its shadow tree, its children. */
  readonly order: number;
}
