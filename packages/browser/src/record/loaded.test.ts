import { expect, test } from 'vitest';
import { openPages } from '../index.ts';
import { serve } from '../testing/server.ts';

/** A picture of one pixel that takes so many bytes: what follows the end of a PNG is not looked at. Browsers go by the bytes, whatever it is called. */
const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'base64');
const picture = (size: number) => Buffer.concat([pixel, Buffer.alloc(size - pixel.length)]);

test('logos and photographs of a page are kept, also large ones, but no more than there is room for', async () => {
  const sizes = { '/stort.jpg': 1_500_000, '/for-stort.jpg': 2_500_000, '/lite.png': 1000, '/stort.png': 400_000 };
  const server = await serve({
    '/': `<html lang="nb"><title>Bilder</title>${Object.keys(sizes)
      .map((src) => `<img src="${src}" alt="">`)
      .join('')}</html>`,
    ...Object.fromEntries(
      Object.entries(sizes).map(([path, size]) => [
        path,
        (response: import('node:http').ServerResponse) =>
          response.writeHead(200, { 'content-type': path.endsWith('.jpg') ? 'image/jpeg' : 'image/png' }).end(picture(size)),
      ]),
    ),
  });
  const pages = await openPages({ engines: [], probes: [] });
  if (!pages.ok) throw new Error(pages.code);
  try {
    const recorded = await pages.record({ url: `${server.origin}/` });
    if (!recorded.ok) throw new Error(recorded.code);
    const kept = [...recorded.pictures].map(([url, { length }]) => [url.slice(server.origin.length), length]);
    expect(kept.toSorted()).toEqual([
      ['/lite.png', 1000],
      ['/stort.jpg', 1_500_000],
    ]);
  } finally {
    await pages.close();
    await server.close();
  }
});
