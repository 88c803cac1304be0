import type { Step } from '@klarsyn/core';
import type { CookieData, Page } from 'puppeteer';
import type { BrowserFault } from '../fault.ts';
import type { Tab } from '../open/tab.ts';
import { type Stepping, takeSteps } from './steps.ts';

/** What a login leaves behind: what every tab needs to be logged in too. */
export interface Session {
  readonly ok: true;
  readonly cookies: readonly CookieData[];
  /** What the pages kept in the browser, by origin. */
  readonly stored: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Logs in once, in a tab of its own. */
export async function logIn(tab: Tab, login: readonly Step[], stepping: Stepping): Promise<Session | BrowserFault> {
  const stopped = await takeSteps(tab, login, stepping);
  if (stopped !== undefined) return stopped;
  const { page } = tab;
  const cookies = await page.browserContext().cookies();
  const { origin } = new URL(page.url());
  const stored = JSON.parse(await page.evaluate('JSON.stringify({ ...localStorage })').then(String)) as Record<string, string>;
  return { ok: true, cookies, stored: { [origin]: stored } };
}

/** Makes a new tab as logged in as the first one was. */
export async function join(page: Page, { cookies, stored }: Session): Promise<void> {
  if (cookies.length > 0) await page.browserContext().setCookie(...cookies);
  await page.evaluateOnNewDocument((known: string) => {
    const all = JSON.parse(known) as Record<string, Record<string, string>>;
    const own = Object.entries(all[location.origin] ?? {});
    // A page may be shown where nothing can be kept.
    try {
      for (const [name, value] of own) if (localStorage.getItem(name) === null) localStorage.setItem(name, value);
    } catch {}
  }, JSON.stringify(stored));
}
