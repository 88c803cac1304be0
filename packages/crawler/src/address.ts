/** Parameters that say how a reader came, not what the page shows. */
const tracking = /^(?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id)$/i;

/** Longest address that is followed, in characters; the sitemap protocol allows no more. */
const longest = 2048;

/** The address of the page a link leads to, written one way: no part of the page, no tracking. Undefined for what is no page on the web. */
export function pageAddress(href: string, base: string): string | undefined {
  if (!URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  return url.href.length > longest ? undefined : url.href;
}

/** The same address on another server: a site that is tried out before it is published has the addresses of the published one. */
export function onBase(address: string, base: string | undefined): string {
  if (base === undefined) return address;
  const [from, to] = [new URL(address), new URL(base)];
  return `${to.origin}${to.pathname.replace(/\/$/, '')}${from.pathname}${from.search}`;
}
