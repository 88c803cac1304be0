import { ancestors, baseOf, type CollectContext, type Document, type NodeId, nodesOf, type Place, type Region } from '@klarsyn/core';

/** A link as the rules across pages remember it. */
export interface Link {
  /** The page it leads to, and the part of the page when it names one. */
  readonly to: string;
  readonly part?: string;
  readonly name: string;
  /** The part of the page it stands in, when that is named, and which of them. */
  readonly region?: Region;
  readonly group?: NodeId;
  readonly place: Place;
}

/** Where pages are that have no address of their own: files beside each other. */
const filesAt = 'file:///';

/** The address of a page, without the part of it. */
export function addressOf({ address, uri }: Pick<Document, 'address' | 'uri'>): string {
  const own = address ?? uri;
  const url = URL.canParse(own) ? new URL(own) : new URL(own, filesAt);
  url.hash = '';
  return url.href;
}

/** Links that lead to pages of the same site. */
export function linksWithin(document: Document, { place }: Pick<CollectContext, 'place'>): readonly Link[] {
  const own = addressOf(document);
  const base = baseOf(document, own);
  const site = siteOf(own);
  return nodesOf(document, 'link').flatMap((node): readonly Link[] => {
    const href = node.href.trim();
    if (href === '' || !URL.canParse(href, base)) return [];
    const url = new URL(href, base);
    const part = decoded(url.hash.slice(1));
    url.hash = '';
    if (siteOf(url.href) !== site) return [];
    const region = ancestors(document, node).find((above) => above.kind === 'region');
    const name = node.label.replace(/\s+/g, ' ').trim();
    return [
      {
        to: url.href,
        name,
        place: place(node.id),
        ...(part !== '' && { part }),
        ...(region?.kind === 'region' && { region: region.region, group: region.id }),
      },
    ];
  });
}

const siteOf = (address: string): string => (address.startsWith(filesAt) ? filesAt : new URL(address).origin);

/** The part of a page as its `id` is written; an address writes æ, ø and å in another way. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
