import type { Box } from '@klarsyn/core';
import type { Browser, ScreenshotClip } from 'puppeteer';
import type { Shot } from './take.ts';

/** Places to frame on a picture, and places that nobody may see. In CSS pixels from the top left of the page. */
export interface Frames {
  readonly boxes: readonly Box[];
  readonly covered: readonly Box[];
}

/** How much of the page is shown round a place, and how small and large the piece may be, in CSS pixels. */
const piece = { margin: 60, minWidth: 480, minHeight: 160, maxWidth: 1000, maxHeight: 640 };

/** Quality of the pictures, 0 to 100: small files in which text is still sharp. */
const quality = 80;

/**
 * Cuts a piece for each place out of a picture of the page, with the place framed. The browser paints it, on a page of our own that asks for
 * nothing, so that the page itself need not be there any more.
 */
export async function frameShots(browser: Browser, shot: Shot, { boxes, covered }: Frames): Promise<readonly Uint8Array[]> {
  const context = await browser.createBrowserContext({ downloadBehavior: { policy: 'deny' } });
  try {
    const page = await context.newPage();
    await page.setOfflineMode(true);
    await page.setViewport({ width: Math.ceil(shot.width), height: 800 });
    await page.setContent(board(shot, covered), { waitUntil: 'load' });
    const pieces: Uint8Array[] = [];
    for (const box of boxes) {
      await page.evaluate(`document.querySelector('#frame').style.cssText = ${JSON.stringify(styleOf(box))}, 0`);
      pieces.push(await page.screenshot({ type: 'webp', quality, captureBeyondViewport: true, clip: clipOf(box, shot) }));
    }
    return pieces;
  } finally {
    await context.close().catch(() => undefined);
  }
}

/** The picture with what must not be seen covered, and a frame to be moved about. A white line on each side lets it be seen on any ground. */
function board({ bytes, width, height }: Shot, covered: readonly Box[]): string {
  const covers = covered.map((box) => `<i class="cover" style="${styleOf(box)}"></i>`).join('');
  return `<!doctype html><style>
    body { margin: 0; position: relative; width: ${width}px; height: ${height}px; overflow: hidden; }
    img { display: block; width: ${width}px; height: ${height}px; } i { position: absolute; }
    .cover { background: #000; } #frame { outline: 3px solid #c4002b; outline-offset: 3px; box-shadow: 0 0 0 8px #fff; }
  </style><img alt="" src="data:image/png;base64,${Buffer.from(bytes).toString('base64')}">${covers}<i id="frame"></i>`;
}

const styleOf = ({ x, y, width, height }: Box): string => `left: ${x}px; top: ${y}px; width: ${width}px; height: ${height}px`;

/** The piece of the page round a place: the place in the middle, and of one that is too large its upper left part. */
function clipOf(box: Box, { width, height }: Shot): ScreenshotClip {
  const size = (own: number, least: number, largest: number, page: number) =>
    Math.min(page, largest, Math.max(least, own + 2 * piece.margin));
  const wide = size(box.width, piece.minWidth, piece.maxWidth, width);
  const high = size(box.height, piece.minHeight, piece.maxHeight, height);
  const start = (from: number, own: number, room: number, page: number) => {
    const middle = own + 2 * piece.margin > room ? from - piece.margin : from + own / 2 - room / 2;
    return Math.round(Math.max(0, Math.min(page - room, middle)));
  };
  return {
    x: start(box.x, box.width, wide, width),
    y: start(box.y, box.height, high, height),
    width: Math.round(wide),
    height: Math.round(high),
  };
}
