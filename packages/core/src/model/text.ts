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
export function pieceAt(text: Text, offset: number): Piece | undefined {
  let low = 0;
  let high = text.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((text.pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return text.pieces[low];
}

/** The stretch [start, end) of the source that a stretch of plain text came from; undefined for a text without a source. */
export function sourceOf(text: Text, start: number, end: number): { readonly start: number; readonly end: number } | undefined {
  const first = pieceAt(text, start);
  if (first === undefined) return undefined;
  const begin = isExact(first) ? first.source + Math.min(start - first.start, first.length) : first.source;
  if (end <= start) return { start: begin, end: begin };
  const last = pieceAt(text, end - 1) ?? first;
  const stop = isExact(last) ? last.source + Math.min(end - last.start, last.length) : last.source + last.sourceLength;
  return { start: begin, end: Math.max(begin, stop) };
}

const isExact = (piece: Piece): boolean => piece.length === piece.sourceLength;
