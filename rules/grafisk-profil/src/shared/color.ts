import { differenceCiede2000 } from 'culori';

const difference = differenceCiede2000();

/** How different two colours look (CIEDE2000, ΔE00): under 1 nobody sees it, over 5 everybody does. Infinite for what is no colour. */
export function distance(one: string, other: string): number {
  const found = one === other ? 0 : difference(one, other);
  return Number.isFinite(found) ? found : Number.POSITIVE_INFINITY;
}
