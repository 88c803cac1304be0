/// <reference lib="dom" />
import type { RecordedWorld } from '../record/walk.ts';

/** A point in the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What came when the pointer or focus did. */
export interface Came {
  readonly text: string;
  /** Where a pointer comes onto it by the shortest way, and its middle. */
  readonly edge: Point;
  readonly middle: Point;
  readonly covers: boolean;
}

interface Hovering extends RecordedWorld {
  klarsynShown?: ReadonlySet<Element>;
  klarsynCame?: () => boolean;
  klarsynIsSeen?: (element: Element) => boolean;
  /** What `::before` or `::after` of an element says and where it is; undefined when neither is seen. */
  klarsynAfter?: (element: Element) => { readonly text: string; readonly box: DOMRect } | undefined;
}

/** Notes what is seen before the pointer or focus comes. Runs in the page. */
export function noteShown(number: number): void {
  const world = globalThis as Hovering;
  world.klarsynIsSeen = (element) => {
    const { width, height, right, bottom } = element.getBoundingClientRect();
    if (width < 2 || height < 2 || right < 1 || bottom < 1) return false;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    // Cut away by the element itself or by what is round it.
    for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) {
      const { clip, clipPath, overflow } = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      if (/^rect\(0|^rect\(1px/.test(clip) || /inset\((?:50|100)%/.test(clipPath)) return false;
      if (/hidden|clip/.test(overflow) && (box.width < 2 || box.height < 2)) return false;
    }
    return true;
  };
  world.klarsynAfter = (element) => {
    for (const pseudo of ['::after', '::before']) {
      const style = getComputedStyle(element, pseudo);
      const text = /^"(.*)"$/s.exec(style.content)?.[1] ?? '';
      const isSeen = style.display !== 'none' && style.visibility === 'visible' && Number(style.opacity) > 0.1;
      if (!isSeen || !/\p{L}{2}/u.test(text) || !/absolute|fixed/.test(style.position)) continue;
      const [left = 0, top = 0, width = 0, height = 0, ...edges] = [
        ...[style.left, style.top, style.width, style.height],
        ...[style.paddingLeft, style.paddingRight, style.paddingTop, style.paddingBottom],
      ].map((length) => Number.parseFloat(length) || 0);
      const [before = 0, behind = 0, above = 0, below = 0] = style.boxSizing === 'border-box' ? [] : edges;
      const holder = getComputedStyle(element).position === 'static' ? (element as HTMLElement).offsetParent : element;
      const { x, y } = holder?.getBoundingClientRect() ?? new DOMRect();
      const { e, f } = new DOMMatrix(style.transform === 'none' ? '' : style.transform);
      return { text, box: new DOMRect(x + left + e, y + top + f, width + before + behind, height + above + below) };
    }
    return undefined;
  };
  const trigger = [...(world.klarsynNumbers?.keys() ?? [])][number];
  world.klarsynShown = new Set(Array.from(document.querySelectorAll('body *')).filter(world.klarsynIsSeen));
  const isThere = trigger !== undefined && world.klarsynAfter(trigger) !== undefined;
  if (isThere) world.klarsynAfter = () => undefined;
}

/** What has come since: the outermost element with the longest text, or else what the style puts before or after the trigger. Runs in the page. */
export function findCome(number: number, from: Point): Came | null {
  const world = globalThis as Hovering;
  const isSeen = world.klarsynIsSeen ?? (() => false);
  const trigger = [...(world.klarsynNumbers?.keys() ?? [])][number];
  const all = Array.from(document.querySelectorAll<HTMLElement>('body *'));
  // biome-ignore lint/performance/useDomNodeTextContent: what is inside and not shown is not in what came
  const textOf = ({ innerText = '' }: HTMLElement): string => innerText.replace(/\s+/g, ' ').trim();
  const news = new Set(all.filter((one) => world.klarsynShown?.has(one) !== true && isSeen(one) && textOf(one) !== ''));
  const outer = [...news].filter((one) => one.parentElement === null || !news.has(one.parentElement));
  const [came] = outer.sort((one, other) => textOf(other).length - textOf(one).length);
  const after = came !== undefined || trigger === undefined ? undefined : world.klarsynAfter?.(trigger);
  if (came === undefined && after === undefined) return null;
  world.klarsynCame = () =>
    came === undefined ? world.klarsynAfter?.(trigger as Element) !== undefined : came.isConnected && isSeen(came);
  const box = came?.getBoundingClientRect() ?? after?.box ?? new DOMRect();
  const lies = (one: DOMRect): boolean =>
    one.left < box.right - 2 && one.right > box.left + 2 && one.top < box.bottom - 2 && one.bottom > box.top + 2;
  const range = new Range();
  const covers = all.some((one) => {
    if (came !== undefined && (one.contains(came) || came.contains(one))) return false;
    if (trigger?.contains(one) === true || world.klarsynShown?.has(one) !== true) return false;
    return Array.from(one.childNodes).some((node) => {
      if (!(node instanceof Text) || !/\S/.test(node.data)) return false;
      range.selectNodeContents(node);
      return Array.from(range.getClientRects()).some(lies);
    });
  });
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const edge = { x: Math.max(left + 3, Math.min(from.x, right - 3)), y: Math.max(top + 3, Math.min(from.y, bottom - 3)) };
  const text = came === undefined ? (after?.text ?? '') : textOf(came);
  return { text: text.length > 60 ? `${text.slice(0, 57)}…` : text, edge, middle, covers };
}

/** Whether what came is still there. Runs in the page. */
export const isStillShown = (): boolean => (globalThis as Hovering).klarsynCame?.() === true;
