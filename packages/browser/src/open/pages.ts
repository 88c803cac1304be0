import { availableParallelism } from 'node:os';
import type { Recording } from '@klarsyn/core';
import { type EngineName, engineNames } from '../audit/engine.ts';
import { type BrowserFault, type BrowserNote, causeOf, fault } from '../fault.ts';
import type { FoundBrowser } from '../find/browser.ts';
import { record } from '../record/record.ts';
import { type Gate, openGate } from './gate.ts';
import { createQueue } from './queue.ts';
import { type Running, startBrowser } from './source.ts';
import { openTab, type Tab } from './tab.ts';
import { type PageTarget, type Plan, plan } from './target.ts';
import type { Limits } from './visit.ts';

/** How pages are opened. Everything may be left out. */
export interface PagesOptions {
  /** The browser a person named. */
  readonly browser?: string | undefined;
  /** How many pages at once; else as many as the machine has cores. */
  readonly width?: number | undefined;
  /** Lets pages reach addresses inside the network that the caller did not name. */
  readonly allowPrivate?: boolean | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /** The engines that look for breaches; else all. */
  readonly engines?: readonly EngineName[] | undefined;
}

/** What came of one page. */
export type Recorded = { readonly ok: true; readonly recording: Recording } | BrowserFault;

/** A browser that stays open, and a pool of pages in it. */
export interface Pages {
  readonly ok: true;
  readonly browser: FoundBrowser;
  /** What a person should know of how it was started. */
  readonly notes: readonly BrowserNote[];
  /** Opens a page and writes down what it is. Never throws; many may be asked for at once. */
  record(target: PageTarget): Promise<Recorded>;
  /** Ends the browser and everything it started. */
  close(): Promise<void>;
}

const defaultLimits: Limits = { navigationMs: 30_000, loadMs: 10_000, quietMs: 100, settleMs: 1500, engineMs: 20_000, totalMs: 60_000 };

/** How many pages a tab shows before a new one takes its place, so that what a page leaves behind does not add up. */
const longestLife = 100;

/** Starts a browser and gives a pool of pages, as wide as the machine has cores: wider is slower. */
export async function openPages(options: PagesOptions = {}): Promise<Pages | BrowserFault> {
  const limits = { ...defaultLimits, ...options.limits };
  const first = await startBrowser(options.browser);
  if (!first.ok) return first;
  const queue = createQueue(options.width ?? availableParallelism());
  const tabs = new Map<number, Tab & { uses: number }>();
  let running: Promise<Running | BrowserFault> = Promise.resolve(first);
  let gate: Promise<Gate> | undefined;

  const livingBrowser = async (): Promise<Running> => {
    const current = await running;
    if (current.ok && current.browser.connected) return current;
    running = startBrowser(options.browser);
    if (current.ok) await current.end();
    const next = await running;
    if (!next.ok) throw new Error(next.code);
    return next;
  };
  const dropTab = async (lane: number): Promise<void> => {
    const tab = tabs.get(lane);
    tabs.delete(lane);
    await tab?.close();
  };
  const tabFor = async (lane: number, { site, mayReachInside }: Plan): Promise<Tab> => {
    const fitFor = `${site} ${mayReachInside}`;
    const { browser } = await livingBrowser();
    const tab = tabs.get(lane);
    if (tab !== undefined && tab.browser === browser && tab.fitFor === fitFor && tab.uses++ < longestLife) return tab;
    await dropTab(lane);
    if (!mayReachInside) gate ??= openGate();
    const opened = await openTab(browser, mayReachInside ? undefined : await gate, fitFor);
    tabs.set(lane, { ...opened, uses: 1 });
    return opened;
  };
  const attempt = async (lane: number, planned: Plan): Promise<Recorded> => {
    const tab = await tabFor(lane, planned);
    const crashed = tab.crashed.then((error) => Promise.reject(error));
    const work = record(tab, planned, { limits, engines: options.engines ?? engineNames });
    work.catch(() => undefined);
    return Promise.race([work, crashed]);
  };
  const attemptInTime = async (lane: number, planned: Plan): Promise<Recorded> => {
    const { promise: late, resolve } = Promise.withResolvers<BrowserFault>();
    const timer = setTimeout(resolve, limits.totalMs, fault('timeout', { seconds: limits.totalMs / 1000 }));
    try {
      return await Promise.race([attempt(lane, planned), late]);
    } finally {
      clearTimeout(timer);
    }
  };
  const recordIn = async (lane: number, target: PageTarget): Promise<Recorded> => {
    const planned = await plan(target, options.allowPrivate === true);
    if (!planned.ok) return planned;
    let cause = '';
    for (let turn = 0; turn < 2; turn++) {
      try {
        const recorded = await attemptInTime(lane, planned);
        // What was refused may still be loading, and would answer in the next page's place.
        if (!recorded.ok) await dropTab(lane);
        return recorded;
      } catch (error) {
        cause = causeOf(error);
        await dropTab(lane);
      }
    }
    return fault('crash', { cause });
  };
  return {
    ok: true,
    browser: first.found,
    notes: first.notes,
    record: (target) => queue((lane) => recordIn(lane, target)),
    close: async () => {
      const last = await running;
      await Promise.all([last.ok && last.end(), gate?.then((open) => open.close())]);
    },
  };
}
