import type { Block, Document, Kind, Node, NodeOf } from './document.ts';
import { oncePer } from './memory.ts';
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

/** What many ask of the same nodes: found once, and known for as long as they live. */
function remember<T>(find: (nodes: readonly Node[]) => T): (document: Pick<Document, 'nodes'>) => T {
  const found = oncePer(find);
  return ({ nodes }) => found(nodes);
}

/** All blocks with text, in document order. What colleagues say in comments beside the text is no text of the document. */
export const blocks: (document: Pick<Document, 'nodes'>) => readonly Block[] = remember((nodes) => {
  const found: Block[] = [];
  let next = 0;
  for (const node of nodes) {
    if (node.id < next) continue;
    if (node.kind === 'region' && node.region === 'comment') next = node.end;
    else if (isBlock(node) && node.text.plain !== '') found.push(node);
  }
  return found;
});

const byKind = remember((nodes) => Map.groupBy(nodes, ({ kind }) => kind));
const headings = remember((nodes) => nodes.filter((node): node is NodeOf<'heading'> => node.kind === 'heading' && node.text.plain !== ''));

/** All nodes of the kinds named, in document order. */
export function nodesOf<K extends Kind>(document: Document, ...kinds: readonly K[]): readonly NodeOf<K>[] {
  const found = kinds.flatMap((kind) => byKind(document).get(kind) ?? []);
  const inOrder = kinds.length > 1 ? found.sort((one, other) => one.id - other.id) : found;
  return inOrder as unknown as readonly NodeOf<K>[];
}

/** The text of a node and all below it, blocks apart by a line break. */
export function textWithin(document: Document, node: Node): string {
  const texts = [node, ...descendants(document, node)].filter(isBlock).map((block) => block.text.plain);
  return texts.filter((text) => text !== '').join('\n');
}

/** The nearest heading before a node, in document order. */
export function headingAbove(document: Document, node: Node): NodeOf<'heading'> | undefined {
  const all = headings(document);
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.id ?? 0) < node.id) low = middle + 1;
    else high = middle;
  }
  return all[low - 1];
}
