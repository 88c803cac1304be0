import { pageLimits } from '@klarsyn/core';
import type { Browser, BrowserContext, Dialog, Page, WebWorker } from 'puppeteer';
import type { Launched } from '../launch/launch.ts';
import { viewports } from '../session/state.ts';
import { withinTime } from '../time.ts';
import type { Gate } from './gate.ts';
import { hush } from './hush.ts';

/** A page of the pool, and the cookies and cache it has to itself. */
export interface Tab {
  readonly ok: true;
  readonly page: Page;
  readonly browser: Browser;
  readonly gate: Gate;
  /** Settles with what happened when the page's process dies. */
  readonly crashed: Promise<Error>;
  /** How many pages of the browser were ended because they took too much memory. */
  ended(): number;
  /** What it has kept from the page since it was asked last. */
  takeKept(): Kept;
  close(): Promise<void>;
}

/** What was kept from a page. */
export interface Kept {
  /** How many dialogs were closed. */
  readonly dialogs: number;
  /** Addresses inside the network that the page asked for and did not get. */
  readonly blocked: readonly string[];
  /** How many workers were stopped in what they did, because there was little memory left. */
  readonly workers: number;
}

/** How long a tab may take to close, in milliseconds. */
const closeMs = 5000;

/** Opens a page of its own, whose only way out is the gate. */
export async function openTab({ browser, ended, onMuchMemory }: Launched, gate: Gate): Promise<Tab> {
  const context = await browser.createBrowserContext({
    downloadBehavior: { policy: 'deny' },
    proxyServer: gate.proxy,
    proxyBypassList: ['<-loopback>'],
  });
  const page = await context.newPage();
  let dialogs = 0;
  let blocked: string[] = [];
  const { promise: crashed, resolve } = Promise.withResolvers<Error>();
  page.on('error', resolve);
  page.on('close', () => resolve(new Error('the page was closed')));
  browser.once('disconnected', () => resolve(new Error('the browser has ended')));
  page.on('dialog', (dialog: Dialog) => {
    // One that asks whether to leave is answered with yes: the next page is waiting.
    const isLeaving = dialog.type() === 'beforeunload';
    if (!isLeaving) dialogs++;
    (isLeaving ? dialog.accept() : dialog.dismiss()).catch(() => undefined);
  });
  page.on('requestfailed', (request) => {
    if (URL.canParse(request.url()) && gate.whyNot(new URL(request.url())) === 'inside') blocked.push(request.url());
  });
  // One that never rests fills its page with messages. What workers do is not what a reader sees.
  let workers = new Set<WebWorker>();
  const forget = onMuchMemory(() => {
    for (const worker of page.workers()) {
      workers.add(worker);
      worker.client.send('Runtime.terminateExecution').catch(() => undefined);
    }
  });
  closeOthers(context, page);
  await Promise.all([
    page.setViewport(viewports.desktop),
    page.setBypassServiceWorker(true),
    page.evaluateOnNewDocument(hush, pageLimits.consoleLines),
  ]);
  const takeKept = (): Kept => {
    const kept = { dialogs, blocked, workers: workers.size };
    dialogs = 0;
    blocked = [];
    workers = new Set();
    return kept;
  };
  return {
    ok: true,
    page,
    browser,
    gate,
    crashed,
    ended,
    takeKept,
    close: () => {
      forget();
      return withinTime(closeMs, context.close()).catch(() => undefined);
    },
  };
}

/** Closes every window that the page opens. */
const closeOthers = (context: BrowserContext, own: Page): void => {
  context.on('targetcreated', async (target) => {
    if (target.type() !== 'page' || target === own.target()) return;
    const other = await target.page().catch(() => null);
    await other?.close().catch(() => undefined);
  });
};
