import type { CDPSession, Page } from 'puppeteer';

/** How a page is shown: on the screen or on paper, in light or dark colours. */
export interface Medium {
  readonly media: 'screen' | 'print';
  readonly scheme: 'light' | 'dark';
}

const shown = new WeakMap<Page, { readonly session: CDPSession; medium: Medium }>();

/** Shows a page in another way, and gives how it was shown before. Chromium forgets media when it is told only of colours, and the other way round. */
export async function showAs(page: Page, wanted: Partial<Medium>): Promise<Medium> {
  const known = shown.get(page) ?? { session: await page.createCDPSession(), medium: { media: 'screen', scheme: 'light' } };
  shown.set(page, known);
  const { medium: before, session } = known;
  const { media, scheme } = { ...before, ...wanted };
  await session.send('Emulation.setEmulatedMedia', { media, features: [{ name: 'prefers-color-scheme', value: scheme }] });
  known.medium = { media, scheme };
  return before;
}
