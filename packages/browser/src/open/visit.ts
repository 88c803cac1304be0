import { pageLimits } from '@klarsyn/core';
import type { Page } from 'puppeteer';
import { type BrowserFault, causeOf, fault } from '../fault.ts';
import { type World, worldOf } from '../record/world.ts';
import { isLate, pause, withinTime } from '../time.ts';
import { type Answer, listenForAnswer, tooMany } from './answer.ts';
import { nameFailure } from './failure.ts';
import { ringAtOnce, settle, tick } from './settle.ts';
import type { Tab } from './tab.ts';

/** How long a page may take, in milliseconds. */
export interface Limits {
  /** From asking for the address to the DOM being there. */
  readonly navigationMs: number;
  readonly loadMs: number;
  readonly quietMs: number;
  readonly settleMs: number;
  /** How long its scripts may keep it from answering. */
  readonly answerMs: number;
  /** For writing the page down. */
  readonly captureMs: number;
  /** For one engine. */
  readonly engineMs: number;
  /** After so long nothing more is looked at. */
  readonly lookMs: number;
  /** All in all, with everything that is done with the page. */
  readonly totalMs: number;
}

/** A page that is there and quiet. */
export interface Visit {
  readonly ok: true;
  readonly url: string;
  readonly status: number | undefined;
  /** False when something the page asked for had not come when we stopped waiting. */
  readonly isLoaded: boolean;
}

/** What is not shown as a page is aborted before we hear what it was; how long to listen for that, in milliseconds. */
const aborted = 500;

/** How long a tab may keep from asking for an address at all, in milliseconds: the page that it has shown before may not let go. */
const unaskedMs = 8000;

/** Goes to an address and waits until the page is there and quiet, also when scripts send it on. Throws when the browser fails. */
export async function visit({ page, gate }: Tab, address: string, limits: Limits): Promise<Visit | BrowserFault> {
  const answer = listenForAnswer(page);
  const name = (error: string): BrowserFault | undefined => nameFailure(error, answer.asked()?.address ?? address, gate);
  try {
    const failed = await Promise.race([go(page, address, limits, name), answer.refused, heldBack(answer)]);
    if (failed?.values['cause'] === 'ERR_ABORTED') return await Promise.race([answer.refused, pause(aborted).then(() => failed)]);
    if (failed !== undefined) return answer.refusal() ?? failed;
    const isLoaded = await becomeQuiet(page, limits);
    if (typeof isLoaded === 'object') return isLoaded;
    // What broke off in the middle is no whole page, however well it looks.
    const broken = answer.asked()?.error ?? (isErrorPage(page) ? 'ERR_FAILED' : undefined);
    const refusal = answer.refusal() ?? (broken === undefined ? undefined : name(broken));
    return refusal ?? { ok: true, url: page.url(), status: answer.status(), isLoaded };
  } finally {
    answer.stop();
  }
}

/** Fails when nothing has been asked for in time: another tab is wanted then. */
async function heldBack({ asked }: Answer): Promise<never> {
  await pause(unaskedMs);
  if (asked() === undefined) throw new Error('the tab is held back');
  return new Promise(() => undefined);
}

async function go(
  page: Page,
  address: string,
  { navigationMs }: Limits,
  name: (error: string) => BrowserFault | undefined,
): Promise<BrowserFault | undefined> {
  try {
    const gone = page.goto(address, { waitUntil: 'domcontentloaded', timeout: navigationMs });
    gone.catch(() => undefined);
    await Promise.race([gone, withoutFrames(page)]);
    return undefined;
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return fault('timeout', { seconds: navigationMs / 1000 });
    const named = name(causeOf(error));
    if (named === undefined) throw error;
    return named;
  }
}

/** How long frames may take after the DOM of the page is there, in milliseconds, before it is looked at without them. */
const framesMs = 1000;

/** Puppeteer waits for the DOM of every frame, and a frame may never come: the page itself is enough. */
async function withoutFrames(page: Page): Promise<void> {
  await new Promise<void>((resolve) => {
    page.once('domcontentloaded', () => resolve());
  });
  await pause(framesMs);
}

/** Chromium shows a page of its own when a script has sent us on to what cannot be fetched. */
const isErrorPage = (page: Page): boolean => page.url().startsWith('chrome-error:');

/** A script may send the page on while we wait: then the wait begins again on the next page, as often as a redirect may. */
export async function becomeQuiet(
  page: Page,
  { loadMs, quietMs, settleMs, answerMs }: Pick<Limits, 'loadMs' | 'quietMs' | 'settleMs' | 'answerMs'>,
): Promise<boolean | BrowserFault> {
  const program = `(${settle})(${JSON.stringify({ loadMs, quietMs, settleMs })})`;
  for (let turn = 0; turn <= pageLimits.redirects; turn++) {
    try {
      const world = worldOf(page.mainFrame());
      return await withinTime(loadMs + settleMs + answerMs, Promise.race([world.run<boolean>(program), withoutTime(world)]));
    } catch (error) {
      if (isLate(error)) return fault('hung', { seconds: answerMs / 1000 });
      if (!isMovedOn(error)) throw error;
    }
  }
  return tooMany;
}

/** How long to wait before looking whether time passes in a page, in milliseconds. */
const tickMs = 1500;

/** Settles only for a page that answers, and in which no time passes: it never changes. Gives whether it had loaded. */
async function withoutTime(world: World): Promise<boolean> {
  for (let still = 0; ; still++) {
    await pause(tickMs);
    const { ticks, isLoaded } = await world.run<ReturnType<typeof tick>>(`(${tick})()`);
    if (ticks) return new Promise(() => undefined);
    if (still === 0) continue;
    await world.run(`(${ringAtOnce})()`);
    return isLoaded;
  }
}

/** True for what is thrown when a page has gone on to another while it was asked. */
export const isMovedOn = (error: unknown): boolean =>
  error instanceof Error && /context was destroyed|Cannot find context|navigat|Inspected target/i.test(error.message);
