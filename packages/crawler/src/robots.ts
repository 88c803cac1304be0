import robotsParser from 'robots-parser';

/** What a site's robots.txt asks of us (RFC 9309). */
export interface Robots {
  isAllowed(address: string): boolean;
  /** Seconds between two pages; undefined when it does not say. */
  readonly delay: number | undefined;
  readonly sitemaps: readonly string[];
}

/** The name that robots.txt may call us by. */
const agent = 'Klarsyn';

/** The robots.txt of a site that has none: everything is allowed. */
export const noRobots: Robots = { isAllowed: () => true, delay: undefined, sitemaps: [] };

/** Reads robots.txt. What is not understood is left out, as RFC 9309 wants. */
export function readRobots(address: string, text: string): Robots {
  // The package gives itself as `default`; its types do not say so.
  const robots = (robotsParser as unknown as (url: string, text: string) => ReturnType<typeof robotsParser.default>)(address, text);
  const delay = robots.getCrawlDelay(agent);
  return {
    isAllowed: (page) => robots.isAllowed(page, agent) !== false,
    delay: delay !== undefined && Number.isFinite(delay) && delay >= 0 ? delay : undefined,
    sitemaps: robots.getSitemaps().filter((sitemap) => URL.canParse(sitemap)),
  };
}
