import type { Block, Document, Kind, Node, NodeOf } from './document.ts';
import type { NodeId } from './text.ts';

/** The node with this id. Throws when there is none: that is a bug in the caller. */
export function nodeOf(document: Document, id: NodeId): Node {
  const node = document.nodes[id];
  if (node === undefined) throw new RangeError(`${document.uri} has no node ${id}`);
  return node;
}

/** All nodes below a node, in document order. */
export const descendants = (document: Document, node: Node): readonly Node[] => document.nodes.slice(node.id + 1, node.end);

/** The nodes directly below a node, in document order. */
export function children(document: Document, node: Node): readonly Node[] {
  const found: Node[] = [];
  for (let id = node.id + 1; id < node.end; ) {
    const child = nodeOf(document, id);
    found.push(child);
    id = child.end;
  }
  return found;
}

/** The nodes above a node, nearest first. */
export function ancestors(document: Document, node: Node): readonly Node[] {
  const found: Node[] = [];
  for (let id = node.parent; id !== undefined; ) {
    const parent = nodeOf(document, id);
    found.push(parent);
    id = parent.parent;
  }
  return found;
}

/** True when a node holds the text of a block. */
export const isBlock = (node: Node): node is Block => 'text' in node;

/** All blocks with text, in document order. What colleagues say in comments beside the text is no text of the document. */
export function blocks(document: Document): readonly Block[] {
  const found: Block[] = [];
  let next = 0;
  for (const node of document.nodes) {
    if (node.id < next) continue;
    if (node.kind === 'region' && node.region === 'comment') next = node.end;
    else if (isBlock(node) && node.text.plain !== '') found.push(node);
  }
  return found;
}

/** All nodes of the kinds named. */
export function nodesOf<K extends Kind>(document: Document, ...kinds: readonly K[]): readonly NodeOf<K>[] {
  const wanted: ReadonlySet<Kind> = new Set<Kind>(kinds);
  return document.nodes.filter((node) => wanted.has(node.kind)) as unknown as readonly NodeOf<K>[];
}

/** The text of a node and all below it, blocks apart by a line break. */
export function textWithin(document: Document, node: Node): string {
  const texts = [node, ...descendants(document, node)].filter(isBlock).map((block) => block.text.plain);
  return texts.filter((text) => text !== '').join('\n');
}

/** The nearest heading before a node, in document order. */
export function headingAbove(document: Document, node: Node): NodeOf<'heading'> | undefined {
  for (let id = node.id - 1; id >= 0; id -= 1) {
    const before = document.nodes[id];
    if (before?.kind === 'heading' && before.text.plain !== '') return before;
  }
  return undefined;
}
