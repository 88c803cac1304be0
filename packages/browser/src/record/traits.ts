/// <reference lib="dom" />
import type { Trait } from '@klarsyn/core';
import type { Reach } from './reach.ts';

/** Tells what a browser sees of an element that its HTML does not say. Runs in the page. */
export function traits({ attribute, box, parent }: Reach) {
  const faint = new Map<Element, boolean>();
  const tabIndex = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'tabIndex')?.get as (this: Element) => number;
  const isHtml = (element: Element): element is HTMLElement => element instanceof HTMLElement;

  /** A natively focusable element has a tab index of 0 though nobody wrote one; elements that are switched off are left out. */
  const focusOf = (element: Element, isShown: boolean): Trait | undefined => {
    if (!isShown || !isHtml(element) || element.matches(':disabled') || element.closest('[inert]') !== null) return undefined;
    const written = attribute(element, 'tabindex');
    const index = tabIndex.call(element);
    if (element instanceof HTMLInputElement && element.type === 'hidden') return undefined;
    if (element instanceof HTMLIFrameElement && written === null) return undefined;
    if (index >= 0) return 'tab';
    return written !== null && /^\s*[-+]?\d/.test(written) ? 'focus' : undefined;
  };
  const scrollsOf = (element: Element, { overflowX, overflowY }: CSSStyleDeclaration): Trait[] => {
    const isScroller = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
    const found: Trait[] = [];
    if (isScroller(overflowX) && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0) found.push('scroll-x');
    if (isScroller(overflowY) && element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 0) found.push('scroll-y');
    return found;
  };
  /** See-through with all it holds, cut away to nothing, or to the left of or above all that can be scrolled to. */
  const isFaint = (element: Element, style: CSSStyleDeclaration): boolean => {
    const above = parent(element);
    if (above instanceof Element && faint.get(above) === true) return true;
    if (Number(style.opacity) === 0) return true;
    if (
      /^rect\(\s*(?:0|1)(?:px)?,?\s+(?:0|1)(?:px)?,?\s+(?:0|1)(?:px)?,?\s+(?:0|1)(?:px)?\s*\)$/.test(style.clip) &&
      style.position === 'absolute'
    )
      return true;
    if (/^inset\((?:50|100)%/.test(style.clipPath) || style.clipPath === 'circle(0px)') return true;
    const { right, bottom, width, height } = box(element);
    if (style.overflow !== 'visible' && style.overflow !== '' && (width <= 1 || height <= 1) && style.display !== 'inline') return true;
    return width + height > 0 && (right + scrollX <= 0 || bottom + scrollY <= 0);
  };
  const of = (element: Element, style: CSSStyleDeclaration, isShown: boolean): Trait[] => {
    const isUnseen = isShown && isFaint(element, style);
    faint.set(element, isUnseen);
    const focus = focusOf(element, isShown);
    return [
      ...(focus === undefined ? [] : [focus]),
      ...(isShown ? scrollsOf(element, style) : []),
      ...(isUnseen ? (['unseen'] as const) : []),
    ];
  };
  return { of };
}

/** What {@link traits} gives. */
export type Traits = ReturnType<typeof traits>;
