import { type Document, type NodeId, nodeSeen, seenBy } from '@klarsyn/core';

/** How a text stands out from a picture or a gradient behind it: the contrast at the worst and at the best spot behind its lines, from 1 to 21. */
export interface Backdrop {
  readonly element?: number;
  readonly least: number;
  readonly most: number;
}

const byNode = new WeakMap<Document, ReadonlyMap<NodeId, Backdrop>>();

/** What was seen behind the text of a node; undefined when nobody has looked. Of several texts the one that stands out least tells. */
export function backdropOf(document: Document, node: NodeId): Backdrop | undefined {
  const known = byNode.get(document) ?? read(document);
  byNode.set(document, known);
  return known.get(node);
}

function read(document: Document): ReadonlyMap<NodeId, Backdrop> {
  const found = new Map<NodeId, Backdrop>();
  for (const seen of seenBy<Backdrop>(document, 'backdrop')) {
    const node = nodeSeen(document, seen);
    const other = found.get(node);
    if (other === undefined || seen.most < other.most) found.set(node, seen);
  }
  return found;
}
