/// <reference lib="dom" />
import { frameOf } from '../record/page.ts';
import { elementNumbers } from '../record/tree.ts';
import type { RecordedWorld } from '../record/walk.ts';
import { worldOf } from '../record/world.ts';
import { listenersOf } from './listeners.ts';
import type { Living, Probe } from './living.ts';

/** Most stops of a page that is walked through; how long to wait after each key, in milliseconds, for scripts that move focus back. */
const walk = { stops: 80, waitMs: 50 };

/**
 * A stop that the Tab key cannot leave. `told`: the page says which key leads on, and it does. `isOneWay`: Shift+Tab leads out, by way of every stop
 * of the page.
 */
export interface Trap {
  readonly element: number | undefined;
  readonly told: boolean;
  readonly isOneWay: boolean;
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
    const isOneWay = backwards.length === 0;
    const both = forwards.filter((stop) => backwards.includes(stop));
    const caught = both.length > 0 ? both : [...forwards, ...backwards];
    const numberOf = elementNumbers(living.tree);
    const told = !isOneWay && (await leadsOut(living, caught, stops));
    return caught.map((stop) => ({ element: numberOf(living.page.top, stop), told, isOneWay }));
  },
};

const top = ({ page }: Living) => worldOf(frameOf(page, page.top));

const stopsOf = (living: Living): Promise<number> => top(living).run<number>(`(${stopList})().length`);

/** The stops of a page in the order they stand. */
function stopList(): readonly HTMLElement[] {
  const elements = [...((globalThis as RecordedWorld).klarsynNumbers?.keys() ?? [])] as HTMLElement[];
  return elements.filter((one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility({ visibilityProperty: true }));
}

/** The number of the element that has focus; -1 when it is outside the page or on the page as a whole. */
const active = (living: Living): Promise<number> =>
  top(living).run<number>(
    'document.activeElement === null || document.activeElement === document.body ? -1 : (klarsynNumbers.get(document.activeElement) ?? -2)',
  );

/** Waits by the page's own clock: what its scripts have put off for a shorter time has then been done, however busy the machine is. */
const settle = (living: Living): Promise<unknown> => top(living).run(`new Promise((done) => setTimeout(() => done(0), ${walk.waitMs}))`);

const press = async (living: Living, keys: string): Promise<void> => {
  const { tab } = living;
  const parts = keys.split('+');
  const last = parts.pop() ?? '';
  for (const part of parts) await tab.page.keyboard.down(part as 'Shift');
  await tab.page.keyboard.press(last as 'Tab');
  for (const part of parts.reverse()) await tab.page.keyboard.up(part as 'Shift');
  await settle(living);
};

/**
 * The stops that a key goes round among without ever leaving the page; none when it leaves it. A walk that comes to every stop of the page, with
 * no script that holds the key back, leaves it too: from the last stop a person's browser goes on to its own buttons, which this one has not, and
 * scripts cannot fetch focus back from there. Source: the notes of ACT rule 80af7b.
 */
async function ringOf(living: Living, key: string, stops: number): Promise<readonly number[]> {
  const world = top(living);
  // What was here before may have left a script that is about to move focus.
  await settle(living);
  await world.run(`(${watchKey})(), (${comeTo})((${stopList})().at(${key === 'Tab' ? 0 : -1})), 0`);
  await settle(living);
  const seen = [await active(living)];
  let isHeld = false;
  for (let turn = 0; turn < 2 * stops + 3; turn++) {
    await world.run('klarsynHeld = false, 0');
    await press(living, key);
    const at = await active(living);
    if (at < 0) return [];
    isHeld ||= await world.run<boolean>('klarsynHeld');
    seen.push(at);
  }
  if (!isHeld && new Set(seen).size >= stops) return [];
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

/** Gives focus to a stop as when a person comes from outside the page: what had focus there does not hear that it lost it. */
function comeTo(stop: HTMLElement | undefined): void {
  const keepQuiet = (event: Event) => event.stopImmediatePropagation();
  for (const type of ['blur', 'focusout']) addEventListener(type, keepQuiet, { capture: true });
  stop?.focus();
  for (const type of ['blur', 'focusout']) removeEventListener(type, keepQuiet, { capture: true });
}

/** Notes whether a script holds Tab back. A key that scripts keep from the window counts as held; one that does not come to the page does not. */
function watchKey(): void {
  const world = globalThis as { klarsynHeld?: boolean };
  if (world.klarsynHeld !== undefined) return;
  const note = (isHeld: boolean) => {
    world.klarsynHeld = isHeld;
  };
  addEventListener('keydown', ({ key }) => note(key === 'Tab'), { capture: true });
  addEventListener('keydown', ({ key, defaultPrevented }) => note(key === 'Tab' && defaultPrevented));
}
