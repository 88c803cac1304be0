/// <reference lib="dom" />
import { loadedPictures } from '../record/loaded.ts';
import { elementNumbers } from '../record/tree.ts';
import type { RecordedWorld } from '../record/walk.ts';
import { worldOf } from '../record/world.ts';
import { pause } from '../time.ts';
import { movesFor } from './gif.ts';
import { type Living, lookIn, type Probe } from './living.ts';
import { changingShows, mayChange } from './shows.ts';

/** So long after the page was written down it is looked at again, and once more where a text has changed, in milliseconds. */
const againMs = 1200;
/** What moves no longer than so may do it. In milliseconds. Source: WCAG 2.1, 2.2.2. */
const longestMs = 5000;

/** What moves by itself: an animation of the style, a picture file that is a film, a text that changes, a row of pictures that goes on to the next. */
export interface Moving {
  readonly element: number | undefined;
  readonly way: 'animation' | 'picture' | 'text' | 'show';
}

/** What moves or changes by itself, without anybody having touched the page. Nothing is waited for that the engines have not waited for already, but for rows of pictures. */
export const moving: Probe = {
  touch: async (living): Promise<readonly Moving[]> => {
    const animations = (await lookIn(living, findAnimations)) as readonly Moving[];
    const pictures = await movingPictures(living);
    const texts = await changingTexts(living);
    const shows = (await changingShows(living)).map((element) => ({ element, way: 'show' as const }));
    return [...animations, ...pictures, ...texts, ...shows];
  },
};

/** The pictures that are shown and whose file goes on from one to the next for too long. */
async function movingPictures(living: Living): Promise<readonly Moving[]> {
  const shown = (await lookIn(living, findGifs)) as readonly { readonly element?: number; readonly source: string }[];
  if (shown.length === 0) return [];
  const loaded = await loadedPictures(living.tab.page, new Set(shown.map(({ source }) => source)));
  const bytesOf = (source: string): Uint8Array =>
    loaded.get(source) ?? Buffer.from(/^data:image\/gif;base64,(.*)$/i.exec(source)?.[1] ?? '', 'base64');
  return shown.flatMap(({ element, source }) => (movesFor(bytesOf(source)) > longestMs ? [{ element, way: 'picture' } as const] : []));
}

/** Pictures whose address says that they are GIFs, but for those that tell that something is on its way. Runs in the page. */
function findGifs(): readonly { readonly number: number; readonly source: string }[] {
  const numbers = (globalThis as RecordedWorld).klarsynNumbers;
  const waits = '[role=progressbar], [aria-busy=true], [class*=spin], [class*=load], [src*=spin], [src*=load]';
  return Array.from(document.images).flatMap((image) => {
    const number = numbers?.get(image);
    const isShown = image.width > 10 && image.height > 10 && image.checkVisibility({ visibilityProperty: true });
    const isGif = /^data:image\/gif|\.gif(?:$|[?#])/i.test(image.currentSrc);
    return number !== undefined && isShown && isGif && image.closest(waits) === null ? [{ number, source: image.currentSrc }] : [];
  });
}

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
