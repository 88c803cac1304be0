import type { Page } from 'puppeteer';
import type { BrowserFault } from '../fault.ts';
import { type Gate, openGate } from './gate.ts';
import type { LivingBrowser } from './living.ts';
import type { Names } from './names.ts';
import { openTab, type Tab } from './tab.ts';
import type { Plan } from './target.ts';

/** A tab for each lane of the pool, used again for as long as it fits. */
export interface Lanes {
  /** A new tab is made ready before it is used: logged in, say. */
  tabFor(lane: number, planned: Plan, prepare?: (page: Page) => Promise<void>): Promise<Tab | BrowserFault>;
  /** Closes the tab of a lane; the next page gets a new one. */
  drop(lane: number): Promise<void>;
  close(): Promise<void>;
}

/** How many pages a tab shows before a new one takes its place, so that what a page leaves behind does not add up. */
const longestLife = 25;

/** Opens tabs when they are needed: a page of another site, or with another reach, never gets the cookies and cache of the last one. */
export function openLanes(living: LivingBrowser, names: Names): Lanes {
  const tabs = new Map<number, { readonly tab: Tab; readonly fitFor: string; readonly uses: number }>();
  const gates = new Map<string, Promise<Gate>>();

  const drop = async (lane: number): Promise<void> => {
    const last = tabs.get(lane);
    tabs.delete(lane);
    await last?.tab.close();
  };
  const gateFor = ({ inside }: Plan): Promise<Gate> => {
    const gate = gates.get(String(inside)) ?? openGate({ inside, names });
    gates.set(String(inside), gate);
    return gate;
  };
  const tabFor: Lanes['tabFor'] = async (lane, planned, prepare) => {
    const running = await living.now();
    if (!running.ok) return running;
    const fitFor = `${planned.site} ${planned.inside}`;
    const last = tabs.get(lane);
    if (last?.tab.browser === running.browser && last.fitFor === fitFor && last.uses < longestLife) {
      tabs.set(lane, { ...last, uses: last.uses + 1 });
      return last.tab;
    }
    await drop(lane);
    const tab = await openTab(running, await gateFor(planned));
    await prepare?.(tab.page);
    tabs.set(lane, { tab, fitFor, uses: 1 });
    return tab;
  };
  const close = async (): Promise<void> => {
    for (const gate of gates.values()) await (await gate).close();
  };
  return { tabFor, drop, close };
}
