import { ancestors, type Block, blocks, type Document, type Look, type Node, type NodeId, nodeOf, type Span } from '@klarsyn/core';

/** A stretch of text that a reader sees, in one look. */
export interface Seen {
  readonly span: Span;
  readonly block: Block;
  /** The innermost node that holds it. */
  readonly node: Node;
  readonly text: string;
  readonly look: Look;
}

/** All text that is shown and whose look is known, in the order of the document. What is code is left out: it has a font of its own. */
export function seenText(document: Document): readonly Seen[] {
  const known = remembered.get(document) ?? blocks(document).flatMap((block) => seenIn(document, block));
  remembered.set(document, known);
  return known;
}

/** Several rules look at the same text. */
const remembered = new WeakMap<Document, readonly Seen[]>();

function seenIn(document: Document, block: Block): readonly Seen[] {
  return stretchesOf(block).flatMap(({ holder, start, end }) => {
    const node = nodeOf(document, holder);
    const around = [node, ...ancestors(document, node)];
    const look = around.find((above) => above.look !== undefined)?.look;
    const text = block.text.plain.slice(start, end);
    if (look === undefined || text.trim() === '') return [];
    if (around.some(({ kind, access }) => kind === 'code' || access?.hidden === true)) return [];
    return [{ span: { node: block.id, start, end }, block, node, text, look }];
  });
}

/** The pieces of a block, those that follow each other in one node joined. */
function stretchesOf({ text }: Block): readonly { readonly holder: NodeId; readonly start: number; readonly end: number }[] {
  const joined: { holder: NodeId; start: number; end: number }[] = [];
  for (const { node, start, length } of text.pieces) {
    const last = joined.at(-1);
    if (last?.holder === node) last.end = start + length;
    else joined.push({ holder: node, start, end: start + length });
  }
  return joined;
}

/** Where several stretches with one fault stand: the first, and at most as many others as help to find them. */
export function places(seen: readonly Seen[]): { readonly at: Span; readonly related: readonly Span[] } {
  const [first, ...others] = seen.map(({ span }) => span);
  return { at: first ?? { node: 0, start: 0, end: 0 }, related: others.slice(0, most) };
}

const most = 20;
