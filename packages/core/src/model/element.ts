import type { Access, Look } from './look.ts';
import type { Box } from './place.ts';
import type { NodeId } from './text.ts';

/**
 * What a browser saw of an element that HTML does not say: `tab` it is met with the Tab key, `focus` only a script can move focus to it,
 * `scroll-x` and `scroll-y` it scrolls that way by itself, `unseen` nobody sees it though it has a place (see-through, cut away, outside the page).
 */
export type Trait = 'tab' | 'focus' | 'scroll-x' | 'scroll-y' | 'unseen';

/** An element as HTML has it, those too that make no node of their own: `meta`, `track`, `tbody`. */
export interface PageElement {
  readonly index: number;
  readonly parent: number | undefined;
  /** Descendants are elements[index + 1] up to, not including, elements[end]. */
  readonly end: number;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Runs of text, and the numbers of the elements between them. */
  readonly content: readonly (string | number)[];
  /** Its node in the document, or the nearest one around it. */
  readonly node: NodeId;
  readonly access?: Access;
  readonly look?: Look;
  /** CSS pixels from the top left corner of the page; undefined when it is not shown. */
  readonly box?: Box;
  /** As computed; undefined when no browser has seen the page. */
  readonly display?: string;
  readonly traits?: readonly Trait[];
}

/** What the relative links of a page are counted from. Source: HTML, section 4.2.3 (the `base` element). */
export function baseOf({ elements = [] }: { readonly elements?: readonly PageElement[] }, address: string): string {
  const href = elements.find(({ tag }) => tag === 'base')?.attributes['href'];
  return href !== undefined && URL.canParse(href, address) ? new URL(href, address).href : address;
}
