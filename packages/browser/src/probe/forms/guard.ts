import type { CDPSession, Page, Protocol } from 'puppeteer';
import { inFramesElsewhere } from '../../open/elsewhere.ts';

/** Lets a page and its frames send to the page's own place and nowhere else, by any way, until they are told to stop. Redirects count as well. */
export async function guardSending(page: Page): Promise<() => Promise<void>> {
  const { origin } = new URL(page.url());
  const session = await page.createCDPSession();
  const letFramesGo = await inFramesElsewhere(page, (own) => guard(own, origin));
  await guard(session, origin);
  return async () => {
    await session.detach().catch(() => undefined);
    await letFramesGo();
  };
}

/** Lets a process send to one place; gives what lets it go. */
async function guard(session: CDPSession, origin: string): Promise<() => Promise<unknown>> {
  const answer = async (paused: Protocol.Fetch.RequestPausedEvent): Promise<unknown> => {
    const { requestId, request, resourceType, responseStatusCode } = paused;
    if (responseStatusCode !== undefined) return keepHome(session, paused);
    const isHome = URL.canParse(request.url) && new URL(request.url).origin === origin;
    // What a page is made with comes from anywhere; nothing is told by asking for it that opening the page has not told.
    const isPart = request.method === 'GET' && parts.has(resourceType);
    return isHome || isPart
      ? session.send('Fetch.continueRequest', { requestId })
      : session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
  };
  const hear = (paused: Protocol.Fetch.RequestPausedEvent): void => {
    answer(paused).catch(() => undefined);
  };
  session.on('Fetch.requestPaused', hear);
  const answers = programs.map((resourceType) => ({ urlPattern: `${origin}/*`, resourceType, requestStage: 'Response' as const }));
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }, ...answers] });
  return () => {
    session.off('Fetch.requestPaused', hear);
    return session.send('Fetch.disable');
  };
}

/** Sockets are no requests, and are not paused: the page and its workers are told to open none but to their own place. */
async function keepHome(session: CDPSession, paused: Protocol.Fetch.RequestPausedEvent): Promise<unknown> {
  const { requestId, responseStatusCode: responseCode = 200, responseHeaders = [] } = paused;
  if (responseCode >= 300 && responseCode < 400) return session.send('Fetch.continueResponse', { requestId });
  const { body, base64Encoded } = await session.send('Fetch.getResponseBody', { requestId });
  return session.send('Fetch.fulfillRequest', {
    requestId,
    responseCode,
    // The body is handed on as it was unpacked.
    responseHeaders: [...responseHeaders.filter(({ name }) => !/^content-(?:encoding|length)$/i.test(name)), onlyHome],
    body: base64Encoded ? body : Buffer.from(body).toString('base64'),
  });
}

const onlyHome = { name: 'Content-Security-Policy', value: "connect-src 'self'" };
/** What runs scripts of its own. */
const programs = ['Document', 'Script', 'Other'] as const;

const parts: ReadonlySet<string> = new Set(['Stylesheet', 'Font', 'Script']);
