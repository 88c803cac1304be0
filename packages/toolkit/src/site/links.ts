import { baseOf, type Document } from '@klarsyn/core';
import { pageAddress } from '@klarsyn/crawler';

/** The pages a document links to, each once, in the order of the document. */
export function linksOf(document: Document, address: string): readonly string[] {
  const base = baseOf(document, document.address ?? address);
  const links = (document.elements ?? []).flatMap(({ tag, attributes }) => (isLink(tag) ? (attributes['href'] ?? []) : []));
  return [...new Set(links.flatMap((href) => pageAddress(href, base) ?? []))];
}

const isLink = (tag: string): boolean => tag === 'a' || tag === 'area';
