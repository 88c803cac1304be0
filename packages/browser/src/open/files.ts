import { realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page, Protocol } from 'puppeteer';
import type { Plan } from './target.ts';

/** What is asked for by a page that is shown from a file or from memory, until told to stop. */
export interface FileWatch {
  /** Addresses of files outside the page's own folder that it asked for and did not get. */
  readonly blocked: readonly string[];
  stop(): Promise<void>;
}

/**
 * Keeps a local page to the files of its own folder, links followed: a page from elsewhere could otherwise show any file of ours, and what it
 * shows comes into the report. Pages from the web cannot reach files at all, Chromium sees to that.
 */
export async function watchFiles(page: Page, { address, html, folder, filesFrom }: Plan): Promise<FileWatch> {
  const session = await page.createCDPSession();
  const blocked: string[] = [];
  session.on('Fetch.requestPaused', ({ requestId, request, resourceType }) => {
    void decide(request.url, resourceType).then((verdict) => settle(session, requestId, verdict));
  });
  const decide = async (url: string, type: Protocol.Network.ResourceType): Promise<Verdict> => {
    if (url === address) return html === undefined ? 'continue' : { html };
    if (folder !== undefined && (await isIn(url, folder))) return 'continue';
    if (filesFrom !== undefined && parts.has(type) && (await isIn(url, filesFrom))) return 'continue';
    blocked.push(url);
    return 'block';
  };
  const urlPattern = folder === undefined ? address : 'file://*';
  await session.send('Fetch.enable', { patterns: [{ urlPattern }] });
  return { blocked, stop: () => session.detach().catch(() => undefined) };
}

/** What a page is made with, and a script of it cannot read. */
const parts: ReadonlySet<Protocol.Network.ResourceType> = new Set(['Stylesheet', 'Image', 'Media', 'Font', 'Script']);

type Verdict = 'continue' | 'block' | { readonly html: string };

async function settle(session: CDPSession, requestId: Protocol.Fetch.RequestId, verdict: Verdict): Promise<void> {
  const said =
    verdict === 'continue'
      ? session.send('Fetch.continueRequest', { requestId })
      : verdict === 'block'
        ? session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' })
        : session.send('Fetch.fulfillRequest', fulfilled(requestId, verdict.html));
  // The page may have gone on, or away, in the meantime.
  await said.catch(() => undefined);
}

const fulfilled = (requestId: Protocol.Fetch.RequestId, html: string): Protocol.Fetch.FulfillRequestRequest => ({
  requestId,
  responseCode: 200,
  responseHeaders: [{ name: 'content-type', value: 'text/html; charset=utf-8' }],
  body: Buffer.from(html).toString('base64'),
});

/** A file that is not there may be asked for: Chromium says so itself. */
async function isIn(url: string, folder: string): Promise<boolean> {
  try {
    return (await realpath(fileURLToPath(url))).startsWith(folder.endsWith(sep) ? folder : folder + sep);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}
