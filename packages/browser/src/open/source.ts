import type { BrowserFault, BrowserNote } from '../fault.ts';
import type { FoundBrowser } from '../find/browser.ts';
import { bundledBrowser } from '../find/bundled.ts';
import { findBrowser } from '../find/find.ts';
import { type Launched, launch } from '../launch/launch.ts';

/** A browser that runs, and which it is. */
export interface Running extends Launched {
  readonly found: FoundBrowser;
}

/** Finds a browser and starts it. One that is installed and does not start is told of, and the bundled one takes its place; a named one is not replaced. */
export async function startBrowser(explicit: string | undefined): Promise<Running | BrowserFault> {
  const found = await findBrowser({ explicit });
  if (!found.ok) return found;
  const launched = await launch(found);
  if (launched.ok) return { ...launched, found };
  if (found.kind !== 'installed') return launched;
  const bundled = await bundledBrowser();
  if (!bundled.ok) return launched;
  const second = await launch(bundled);
  const note: BrowserNote = {
    code: 'installed-failed',
    values: { path: found.path, cause: String(launched.values['cause'] ?? launched.code) },
  };
  return second.ok ? { ...second, found: bundled, notes: [note, ...second.notes] } : launched;
}
