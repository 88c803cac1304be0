import { ancestors, type Box, type Document, descendants, isBlock, type Node, nodesOf, type PageElement, type Region } from '@klarsyn/core';

/** True when a node stands in a part of the page or letter. */
export const isWithin = (document: Document, node: Node, ...regions: readonly Region[]): boolean =>
  [node, ...ancestors(document, node)].some((above) => above.kind === 'region' && regions.includes(above.region));

/** The text of all parts of one sort, with where its links lead: what a reader finds there. */
export function saidIn(document: Document, region: Region): string | undefined {
  const parts = nodesOf(document, 'region').filter((node) => node.region === region);
  if (parts.length === 0) return undefined;
  const inside = parts.flatMap((part) => descendants(document, part));
  return inside
    .flatMap((node) => {
      if (isBlock(node)) return [node.text.plain];
      if (node.kind === 'link') return [node.href.replace(/^(?:mailto|tel):/i, '')];
      return node.kind === 'image' ? [node.alt ?? ''] : [];
    })
    .join('\n');
}

/** Where a node is on the page, in CSS pixels; undefined when no browser has seen it. */
export const boxOf = ({ look, place }: Node): Box | undefined => look?.box ?? (place.in === 'page' ? place.box : undefined);

/** The elements of a page with one of these tags. */
export const tagged = ({ elements = [] }: Document, ...tags: readonly string[]): readonly PageElement[] =>
  elements.filter(({ tag }) => tags.includes(tag));

/** True for a document that is a page or a letter with a head or a foot, and not a stretch of text. */
export const isWhole = (document: Document): boolean =>
  nodesOf(document, 'region').some(({ region }) => region === 'main' || region === 'header');
