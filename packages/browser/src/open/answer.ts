import type { HTTPResponse, Page } from 'puppeteer';
import { type BrowserFault, causeOf, fault } from '../fault.ts';

/** What a page's own address has answered so far. */
export interface Answer {
  /** The latest answer that is not a redirect. */
  readonly response: () => HTTPResponse | undefined;
  /** Why that answer is not a page; else undefined. */
  readonly refusal: () => BrowserFault | undefined;
  /** Settles when an answer is refused. */
  readonly refused: Promise<BrowserFault>;
  stop(): void;
}

/** Most redirects that are followed. */
export const maxRedirects = 10;

/** Listens for what the page's own address answers, after scripts have moved it on too. */
export function listenForAnswer(page: Page): Answer {
  let response: HTTPResponse | undefined;
  let refusal: BrowserFault | undefined;
  let count = 0;
  const { promise: refused, resolve } = Promise.withResolvers<BrowserFault>();
  const onResponse = (next: HTTPResponse): void => {
    const request = next.request();
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return;
    const redirects = request.redirectChain().length;
    if (redirects <= maxRedirects && next.status() >= 300 && next.status() < 400 && 'location' in next.headers()) return;
    response = next;
    count++;
    refusal = redirects > maxRedirects || count > maxRedirects + 1 ? fault('too-many-redirects', { max: maxRedirects }) : refuse(next);
    if (refusal !== undefined) resolve(refusal);
  };
  page.on('response', onResponse);
  return { response: () => response, refusal: () => refusal, refused, stop: () => void page.off('response', onResponse) };
}

function refuse(response: HTTPResponse): BrowserFault | undefined {
  if (!/^https?:/.test(response.url())) return undefined;
  const status = response.status();
  const headers = response.headers();
  if (status === 401 || status === 407) return fault('auth-required', { status });
  if (status < 200 || status > 299) return fault('http-status', { status });
  if (/^\s*attachment/i.test(headers['content-disposition'] ?? '')) return fault('download');
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const isHtml = ['', 'text/html', 'application/xhtml+xml'].includes(type) && status !== 204;
  return isHtml ? undefined : fault('not-html', { type: type || String(status) });
}

/** The names that Chromium has for what goes wrong before there is an answer. */
const known: readonly (readonly [RegExp, (host: string, cause: string) => BrowserFault])[] = [
  [/ERR_NAME_NOT_RESOLVED|ERR_NAME_RESOLUTION_FAILED|ERR_SOCKS_CONNECTION_HOST_UNREACHABLE/, (host) => fault('dns', { host })],
  [/ERR_CONNECTION_REFUSED/, (host) => fault('connection-refused', { host })],
  [/ERR_(?:CERT|SSL|BAD_SSL)_/, (host, cause) => fault('certificate', { host, cause })],
  [/ERR_TOO_MANY_REDIRECTS/, () => fault('too-many-redirects', { max: maxRedirects })],
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
