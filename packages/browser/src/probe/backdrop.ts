/// <reference lib="dom" />
import { frameOf } from '../record/page.ts';
import { elementNumbers } from '../record/tree.ts';
import type { RecordedWorld } from '../record/walk.ts';
import { type World, worldOf } from '../record/world.ts';
import type { Living, Probe } from './living.ts';

/** Most texts that are looked at on one page: each takes a picture. */
const most = 12;

/** How a text stands out from what is behind it: the contrast at the worst and at the best spot behind its lines, from 1 to 21. */
export interface Backdrop {
  readonly element: number | undefined;
  readonly least: number;
  readonly most: number;
}

/**
 * What is behind text that lies on a picture or a gradient: the text is made see-through, a picture is taken, and its colour is held against every
 * spot behind its lines. What moves, what filters change and what has a shadow is let be.
 */
export const backdrop: Probe = {
  touch: async (living): Promise<readonly Backdrop[]> => {
    const { page, tree, tab } = living;
    const wanted = candidatesOf(living);
    if (wanted.length === 0) return [];
    const world = worldOf(frameOf(page, page.top));
    const numberOf = elementNumbers(tree);
    const found: Backdrop[] = [];
    for (const { number, color } of wanted.slice(0, most)) {
      const isReady = await world.run<boolean>(`(${uncover})(${number})`);
      if (isReady) {
        const picture = await tab.page.screenshot({ encoding: 'base64', captureBeyondViewport: false, optimizeForSpeed: true });
        const seen = await measureIn(world, picture, color);
        if (seen !== undefined) found.push({ element: numberOf(page.top, number), ...seen });
      }
      await world.run(`(${cover})(), 0`);
    }
    await world.run('scrollTo(0, 0), 0');
    return found;
  },
};

/** The elements of the top frame with text of their own whose background nobody could name. */
function candidatesOf({ page }: Living): readonly { readonly number: number; readonly color: string }[] {
  const { nodes } = page.top.capture;
  const speaking = new Set(nodes.flatMap((node) => ('text' in node && /\S/.test(node.text) ? [node.parent] : [])));
  const found: { readonly number: number; readonly color: string }[] = [];
  let number = -1;
  for (const [place, node] of nodes.entries()) {
    if (!('tag' in node)) continue;
    number++;
    const { look, box, traits, hidden } = node;
    if (!speaking.has(place) || look === undefined || look.background !== undefined || box === undefined) continue;
    if (hidden || traits?.includes('unseen') === true || !/^#[0-9a-f]{6}$/i.test(look.color)) continue;
    found.push({ number, color: look.color });
  }
  return found;
}

interface Uncovering extends RecordedWorld {
  klarsynUncovered?: { readonly element: HTMLElement; readonly style: string | null };
  klarsynLines?: readonly (readonly [number, number, number, number])[];
}

/** Brings a text into the window and makes it see-through; false when something makes its colour or its background hard to tell. */
function uncover(number: number): boolean {
  const world = globalThis as Uncovering;
  const element = [...(world.klarsynNumbers?.keys() ?? [])][number];
  if (!(element instanceof HTMLElement)) return false;
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const { filter, mixBlendMode, opacity, textShadow, backgroundClip, animationName } = getComputedStyle(at);
    const isPlain = filter === 'none' && mixBlendMode === 'normal' && opacity === '1' && animationName === 'none';
    if (!isPlain || textShadow !== 'none' || backgroundClip === 'text') return false;
  }
  // Ink that lets the background through has no colour of its own.
  if (!/^rgb\(/.test(getComputedStyle(element).color)) return false;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const range = new Range();
  const lines = Array.from(element.childNodes)
    .filter((node): node is Text => node instanceof Text && /\S/.test(node.data))
    .flatMap((text) => {
      range.selectNodeContents(text);
      return Array.from(range.getClientRects(), ({ x, y, width, height }) => [x, y, width, height] as const);
    })
    .filter(([x, y, width, height]) => width > 1 && height > 1 && x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight);
  if (lines.length === 0) return false;
  world.klarsynLines = lines;
  world.klarsynUncovered = { element, style: element.getAttribute('style') };
  for (const name of ['color', '-webkit-text-fill-color', 'text-decoration-color'])
    element.style.setProperty(name, 'transparent', 'important');
  element.style.setProperty('transition', 'none', 'important');
  return true;
}

/** Makes the text as it was. */
function cover(): void {
  const world = globalThis as Uncovering;
  const { element, style } = world.klarsynUncovered ?? {};
  if (style === null) element?.removeAttribute('style');
  else if (style !== undefined) element?.setAttribute('style', style);
  delete world.klarsynUncovered;
}

/** The contrast of a colour against the spots of a picture behind the lines, at the worst and at the best. */
const measureIn = async (world: World, picture: string, color: string): Promise<{ least: number; most: number } | undefined> =>
  JSON.parse(await world.run<string>(`(${measure})(${JSON.stringify(picture)}, ${JSON.stringify(color)})`)) ?? undefined;

async function measure(picture: string, color: string): Promise<string> {
  const bytes = Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const scale = bitmap.width / innerWidth;
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (canvas === null) return 'null';
  canvas.drawImage(bitmap, 0, 0);
  const part = (value: number): number => (value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = (red: number, green: number, blue: number): number => 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const ink = luminance(red, green, blue);
  let least = 21;
  let most = 1;
  for (const [x, y, width, height] of (globalThis as Uncovering).klarsynLines ?? []) {
    const area = [x * scale, y * scale, Math.max(1, width * scale), Math.max(1, height * scale)].map(Math.round);
    const { data } = canvas.getImageData(area[0] ?? 0, area[1] ?? 0, area[2] ?? 1, area[3] ?? 1);
    for (let at = 0; at < data.length; at += 4) {
      const ground = luminance(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
      const ratio = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
      least = Math.min(least, ratio);
      most = Math.max(most, ratio);
    }
  }
  return JSON.stringify({ least: Math.floor(least * 100) / 100, most: Math.floor(most * 100) / 100 });
}
