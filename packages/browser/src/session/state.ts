import type { Step } from '@klarsyn/core';
import type { Page, Viewport } from 'puppeteer';
import { type Medium, showAs } from './medium.ts';

/** How a page is to be when it is looked at. */
export interface PageState {
  readonly viewport?: keyof typeof viewports | undefined;
  readonly scheme?: Medium['scheme'] | undefined;
  readonly media?: Medium['media'] | undefined;
  readonly steps?: readonly Step[] | undefined;
}

/** The windows that pages are shown in, in CSS pixels: a laptop, a tablet and a phone of middling size. */
export const viewports = {
  desktop: { width: 1280, height: 1024 },
  tablet: { width: 820, height: 1180, isMobile: true, hasTouch: true },
  mobile: { width: 390, height: 844, isMobile: true, hasTouch: true },
} as const satisfies Readonly<Record<string, Viewport>>;

/** Makes a tab ready for a page in a state; what the last page's state asked for is gone. */
export async function makeReady(page: Page, { viewport = 'desktop', scheme = 'light', media = 'screen' }: PageState): Promise<void> {
  const wanted = viewports[viewport];
  if (page.viewport()?.width !== wanted.width) await page.setViewport(wanted);
  await showAs(page, { media, scheme });
}
