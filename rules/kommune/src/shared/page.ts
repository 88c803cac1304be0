import {
  ancestors,
  blocks,
  type Document,
  type DocumentKind,
  type Node,
  type NodeOf,
  nodesOf,
  type Profile,
  type Region,
} from '@klarsyn/core';

const pageKinds: ReadonlySet<DocumentKind> = new Set([
  'forside',
  'tjeneste',
  'artikkel',
  'moete',
  'hoering',
  'innsyn',
  'kontakt',
  'enhet',
  'skole',
  'beredskap',
] as const);

/** True for a document of one of the kinds. */
export const isKind = ({ kind }: Document, ...kinds: readonly DocumentKind[]): boolean => kind !== undefined && kinds.includes(kind.value);

/** True for a page on the web. */
export const isPage = ({ kind }: Document): boolean => kind !== undefined && pageKinds.has(kind.value);

/** True for a page that is there as a whole, with a head of its own, and is no piece of one. */
export const isWhole = ({ elements, title }: Document): boolean => elements !== undefined && title !== undefined;

/** The text of a document, each block on a line of its own. */
export const textOf = (document: Document): string =>
  blocks(document)
    .map(({ text }) => text.plain)
    .join('\n');

/** The region a node stands in; undefined for the running text. */
export function regionOf(document: Document, node: Node): Region | undefined {
  const region = ancestors(document, node).find(({ kind }) => kind === 'region');
  return region?.kind === 'region' ? region.region : undefined;
}

/** The links of a page. */
export const linksOf = (document: Document): readonly NodeOf<'link'>[] => nodesOf(document, 'link');

/** What a link says and where it goes, as one text to search in. */
export const wordsOf = ({ href, label, access }: NodeOf<'link'>): string => `${label} ${access?.name ?? ''} ${href}`;

/** True when a link says or goes to what a pattern describes, or to an address of the profile. */
export const hasLink = (document: Document, pattern: RegExp, address?: string): boolean =>
  linksOf(document).some((link) => pattern.test(wordsOf(link)) || (address !== undefined && address !== '' && link.href.includes(address)));

/** Host of an address, in small letters and without `www.`; undefined for addresses inside the site. */
export const hostOf = (href: string): string | undefined => /^(?:https?:)?\/\/(?:www\.)?([^/:?#]+)/i.exec(href)?.[1]?.toLowerCase();

/** The address of a page: where it was opened, or what it says itself. */
export function addressOf(document: Document): string {
  if (/^https?:/i.test(document.uri)) return document.uri;
  const canonical = document.elements?.find(({ tag, attributes }) => tag === 'link' && attributes['rel'] === 'canonical')?.attributes[
    'href'
  ];
  return canonical ?? document.meta.properties?.['og:url'] ?? document.uri;
}

/** The organisation's own hosts, without `www.`. */
export const ownHosts = ({ web, contact }: Profile): readonly string[] =>
  [web.canonical, contact.web, ...web.hosts]
    .filter((host) => host !== undefined && host !== '')
    .map((host) =>
      String(host)
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/^www\./, '')
        .replace(/\/.*$/, ''),
    );

/** A list of parts in words: «frist, pris og klage». */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} og ${parts.at(-1)}`;
