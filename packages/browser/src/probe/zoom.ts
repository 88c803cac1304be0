/// <reference lib="dom" />
import type { RecordedWorld } from '../record/walk.ts';
import { pause } from '../time.ts';
import { type Living, lookIn, type Probe } from './living.ts';

/** Half the usual window, which is what 200 % leaves of it, and a phone's width, which is what 400 % leaves. In CSS pixels. */
const windows = { half: { width: 640, height: 512 }, phone: { width: 320, height: 512 } };

/** How long scripts get before the second look, in milliseconds. */
const settleMs = 150;

/** What is cut off or has to be scrolled sideways when the page is enlarged: the window is made smaller, which is the same to the page. */
export const zoom: Probe = {
  touch: async (living) => {
    const { page } = living.tab;
    const usual = page.viewport();
    try {
      // On a phone still as on a phone: from one kind of device to another, the page would be loaded anew.
      await page.setViewport({ ...usual, ...windows.half });
      const clipped = await seenTwice(living, findClipped);
      await page.setViewport({ ...usual, ...windows.phone });
      const wide = await seenTwice(living, findWide);
      return { clipped, wide };
    } finally {
      if (usual !== null) await page.setViewport(usual);
    }
  },
};

/** What a look finds, when it finds the same a moment later: scripts may still be at work after the window has changed. */
async function seenTwice(living: Living, look: () => unknown): Promise<readonly unknown[]> {
  const first = await lookIn(living, look);
  if (first.length === 0) return first;
  await pause(settleMs);
  const elements = new Set((await lookIn(living, look)).map(elementOf));
  return first.filter((seen) => elements.has(elementOf(seen)));
}

const elementOf = (seen: unknown): number | undefined => (seen as { readonly element?: number }).element;

/** Texts that an element round them cuts off, where nothing can be scrolled to see the rest. */
function findClipped(): readonly { readonly number: number; readonly way: 'x' | 'y' }[] {
  const numbers = (globalThis as RecordedWorld).klarsynNumbers ?? new Map<Element, number>();
  const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
  const found: { readonly number: number; readonly way: 'x' | 'y' }[] = [];
  for (const [element, number] of numbers) {
    const range = new Range();
    const texts = Array.from(element.childNodes).filter((node): node is Text => node instanceof Text && /\S/.test(node.data));
    if (texts.length === 0 || !element.checkVisibility({ visibilityProperty: true })) continue;
    const way = texts
      .map((text) => {
        range.selectNodeContents(text);
        const box = range.getBoundingClientRect();
        if (box.width < 1 || box.height < 1) return undefined;
        for (let at: Element | null = element; at !== null && at !== document.documentElement; at = at.parentElement) {
          const style = getComputedStyle(at);
          const frame = at.getBoundingClientRect();
          if (frame.width <= 1 || frame.height <= 1 || style.position === 'fixed') return undefined;
          if (style.clip !== 'auto' || style.clipPath !== 'none') return undefined;
          const isShortened = style.textOverflow === 'ellipsis' && style.whiteSpace.startsWith('nowrap');
          const rolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
          if (rolls(style.overflowX) && rolls(style.overflowY)) return undefined;
          const line = Number.parseFloat(style.lineHeight) || Number.parseFloat(style.fontSize) * 1.2;
          // Text that is wholly above, below or beside its frame has been put away on purpose, such as the next picture of a show.
          const isOutside =
            box.left >= frame.right - 1 || box.right <= frame.left + 1 || box.top >= frame.bottom - 1 || box.bottom <= frame.top + 1;
          if (isOutside) return undefined;
          if (hides(style.overflowX) && !isShortened && box.right > frame.right + 2 && style.whiteSpace.startsWith('nowrap'))
            return 'x' as const;
          if (hides(style.overflowY) && box.bottom > frame.bottom + line / 4) return 'y' as const;
        }
        return undefined;
      })
      .find((one) => one !== undefined);
    if (way !== undefined) found.push({ number, way });
  }
  return found;
}

/** The elements that reach outside the window when the whole page must be scrolled sideways; none when it need not. */
function findWide(): readonly { readonly number: number; readonly width: number }[] {
  const numbers = (globalThis as RecordedWorld).klarsynNumbers ?? new Map<Element, number>();
  const { scrollingElement } = document;
  if (scrollingElement === null || scrollingElement.scrollWidth <= innerWidth + 1) return [];
  if (/hidden|clip/.test(getComputedStyle(document.documentElement).overflowX + getComputedStyle(document.body).overflowX)) return [];
  // Tables, maps, pictures and code may need two ways to scroll. Source: WCAG 2.1, 1.4.10.
  const excepted = 'table, img, video, canvas, svg, iframe, object, pre, code, [role=img], [role=grid], [role=toolbar]';
  /** What something round it cuts off, or rolls by itself, makes nobody scroll the page. */
  const isHeldIn = (element: Element): boolean => {
    for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) {
      const { overflowX, position } = getComputedStyle(at);
      if (position === 'fixed' || (at !== element && overflowX !== 'visible')) return true;
    }
    return false;
  };
  const isWide = (element: Element): boolean =>
    element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1 && !isHeldIn(element);
  const found: { readonly number: number; readonly width: number }[] = [];
  for (const [element, number] of numbers) {
    if (!isWide(element) || element.closest(excepted) !== null || element.querySelector(excepted) !== null) continue;
    if (Array.from(element.children).some(isWide) || found.length >= 20) continue;
    found.push({ number, width: Math.round(element.getBoundingClientRect().right) });
  }
  return found;
}
