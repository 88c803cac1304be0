/// <reference lib="dom" />
import { frameOf } from '../record/page.ts';
import { elementNumbers } from '../record/tree.ts';
import type { RecordedWorld } from '../record/walk.ts';
import { type World, worldOf } from '../record/world.ts';
import { pause } from '../time.ts';
import { type Came, findCome, isStillShown, noteShown, type Point } from './came.ts';
import { listenersOf } from './listeners.ts';
import type { Living, Probe } from './living.ts';

/** Most places that the pointer is moved to on one page, most that are given focus, and how long what comes and goes may take, in milliseconds. */
const most = { pointer: 4, focus: 3 };
const waitMs = { rest: 30, come: 150, go: 350 };

/** What comes when the pointer is over something, or when something gets focus. */
export interface Hovered {
  /** What the pointer was over, or what got focus. */
  readonly element: number | undefined;
  readonly by: 'pointer' | 'focus';
  /** The text of what came. */
  readonly text: string;
  /** False when it goes away as the pointer moves onto it. Always true of what comes with focus. */
  readonly isHoverable: boolean;
  /** False when it stays though Escape is pressed. Not known of what goes away by itself. */
  readonly isDismissable: boolean | undefined;
  /** True when it lies over other text. */
  readonly covers: boolean;
}

/**
 * Moves the pointer over what may show more, onto what came, and presses Escape; then gives focus to what may show more, and presses Escape. A page
 * where neither style nor scripts listen for the pointer or focus is let be.
 */
export const hover: Probe = {
  touch: async (living): Promise<readonly Hovered[]> => {
    const { page, tree, tab } = living;
    const listening = await listenersOf(living);
    const hears = (types: RegExp): boolean => listening.some(({ type }) => types.test(type));
    const world = worldOf(frameOf(page, page.top));
    const find = (state: 'hover' | 'focus', isHeard: boolean) =>
      world.run<readonly number[]>(`(${findTriggers})('${state}', ${isHeard}, ${state === 'hover' ? most.pointer : most.focus})`);
    const numberOf = elementNumbers(tree);
    const found: Hovered[] = [];
    const triggers = await find('hover', hears(/^(?:mouse|pointer)(?:enter|over)$/));
    for (const number of triggers) {
      const seen = await moveOver(living, world, number);
      if (seen !== undefined) found.push({ element: numberOf(page.top, number), by: 'pointer', ...seen });
    }
    if (triggers.length > 0) await tab.page.mouse.move(0, 0);
    const stops = await find('focus', hears(/^focus(?:in)?$/));
    for (const number of stops) {
      const element = numberOf(page.top, number);
      // What the pointer shows and cannot be closed is told of already.
      const seen = found.some((one) => one.element === element) ? undefined : await giveFocus(living, world, number);
      if (seen !== undefined) found.push({ element, by: 'focus', ...seen });
    }
    if (triggers.length + stops.length > 0) await world.run('document.activeElement?.blur(), scrollTo(0, 0), 0');
    return found;
  },
};

type Seen = Omit<Hovered, 'element' | 'by'>;

async function moveOver({ tab }: Living, world: World, number: number): Promise<Seen | undefined> {
  const { mouse, keyboard } = tab.page;
  await mouse.move(0, 0);
  const at = await world.run<Point | null>(`(${bringIntoView})(${number})`);
  if (at === null) return undefined;
  await pause(waitMs.come);
  await world.run(`(${noteShown})(${number}), 0`);
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

async function giveFocus({ tab }: Living, world: World, number: number): Promise<Seen | undefined> {
  await world.run(`document.activeElement?.blur(), (${bringIntoView})(${number}), 0`);
  await pause(waitMs.rest);
  await world.run(`(${noteShown})(${number}), (${focusOn})(${number}), 0`);
  await pause(waitMs.come);
  const came = await world.run<Came | null>(`(${findCome})(${number}, {"x":0,"y":0})`);
  if (came === null) return undefined;
  await tab.page.keyboard.press('Escape');
  await pause(waitMs.go);
  const stays = await world.run<boolean>(`(${isStillShown})()`);
  return { text: came.text, isHoverable: true, isDismissable: !stays, covers: came.covers };
}

/** Gives focus as the Tab key would, to the element or to the first in it that can have it. Runs in the page. */
function focusOn(number: number): void {
  const element = [...((globalThis as RecordedWorld).klarsynNumbers?.keys() ?? [])][number];
  const stops = [element, ...Array.from(element?.querySelectorAll('*') ?? [])];
  const stop = stops.find((one): one is HTMLElement => one instanceof HTMLElement && one.tabIndex >= 0 && !one.matches(':disabled'));
  stop?.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
}

/**
 * The first element for each way the page has of showing more: a style that says what is shown beside, inside or after what the pointer is over or has
 * focus, or an element with a description, where scripts listen for that. Runs in the page.
 */
function findTriggers(state: 'hover' | 'focus', isHeard: boolean, most: number): readonly number[] {
  const numbers = (globalThis as RecordedWorld).klarsynNumbers ?? new Map<Element, number>();
  const shows = [
    'display',
    'visibility',
    'opacity',
    'left',
    'right',
    'top',
    'clip',
    'clip-path',
    'height',
    'max-height',
    'transform',
    'content',
  ];
  const selectors = new Set<string>();
  // Beside or inside it: a space or a sign between; after it: the pseudo-element.
  const shown = new RegExp(`^(.*?):${state}(?:-visible|-within)?(?:\\s*[\\s>+~]\\s*[^\\s]|::?(?:after|before))`);
  const readRules = (list: CSSRuleList): void => {
    for (const rule of list) {
      if (rule instanceof CSSGroupingRule && (!(rule instanceof CSSMediaRule) || matchMedia(rule.conditionText).matches))
        readRules(rule.cssRules);
      if (!(rule instanceof CSSStyleRule) || !rule.selectorText.includes(`:${state}`)) continue;
      if (!shows.some((name) => rule.style.getPropertyValue(name) !== '')) continue;
      for (const one of rule.selectorText.split(/,(?![^(]*\))/)) {
        const [, before] = shown.exec(one.trim()) ?? [];
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
    const seen = elements.find((one) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 1);
    const number = seen === undefined ? undefined : numbers.get(seen);
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
