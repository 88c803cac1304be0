import type { Page, Protocol } from 'puppeteer';
import { type BrowserFault, fault } from '../fault.ts';
import { protocolOf } from '../record/world.ts';

/** What a page's own address has answered so far. */
export interface Answer {
  /** The status of the latest answer that is not a redirect. */
  readonly status: () => number | undefined;
  /** Why that answer is not a page; else undefined. */
  readonly refusal: () => BrowserFault | undefined;
  /** The address asked for last, and what Chromium says went wrong with it. */
  readonly asked: () => { readonly address: string; readonly error: string | undefined } | undefined;
  /** Settles when an answer is refused. */
  readonly refused: Promise<BrowserFault>;
  stop(): void;
}

/** Most redirects that are followed. */
export const maxRedirects = 10;

/**
 * Listens for what the page's own address answers, also after scripts have moved it on. Heard from the protocol itself: puppeteer holds its own
 * `response` back, and forgets it when Chromium turns a page into a download.
 */
export function listenForAnswer(page: Page): Answer {
  const { session } = protocolOf(page.mainFrame());
  let status: number | undefined;
  let refusal: BrowserFault | undefined;
  let asked: (ReturnType<Answer['asked']> & { readonly id: string }) | undefined;
  let redirects = 0;
  let pages = 0;
  const { promise: refused, resolve } = Promise.withResolvers<BrowserFault>();
  const refuse = (reason: BrowserFault | undefined): void => {
    refusal = reason;
    if (reason !== undefined) resolve(reason);
  };
  const isOwn = ({ type, frameId }: { readonly type?: string; readonly frameId?: string }): boolean =>
    type === 'Document' && frameId === protocolOf(page.mainFrame()).frameId;
  const onRequest = (event: Protocol.Network.RequestWillBeSentEvent): void => {
    if (!isOwn(event)) return;
    asked = { address: event.request.url, error: undefined, id: event.requestId };
    redirects = event.redirectResponse === undefined ? 0 : redirects + 1;
    if (redirects > maxRedirects) refuse(tooMany);
  };
  const onResponse = (event: Protocol.Network.ResponseReceivedEvent): void => {
    if (!isOwn(event) || !/^https?:/.test(event.response.url)) return;
    status = event.response.status;
    pages++;
    refuse(pages > maxRedirects ? tooMany : judge(event.response));
  };
  const onFailed = ({ requestId, errorText }: Protocol.Network.LoadingFailedEvent): void => {
    if (asked?.id === requestId) asked = { ...asked, error: errorText };
  };
  session.on('Network.requestWillBeSent', onRequest).on('Network.responseReceived', onResponse).on('Network.loadingFailed', onFailed);
  const stop = (): void => {
    session.off('Network.requestWillBeSent', onRequest).off('Network.responseReceived', onResponse).off('Network.loadingFailed', onFailed);
  };
  return { status: () => status, refusal: () => refusal, asked: () => asked, refused, stop };
}

/** The page goes in a ring. */
export const tooMany = fault('too-many-redirects', { max: maxRedirects });

function judge(response: Protocol.Network.Response): BrowserFault | undefined {
  const { status } = response;
  const headers = new Map(Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), value]));
  if (status === 401 || status === 407) return fault('auth-required', { status });
  if (status < 200 || status > 299) return fault('http-status', { status });
  if (/^\s*attachment/i.test(headers.get('content-disposition') ?? '')) return fault('download');
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() || response.mimeType;
  const isHtml = ['', 'text/html', 'application/xhtml+xml'].includes(type) && status !== 204;
  return isHtml ? undefined : fault('not-html', { type: type || String(status) });
}
