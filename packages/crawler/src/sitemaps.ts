import { readSitemap } from './sitemap.ts';

/** Gets the bytes of a sitemap; the code of a fault when they cannot be had. */
export type GetBytes<F> = (
  address: string,
) => Promise<{ readonly ok: true; readonly body: Uint8Array } | { readonly ok: false; readonly fault: F }>;

/** The pages that some sitemaps name, those that they lead to as well, and the sitemaps that could not be read. */
export interface Mapped<F> {
  readonly pages: readonly string[];
  /** `undefined` for what is no sitemap. */
  readonly failed: readonly { readonly address: string; readonly fault: F | undefined }[];
}

/** Most sitemaps of one site that are read. */
const mostSitemaps = 1000;

/** Reads sitemaps, and those that an index leads to, each once. One that fails does not stop the rest. */
export async function readSitemaps<F>(addresses: readonly string[], get: GetBytes<F>): Promise<Mapped<F>> {
  const pages = new Set<string>();
  const failed: Mapped<F>['failed'][number][] = [];
  const queue = [...new Set(addresses)];
  const seen = new Set(queue);
  for (let at = 0; at < queue.length && at < mostSitemaps; at++) {
    const address = queue[at] ?? '';
    const got = await get(address);
    const sitemap = got.ok ? await readSitemap(got.body) : undefined;
    if (sitemap === undefined) {
      failed.push({ address, fault: got.ok ? undefined : got.fault });
      continue;
    }
    for (const page of sitemap.pages) pages.add(page);
    for (const other of sitemap.sitemaps) {
      if (seen.has(other)) continue;
      seen.add(other);
      queue.push(other);
    }
  }
  return { pages: [...pages], failed };
}
