/// <reference lib="dom" />
import { elementNumbers } from '../record/tree.ts';
import type { RecordedWorld } from '../record/walk.ts';
import { worldOf } from '../record/world.ts';
import { pause } from '../time.ts';
import { listenersOf } from './listeners.ts';
import type { Living, Probe } from './living.ts';

/** Most stops of a page that is walked through; how long to wait after each key, in milliseconds, for scripts that move focus back. */
const walk = { stops: 80, waitMs: 50 };

/** A stop that the Tab key cannot leave. `told`: the page says which key leads on, and it does. */
export interface Trap {
  readonly element: number | undefined;
  readonly told: boolean;
}

/** Looks for keyboard traps by walking with Tab and Shift+Tab as a person would. Only pages whose scripts listen to keys or focus can have one. */
export const keyboard: Probe = {
  touch: async (living): Promise<readonly Trap[]> => {
    const listening = await listenersOf(living);
    if (!listening.some(({ type }) => /^(?:blur|focus|focusin|focusout|keydown|keyup|keypress)$/.test(type))) return [];
    const stops = await stopsOf(living);
    if (stops === 0 || stops > walk.stops) return [];
    const forwards = await ringOf(living, 'Tab', stops);
    if (forwards.length === 0) return [];
    const backwards = await ringOf(living, 'Shift+Tab', stops);
    const caught = forwards.filter((stop) => backwards.includes(stop));
    const numberOf = elementNumbers(living.tree);
    const told = caught.length > 0 && (await leadsOut(living, caught, stops));
    return caught.map((stop) => ({ element: numberOf(living.page.top, stop), told }));
  },
};

const top = ({ page }: Living) => {
  const frame = page.frames.get(page.top);
  if (frame === undefined) throw new Error('the frame is gone');
  return worldOf(frame);
};

const stopsOf = (living: Living): Promise<number> =>
  top(living).run<number>(
    '[...klarsynNumbers.keys()].filter((element) => element.tabIndex >= 0 && !element.matches(":disabled") && element.checkVisibility({ visibilityProperty: true })).length',
  );

/** The number of the element that has focus; -1 when it is outside the page or on the page as a whole. */
const active = (living: Living): Promise<number> =>
  top(living).run<number>(
    'document.activeElement === null || document.activeElement === document.body ? -1 : (klarsynNumbers.get(document.activeElement) ?? -2)',
  );

const press = async ({ tab }: Living, keys: string): Promise<void> => {
  const parts = keys.split('+');
  const last = parts.pop() ?? '';
  for (const part of parts) await tab.page.keyboard.down(part as 'Shift');
  await tab.page.keyboard.press(last as 'Tab');
  for (const part of parts.reverse()) await tab.page.keyboard.up(part as 'Shift');
  await pause(walk.waitMs);
};

/** The stops that a key goes round among without ever leaving the page; none when it leaves it. */
async function ringOf(living: Living, key: string, stops: number, from?: number): Promise<readonly number[]> {
  if (from === undefined) await top(living).run('document.activeElement?.blur(), getSelection()?.removeAllRanges(), 0');
  else await top(living).run(`[...klarsynNumbers.keys()][${from}].focus(), 0`);
  const seen: number[] = [];
  for (let turn = 0; turn < 2 * stops + 3; turn++) {
    await press(living, key);
    const at = await active(living);
    if (at === -1 && turn > 0) return [];
    if (at === -2) return [];
    seen.push(at);
  }
  return [...new Set(seen.slice(-stops - 1))].filter((at) => at >= 0);
}

/** Tries the keys that the page's visible text names; a link inside the trap that only shows more text is followed first. */
async function leadsOut(living: Living, caught: readonly number[], stops: number): Promise<boolean> {
  const world = top(living);
  await world.run(`(${showHelp})(${JSON.stringify(caught)})`);
  const named = await world.run<string>('document.body.innerText');
  const keys = [...named.matchAll(/\b(ctrl|control|alt|shift)\s*\+\s*([a-z0-9]|f\d{1,2})\b|\b(esc(?:ape)?|f\d{1,2})\b/gi)].map(
    ([, modifier, letter, alone]) =>
      alone === undefined ? `${modifierName(modifier)}+${letter?.toLowerCase()}` : alone.replace(/^esc.*/i, 'Escape').toUpperCase(),
  );
  for (const key of new Set(keys)) {
    const [from = 0] = caught;
    await world.run(`[...klarsynNumbers.keys()][${from}].focus(), 0`);
    await press(living, key === 'ESCAPE' ? 'Escape' : key);
    for (let turn = 0; turn < stops + 2; turn++) {
      await press(living, 'Tab');
      const at = await active(living);
      if (at !== -2 && !caught.includes(at)) return true;
    }
  }
  return false;
}

const modifierName = (written = ''): string => (/^c/i.test(written) ? 'Control' : /^a/i.test(written) ? 'Alt' : 'Shift');

function showHelp(caught: readonly number[]): void {
  const elements = [...((globalThis as RecordedWorld).klarsynNumbers?.keys() ?? [])];
  for (const number of caught) {
    const element = elements[number];
    if (element instanceof HTMLAnchorElement && (element.getAttribute('href') ?? '').startsWith('#')) element.click();
  }
}
