/** The number of a node: its index in `Document.nodes`. */
export type NodeId = number;

/** Characters [start, end) of one block's plain text: the only arithmetic a rule does. */
export interface Span {
  readonly node: NodeId;
  readonly start: number;
  readonly end: number;
}

/** The text of a block as a reader meets it, and where each stretch of it came from. */
export interface Text {
  readonly plain: string;
  readonly pieces: readonly Piece[];
}

/**
 * A stretch of plain text and where it came from. `node` is the innermost node that holds it (a link, a field, the block itself).
 * Lengths differ where a reference was decoded or space collapsed; then the stretch has no inside.
 */
export interface Piece {
  readonly start: number;
  readonly length: number;
  readonly node: NodeId;
  readonly source: number;
  readonly sourceLength: number;
}

/** The text with nothing in it. */
export const emptyText: Text = { plain: '', pieces: [] };

/** The piece that holds a character of the plain text, or the last one that begins before it. */
export const pieceAt = (text: Text, offset: number): Piece | undefined => text.pieces[indexAt(text, offset)];

/**
 * The stretch [start, end) of the source that a stretch of plain text came from. Characters that stand nowhere in the source, such as
 * what a script wrote on a page, are left out; undefined when all of them are such.
 */
export function sourceOf(text: Text, start: number, end: number): { readonly start: number; readonly end: number } | undefined {
  const first = indexAt(text, start);
  if (end <= start) {
    const piece = text.pieces[first];
    return piece && { start: beginIn(piece, start), end: beginIn(piece, start) };
  }
  const touched = text.pieces.slice(first, indexAt(text, end - 1) + 1).filter(({ sourceLength }) => sourceLength > 0);
  const from = touched[0];
  const to = touched.at(-1);
  if (from === undefined || to === undefined) return undefined;
  const begin = beginIn(from, start);
  const stop = isExact(to) ? to.source + Math.min(end - to.start, to.length) : to.source + to.sourceLength;
  return { start: begin, end: Math.max(begin, stop) };
}

/** Where the piece that holds an offset, or the last one before it, stands in the list. */
function indexAt({ pieces }: Text, offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where an offset of the plain text stands in the source of a piece; before the piece, where the piece begins. */
function beginIn(piece: Piece, offset: number): number {
  const inside = Math.max(0, Math.min(offset - piece.start, piece.length));
  return isExact(piece) ? piece.source + inside : piece.source;
}

const isExact = (piece: Piece): boolean => piece.length === piece.sourceLength;
