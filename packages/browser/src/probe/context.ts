/// <reference lib="dom" />
import { frameOf } from '../record/page.ts';
import { elementNumbers } from '../record/tree.ts';
import type { RecordedWorld } from '../record/walk.ts';
import { worldOf } from '../record/world.ts';
import { listenersOf } from './listeners.ts';
import type { Living, Probe } from './living.ts';

/** Most controls that are tried on one page, of each kind; and how long scripts get to lead elsewhere, in milliseconds. */
const most = 40;
const answerMs = 120;

/** A control that leads to another page or opens a window: by getting focus, or by being set to another value. */
export interface ContextChange {
  readonly element: number | undefined;
  readonly by: 'focus' | 'value';
}

/**
 * Gives focus to controls, and sets them to another value, to see which lead elsewhere. The page is held where it is, and nothing leaves it. Only pages
 * whose scripts listen for such things can have one. All are tried at once; one by one only where something came of it.
 */
export const changeOfContext: Probe = {
  touch: async (living): Promise<readonly ContextChange[]> => {
    const listening = await listenersOf(living);
    const hears = (types: RegExp): boolean => listening.some(({ type }) => types.test(type));
    return living.held.silently(async () => [
      ...(hears(/^(?:focus|focusin|DOMFocusIn)$/) ? await leading(living, 'focus') : []),
      ...(hears(/^(?:change|input|click)$/) ? await leading(living, 'value') : []),
    ]);
  },
};

async function leading({ page, tree, held }: Living, by: ContextChange['by']): Promise<readonly ContextChange[]> {
  const world = worldOf(frameOf(page, page.top));
  const leads = async (numbers: readonly number[]): Promise<boolean> => {
    const before = held.attempts();
    await world.run(`(${by === 'focus' ? giveFocus : setOther})(${JSON.stringify(numbers)}, ${answerMs})`);
    return held.attempts() > before;
  };
  const all = (await world.run<readonly number[]>(`(${by === 'focus' ? focusable : settable})()`)).slice(0, most);
  if (all.length === 0 || !(await leads(all))) return [];
  const numberOf = elementNumbers(tree);
  const found: ContextChange[] = [];
  for (const number of all) if (await leads([number])) found.push({ element: numberOf(page.top, number), by });
  return found;
}

/** What can be come to with Tab. Runs in the page. */
function focusable(): readonly number[] {
  return [...((globalThis as RecordedWorld).klarsynNumbers ?? [])].flatMap(([element, number]) => {
    const isMet = element instanceof HTMLElement && element.tabIndex >= 0 && !element.matches(':disabled, iframe');
    return isMet && element.checkVisibility({ visibilityProperty: true }) ? [number] : [];
  });
}

/** Controls with values to choose among. Runs in the page. */
function settable(): readonly number[] {
  const chosen = 'select:not([multiple]):enabled, input[type=checkbox]:enabled, input[type=radio]:enabled:not(:checked)';
  return [...((globalThis as RecordedWorld).klarsynNumbers ?? [])].flatMap(([element, number]) =>
    element.matches(chosen) && element.checkVisibility({ visibilityProperty: true }) ? [number] : [],
  );
}

/** Runs in the page. */
async function giveFocus(wanted: readonly number[], answerMs: number): Promise<void> {
  const elements = [...((globalThis as RecordedWorld).klarsynNumbers?.keys() ?? [])] as HTMLElement[];
  for (const number of wanted) {
    (document.activeElement as HTMLElement | null)?.blur();
    elements[number]?.focus({ preventScroll: true });
  }
  await new Promise((done) => setTimeout(done, answerMs));
  (document.activeElement as HTMLElement | null)?.blur();
}

/** Sets each to another value as a person would, and back again when the page has had time to hear of it. Runs in the page. */
async function setOther(wanted: readonly number[], answerMs: number): Promise<void> {
  const elements = [...((globalThis as RecordedWorld).klarsynNumbers?.keys() ?? [])];
  const tell = (element: Element): void => {
    for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
  };
  const undo: (() => void)[] = [];
  for (const number of wanted) {
    const element = elements[number];
    if (element instanceof HTMLSelectElement) {
      const { selectedIndex, options } = element;
      const other = Array.from(options).findLastIndex(
        (option, place) => place !== selectedIndex && !option.disabled && option.value !== '',
      );
      if (other < 0) continue;
      element.selectedIndex = other;
      tell(element);
      undo.push(() => {
        element.selectedIndex = selectedIndex;
      });
    } else if (element instanceof HTMLInputElement) {
      const { checked } = element;
      element.click();
      undo.push(() => {
        element.checked = checked;
      });
    }
  }
  await new Promise((done) => setTimeout(done, answerMs));
  for (const back of undo) back();
}
