import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pageLimits } from '@klarsyn/core';
import type { Browser } from 'puppeteer';
import type { BrowserFault, BrowserNote } from '../fault.ts';
import type { FoundBrowser } from '../find/browser.ts';
import { withinTime } from '../time.ts';
import { quietArguments, unwantedArguments } from './arguments.ts';
import { diagnose } from './diagnose.ts';
import { endWithUs, kill, type Mortal, removeProfile } from './ending.ts';
import { watchMemory } from './memory.ts';
import { plannedSandbox, type Sandbox, sandboxMissing } from './sandbox.ts';

/** A browser that runs. */
export interface Launched {
  readonly ok: true;
  readonly browser: Browser;
  readonly sandbox: 'on' | 'off';
  readonly notes: readonly BrowserNote[];
  /** How many of its pages were ended because they took too much memory. */
  ended(): number;
  /** Calls back for as long as it takes more than half of the memory it may, until told to stop. */
  onMuchMemory(warn: () => void): () => void;
  /** Ends it, and removes its profile. Never throws, never takes more than two seconds. */
  end(): Promise<void>;
}

/** Starts a browser without a window, on a pipe, with a profile of its own that is removed at the end. */
export async function launch(found: FoundBrowser): Promise<Launched | BrowserFault> {
  const planned = plannedSandbox();
  const first = await start(found, planned);
  if (first.ok || first.code !== 'browser-sandbox') return first;
  const without = sandboxMissing();
  return without === undefined ? first : start(found, without);
}

async function start(found: FoundBrowser, plan: Sandbox): Promise<Launched | BrowserFault> {
  const { default: puppeteer } = await import('puppeteer');
  const profile = await mkdtemp(join(tmpdir(), 'klarsyn-profile-'));
  const args = [...quietArguments, ...found.args, ...(plan.sandbox === 'off' ? ['--no-sandbox'] : [])];
  try {
    const browser = await puppeteer.launch({
      executablePath: found.path,
      headless: isShell(found) ? 'shell' : true,
      pipe: true,
      userDataDir: profile,
      env: { ...process.env, ...found.env },
      args: [...args],
      ignoreDefaultArgs: [...unwantedArguments],
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      defaultViewport: null,
      timeout: 20_000,
    });
    return running(browser, plan, { pid: browser.process()?.pid, profile });
  } catch (error) {
    removeProfile({ pid: undefined, profile });
    return diagnose(found, args, error);
  }
}

/** The small build of Chromium that has no window at all; the bundled one is of that kind. */
const isShell = ({ kind, path }: FoundBrowser): boolean => kind === 'bundled' || /headless[-_]shell/.test(basename(path));

function running(browser: Browser, plan: Sandbox, mortal: Mortal): Launched {
  const callOff = endWithUs(mortal);
  const memory = watchMemory(mortal.pid, pageLimits.browserBytes);
  const gone = new Promise((resolve) => {
    browser.process()?.once('exit', resolve);
  });
  // The library listens to its pipes until it closes them; one that breaks a moment later, when the browser is killed, would end us.
  for (const pipe of browser.process()?.stdio.slice(3) ?? []) pipe?.on('error', () => undefined);
  const end = async () => {
    memory.stop();
    await withinTime(1500, browser.close()).catch(() => undefined);
    kill(mortal);
    await withinTime(500, gone).catch(() => undefined);
    removeProfile(mortal);
    callOff();
  };
  return {
    ok: true,
    browser,
    sandbox: plan.sandbox,
    notes: plan.sandbox === 'off' ? [plan.note] : [],
    ended: memory.ended,
    onMuchMemory: memory.onMuch,
    end,
  };
}
