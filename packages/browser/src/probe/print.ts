/// <reference lib="dom" />
import type { RecordedWorld } from '../record/walk.ts';
import { showAs } from '../session/medium.ts';
import { lookIn, type Probe } from './living.ts';

/** What a page is when it is printed: main content that does not come along, and what covers the text of every sheet. */
export const print: Probe = {
  touch: async (living) => {
    const { page } = living.tab;
    const before = await showAs(page, { media: 'print' });
    try {
      return await lookIn(living, findUnprinted);
    } finally {
      await showAs(page, before);
    }
  },
};

/** Runs in the page. */
function findUnprinted(): readonly { readonly number: number; readonly fault: 'hidden' | 'covers' }[] {
  const numbers = (globalThis as RecordedWorld).klarsynNumbers ?? new Map<Element, number>();
  const found: { readonly number: number; readonly fault: 'hidden' | 'covers' }[] = [];
  const main = document.querySelector('main, [role=main]');
  const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const number = main === null || isShown(main) || !/\S/.test(main.textContent ?? '') ? undefined : numbers.get(main);
  if (number !== undefined) found.push({ number, fault: 'hidden' });
  for (const [element, own] of numbers) {
    const { position, backgroundColor, backgroundImage } = getComputedStyle(element);
    // What is fixed comes on every sheet, over the text there. Source: CSS Positioned Layout 3, «fixed».
    if (position !== 'fixed' || !isShown(element)) continue;
    const { width, height } = element.getBoundingClientRect();
    const isOpaque = backgroundImage !== 'none' || !/^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor);
    if (isOpaque && width >= innerWidth / 2 && height >= 40) found.push({ number: own, fault: 'covers' });
  }
  return found;
}
