import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeBrowser, findBrowser, openPages, sayBrowserFault } from '../index.ts';
import { type BrowserProcess, browserProcesses, isAlive } from '../testing/processes.ts';
import { launch } from './launch.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klarsyn-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a browser that is named and cannot be used is a fault, and no other takes its place', async () => {
  const text = join(folder, 'chrome');
  await writeFile(text, '#!/bin/sh\necho "chrome: error while loading shared libraries: libnspr4.so: cannot open" >&2\nexit 127\n', {
    mode: 0o600,
  });
  expect(await findBrowser({ explicit: '/finnes/ikke' })).toEqual({
    ok: false,
    code: 'browser-not-found',
    values: { path: '/finnes/ikke', by: '--browser' },
  });
  expect(await findBrowser({ explicit: text })).toMatchObject({ ok: false, code: 'browser-not-executable' });
  await chmod(text, 0o700);
  expect(await findBrowser({ explicit: text })).toEqual({ ok: true, kind: 'named', path: text, env: {}, args: [], why: '--browser' });
  const opened = await openPages({ browser: text });
  expect(opened).toEqual({ ok: false, code: 'browser-libraries', values: { path: text, library: 'libnspr4.so' } });
  expect(opened.ok || sayBrowserFault(opened, 'nn')).toBe(
    `Nettlesaren ${text} manglar libnspr4.so. Installer biblioteket, eller bruk ein annan nettlesar med --browser.`,
  );
});

test('a description says which browser it is and whether it has its sandbox', async () => {
  const described = await describeBrowser();
  expect(described).toMatchObject({ ok: true, version: expect.stringMatching(/^Chrom\S*\/\d+\./) });
  if (described.ok) expect(described.notes.some(({ code }) => code.startsWith('no-sandbox'))).toBe(described.sandbox === 'off');
});

test('a pipe that breaks when its browser has been ended does not end us', async () => {
  const found = await findBrowser();
  if (!found.ok) throw new Error(found.code);
  const launched = await launch(found);
  if (!launched.ok) throw new Error(launched.code);
  // The two that we talk through: a browser that is killed with something unread breaks them.
  const pipes = (launched.browser.process()?.stdio.slice(3) ?? []).flatMap((pipe) => pipe ?? []);
  await launched.end();
  expect(pipes.length).toBeGreaterThan(1);
  for (const pipe of pipes) expect(() => pipe.emit('error', new Error('read ECONNRESET'))).not.toThrow();
});

/** Opens a page in a process of its own, that then waits, and gives the browser's processes. */
const startElsewhere = async (then: string) => {
  const program = `
    import { openPages } from ${JSON.stringify(new URL('../index.ts', import.meta.url).href)};
    const pages = await openPages({ engines: [] });
    await pages.record({ html: '<p>Hei' });
    console.log('ready');
    ${then}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['pipe', 'pipe', 'ignore'] });
  await once(child.stdout, 'data');
  const browser = browserProcesses(child.pid);
  return { child, browser, ended: once(child, 'exit') };
};

const leftOf = async (browser: readonly BrowserProcess[]) => {
  await pause(1000);
  return { alive: browser.filter(({ pid }) => isAlive(pid)), profiles: browser.filter(({ profile }) => profile && existsSync(profile)) };
};

/** Ends a process that has a browser open, by a signal or by what the process itself does, and tells what is left a second later. */
const endBy = async (ending: string) => {
  const isSignal = ending.startsWith('SIG');
  const then = isSignal ? 'setInterval(() => {}, 1000)' : `process.stdin.once('data', async () => { ${ending} })`;
  const { child, browser, ended } = await startElsewhere(then);
  if (isSignal) child.kill(ending as NodeJS.Signals);
  else child.stdin.end('x');
  const [code, signal] = await ended;
  const left = await leftOf(browser);
  for (const { profile } of left.profiles) await rm(profile ?? '', { recursive: true });
  return { ending, exit: signal ?? code, processes: browser.length > 1, alive: left.alive.length, profiles: left.profiles.length };
};

test.runIf(process.platform === 'linux')('guard 13: the browser ends with us, however we end, and leaves no profile', async () => {
  const endings = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL', 'process.exit(3)', 'throw new Error("x")', 'await pages.close()'];
  const exits = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL', 3, 1, 0];
  const clean = { processes: true, alive: 0, profiles: 0 };
  // Nobody can tidy up after SIGKILL: the processes end all the same, since their pipe does.
  const expected = endings.map((ending, at) => ({ ending, exit: exits[at], ...clean, ...(ending === 'SIGKILL' && { profiles: 1 }) }));
  expect(await Promise.all(endings.map(endBy))).toEqual(expected);
});
