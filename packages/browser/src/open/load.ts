import { type Complaint, pageLimits } from '@klarsyn/core';
import type { CDPSession, Page, Protocol } from 'puppeteer';
import { protocolOf } from '../record/world.ts';

/** What a page loads, until told to stop. */
export interface Load {
  /** What of it was cut off, and why. */
  complaints(): readonly Complaint[];
  stop(): void;
}

/** Counts what a page, its frames and its workers load, and cuts off what is too much (guard 5). A page that was cut off stays so. */
export function watchLoad(page: Page): Load {
  const top = protocolOf(page.mainFrame()).session;
  const lengths = new Map<Protocol.Network.RequestId, number>();
  const heard: (() => void)[] = [];
  let requests = 0;
  let large = 0;

  const listen = (session: CDPSession): void => {
    const onRequest = (): void => {
      requests++;
      if (requests === pageLimits.requests + 1) void cutOff();
      // A frame that comes later is cut off too.
      else if (requests > pageLimits.requests) void block(session);
    };
    const onData = ({ requestId, dataLength }: Protocol.Network.DataReceivedEvent): void => {
      const before = lengths.get(requestId) ?? 0;
      lengths.set(requestId, before + dataLength);
      if (before > pageLimits.responseBytes || before + dataLength <= pageLimits.responseBytes) return;
      large++;
      void top.send('Page.stopLoading').catch(() => undefined);
    };
    const onEnd = ({ requestId }: { readonly requestId: string }): void => void lengths.delete(requestId);
    session.on('Network.requestWillBeSent', onRequest).on('Network.dataReceived', onData);
    session.on('Network.loadingFinished', onEnd).on('Network.loadingFailed', onEnd).on('sessionattached', listen);
    heard.push(() => {
      session.off('Network.requestWillBeSent', onRequest).off('Network.dataReceived', onData);
      session.off('Network.loadingFinished', onEnd).off('Network.loadingFailed', onEnd).off('sessionattached', listen);
    });
  };
  const cutOff = async (): Promise<void> => {
    await Promise.all([block(top), ...page.frames().map((frame) => block(protocolOf(frame).session))]);
    // What has been asked for already waits in line, and is not waited for.
    await top.send('Page.stopLoading').catch(() => undefined);
  };
  listen(top);
  return {
    complaints: () => [
      ...(requests > pageLimits.requests ? [{ code: 'requests-cut', values: { count: requests, most: pageLimits.requests } }] : []),
      ...(large > 0 ? [{ code: 'response-cut', values: { count: large, most: pageLimits.responseBytes / 1024 / 1024 } }] : []),
    ],
    stop: () => {
      for (const forget of heard) forget();
      if (requests > pageLimits.requests) void block(top, []);
    },
  };
}

const block = (session: CDPSession, urls = ['*']): Promise<unknown> =>
  session.send('Network.setBlockedURLs', { urls }).catch(() => undefined);
