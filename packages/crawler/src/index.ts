export { onBase, pageAddress } from './address.ts';
export { type Crawled, crawl, type Task, type Visit } from './crawl.ts';
export { type Journal, openJournal, type Seal } from './journal.ts';
export { createPace, type Pace } from './pace.ts';
export { noRobots, type Robots, readRobots } from './robots.ts';
export { acceptsWithin, type Scope } from './scope.ts';
export { readList } from './sitemap.ts';
export { type GetBytes, type Mapped, readSitemaps } from './sitemaps.ts';
