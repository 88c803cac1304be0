import type { Piece, Text } from './text.ts';

/** Characters [start, end) of a plain text. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** A text without some stretches, which stand in order and never overlap. What is left still knows where it came from. */
export function withoutStretches({ plain, pieces }: Text, cuts: readonly Range[]): Text {
  const kept = keptBetween(cuts, plain.length);
  const left: Piece[] = [];
  let next = 0;
  for (const piece of pieces) {
    const end = piece.start + piece.length;
    for (let at = next; at < kept.length; at += 1) {
      const range = kept[at];
      if (range === undefined || range.start >= end) break;
      next = at;
      if (range.end > piece.start) left.push(within(piece, range));
    }
  }
  return { plain: kept.map(({ start, end }) => plain.slice(start, end)).join(''), pieces: left };
}

/** A stretch that is kept, and how much was taken away before it. */
interface Kept extends Range {
  readonly gone: number;
}

function keptBetween(cuts: readonly Range[], length: number): readonly Kept[] {
  let from = 0;
  let gone = 0;
  const kept: Kept[] = [];
  for (const { start, end } of [...cuts, { start: length, end: length }]) {
    if (start > from) kept.push({ start: from, end: start, gone });
    gone += end - start;
    from = end;
  }
  return kept;
}

/** The part of a piece that is kept. One that has no inside keeps all its source. */
function within(piece: Piece, { start, end, gone }: Kept): Piece {
  const from = Math.max(piece.start, start);
  const length = Math.min(piece.start + piece.length, end) - from;
  const isExact = piece.length === piece.sourceLength;
  return {
    start: from - gone,
    length,
    node: piece.node,
    source: isExact ? piece.source + from - piece.start : piece.source,
    sourceLength: isExact ? length : piece.sourceLength,
  };
}
