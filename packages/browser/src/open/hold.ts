import type { Page } from 'puppeteer';
import { protocolOf } from '../record/world.ts';

/** Holds a page where it is while it is looked at: what would lead to another page comes to nothing. Gives the way to let it go. */
export async function hold(page: Page): Promise<() => Promise<void>> {
  const session = await page.createCDPSession();
  const own = protocolOf(page.mainFrame()).frameId;
  session.on('Fetch.requestPaused', ({ requestId, frameId }) => {
    const said =
      frameId === own
        ? session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
        : session.send('Fetch.continueRequest', { requestId });
    // The frame may be gone in the meantime.
    said.catch(() => undefined);
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*', resourceType: 'Document' }] });
  return () => session.detach().catch(() => undefined);
}
