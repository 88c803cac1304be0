import { ancestors, type Block, blocks, type Document, type Look, type Node, nodeOf, type Span } from '@klarsyn/core';

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
  return blocks(document).flatMap((block) =>
    block.text.pieces.flatMap((piece) => {
      const node = nodeOf(document, piece.node);
      const around = [node, ...ancestors(document, node)];
      const look = around.find((above) => above.look !== undefined)?.look;
      const span = { node: block.id, start: piece.start, end: piece.start + piece.length };
      const text = block.text.plain.slice(span.start, span.end);
      if (look === undefined || text.trim() === '') return [];
      return around.some(({ kind, access }) => kind === 'code' || access?.hidden === true) ? [] : [{ span, block, node, text, look }];
    }),
  );
}

/** Where several stretches with one fault stand: the first, and at most as many others as help to find them. */
export function places(seen: readonly Seen[]): { readonly at: Span; readonly related: readonly Span[] } {
  const [first, ...others] = seen.map(({ span }) => span);
  return { at: first ?? { node: 0, start: 0, end: 0 }, related: others.slice(0, most) };
}

const most = 20;
