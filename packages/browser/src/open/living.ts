import type { BrowserFault } from '../fault.ts';
import { type Running, startBrowser } from './source.ts';

/** A browser that is started anew when it has died, until it is ended. */
export interface LivingBrowser {
  /** The browser that runs; a new one when the last has died. */
  now(): Promise<Running | BrowserFault>;
  end(): Promise<void>;
}

/** Keeps a browser alive. Many may ask at once: one new browser is started for all of them. */
export function keepAlive(first: Running, explicit: string | undefined): LivingBrowser {
  let running: Promise<Running | BrowserFault> = Promise.resolve(first);
  let isEnded = false;
  const restart = async (dead: Running | BrowserFault): Promise<Running | BrowserFault> => {
    if (dead.ok) await dead.end();
    return startBrowser(explicit);
  };
  const now = async (): Promise<Running | BrowserFault> => {
    const asked = running;
    const current = await asked;
    if (isEnded || (current.ok && current.browser.connected)) return current;
    if (running === asked) running = restart(current);
    return running;
  };
  const end = async (): Promise<void> => {
    isEnded = true;
    const last = await running;
    if (last.ok) await last.end();
  };
  return { now, end };
}
