import type { Page } from 'puppeteer';

/** Lets a page send to its own place and nowhere else, by any way, until it is told to stop. Redirects count as well. */
export async function guardSending(page: Page): Promise<() => Promise<void>> {
  const { origin } = new URL(page.url());
  const session = await page.createCDPSession();
  session.on('Fetch.requestPaused', ({ requestId, request, resourceType }) => {
    const isHome = URL.canParse(request.url) && new URL(request.url).origin === origin;
    // What a page is made with comes from anywhere; nothing is told by asking for it that opening the page has not told.
    const isPart = request.method === 'GET' && parts.has(resourceType);
    const said =
      isHome || isPart
        ? session.send('Fetch.continueRequest', { requestId })
        : session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    said.catch(() => undefined);
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  return () => session.detach().catch(() => undefined);
}

const parts: ReadonlySet<string> = new Set(['Stylesheet', 'Font', 'Script']);
