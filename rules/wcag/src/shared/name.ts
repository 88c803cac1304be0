import { type Document, type Node, textWithin } from '@klarsyn/core';

/** The name that the browser or attributes give a node beside its own text and its `alt`; '' when there is none. */
export function givenName(document: Document, { access, html }: Node): string {
  if (access !== undefined) return access.name.trim();
  const { 'aria-label': label = '', 'aria-labelledby': labelledBy = '', title = '' } = html?.attributes ?? {};
  return namedBy(document, labelledBy) || label.trim() || title.trim();
}

/** What the elements say that a list of ids points at. */
function namedBy(document: Document, ids: string): string {
  const wanted = ids.split(/\s+/).filter((id) => id !== '');
  return wanted
    .map((id) => sayingOf(document, id))
    .join(' ')
    .trim();
}

function sayingOf(document: Document, id: string): string {
  const node = idsOf(document).get(id);
  if (node === undefined) return '';
  return node.html?.attributes['aria-label'] ?? (textWithin(document, node) || (node.kind === 'image' ? (node.alt ?? '') : node.kind));
}

const known = new WeakMap<Document, ReadonlyMap<string, Node>>();

/** The elements that have an id; of several with one id the first counts. */
function idsOf(document: Document): ReadonlyMap<string, Node> {
  const ids = known.get(document) ?? new Map(document.nodes.toReversed().map((node) => [node.html?.attributes['id'] ?? '', node]));
  known.set(document, ids);
  return ids;
}
