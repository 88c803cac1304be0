import type { Protocol } from 'puppeteer';
import { type CapturedPage, frameOf } from '../record/page.ts';
import { protocolOf } from '../record/world.ts';
import type { Living } from './living.ts';

/** An element, the document or the window that listens for something, by the types it listens for. */
export interface Listening {
  readonly on: 'window' | 'document' | 'element';
  readonly type: string;
}

const known = new WeakMap<CapturedPage, Promise<readonly Listening[]>>();

/** What the scripts of the top frame listen for. Asked of the browser, once a page, so that the page needs nothing put into it. */
export function listenersOf({ page }: Living): Promise<readonly Listening[]> {
  const listening = known.get(page) ?? ask(page);
  known.set(page, listening);
  return listening;
}

async function ask(page: CapturedPage): Promise<readonly Listening[]> {
  const { session } = protocolOf(frameOf(page, page.top));
  const of = async (expression: string, on: Listening['on'], depth = 0): Promise<readonly Listening[]> => {
    const { result } = await session.send('Runtime.evaluate', { expression, objectGroup: 'klarsyn' });
    if (result.objectId === undefined) return [];
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId, depth, pierce: false });
    return listeners.map(({ type }: Protocol.DOMDebugger.EventListener) => ({ on, type }));
  };
  const found = await Promise.all([of('window', 'window'), of('document', 'document'), of('document.documentElement', 'element', -1)]);
  await session.send('Runtime.releaseObjectGroup', { objectGroup: 'klarsyn' });
  return found.flat();
}
