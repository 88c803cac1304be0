import type { Page, Protocol } from 'puppeteer';
import { type BrowserFault, causeOf, fault } from '../fault.ts';
import { protocolOf } from '../record/world.ts';

/** What a page's own address has answered so far. */
export interface Answer {
  /** The status of the latest answer that is not a redirect. */
  readonly status: () => number | undefined;
  /** Why that answer is not a page; else undefined. */
  readonly refusal: () => BrowserFault | undefined;
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
    redirects = event.redirectResponse === undefined ? 0 : redirects + 1;
    if (redirects > maxRedirects) refuse(tooMany);
  };
  const onResponse = (event: Protocol.Network.ResponseReceivedEvent): void => {
    if (!isOwn(event) || !/^https?:/.test(event.response.url)) return;
    status = event.response.status;
    pages++;
    refuse(pages > maxRedirects ? tooMany : judge(event.response));
  };
  session.on('Network.requestWillBeSent', onRequest).on('Network.responseReceived', onResponse);
  const stop = () => void session.off('Network.requestWillBeSent', onRequest).off('Network.responseReceived', onResponse);
  return { status: () => status, refusal: () => refusal, refused, stop };
}

const tooMany = fault('too-many-redirects', { max: maxRedirects });

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

/** The names that Chromium has for what goes wrong before there is an answer. */
const known: readonly (readonly [RegExp, (host: string, cause: string) => BrowserFault])[] = [
  [/ERR_NAME_NOT_RESOLVED|ERR_NAME_RESOLUTION_FAILED|ERR_SOCKS_CONNECTION_HOST_UNREACHABLE/, (host) => fault('dns', { host })],
  [/ERR_CONNECTION_REFUSED/, (host) => fault('connection-refused', { host })],
  [/ERR_(?:CERT|SSL|BAD_SSL)_/, (host, cause) => fault('certificate', { host, cause })],
  [/ERR_TOO_MANY_REDIRECTS/, () => tooMany],
  [/ERR_FILE_NOT_FOUND|ERR_ACCESS_DENIED/, (path) => fault('file-missing', { path })],
  [/ERR_(?:INVALID_URL|UNSAFE_PORT|DISALLOWED_URL_SCHEME|UNKNOWN_URL_SCHEME)/, () => fault('bad-address')],
  [/net::ERR_/, (host, cause) => fault('connection-failed', { host, cause })],
];

/** Names what kept an address from being opened; undefined for what is a fault of the browser and not of the page. */
export function nameFailure(error: unknown, address: string): BrowserFault | undefined {
  const message = causeOf(error);
  const cause = /net::(ERR_\w+)/.exec(message)?.[1] ?? message;
  const url = new URL(address);
  return known.find(([pattern]) => pattern.test(message))?.[1](url.host || decodeURIComponent(url.pathname), cause);
}
