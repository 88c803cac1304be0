import { access, constants, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fault } from '../fault.ts';
import type { Found } from './browser.ts';

/** The browser a person named. One that cannot be used is a fault: nothing else is taken in its stead. */
export async function namedBrowser(named: string, by: string): Promise<Found> {
  const path = resolve(named);
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return fault('browser-not-found', { path: named, by });
  const runs = found.isFile() && (await canRun(path));
  return runs ? { ok: true, kind: 'named', path, env: {}, args: [], why: by } : fault('browser-not-executable', { path: named, by });
}

/** True for a file that we may run. */
export const canRun = async (path: string): Promise<boolean> => {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
};
