import type { CDPSession, Page } from 'puppeteer';
import { protocolOf } from '../record/world.ts';

/**
 * Frames from other origins have processes of their own, and what they ask for is not heard of in that of the page. Does something in each of them,
 * those that come later too, until told to stop; `enter` gives what undoes it. A process that has ended needs nothing.
 */
export async function inFramesElsewhere(
  page: Page,
  enter: (session: CDPSession) => Promise<() => Promise<unknown>>,
): Promise<() => Promise<void>> {
  const top = protocolOf(page.mainFrame()).session;
  const entered = new Map<CDPSession, Promise<() => Promise<unknown>>>();
  const enterOnce = (session: CDPSession): void => {
    if (entered.has(session)) return;
    const leave = enter(session).catch(() => async () => undefined);
    entered.set(session, leave);
    session.on('sessionattached', enterOnce);
  };
  const known = new Set(page.frames().map((frame) => protocolOf(frame).session));
  known.delete(top);
  for (const session of known) enterOnce(session);
  top.on('sessionattached', enterOnce);
  await Promise.all(entered.values());
  return async () => {
    top.off('sessionattached', enterOnce);
    for (const [session, leave] of entered) {
      session.off('sessionattached', enterOnce);
      await (await leave)().catch(() => undefined);
    }
  };
}
