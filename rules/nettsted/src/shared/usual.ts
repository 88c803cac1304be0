import type { Link } from './links.ts';

/** The parts of a page that are the same on all pages. */
export const onAllPages: ReadonlySet<string | undefined> = new Set(['header', 'footer', 'navigation']);

/** A link of one page of a site. */
export type SiteLink = Pick<Link, 'to' | 'name' | 'place'> & { readonly uri: string };

/** A link that is not as on most pages. */
export interface Odd<L extends SiteLink> {
  readonly link: L;
  /** The link as most pages have it, and on how many of them. */
  readonly usual: L;
  readonly count: number;
}

/** On how many pages something must stand to be the usual. */
const fewest = 2;

/**
 * Among links that ought to be the same by `same`, those that differ by `differs` from what most pages have; the first of each. A page that has
 * the usual one as well has two links, such as a logo and a word, and is not odd.
 */
export function oddOnes<L extends SiteLink>(
  links: readonly L[],
  same: (link: L) => string,
  differs: (link: L) => string,
): readonly Odd<L>[] {
  return [...Map.groupBy(links, same).values()].flatMap((alike) => {
    const groups = [...Map.groupBy(alike, differs).values()];
    const [most] = groups.toSorted((one, other) => pagesOf(other).size - pagesOf(one).size);
    const [usual] = most ?? [];
    const known = pagesOf(most ?? []);
    if (groups.length === 1 || usual === undefined || known.size < fewest) return [];
    return groups.flatMap((own) => {
      const link = own === most ? undefined : own.find(({ uri }) => !known.has(uri));
      return link === undefined ? [] : [{ link, usual, count: known.size }];
    });
  });
}

const pagesOf = (links: readonly SiteLink[]): ReadonlySet<string> => new Set(links.map(({ uri }) => uri));
