import type { CDPSession, Page, Protocol } from 'puppeteer';
import { protocolOf } from '../record/world.ts';
import { inFramesElsewhere } from './elsewhere.ts';

/** A page that stays where it is. */
export interface Held {
  /** How often the page has tried to lead elsewhere, or to open a window. */
  attempts(): number;
  /** While it works, nothing at all leaves the page. */
  silently<T>(work: () => Promise<T>): Promise<T>;
  letGo(): Promise<void>;
}

const onlyPages = [{ urlPattern: '*', resourceType: 'Document' as const }];
const everything = [{ urlPattern: '*' }];

/**
 * Holds a page where it is while it is looked at, and its frames with it: what would lead to another page comes to nothing. A frame that went on would
 * take with it what an engine is about to ask, and the engine would fail.
 */
export async function hold(page: Page): Promise<Held> {
  const session = await page.createCDPSession();
  const own = protocolOf(page.mainFrame()).frameId;
  let attempts = 0;
  let isSilent = false;
  session.on('Fetch.requestPaused', ({ requestId, frameId, resourceType }) => {
    const leadsAway = resourceType === 'Document';
    if (leadsAway && frameId === own) attempts++;
    const said =
      leadsAway || isSilent
        ? session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
        : session.send('Fetch.continueRequest', { requestId });
    // The frame may be gone in the meantime.
    said.catch(() => undefined);
  });
  session.on('Page.windowOpen', () => attempts++);
  const [letFramesGo] = await Promise.all([
    inFramesElsewhere(page, holdFrames),
    session.send('Fetch.enable', { patterns: onlyPages }),
    session.send('Page.enable'),
  ]);
  return {
    attempts: () => attempts,
    silently: async (work) => {
      isSilent = true;
      const letSpeak = await inFramesElsewhere(page, silence);
      await session.send('Fetch.enable', { patterns: everything });
      try {
        return await work();
      } finally {
        isSilent = false;
        await session.send('Fetch.enable', { patterns: onlyPages });
        await letSpeak();
      }
    },
    letGo: async () => {
      await session.detach().catch(() => undefined);
      await letFramesGo();
    },
  };
}

/** Makes a way to fail what a process asks for, until it is let go. */
const refusing =
  (patterns: typeof everything, letGo: (session: CDPSession) => Promise<unknown>) =>
  async (session: CDPSession): Promise<() => Promise<unknown>> => {
    const refuse = ({ requestId }: Protocol.Fetch.RequestPausedEvent) =>
      void session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' }).catch(() => undefined);
    session.on('Fetch.requestPaused', refuse);
    await session.send('Fetch.enable', { patterns });
    return () => {
      session.off('Fetch.requestPaused', refuse);
      return letGo(session);
    };
  };

/** Holds the frames of a process where they are. */
const holdFrames = refusing(onlyPages, (session) => session.send('Fetch.disable'));

/** Fails all that a process asks for; it is held as before then. */
const silence = refusing(everything, (session) => session.send('Fetch.enable', { patterns: onlyPages }));
