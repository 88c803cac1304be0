import type { Page } from 'puppeteer';
import { worldOf } from '../record/world.ts';

/** A picture of a whole page, one CSS pixel a point. */
export interface Shot {
  /** PNG. */
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** The tallest picture that is taken, in CSS pixels: Chromium paints no more than 16,384 in one piece. */
const tallest = 16_000;

/** Takes a picture of the page as it stands, without moving it; undefined when it cannot be taken. */
export async function takeShot(page: Page): Promise<Shot | undefined> {
  try {
    const { width, height: seen } = page.viewport() ?? { width: 1280, height: 1024 };
    const whole = await worldOf(page.mainFrame()).run<number>('document.documentElement.scrollHeight');
    const height = Math.min(tallest, Math.max(whole, seen));
    const bytes = await page.screenshot({
      type: 'png',
      captureBeyondViewport: true,
      optimizeForSpeed: true,
      clip: { x: 0, y: 0, width, height },
    });
    return { bytes, width, height };
  } catch {
    return undefined;
  }
}
