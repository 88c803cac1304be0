import type { Page, Protocol } from 'puppeteer';

/** Most pictures that are kept of a page, and the largest, in bytes: logos and icons are small, photographs are not. */
const most = 40;
const largest = 300_000;
const largestPhoto = 2_000_000;
/** Most bytes that are kept in all. */
const mostBytes = 8_000_000;

/**
 * The pictures that a page has loaded, by their addresses, from Chromium's own memory: nothing is asked for again. All, or only those that are wanted.
 * Never throws.
 */
export async function loadedPictures(page: Page, wanted?: ReadonlySet<string>): Promise<ReadonlyMap<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  const session = await page.createCDPSession().catch(() => undefined);
  if (session === undefined) return pictures;
  try {
    await session.send('Page.enable');
    const { frameTree } = await session.send('Page.getResourceTree');
    let room = mostBytes;
    const loaded = imagesIn(frameTree, wanted === undefined ? largest : largestPhoto).filter(({ url }) => wanted?.has(url) ?? true);
    for (const { url, frameId, size } of loaded.slice(0, most)) {
      if (size > room) continue;
      room -= size;
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

interface Loaded {
  readonly url: string;
  readonly frameId: string;
  readonly size: number;
}

const imagesIn = ({ frame, resources }: Protocol.Page.FrameResourceTree, largest: number): readonly Loaded[] =>
  resources
    .filter(({ type, failed, canceled }) => type === 'Image' && failed !== true && canceled !== true)
    .filter(({ mimeType, contentSize = 0 }) => contentSize <= (/jpe?g|webp/.test(mimeType) ? largestPhoto : largest))
    .map(({ url, contentSize = 0 }) => ({ url, frameId: frame.id, size: contentSize }));
