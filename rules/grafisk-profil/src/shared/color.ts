import { differenceCiede2000 } from 'culori';

const difference = differenceCiede2000();
const known = new Map<string, number>();
/** Most distances that are remembered: a page has few colours, and a site has few more. */
const most = 10_000;

/** How different two colours look (CIEDE2000, ΔE00): under 1 nobody sees it, over 5 everybody does. Infinite for what is no colour. */
export function distance(one: string, other: string): number {
  if (one === other) return 0;
  const key = `${one} ${other}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = difference(one, other);
  const far = Number.isFinite(found) ? found : Number.POSITIVE_INFINITY;
  if (known.size < most) known.set(key, far);
  return far;
}
