import type { Protocol } from 'puppeteer';
import { protocolOf } from '../record/world.ts';
import type { Living } from './living.ts';

/** An element, the document or the window that listens for something, by the types it listens for. */
export interface Listening {
  readonly on: 'window' | 'document' | 'element';
  readonly type: string;
}

/** What the scripts of the top frame listen for. Asked of the browser, so that the page needs nothing put into it. */
export async function listenersOf({ page }: Living): Promise<readonly Listening[]> {
  const frame = page.frames.get(page.top);
  if (frame === undefined) return [];
  const { session } = protocolOf(frame);
  const ask = async (expression: string, on: Listening['on'], depth = 0): Promise<readonly Listening[]> => {
    const { result } = await session.send('Runtime.evaluate', { expression, objectGroup: 'klarsyn' });
    if (result.objectId === undefined) return [];
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId, depth, pierce: false });
    return listeners.map(({ type }: Protocol.DOMDebugger.EventListener) => ({ on, type }));
  };
  const found = await Promise.all([ask('window', 'window'), ask('document', 'document'), ask('document.documentElement', 'element', -1)]);
  await session.send('Runtime.releaseObjectGroup', { objectGroup: 'klarsyn' });
  return found.flat();
}
