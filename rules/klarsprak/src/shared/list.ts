import { ancestors, type Document, descendants, isBlock, type Node } from '@klarsyn/core';

/** True for a list that leads elsewhere and is not read: a menu, a list of contents, a list of links. */
export function isMenu(document: Document, list: Node, items: readonly Node[]): boolean {
  const isOutside = ancestors(document, list).some(
    (node) => node.kind === 'region' && ['navigation', 'footer', 'header'].includes(node.region),
  );
  return isOutside || (items.length > 1 && items.every((item) => isLink(document, item)));
}

function isLink(document: Document, item: Node): boolean {
  const inside = descendants(document, item);
  const link = inside.find(({ kind }) => kind === 'link');
  const text = inside.find(isBlock)?.text.plain ?? '';
  return link?.kind === 'link' && link.label.length >= 0.6 * text.length;
}
