/// <reference lib="dom" />
import { elementNumbers } from '../record/tree.ts';
import type { RecordedWorld } from '../record/walk.ts';
import { worldOf } from '../record/world.ts';
import { pause } from '../time.ts';
import type { Living, Probe } from './living.ts';

/** Most stops that are looked at, and most that are taken pictures of. */
const most = { stops: 150, pictures: 8 };

/** How long a style may take to change before the last picture, in milliseconds. */
const settleMs = 150;

/** Which stops in the tab order look the same with focus and without: first by computed style, then by a picture before and after. */
export const focus: Probe = {
  touch: async (living) => {
    const { page, tree } = living;
    const frame = page.frames.get(page.top);
    if (frame === undefined) return [];
    const unchanged = await worldOf(frame).run<readonly number[]>(`(${findUnchanged})(${most.stops})`);
    const numberOf = elementNumbers(tree);
    const found: { readonly element: number | undefined }[] = [];
    for (const number of unchanged.slice(0, most.pictures))
      if (await looksTheSame(living, number)) found.push({ element: numberOf(page.top, number) });
    await worldOf(frame).run('document.activeElement?.blur(), scrollTo(0, 0), 0');
    return found;
  },
};

/** Moves focus from stop to stop and compares what is computed of each element, of what is in it and of what is around it. */
function findUnchanged(stops: number): readonly number[] {
  const numbers = (globalThis as RecordedWorld).klarsynNumbers ?? new Map<Element, number>();
  const looks =
    'borderTopColor borderBottomColor borderLeftColor borderTopWidth borderBottomWidth ' +
    'borderLeftWidth borderBottomStyle backgroundColor backgroundImage backgroundSize boxShadow color textDecorationLine textDecorationColor ' +
    'textDecorationThickness opacity transform filter visibility display fontWeight left top clip clipPath zIndex';
  const names = looks.split(' ') as (keyof CSSStyleDeclaration)[];
  const outlineOf = ({ outlineStyle, outlineWidth, outlineColor, outlineOffset }: CSSStyleDeclaration): string =>
    outlineStyle === 'none' || outlineWidth === '0px' ? 'none' : [outlineStyle, outlineWidth, outlineColor, outlineOffset].join();
  const lookOf = (element: Element): string =>
    ['', '::before', '::after']
      .map((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        return pseudo !== '' && style.content === 'none' ? '' : [outlineOf(style), ...names.map((name) => String(style[name]))].join();
      })
      .join();
  const around = (element: Element): readonly Element[] => {
    const near = [element, ...Array.from(element.querySelectorAll('*')).slice(0, 20)];
    for (let at = element.parentElement, steps = 0; at !== null && steps < 3; at = at.parentElement, steps++)
      near.push(at, ...Array.from(at.children).slice(0, 20));
    return near;
  };
  const typed =
    'input:not([type=button],[type=submit],[type=reset],[type=image],[type=checkbox],[type=radio],[type=range],[type=color],[type=file]), textarea';
  const found: number[] = [];
  const candidates = [...numbers.keys()].filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      element.tabIndex >= 0 &&
      !element.matches(`:disabled, iframe, object, embed, html, body, ${typed}`) &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.getBoundingClientRect().width > 1,
  );
  for (const element of candidates.slice(0, stops)) {
    (document.activeElement as HTMLElement | null)?.blur();
    const near = around(element);
    const before = near.map(lookOf).join('|');
    element.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
    if (document.activeElement !== element) continue;
    if (near.map(lookOf).join('|') === before) found.push(numbers.get(element) ?? -1);
  }
  (document.activeElement as HTMLElement | null)?.blur();
  return found;
}

async function looksTheSame({ tab, page }: Living, number: number): Promise<boolean> {
  const frame = page.frames.get(page.top);
  if (frame === undefined) return false;
  const world = worldOf(frame);
  const find = `[...klarsynNumbers.keys()][${number}]`;
  const take = () => tab.page.screenshot({ encoding: 'base64', captureBeyondViewport: false, optimizeForSpeed: true });
  await world.run(`document.activeElement?.blur(), ${find}.scrollIntoView({ block: 'center', behavior: 'instant' }), 0`);
  const before = await take();
  const still = await take();
  await world.run(`${find}.focus({ preventScroll: true, focusVisible: true }), 0`);
  const after = await take();
  if (before !== still || before !== after) return false;
  await pause(settleMs);
  const later = await take();
  const stays = await world.run<boolean>(`document.activeElement === ${find}`);
  return stays && before === later;
}
