import type { CheckOptions } from '../check-options.ts';

/** What a site is, and how far to go. */
export interface SiteOptions extends Omit<CheckOptions, 'isWanted' | 'workers' | 'cache'> {
  /** Where to begin: the front page. Links and sitemaps from there are followed. */
  readonly start?: string | undefined;
  /** Sitemaps, by address or file: the pages they name are checked, and links are not followed unless `follow` says so. */
  readonly sitemaps?: readonly string[] | undefined;
  /** A file with an address a line. */
  readonly urls?: string | undefined;
  readonly follow?: boolean | undefined;
  /** The server that pages are fetched from, whatever server the sitemap or list names. */
  readonly base?: string | undefined;
  /** Other origins that belong to the site. */
  readonly also?: readonly string[] | undefined;
  /** Patterns for the path of a page: `/skole/**`. */
  readonly include?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
  readonly maxPages?: number | undefined;
  readonly maxDepth?: number | undefined;
  /** Most pages a minute; else what robots.txt asks, else 300, and as many as it takes on this machine itself. */
  readonly rate?: number | undefined;
  /** The site is the caller's own: what its robots.txt closes is checked as well. */
  readonly ignoreRobots?: boolean | undefined;
  /** The file that holds what is done so far. */
  readonly journal: string;
  /** Goes on with what the journal holds. */
  readonly resume?: boolean | undefined;
  readonly onProgress?: ((progress: SiteProgress) => void) | undefined;
}

/** How far a run over a site has come. */
export interface SiteProgress {
  readonly done: number;
  /** Pages known so far; more may be found. */
  readonly known: number;
  /** Seconds left at the pace so far, for the pages known so far. */
  readonly secondsLeft: number;
  readonly address: string;
}

/** What holds when the caller does not say. */
export const siteDefaults = { maxPages: 10_000, maxDepth: 30, rate: 300 } as const;
