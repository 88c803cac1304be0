import type { Page, Protocol } from 'puppeteer';

/** Most pictures that are kept of a page, and the largest, in bytes: logos and icons are small. */
const most = 40;
const largest = 300_000;

/** The small pictures that a page has loaded, by their addresses, from Chromium's own memory: nothing is asked for again. Never throws. */
export async function loadedPictures(page: Page): Promise<ReadonlyMap<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  const session = await page.createCDPSession().catch(() => undefined);
  if (session === undefined) return pictures;
  try {
    await session.send('Page.enable');
    const { frameTree } = await session.send('Page.getResourceTree');
    for (const { url, frameId } of imagesIn(frameTree).slice(0, most)) {
      const got = await session.send('Page.getResourceContent', { frameId, url }).catch(() => undefined);
      if (got !== undefined) pictures.set(url, Buffer.from(got.content, got.base64Encoded ? 'base64' : 'utf8'));
    }
  } catch {
    // A page that goes away while we look has no pictures to tell of.
  } finally {
    await session.detach().catch(() => undefined);
  }
  return pictures;
}

const imagesIn = ({ frame, resources }: Protocol.Page.FrameResourceTree): readonly { readonly url: string; readonly frameId: string }[] =>
  resources
    .filter(
      ({ type, failed, canceled, contentSize = 0 }) => type === 'Image' && failed !== true && canceled !== true && contentSize <= largest,
    )
    .map(({ url }) => ({ url, frameId: frame.id }));
