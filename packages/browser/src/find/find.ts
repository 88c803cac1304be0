import type { Found } from './browser.ts';
import { bundledBrowser } from './bundled.ts';
import { installedBrowser } from './installed.ts';
import { namedBrowser } from './named.ts';

/** Finds the browser to use: the one a person named, else one that is installed, else the one that comes with Klarsyn. */
export async function findBrowser({ explicit }: { readonly explicit?: string | undefined } = {}): Promise<Found> {
  if (explicit) return namedBrowser(explicit, '--browser');
  const told = process.env[variable];
  if (told) return namedBrowser(told, variable);
  return (await installedBrowser()) ?? bundledBrowser();
}

const variable = 'PUPPETEER_EXECUTABLE_PATH';
