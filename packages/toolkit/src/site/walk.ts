import { availableParallelism } from 'node:os';
import { type Form, hash, type UnreadPage } from '@klarsyn/core';
import { acceptsWithin, type Crawled, crawl, createPace, type Journal, pageAddress, type Visit } from '@klarsyn/crawler';
import type { Shard } from '../gate/shard.ts';
import { deadAmong } from './dead.ts';
import type { Seeds } from './seeds.ts';
import { type SiteOptions, siteDefaults } from './site-options.ts';
import { createTidying } from './tidy.ts';
import { closedByRobots, type KeptPage, look, toKeep, type VisitedPage, type Visiting, visit } from './visit.ts';

/** How the walk went, and how many addresses robots.txt keeps us from. */
export interface Walked extends Crawled {
  readonly closed: number;
  /** Why the journal could not be written; then the walk was stopped. */
  readonly unkept: unknown;
}

/** Walks the site; each page that is done is written to the journal at once. */
export async function walk(
  { addresses, origins, robots, follow }: Seeds,
  options: SiteOptions,
  { visiting, journal, form }: { readonly visiting: Visiting; readonly journal: Journal<KeptPage>; readonly form: Form },
): Promise<Walked> {
  const { signal, shard, ignoreRobots } = options;
  const start = options.start === undefined ? undefined : pageAddress(options.start, options.start);
  const accepts = acceptsWithin({ origins, include: options.include ?? [], exclude: options.exclude ?? [] });
  const closed = new Set<string>();
  let unkept: unknown;
  const isStopped = () => signal?.aborted === true || unkept !== undefined;
  const isOpen = (address: string) => {
    const may = ignoreRobots === true || robots.isAllowed(address);
    if (!may) closed.add(address);
    return may;
  };
  // What the caller named is asked for, or said to be closed; what a sitemap names is left out in silence but counted.
  const seeds = addresses.filter((address) => address === start || isOpen(address));
  const pace = createPace(pauseFor(options, robots.delay, origins));
  const dead = deadAmong({
    fetcher: visiting.fetcher,
    isOurs: (address) => accepts(address) && isOpen(address),
    known: new Set(seeds),
    pace,
  });
  const progress = startClock(seeds.length, options.onProgress);
  const crawled = await crawl({
    seeds,
    follow,
    maxDepth: options.maxDepth ?? siteDefaults.maxDepth,
    maxPages: options.maxPages ?? siteDefaults.maxPages,
    width: availableParallelism(),
    accepts: (address) => {
      const isIn = accepts(address) && isOpen(address);
      if (isIn) progress.found();
      return isIn;
    },
    isStopped,
    async visit({ address }) {
      const kept = await journal.read(address);
      if (kept?.address !== undefined && kept.links !== undefined)
        return progress.done({ address: kept.address, links: kept.links }, address);
      if (!isOpen(address)) return keep({ address, links: [], report: closedByRobots(address, form), states: [] }, address);
      await pace();
      if (kept !== undefined || !isOurs(address, shard)) return progress.done(await look(address, visiting), address);
      const page = await visit(address, visiting);
      return keep(follow ? page : withDead(page, await dead(page.links)), address);
    },
  });
  return { ...crawled, closed: closed.size, unkept };

  async function keep(page: VisitedPage, asked: string) {
    // What was cut off by the end of the run has not failed; it has not been checked.
    const leads = follow ? page.links.filter((link) => origins.includes(new URL(link).origin)) : [];
    const failed = (error: unknown) => {
      unkept ??= error;
    };
    if (!isStopped()) await journal.write(asked, toKeep({ ...page, links: leads })).catch(failed);
    return progress.done(page, asked);
  }
}

/** A page with those of its links that lead nowhere. */
const withDead = (page: VisitedPage, dead: readonly UnreadPage[]): VisitedPage =>
  dead.length === 0 ? page : { ...page, report: { ...page.report, dead } };

/** Milliseconds between two pages. */
function pauseFor({ rate }: SiteOptions, delay: number | undefined, origins: readonly string[]): number {
  if (rate !== undefined) return 60_000 / rate;
  if (delay !== undefined) return delay * 1000;
  return origins.every((origin) => /^(localhost|127\.|\[::1\])/.test(new URL(origin).host)) ? 0 : 60_000 / siteDefaults.rate;
}

/** True for the addresses of our part of a split run. */
const isOurs = (address: string, shard: Shard | undefined): boolean =>
  shard === undefined || Number.parseInt(hash(address).slice(0, 8), 16) % shard.count === shard.index - 1;

/** Counts pages, and says how long the rest will take. */
function startClock(known: number, tell: SiteOptions['onProgress']) {
  const began = performance.now();
  const count = { done: 0, known };
  const tidy = createTidying();
  return {
    found: () => {
      count.known += 1;
    },
    /** Keeps no more of a page than the walk needs: the rest lies in the journal. */
    done({ address: found, links }: Visit, address: string): Visit {
      count.done += 1;
      tidy();
      const perPage = (performance.now() - began) / count.done / 1000;
      tell?.({ ...count, address, secondsLeft: Math.round(perPage * Math.max(0, count.known - count.done)) });
      return { address: found, links };
    },
  };
}
