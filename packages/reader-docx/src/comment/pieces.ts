import { walk, type XmlElement } from '@klarsyn/office';
import type { Traced } from '../story/trace.ts';

/** A stretch of a paragraph's text that came from one element. `end` is `start` for a picture. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly element: XmlElement;
  /** What a mark may stand before or after: a child of the paragraph, or all that a field is made of. */
  readonly block: Block;
}

/** Characters `[from, to)` of the part. `run` is there when the block is one run that may be cut. */
export interface Block {
  readonly from: number;
  readonly to: number;
  readonly run: XmlElement | undefined;
}

/** The pieces of a paragraph, in order. */
export function piecesOf({ element, written }: Traced): readonly Piece[] {
  const blocks = blocksOf(element);
  const pieces: Piece[] = [];
  let start = 0;
  let at = 0;
  for (const { element: source, length } of written) {
    while ((blocks[at]?.to ?? Number.POSITIVE_INFINITY) <= source.from) at += 1;
    const block = blocks[at];
    if (block === undefined) break;
    pieces.push({ start, end: start + length, element: source, block });
    start += length;
  }
  return pieces;
}

/** The children of a paragraph, with those that a field reaches over as one. */
function blocksOf(paragraph: XmlElement): readonly Block[] {
  const blocks: Block[] = [];
  let depth = 0;
  for (const node of paragraph.children) {
    if (typeof node === 'string' || node.name === 'w:pPr') continue;
    const inner = fieldMarks(node);
    const before = blocks.at(-1);
    if (depth > 0 && before !== undefined) blocks[blocks.length - 1] = { from: before.from, to: node.to, run: undefined };
    else blocks.push({ from: node.from, to: node.to, run: node.name === 'w:r' && !inner.isThere ? node : undefined });
    depth = Math.max(0, depth + inner.depth);
  }
  return blocks;
}

/** How many fields begin in an element and do not end in it. Those of a text box are its own. */
function fieldMarks(element: XmlElement): { readonly isThere: boolean; readonly depth: number } {
  let depth = 0;
  let isThere = false;
  walk(element, {
    enter({ name, attributes }) {
      if (name !== 'w:fldChar') return name !== 'w:txbxContent';
      isThere = true;
      const type = attributes['w:fldCharType'];
      depth += type === 'begin' ? 1 : type === 'end' ? -1 : 0;
      return false;
    },
  });
  return { isThere, depth };
}
