import type { BrowserFault, BrowserNote } from './fault.ts';
import type { FoundBrowser } from './find/browser.ts';
import { startBrowser } from './open/source.ts';

/** Which browser is used, and how it stands. */
export interface BrowserDescription {
  readonly ok: true;
  readonly browser: FoundBrowser;
  /** As the browser says it: `Chrome/153.0.8010.0`. */
  readonly version: string;
  /** `off` when it runs without; one of the notes then says why. */
  readonly sandbox: 'on' | 'off';
  readonly notes: readonly BrowserNote[];
}

/** Starts the browser that would be used, asks it who it is, and ends it. */
export async function describeBrowser({
  explicit,
}: {
  readonly explicit?: string | undefined;
} = {}): Promise<BrowserDescription | BrowserFault> {
  const running = await startBrowser(explicit);
  if (!running.ok) return running;
  const version = await running.browser.version();
  await running.end();
  const { found, sandbox, notes } = running;
  return { ok: true, browser: found, version: version.replace(/^Headless/, ''), sandbox, notes };
}
