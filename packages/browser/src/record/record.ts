import { type Complaint, pageLimits, type Recording, type Step } from '@klarsyn/core';
import type { Page } from 'puppeteer';
import { audit } from '../audit/audit.ts';
import type { EngineName } from '../audit/engine.ts';
import { type BrowserFault, fault } from '../fault.ts';
import { tooMany } from '../open/answer.ts';
import { watchFiles } from '../open/files.ts';
import { type Held, hold } from '../open/hold.ts';
import { watchLoad } from '../open/load.ts';
import type { Kept, Tab } from '../open/tab.ts';
import type { Plan } from '../open/target.ts';
import { becomeQuiet, isMovedOn, type Limits, visit } from '../open/visit.ts';
import { type ProbeName, probe } from '../probe/probe.ts';
import { makeReady, type PageState } from '../session/state.ts';
import { canTake, type Stepping, takeSteps } from '../session/steps.ts';
import { type Shot, takeShot } from '../shot/take.ts';
import { isLate, timeLeft, withinTime } from '../time.ts';
import { clearAfter, isHeavy } from './heavy.ts';
import { loadedPictures } from './loaded.ts';
import { type CapturedPage, capturePage } from './page.ts';
import { growTree } from './tree.ts';
import { worldOf } from './world.ts';

/** How a page is written down. */
export interface RecordOptions {
  readonly limits: Limits;
  readonly engines: readonly EngineName[];
  readonly wholeEngines: boolean;
  readonly probes: readonly ProbeName[];
  /** What is done first on each page where it can be: a box about cookies is closed. */
  readonly prepare: readonly Step[];
  /** How the page is to be; then its address stands with it. */
  readonly state: PageState | undefined;
  readonly stepping: Stepping;
  /** Also take a picture of the whole page. */
  readonly shots: boolean;
}

/** The small pictures of a page from the web, by their addresses. */
export type Pictures = ReadonlyMap<string, Uint8Array>;

/** A page that has been written down. */
export interface Written {
  readonly ok: true;
  readonly recording: Recording;
  readonly shot: Shot | undefined;
  readonly pictures: Pictures;
  /** Its tab has more to hold than another page should find there. */
  readonly isHeavy: boolean;
}

/** How long to look for what is to be closed before a page is looked at, in milliseconds. */
const prepareMs = 300;

/** Opens a page in a tab and writes down what it is. Throws when the browser fails. */
export async function record(
  tab: Tab,
  planned: Plan,
  { limits, engines, wholeEngines, probes, shots, prepare, state, stepping }: RecordOptions,
): Promise<Written | BrowserFault> {
  const { page } = tab;
  const began = performance.now();
  tab.takeKept();
  const load = watchLoad(page);
  let held: Held | undefined;
  const isFromWeb = planned.folder === undefined && planned.html === undefined;
  const files = isFromWeb ? undefined : await watchFiles(page, planned);
  try {
    if (state !== undefined) await makeReady(page, state);
    const visited = await visit(tab, planned.address, limits);
    if (!visited.ok) return visited;
    // What is closed once stays closed: on most pages there is nothing to do.
    for (const step of prepare) {
      const refused = (await canTake(tab, step, prepareMs)) ? await takeSteps(tab, [step], stepping) : undefined;
      if (refused?.code === 'secret-refused') return refused;
    }
    const stopped = await takeSteps(tab, state?.steps ?? [], stepping);
    if (stopped !== undefined) return stopped;
    held = await hold(page);
    const captured = await captureHeld(page, limits);
    if ('ok' in captured) return captured;
    const writtenAt = performance.now();
    const tree = growTree(captured.top);
    // Before engines and probes touch the page: the boxes that were written down are where they were.
    const shot = shots ? await takeShot(page) : undefined;
    const pictures = isFromWeb ? await loadedPictures(page) : new Map<string, Uint8Array>();
    const time = (): number => Math.min(limits.engineMs, timeLeft(began + limits.lookMs));
    const { audits, complaints: failed } = await audit(captured, tree, { engines, wholeEngines, time });
    await withinTime(limits.engineMs, clearAfter(captured)).catch(() => undefined);
    const living = { tab, page: captured, tree, held, writtenAt };
    const live = await probe(living, { probes: probes.filter((name) => name !== 'forms'), time });
    // Forms are sent on a page that may go on, and last: it is not the page it was.
    await held.letGo();
    const sent = await probe(living, { probes: probes.filter((name) => name === 'forms'), time });
    const { title, viewport } = captured.top.capture;
    const complaints = [
      ...captured.complaints,
      ...failed,
      ...live.complaints,
      ...sent.complaints,
      ...load.complaints(),
      ...complaintsOf(visited.isLoaded, tab.takeKept(), files?.blocked ?? []),
    ];
    const { url } = visited;
    const status = planned.html === undefined ? visited.status : undefined;
    const recording = {
      version: 1,
      url,
      status,
      title,
      viewport,
      root: tree.root,
      audits,
      probes: { ...live.seen, ...sent.seen },
      complaints,
    } as const;
    return { ok: true, recording, shot, pictures, isHeavy: isHeavy(captured) };
  } finally {
    load.stop();
    await held?.letGo();
    if (state !== undefined) await makeReady(page, {}).catch(() => undefined);
    await files?.stop();
  }
}

/** Writes a page down that is held where it is. What was on its way already may still come: then that is the page, if it is one. */
async function captureHeld(page: Page, limits: Limits): Promise<CapturedPage | BrowserFault> {
  for (let turn = 0; turn <= pageLimits.redirects; turn++) {
    try {
      return await withinTime(limits.captureMs, capturePage(page));
    } catch (error) {
      if (isLate(error)) return fault('hung', { seconds: limits.captureMs / 1000 });
      if (!isMovedOn(error)) throw error;
    }
    const quiet = await becomeQuiet(page, limits);
    if (typeof quiet === 'object') return quiet;
    const status = await worldOf(page.mainFrame()).run<number>('performance.getEntriesByType("navigation")[0]?.responseStatus ?? 0');
    if (status >= 300) return fault('http-status', { status });
  }
  return tooMany;
}

function complaintsOf(isLoaded: boolean, { dialogs, blocked, workers }: Kept, files: readonly string[]): readonly Complaint[] {
  const kept = [...files, ...blocked];
  const [first] = kept;
  return [
    ...(isLoaded ? [] : [{ code: 'load-unfinished' }]),
    ...(dialogs > 0 ? [{ code: 'dialogs', values: { count: dialogs } }] : []),
    ...(workers > 0 ? [{ code: 'workers-stopped', values: { count: workers } }] : []),
    ...(first === undefined ? [] : [{ code: 'blocked', values: { count: kept.length, first } }]),
  ];
}
