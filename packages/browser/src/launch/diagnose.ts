import { spawn } from 'node:child_process';
import { type BrowserFault, causeOf, fault } from '../fault.ts';
import type { FoundBrowser } from '../find/browser.ts';

/** Why a browser did not start: it is run once more on nothing, and what it complains of is read. */
export async function diagnose(browser: FoundBrowser, args: readonly string[], error: unknown): Promise<BrowserFault> {
  const { path } = browser;
  const said = await lastWords(browser, ['--headless', ...args, '--dump-dom', 'about:blank']);
  const library = /error while loading shared libraries: ([^\s:]+)/.exec(said)?.[1];
  if (library !== undefined) return fault('browser-libraries', { path, library });
  if (/No usable sandbox|sandbox_host_linux|setuid_sandbox_host|credentials\.cc/.test(said)) return fault('browser-sandbox', { path });
  const last = said.trim().split('\n').at(-1)?.slice(0, 200);
  return fault('browser-failed', { path, cause: last || causeOf(error) });
}

/** What the browser wrote to stderr, at most for ten seconds. */
const lastWords = (browser: FoundBrowser, args: readonly string[]): Promise<string> =>
  new Promise((resolve) => {
    const child = spawn(browser.path, args, {
      env: { ...process.env, ...browser.env },
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 10_000,
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-20_000);
    });
    child.once('error', (error) => resolve(causeOf(error)));
    child.once('close', () => resolve(said));
  });
