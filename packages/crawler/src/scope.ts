import picomatch from 'picomatch';

/** Which addresses belong to a crawl. */
export interface Scope {
  /** `https://kommunen.no`; also the sub-sites that belong to it. */
  readonly origins: readonly string[];
  /** Patterns for the path: only what one of them takes. All when empty. */
  readonly include: readonly string[];
  /** Patterns for the path: nothing that one of them takes. */
  readonly exclude: readonly string[];
}

/** Tells whether an address is within the scope, and no trap. It remembers what it has let through, to know traps. */
export type Accepts = (address: string) => boolean;

/** Most addresses that differ only after the question mark: calendars and filters never end. */
const mostQueries = 100;
/** A part of a path that comes back so often in it shows links that grow for ever. */
const mostRepeats = 3;

/** Makes the judge of a crawl. */
export function acceptsWithin({ origins, include, exclude }: Scope): Accepts {
  const isIncluded = include.length === 0 ? () => true : matcher(include);
  const isExcluded = exclude.length === 0 ? () => false : matcher(exclude);
  const queries = new Map<string, number>();
  return (address) => {
    const { origin, pathname, search } = new URL(address);
    if (!origins.includes(origin) || !isIncluded(pathname) || isExcluded(pathname) || growsForEver(pathname)) return false;
    if (search === '') return true;
    const page = origin + pathname;
    const seen = queries.get(page) ?? 0;
    queries.set(page, seen + 1);
    return seen < mostQueries;
  };
}

/** A pattern without a slash in front is read from the root. */
const matcher = (patterns: readonly string[]) =>
  picomatch(
    patterns.map((pattern) => (pattern.startsWith('/') || pattern.startsWith('**') ? pattern : `/${pattern}`)),
    { dot: true },
  );

function growsForEver(pathname: string): boolean {
  const parts = pathname.split('/').filter(Boolean);
  return parts.some((part) => parts.filter((other) => other === part).length > mostRepeats);
}
