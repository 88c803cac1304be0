import { availableParallelism } from 'node:os';
import { pageLimits, type Step } from '@klarsyn/core';
import { defaultEngines, type EngineName, engineNames } from '../audit/engine.ts';
import { type BrowserFault, type BrowserNote, causeOf, fault } from '../fault.ts';
import type { FoundBrowser } from '../find/browser.ts';
import { defaultProbes, type ProbeName } from '../probe/probe.ts';
import { record, type Written } from '../record/record.ts';
import { hiding } from '../session/hide.ts';
import { join, logIn, type Session } from '../session/session.ts';
import type { PageState } from '../session/state.ts';
import type { Secrets, Stepping } from '../session/steps.ts';
import { type Frames, frameShots } from '../shot/frame.ts';
import type { Shot } from '../shot/take.ts';
import { isLate, withinTime } from '../time.ts';
import { openLanes } from './lanes.ts';
import { keepAlive, type LivingBrowser } from './living.ts';
import { type Names, openNames } from './names.ts';
import { createQueue } from './queue.ts';
import { startBrowser } from './source.ts';
import { type PageTarget, type Plan, plan, type Reach } from './target.ts';
import type { Limits } from './visit.ts';

/** How pages are opened. Everything may be left out. */
export interface PagesOptions extends Reach {
  /** The browser a person named. */
  readonly browser?: string | undefined;
  /** How many pages at once; else as many as the machine has cores. */
  readonly width?: number | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /** The engines that look for breaches; else those that run when nobody has named any. */
  readonly engines?: readonly EngineName[] | undefined;
  /** Runs the engines with the rules that nobody listens to as well: to measure them. */
  readonly wholeEngines?: boolean | undefined;
  /** What is looked at on the living page; else all but what has to be asked for. */
  readonly probes?: readonly ProbeName[] | undefined;
  /** How to log in, once for all pages. */
  readonly login?: readonly Step[] | undefined;
  /** What is done first on each page, where it can be. */
  readonly prepare?: readonly Step[] | undefined;
  /** Where the values come from that a login names with `$`; else the environment. Refused when a stranger may have written the steps: then they lead nowhere inside the network either. */
  readonly secrets?: Secrets | 'refused' | undefined;
  /** Also take a picture of each page; else not. */
  readonly shots?: boolean | undefined;
}

/** What came of one page. */
export type Recorded = Written | BrowserFault;

/** A browser that stays open, and a pool of pages in it. */
export interface Pages {
  readonly ok: true;
  readonly browser: FoundBrowser;
  /** What a person should know of how it was started. */
  readonly notes: readonly BrowserNote[];
  /** Opens a page, in a state when one is given, and writes down what it is. Never throws; many may be asked for at once. */
  record(target: PageTarget, state?: PageState): Promise<Recorded>;
  /** Pieces of a picture of a page, each with a place framed. Fails when the browser does. */
  frame(shot: Shot, frames: Frames): Promise<readonly Uint8Array[]>;
  /** Ends the browser and everything it started. */
  close(): Promise<void>;
}

/** Starts a browser and gives a pool of pages, as wide as the machine has cores: wider is slower. */
export async function openPages(options: PagesOptions = {}): Promise<Pages | BrowserFault> {
  const limits: Limits = { ...pageLimits, ...options.limits };
  const first = await startBrowser(options.browser);
  if (!first.ok) return first;
  const living = keepAlive(first, options.browser);
  const { names = openNames() } = options;
  const reach = { ...options, names };
  const lanes = openLanes(living, names);
  const queue = createQueue(options.width ?? availableParallelism());
  const { login = [], prepare = [], secrets = process.env } = options;
  const stepping = { limits, secrets, patience: limits.loadMs };
  const how = {
    limits,
    engines: engineNames.filter((name) => (options.engines ?? defaultEngines).includes(name)),
    wholeEngines: options.wholeEngines ?? false,
    probes: options.probes ?? defaultProbes,
    shots: options.shots ?? false,
    prepare,
    stepping,
  };
  const session = login.length === 0 ? undefined : once(() => logInOnce(login, { living, reach, stepping }));
  const hideOf = (state: PageState | undefined) => hiding([...login, ...prepare, ...(state?.steps ?? [])], secrets);

  const attempt = async (lane: number, planned: Plan, state: PageState | undefined): Promise<Recorded> => {
    const known = await session?.();
    if (known?.ok === false) return known;
    const tab = await lanes.tabFor(lane, planned, known === undefined ? undefined : (page) => join(page, known));
    if (!tab.ok) return tab;
    const work = record(tab, planned, { ...how, state });
    const before = tab.ended();
    work.catch(() => undefined);
    return Promise.race([work, tab.crashed.then((error) => Promise.reject(error))]).catch((error: unknown) => {
      if (tab.ended() > before) return tooMuchMemory;
      throw error;
    });
  };
  const recordIn = async (lane: number, target: PageTarget, state: PageState | undefined): Promise<Recorded> => {
    const planned = await plan(target, reach);
    if (!planned.ok) return planned;
    const recorded = await twice(() => attempt(lane, planned, state), { ms: limits.totalMs, between: () => lanes.drop(lane) });
    // What was refused may still be loading, and would answer in the next page's place; what is heavy would take its memory.
    if (!recorded.ok || recorded.isHeavy) await lanes.drop(lane);
    const hide = hideOf(state);
    return recorded.ok ? { ...recorded, recording: hide(recorded.recording) } : hide(recorded);
  };
  return {
    ok: true,
    browser: first.found,
    notes: first.notes,
    record: (target, state) => queue((lane) => recordIn(lane, target, state)),
    frame: async (shot, frames) => {
      const running = await living.now();
      if (!running.ok) throw new Error(running.code);
      return withinTime(limits.totalMs, frameShots(running.browser, shot, frames));
    },
    close: async () => {
      await living.end();
      await lanes.close();
    },
  };
}

const tooMuchMemory = fault('too-much-memory', { most: pageLimits.browserBytes / 1024 / 1024 });

/** Logs in where the first step goes. */
async function logInOnce(
  login: readonly Step[],
  {
    living,
    reach,
    stepping,
  }: { readonly living: LivingBrowser; readonly reach: PagesOptions & { readonly names: Names }; readonly stepping: Stepping },
): Promise<Session | BrowserFault> {
  const start = login.find((step) => 'goto' in step);
  // The config names where to log in.
  const planned = await plan({ url: start?.goto ?? '' }, { ...reach, onlyNamed: stepping.secrets === 'refused' });
  if (!planned.ok) return planned;
  const lanes = openLanes(living, reach.names);
  try {
    const tab = await lanes.tabFor(0, planned);
    return tab.ok ? await logIn(tab, login, stepping) : tab;
  } catch (error) {
    return fault('crash', { cause: causeOf(error) });
  } finally {
    await lanes.drop(0);
    await lanes.close();
  }
}

/** Does something the first time it is asked for, and gives the same answer ever after. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= work();
    return answer;
  };
}

/** Tries, and tries once more when the browser has failed, all in so many milliseconds. A page that takes too long has had its time. */
async function twice(
  attempt: () => Promise<Recorded>,
  { ms, between }: { readonly ms: number; readonly between: () => Promise<void> },
): Promise<Recorded> {
  const began = performance.now();
  try {
    return await attemptIn(ms, ms, attempt);
  } catch {
    await between();
  }
  try {
    return await attemptIn(began + ms - performance.now(), ms, attempt);
  } catch (error) {
    return fault('crash', { cause: causeOf(error) });
  }
}

const attemptIn = (left: number, ms: number, attempt: () => Promise<Recorded>): Promise<Recorded> =>
  withinTime(left, attempt()).catch((error: unknown) => {
    if (isLate(error)) return fault('timeout', { seconds: ms / 1000 });
    throw error;
  });
