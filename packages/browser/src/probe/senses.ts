/// <reference lib="dom" />
import { frameOf } from '../record/page.ts';
import { worldOf } from '../record/world.ts';
import { pause } from '../time.ts';
import { listenersOf } from './listeners.ts';
import type { Living, Probe } from './living.ts';

/** The keys that write one sign: letters, digits and the signs beside them. */
const signs = [...'abcdefghijklmnopqrstuvwxyz0123456789+-?/.,'];

/** How long what Escape closes may take to go, in milliseconds. */
const settleMs = 50;

/** Whether the page changes when a key that writes one sign is pressed and no field has focus, and which. */
export const shortcuts: Probe = {
  touch: async (living) => {
    const listening = await listenersOf(living);
    if (!listening.some(({ type }) => /^key(?:down|up|press)$/.test(type))) return [];
    const found: { readonly key: string }[] = [];
    const { keyboard } = living.tab.page;
    for (const key of signs) {
      const isHeard = (): Promise<boolean> => changes(living, () => keyboard.press(key as 'a'));
      if (!(await isHeard())) continue;
      // A page that changes by itself may have done so just then: what a key does, it does again, at once or when what it opened is closed.
      if (!(await isHeard())) {
        await keyboard.press('Escape');
        await pause(settleMs);
        if (!(await isHeard())) continue;
      }
      found.push({ key });
      if (found.length === 3) break;
    }
    return found;
  },
};

/** Whether the page changes when the device is moved. A page that does not listen for it cannot. */
export const motion: Probe = {
  touch: async (living) => {
    const listening = await listenersOf(living);
    const kinds = ['deviceorientation', 'deviceorientationabsolute', 'devicemotion'].filter((kind) =>
      listening.some(({ type }) => type === kind),
    );
    if (kinds.length === 0) return [];
    const world = worldOf(frameOf(living.page, living.page.top));
    const moved = await changes(living, () => world.run(`(${moveDevice})(${JSON.stringify(kinds)})`));
    return moved ? kinds.map((kind) => ({ kind })) : [];
  },
};

function moveDevice(kinds: readonly string[]): void {
  const steps = [10, 25, 40, -20];
  for (const step of steps)
    for (const kind of kinds)
      dispatchEvent(
        kind === 'devicemotion'
          ? new DeviceMotionEvent(kind, {
              acceleration: { x: step, y: step, z: 0 },
              accelerationIncludingGravity: { x: step, y: step, z: 9 },
              rotationRate: { alpha: step, beta: step, gamma: step },
              interval: 16,
            })
          : new DeviceOrientationEvent(kind, { alpha: step, beta: step, gamma: step, absolute: false }),
      );
}

/** True when what the page holds or shows as values is another before an act than after it. */
async function changes(living: Living, act: () => Promise<unknown>): Promise<boolean> {
  const world = worldOf(frameOf(living.page, living.page.top));
  const look = () => world.run<string>(`(${stateOf})()`);
  await world.run('document.activeElement?.blur(), 0');
  const before = await look();
  await act();
  await pause(15);
  return (await look()) !== before;
}

/** What the page holds, short: its text, the number of its elements, what fields hold, and where focus is. */
function stateOf(): string {
  const fields = Array.from(
    document.querySelectorAll<HTMLInputElement>('input, select, textarea'),
    ({ value, checked }) => `${value}${checked}`,
  );
  const { activeElement } = document;
  // biome-ignore lint/performance/useDomNodeTextContent: what a key shows or hides is not in textContent
  const shown = document.body.innerText;
  return [shown, document.querySelectorAll('*').length, fields.join(), activeElement?.tagName, activeElement?.id].join('\n');
}
