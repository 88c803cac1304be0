import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPages, type Pages, type Shot } from '../index.ts';
import { type Running, startBrowser } from '../open/source.ts';

const html = `<!doctype html><html lang="nb"><title>Side</title><style>
  body { margin: 0; height: 3000px; background: #fff } div { position: absolute; background: #00f; width: 100px; height: 40px; left: 300px }
</style><div style="top: 2000px">Her</div>`;
const box = { x: 300, y: 2000, width: 100, height: 40 };

let pages: Pages;
let running: Running;
let shot: Shot;
beforeAll(async () => {
  const [opened, started] = await Promise.all([openPages({ width: 1, engines: [], probes: [], shots: true }), startBrowser(undefined)]);
  if (!opened.ok || !started.ok) throw new Error('no browser');
  pages = opened;
  running = started;
  const recorded = await pages.record({ html });
  if (!recorded.ok || recorded.shot === undefined) throw new Error('no picture');
  shot = recorded.shot;
}, 60_000);
afterAll(async () => {
  await pages.close();
  await running.end();
});

/** The size of a picture, and the colours of points in it. */
async function look(bytes: Uint8Array | undefined, ...points: readonly (readonly [number, number])[]): Promise<readonly unknown[]> {
  const page = await running.browser.newPage();
  const address = `data:image/webp;base64,${Buffer.from(bytes ?? []).toString('base64')}`;
  const seen = await page.evaluate(`(async () => {
    const image = new Image();
    image.src = ${JSON.stringify(address)};
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas.drawImage(image, 0, 0);
    const name = ([r, g, b]) => (r > 150 && g < 90 && b < 110 ? 'red' : b > 200 && r < 60 ? 'blue' : r + g + b < 60 ? 'black' : r + g + b > 700 ? 'white' : [r, g, b].join());
    return [image.width, image.height, ...${JSON.stringify(points)}.map(([x, y]) => name(canvas.getImageData(x, y, 1, 1).data))];
  })()`);
  await page.close();
  return seen as readonly unknown[];
}

test('the whole page is taken, also what lies below the window', () => {
  expect([shot.width, shot.height]).toEqual([1280, 3000]);
  expect(Buffer.from(shot.bytes.subarray(1, 4)).toString('latin1')).toBe('PNG');
});

test('a piece shows the element in the middle with a frame round it, and nothing of it is hidden', async () => {
  const [piece] = await pages.frame(shot, { boxes: [box], covered: [] });
  // 480 by 160 with the element in the middle: it begins at (190, 60).
  expect(await look(piece, [240, 90], [240, 55], [185, 80], [240, 20])).toEqual([480, 160, 'blue', 'red', 'red', 'white']);
});

test('what nobody may see is covered', async () => {
  const [piece] = await pages.frame(shot, { boxes: [box], covered: [{ ...box, width: 50 }] });
  expect(await look(piece, [200, 80], [270, 80])).toEqual([480, 160, 'black', 'blue']);
});

test('at the edge of the page, and of an element that is larger than a picture, there is still a piece', async () => {
  const all = await pages.frame(shot, {
    boxes: [
      { x: 0, y: 0, width: 20, height: 20 },
      { x: 0, y: 0, width: 1280, height: 2900 },
    ],
    covered: [],
  });
  expect(await Promise.all(all.map((piece) => look(piece)))).toEqual([
    [480, 160],
    [1000, 640],
  ]);
});
