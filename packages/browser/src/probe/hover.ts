/// <reference lib="dom" />
import { frameOf } from '../record/page.ts';
import { elementNumbers } from '../record/tree.ts';
import type { RecordedWorld } from '../record/walk.ts';
import { type World, worldOf } from '../record/world.ts';
import { pause } from '../time.ts';
import { listenersOf } from './listeners.ts';
import type { Living, Probe } from './living.ts';

/** Most places that the pointer is moved to on one page, and how long what comes and goes may take, in milliseconds. */
const most = 4;
const waitMs = { come: 150, go: 350 };

/** What comes when the pointer is over something. */
export interface Hovered {
  /** What the pointer was over. */
  readonly element: number | undefined;
  /** The text of what came. */
  readonly text: string;
  /** False when it goes away as the pointer moves onto it. */
  readonly isHoverable: boolean;
  /** False when it stays though Escape is pressed. Not known of what goes away by itself. */
  readonly isDismissable: boolean | undefined;
  /** True when it lies over other text. */
  readonly covers: boolean;
}

/** Moves the pointer over what may show more, onto what came, and presses Escape. A page where neither style nor scripts listen for the pointer is let be. */
export const hover: Probe = {
  touch: async (living): Promise<readonly Hovered[]> => {
    const { page, tree, tab } = living;
    const listening = await listenersOf(living);
    const isHeard = listening.some(({ type }) => /^(?:mouse|pointer)(?:enter|over)$/.test(type));
    const world = worldOf(frameOf(page, page.top));
    const triggers = await world.run<readonly number[]>(`(${findTriggers})(${isHeard}, ${most})`);
    const numberOf = elementNumbers(tree);
    const found: Hovered[] = [];
    for (const number of triggers) {
      const seen = await moveOver(living, world, number);
      if (seen !== undefined) found.push({ element: numberOf(page.top, number), ...seen });
    }
    if (triggers.length > 0) {
      await tab.page.mouse.move(0, 0);
      await world.run('scrollTo(0, 0), 0');
    }
    return found;
  },
};

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Came {
  readonly text: string;
  /** Where a pointer comes onto it by the shortest way, and its middle. */
  readonly edge: Point;
  readonly middle: Point;
  readonly covers: boolean;
}

async function moveOver({ tab }: Living, world: World, number: number): Promise<Omit<Hovered, 'element'> | undefined> {
  const { mouse, keyboard } = tab.page;
  await mouse.move(0, 0);
  const at = await world.run<Point | null>(`(${bringIntoView})(${number})`);
  if (at === null) return undefined;
  await pause(waitMs.come);
  await world.run(`(${noteShown})(), 0`);
  await mouse.move(at.x, at.y);
  await pause(waitMs.come);
  const came = await world.run<Came | null>(`(${findCome})(${number}, ${JSON.stringify(at)})`);
  if (came === null) return undefined;
  for (const { x, y } of [came.edge, came.middle]) await mouse.move(x, y, { steps: 6 });
  await pause(waitMs.go);
  const isThere = () => world.run<boolean>(`(${isStillShown})()`);
  const isHoverable = await isThere();
  await mouse.move(at.x, at.y, { steps: 4 });
  await pause(waitMs.come);
  const isBack = await isThere();
  if (isBack) {
    await keyboard.press('Escape');
    await pause(waitMs.go);
  }
  return { text: came.text, isHoverable, isDismissable: isBack ? !(await isThere()) : undefined, covers: came.covers };
}

/**
 * The first element for each way the page has of showing more: a style that says what is shown beside or inside what the pointer is over, or an element
 * with a description, where scripts listen for the pointer. Runs in the page.
 */
function findTriggers(isHeard: boolean, most: number): readonly number[] {
  const numbers = (globalThis as RecordedWorld).klarsynNumbers ?? new Map<Element, number>();
  const shows = ['display', 'visibility', 'opacity', 'left', 'right', 'top', 'clip', 'clip-path', 'height', 'max-height', 'transform'];
  const selectors = new Set<string>();
  const readRules = (list: CSSRuleList): void => {
    for (const rule of list) {
      if (rule instanceof CSSGroupingRule && (!(rule instanceof CSSMediaRule) || matchMedia(rule.conditionText).matches))
        readRules(rule.cssRules);
      if (!(rule instanceof CSSStyleRule) || !rule.selectorText.includes(':hover')) continue;
      if (!shows.some((name) => rule.style.getPropertyValue(name) !== '')) continue;
      for (const one of rule.selectorText.split(/,(?![^(]*\))/)) {
        const [, before] = /^(.*?):hover\s*[\s>+~]\s*[^\s]/.exec(one.trim()) ?? [];
        if (before !== undefined && before !== '') selectors.add(before);
      }
    }
  };
  for (const sheet of document.styleSheets) {
    try {
      readRules(sheet.cssRules);
    } catch {
      // The browser shows nobody the style of another place.
    }
  }
  if (isHeard)
    for (const one of [
      '[aria-describedby]',
      '[aria-haspopup]',
      '[data-tooltip]',
      '[data-toggle=tooltip]',
      '[data-bs-toggle=tooltip]',
      '[onmouseover]',
      '[onmouseenter]',
    ])
      selectors.add(one);
  const found = new Set<number>();
  for (const selector of selectors) {
    let elements: readonly Element[] = [];
    try {
      elements = Array.from(document.querySelectorAll(selector)).slice(0, 100);
    } catch {
      // A style may say what a search does not know.
    }
    const shown = elements.find((one) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 1);
    const number = shown === undefined ? undefined : numbers.get(shown);
    if (number !== undefined) found.add(number);
    if (found.size >= most) break;
  }
  return [...found];
}

/** Brings an element into the window, and gives a point on it that nothing lies over. Runs in the page. */
function bringIntoView(number: number): Point | null {
  const element = [...((globalThis as RecordedWorld).klarsynNumbers?.keys() ?? [])][number];
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x = 0, y = 0, width = 0, height = 0 } = element?.getClientRects()[0] ?? {};
  const point = { x: x + width / 2, y: y + height / 2 };
  const met = document.elementFromPoint(point.x, point.y);
  return met !== null && (element?.contains(met) === true || met.contains(element ?? null)) ? point : null;
}

interface Hovering extends RecordedWorld {
  klarsynShown?: ReadonlySet<Element>;
  klarsynCame?: Element;
  klarsynIsSeen?: (element: Element) => boolean;
}

/** Notes what is seen before the pointer comes. Runs in the page. */
function noteShown(): void {
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
  world.klarsynShown = new Set(Array.from(document.querySelectorAll('body *')).filter(world.klarsynIsSeen));
}

/** What has come since: the outermost element with the longest text. Runs in the page. */
function findCome(number: number, from: Point): Came | null {
  const world = globalThis as Hovering;
  const isSeen = world.klarsynIsSeen ?? (() => false);
  const trigger = [...(world.klarsynNumbers?.keys() ?? [])][number];
  const all = Array.from(document.querySelectorAll<HTMLElement>('body *'));
  // biome-ignore lint/performance/useDomNodeTextContent: what is inside and not shown is not in what came
  const textOf = ({ innerText = '' }: HTMLElement): string => innerText.replace(/\s+/g, ' ').trim();
  const news = new Set(all.filter((one) => world.klarsynShown?.has(one) !== true && isSeen(one) && textOf(one) !== ''));
  const outer = [...news].filter((one) => one.parentElement === null || !news.has(one.parentElement));
  const [came] = outer.sort((one, other) => textOf(other).length - textOf(one).length);
  if (came === undefined) return null;
  world.klarsynCame = came;
  const box = came.getBoundingClientRect();
  const lies = (one: DOMRect): boolean =>
    one.left < box.right - 2 && one.right > box.left + 2 && one.top < box.bottom - 2 && one.bottom > box.top + 2;
  const range = new Range();
  const covers = all.some((one) => {
    if (one.contains(came) || came.contains(one) || trigger?.contains(one) === true || world.klarsynShown?.has(one) !== true) return false;
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
  const text = textOf(came);
  return { text: text.length > 60 ? `${text.slice(0, 57)}…` : text, edge, middle, covers };
}

/** Runs in the page. */
function isStillShown(): boolean {
  const { klarsynCame, klarsynIsSeen } = globalThis as Hovering;
  return klarsynCame?.isConnected === true && klarsynIsSeen?.(klarsynCame) === true;
}
