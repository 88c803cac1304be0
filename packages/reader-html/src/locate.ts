import { isElement, isText, type PlainElement, type PlainNode, type Range } from './tree.ts';

/** The rendered page with the places of the source on all that was found there. */
export function locate(page: PlainElement, found: ReadonlyMap<PlainNode, PlainNode>): PlainElement {
  const children = page.children.map((child): PlainNode => {
    if (isElement(child)) return locate(child, found);
    const origin = found.get(child);
    return origin !== undefined && !isElement(origin) ? origin : child;
  });
  const origin = found.get(page);
  if (origin === undefined || !isElement(origin)) return { ...page, children };
  // Where an author left out the tags of an element, what is inside tells where it is.
  return { ...page, children, range: origin.range ?? (page.tag === 'html' ? undefined : hull(origin.children)) };
}

/** From the first to the last of some nodes in the source; undefined when none of them is there. */
export function hull(nodes: readonly PlainNode[]): Range | undefined {
  const ranges = nodes.map(rangeOf).filter((range) => range !== undefined);
  if (ranges.length === 0) return undefined;
  const start = ranges.reduce((least, range) => Math.min(least, range.start), Number.POSITIVE_INFINITY);
  const end = ranges.reduce((most, range) => Math.max(most, range.end), 0);
  return { start, end };
}

/** Where a node stands in the source. */
function rangeOf(node: PlainNode): Range | undefined {
  if (!isText(node)) return node.range;
  return node.raw === undefined ? undefined : { start: node.source, end: node.source + node.raw.length };
}
