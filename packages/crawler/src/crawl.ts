/** A page to visit. */
export interface Task {
  readonly address: string;
  /** How many links away from where the crawl began. */
  readonly depth: number;
}

/** What a visit gave the crawl. */
export interface Visit {
  /** Where redirects ended. */
  readonly address: string;
  /** Addresses of the pages it links to, as `pageAddress` writes them. */
  readonly links: readonly string[];
}

/** What to visit, and how far to go. */
export interface CrawlOptions {
  readonly seeds: readonly string[];
  /** Follows links from the pages that are visited. */
  readonly follow: boolean;
  readonly maxDepth: number;
  readonly maxPages: number;
  /** How many pages at once. */
  readonly width: number;
  readonly accepts: (address: string) => boolean;
  visit(task: Task): Promise<Visit>;
  /** True when somebody wants it to end: nothing new is begun. */
  isStopped?(): boolean;
}

/** A page that was visited, and where it was found in the end. */
export interface Walked extends Task {
  readonly found: string;
}

/** How a crawl went. */
export interface Crawled {
  /** The pages of the site, each once, in the order of the crawl: level by level, by address. */
  readonly tasks: readonly Walked[];
  /** True when it was stopped before its end. */
  readonly isStopped: boolean;
  /** How many addresses were left because of `maxPages` or `maxDepth`. */
  readonly left: number;
}

/**
 * Visits a site level by level: all pages that are one link away, then all that are two away. Within a level the order is that of the addresses,
 * so that the same site always gives the same pages in the same order, however fast each page answers.
 */
export async function crawl(options: CrawlOptions): Promise<Crawled> {
  const { seeds, follow, maxDepth, maxPages, accepts } = options;
  const tasks: Walked[] = [];
  const seen = new Set<string>(seeds);
  let level = [...seen];
  let left = 0;
  for (let depth = 0; level.length > 0; depth++) {
    const room = maxPages - tasks.length;
    const now = level.slice(0, room).map((address) => ({ address, depth }));
    left += level.length - now.length;
    // Links are sorted out as each page is done, so that those of a level are not all in memory at once.
    const next = new Set<string>();
    const founds = await visitAll(now, options, (links) => {
      for (const link of follow ? links : []) if (!seen.has(link) && !next.has(link) && accepts(link)) next.add(link);
    });
    if (founds === undefined) return { tasks: [...tasks, ...now.map((task) => ({ ...task, found: task.address }))], isStopped: true, left };
    for (const [at, found] of founds.entries()) {
      const task = now[at];
      if (task === undefined || (found !== task.address && seen.has(found))) continue;
      seen.add(found);
      tasks.push({ ...task, found });
    }
    level = [...next].filter((address) => !seen.has(address)).sort();
    if (depth === maxDepth) {
      left += level.length;
      break;
    }
    for (const address of level) seen.add(address);
  }
  return { tasks, isStopped: false, left };
}

/** Visits the pages of a level, some at a time, and gives where each was found; undefined when it was stopped. */
async function visitAll(
  tasks: readonly Task[],
  { width, visit, isStopped }: CrawlOptions,
  onLinks: (links: readonly string[]) => void,
): Promise<readonly string[] | undefined> {
  const founds = new Array<string>(tasks.length);
  const waiting = tasks.entries();
  const lane = async () => {
    for (const [at, task] of waiting) {
      if (isStopped?.() === true) return;
      const { address, links } = await visit(task);
      founds[at] = address;
      onLinks(links);
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  return isStopped?.() === true ? undefined : founds;
}
