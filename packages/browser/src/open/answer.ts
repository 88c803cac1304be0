import { pageLimits } from '@klarsyn/core';
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
  /** Settles when the first answer is refused, or what comes of it is too much. */
  readonly refused: Promise<BrowserFault>;
  stop(): void;
}

/**
 * Listens for what the page's own address answers, also after scripts have moved it on. Heard from the protocol itself: puppeteer holds its own
 * `response` back, and forgets it when Chromium turns a page into a download.
 */
export function listenForAnswer(page: Page): Answer {
  const { session } = protocolOf(page.mainFrame());
  let status: number | undefined;
  let refusal: BrowserFault | undefined;
  /** Of the page that is still shown when the next is not. */
  let shown: { readonly status: number | undefined; readonly refusal: BrowserFault | undefined } | undefined;
  let asked: (ReturnType<Answer['asked']> & { readonly id: string }) | undefined;
  /** The request that the last answer is to. */
  let answered: string | undefined;
  let redirects = 0;
  let length = 0;
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
    length = 0;
    if (redirects > pageLimits.redirects) refuse(tooMany);
  };
  const onResponse = (event: Protocol.Network.ResponseReceivedEvent): void => {
    if (!isOwn(event) || !/^https?:/.test(event.response.url)) return;
    if (pages > 0) shown = { status, refusal };
    answered = event.requestId;
    status = event.response.status;
    pages++;
    // What a script asks for once a page is there may be a download, and the page stays: that shows only later.
    if (pages > pageLimits.redirects) refuse(tooMany);
    else if (pages === 1) refuse(judge(event.response));
    else refusal = judge(event.response);
  };
  // Chromium may not say that it was sent on to what is no page: a script, a mail, a file.
  const onHeaders = ({ requestId, statusCode, headers }: Protocol.Network.ResponseReceivedExtraInfoEvent): void => {
    if (asked?.id !== requestId || pages > 0 || statusCode < 300 || statusCode > 399) return;
    const to = Object.entries(headers).find(([name]) => name.toLowerCase() === 'location')?.[1] ?? '';
    if (URL.canParse(to, asked.address) && !/^https?:$/.test(new URL(to, asked.address).protocol)) refuse(fault('bad-redirect'));
  };
  const onData = ({ requestId, dataLength }: Protocol.Network.DataReceivedEvent): void => {
    if (asked?.id !== requestId) return;
    length += dataLength;
    if (length > pageLimits.responseBytes) refuse(tooLarge);
  };
  const onFailed = ({ requestId, errorText }: Protocol.Network.LoadingFailedEvent): void => {
    if (asked?.id !== requestId) return;
    // A download, or a program outside the browser: what was shown before stays.
    const stays = /ERR_(?:ABORTED|UNKNOWN_URL_SCHEME)/.test(errorText) && (answered === requestId ? shown !== undefined : pages > 0);
    if (stays && answered === requestId) ({ status, refusal } = shown ?? {});
    asked = { ...asked, error: stays ? undefined : errorText };
  };
  const listeners = {
    'Network.requestWillBeSent': onRequest,
    'Network.responseReceived': onResponse,
    'Network.responseReceivedExtraInfo': onHeaders,
    'Network.dataReceived': onData,
    'Network.loadingFailed': onFailed,
  };
  for (const [name, listener] of Object.entries(listeners)) session.on(name as 'Network.dataReceived', listener as typeof onData);
  const stop = (): void => {
    for (const [name, listener] of Object.entries(listeners)) session.off(name as 'Network.dataReceived', listener as typeof onData);
  };
  return { status: () => status, refusal: () => refusal, asked: () => asked, refused, stop };
}

/** The page goes in a ring. */
export const tooMany = fault('too-many-redirects', { max: pageLimits.redirects });

const tooLarge = fault('too-large', { most: pageLimits.responseBytes / 1024 / 1024 });

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
