import { pageLimits } from '@klarsyn/core';
import type { CapturedPage } from './page.ts';
import { protocolOf } from './world.ts';

/** True for a page that has so much in it, or had so much that it was cut, that its memory has to be kept an eye on (guard 5). */
export function isHeavy({ frames }: CapturedPage): boolean {
  const captures = [...frames.keys()].map(({ capture }) => capture);
  const nodes = captures.reduce((sum, capture) => sum + capture.nodes.length, 0);
  return nodes >= pageLimits.heavyNodes || captures.some(({ cut }) => cut);
}

/**
 * Clears away what engines and probes have left in the processes of a heavy page: of themselves they let it lie until the page has more than it may have.
 * Takes a second on a page of fifty thousand elements; any other page is left alone.
 */
export async function clearAfter(page: CapturedPage): Promise<void> {
  if (!isHeavy(page)) return;
  const sessions = new Set([...page.frames.values()].map((frame) => protocolOf(frame).session));
  await Promise.all([...sessions].map((session) => session.send('HeapProfiler.collectGarbage').catch(() => undefined)));
}
