/// <reference lib="dom" />
import { elementNumbers } from '../record/tree.ts';
import type { RecordedWorld } from '../record/walk.ts';
import { worldOf } from '../record/world.ts';
import { pause } from '../time.ts';
import { type Living, lookIn, type Probe } from './living.ts';

/** So long after the page was written down it is looked at again, and once more where a text has changed, in milliseconds. */
const againMs = 1200;
/** A row of pictures that changes by itself does it within so many milliseconds, if it does it at all. */
const showMs = 6500;

/** What moves by itself: an animation of the style, a text that changes, a row of pictures that goes on to the next. */
export interface Moving {
  readonly element: number | undefined;
  readonly way: 'animation' | 'text' | 'show';
}

/** What moves or changes by itself, without anybody having touched the page. Nothing is waited for that the engines have not waited for already, but for rows of pictures. */
export const moving: Probe = {
  touch: async (living): Promise<readonly Moving[]> => {
    const animations = (await lookIn(living, findAnimations)) as readonly Moving[];
    const texts = await changingTexts(living);
    const shows = await changingShows(living);
    return [...animations, ...texts, ...shows];
  },
};

/** The texts of the top frame that are another each time they are looked at, by the number of the element they stand in. */
async function changingTexts(living: Living): Promise<readonly Moving[]> {
  const { page, tree, writtenAt } = living;
  const frame = page.frames.get(page.top);
  if (frame === undefined) return [];
  const world = worldOf(frame);
  const look = async (): Promise<ReadonlyMap<number, string>> => new Map(await world.run<[number, string][]>(`(${ownTexts})()`));
  const written = writtenTexts(living);
  if (!(await world.run<boolean>(`(${mayChange})()`))) return [];
  await pause(Math.max(0, writtenAt + againMs - performance.now()));
  const later = await look();
  const changed = [...later].filter(([number, text]) => (written.get(number) ?? '') !== text && /\S/.test(text));
  if (changed.length === 0) return [];
  await pause(againMs);
  const last = await look();
  const numberOf = elementNumbers(tree);
  return changed
    .filter(([number, text]) => (last.get(number) ?? text) !== text)
    .map(([number]) => ({ element: numberOf(page.top, number), way: 'text' }));
}

/** True for a page whose scripts may do something later; those from elsewhere may. Runs in the page. */
const mayChange = (): boolean =>
  Array.from(document.scripts).some(({ src, text }) => src !== '' || /setInterval|setTimeout|requestAnimationFrame/.test(text));

/** The texts of elements as they were written down. */
function writtenTexts({ page }: Living): ReadonlyMap<number, string> {
  const { nodes } = page.top.capture;
  const numbers = new Map<number, number>();
  for (const [place, node] of nodes.entries()) if ('tag' in node) numbers.set(place, numbers.size);
  const texts = new Map<number, string>();
  for (const node of nodes) {
    const number = 'text' in node ? numbers.get(node.parent) : undefined;
    if (number !== undefined && 'text' in node) texts.set(number, ((texts.get(number) ?? '') + node.text).replace(/\s+/g, ' ').trim());
  }
  return texts;
}

/** The texts that stand directly in shown elements. Runs in the page. */
function ownTexts(): readonly (readonly [number: number, text: string])[] {
  const found: (readonly [number, string])[] = [];
  for (const [element, number] of (globalThis as RecordedWorld).klarsynNumbers ?? []) {
    const texts = Array.from(element.childNodes).filter((node): node is Text => node instanceof Text);
    if (texts.length === 0 || !(element instanceof HTMLElement) || !element.checkVisibility({ visibilityProperty: true })) continue;
    const { width, height } = element.getBoundingClientRect();
    const text = texts.map(({ data }) => data).join('');
    if (width > 1 && height > 1) found.push([number, text.replace(/\s+/g, ' ').trim()]);
  }
  return found;
}

/** Animations of the style that start by themselves, go on for more than five seconds and move or blink something with a text or a picture. */
function findAnimations(): readonly { readonly number: number; readonly way: 'animation' }[] {
  const numbers = (globalThis as RecordedWorld).klarsynNumbers;
  // Source: WCAG 2.1, 2.2.2. Colours that change are neither moving, blinking nor scrolling.
  const moves =
    /^(?:transform|translate|rotate|scale|offset.*|left|right|top|bottom|inset.*|margin.*|width|height|opacity|visibility|clipPath|backgroundPosition.*)$/;
  const found = new Set<number>();
  for (const animation of document.getAnimations()) {
    const { effect, playState } = animation;
    if (!(effect instanceof KeyframeEffect) || playState !== 'running' || effect.target === null || effect.pseudoElement !== null) continue;
    if (Number(effect.getComputedTiming().endTime) <= 5000) continue;
    const frames = effect.getKeyframes();
    const names = new Set(frames.flatMap((frame) => Object.keys(frame)).filter((name) => moves.test(name)));
    if (![...names].some((name) => new Set(frames.map((frame) => frame[name])).size > 1)) continue;
    const { target } = effect;
    const { width, height } = target.getBoundingClientRect();
    const isShown = width > 1 && height > 1 && target.checkVisibility({ visibilityProperty: true });
    const speaks =
      /\S/.test(target.textContent ?? '') || target.matches('img, svg, video, canvas') || target.querySelector('img, svg') !== null;
    // What tells that something is on its way is needed as long as it moves. Source: WCAG 2.1, 2.2.2, note 5.
    const waits =
      target.closest('[role=progressbar], [aria-busy=true], [class*=spin], [class*=load], [class*=skeleton], progress') !== null;
    const number = numbers?.get(target);
    if (isShown && speaks && !waits && number !== undefined) found.add(number);
  }
  return [...found].slice(0, 10).map((number) => ({ number, way: 'animation' }));
}

/** The rows of pictures that go on to the next by themselves, looked at until they have or it is too long. */
async function changingShows({ page, tree, writtenAt }: Living): Promise<readonly Moving[]> {
  const frame = page.frames.get(page.top);
  if (frame === undefined) return [];
  const world = worldOf(frame);
  const look = async (): Promise<ReadonlyMap<number, string>> => new Map(await world.run<[number, string][]>(`(${showsNow})()`));
  const first = await look();
  if (first.size === 0) return [];
  const numberOf = elementNumbers(tree);
  while (performance.now() < writtenAt + showMs) {
    await pause(500);
    const changed = [...(await look())].filter(([number, now]) => (first.get(number) ?? now) !== now);
    if (changed.length > 0) return changed.map(([number]) => ({ element: numberOf(page.top, number), way: 'show' }));
  }
  return [];
}

/** Rows of pictures or texts that are shown one at a time, and which of them is shown now. Runs in the page. */
function showsNow(): readonly (readonly [number: number, now: string])[] {
  const named =
    '[aria-roledescription=carousel i], [aria-roledescription=karusell i], [class*=carousel i], [class*=karusell i], [class*=slideshow i], .swiper, .slick-slider, .splide, .flexslider';
  const numbers = (globalThis as RecordedWorld).klarsynNumbers;
  const rows = Array.from(document.querySelectorAll(named)).filter(
    (row) => row.parentElement?.closest(named) === null && row.checkVisibility() && row.getBoundingClientRect().height > 10,
  );
  return rows.slice(0, 5).flatMap((row) => {
    const frame = row.getBoundingClientRect();
    const now = Array.from(row.querySelectorAll('*'))
      .slice(0, 200)
      .map((part, place) => {
        const box = part.getBoundingClientRect();
        const isIn = box.width > 1 && box.left < frame.right - 1 && box.right > frame.left + 1;
        return isIn && part.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ? place : '';
      });
    const number = numbers?.get(row);
    return number === undefined || now.length < 2 ? [] : [[number, now.join()] as const];
  });
}
