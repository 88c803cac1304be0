import type { WordPlace } from '@klarsyn/core';
import type { Traced } from '../story/trace.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** A place among the pieces of a paragraph: so many signs into one of them. */
export interface Spot {
  readonly piece: Piece;
  readonly offset: number;
}

/** Where a comment stands: round words, or at the end of a paragraph without any. `isExact` when those are the words it is about. */
export interface Anchor {
  readonly paragraph: Traced;
  readonly range: { readonly from: Spot; readonly to: Spot } | undefined;
  readonly isExact: boolean;
}

/**
 * Finds where comments may stand among the paragraphs of the main part. Word takes none in headers and footers, and LibreOffice loses words
 * when one stands in a content control: such a comment stands at the nearest paragraph outside.
 */
export function anchorFinder(main: string, paragraphs: readonly Traced[]): (place: WordPlace | undefined) => Anchor | undefined {
  const byIndex = new Map(paragraphs.map((paragraph) => [paragraph.element.order, paragraph]));
  const free = paragraphs.filter(({ isApart, outer }) => !isApart && outer === undefined);
  const withText = free.filter(({ written }) => written.length > 0);
  const running = withText.filter(({ isInTable }) => !isInTable);
  const first = running[0] ?? withText[0] ?? free[0];
  const last = running.at(-1) ?? withText.at(-1) ?? free.at(-1);

  return (place) => {
    if (place === undefined) return whole(first);
    if (place.part !== main) return whole(/header/i.test(place.part) ? first : last);
    const own = byIndex.get(place.paragraph);
    if (own === undefined) return whole(first);
    if (own.outer === undefined && !own.isApart)
      return { paragraph: own, range: rangeOf(piecesOf(own), place), isExact: place.branch === undefined };
    const outer = byIndex.get(own.outer?.order ?? -1);
    if (outer !== undefined && !outer.isApart) return whole(outer);
    const order = (own.outer ?? own.element).order;
    const near = free.findLast(({ element }) => element.order < order) ?? free.find(({ element }) => element.order > order);
    return near === undefined ? undefined : { paragraph: near, range: undefined, isExact: false };
  };
}

function whole(paragraph: Traced | undefined): Anchor | undefined {
  if (paragraph === undefined) return undefined;
  const pieces = piecesOf(paragraph);
  return { paragraph, range: rangeOf(pieces, { start: 0, end: pieces.at(-1)?.end ?? 0 }), isExact: false };
}

/** The pieces that characters `[start, end)` lie in. A place without characters is a picture, or the sign beside it. */
function rangeOf(pieces: readonly Piece[], { start, end }: Pick<WordPlace, 'start' | 'end'>): Anchor['range'] {
  const picture = start === end ? pieces.find((piece) => piece.start === start && piece.end === start) : undefined;
  if (picture !== undefined) return { from: { piece: picture, offset: 0 }, to: { piece: picture, offset: 0 } };
  const from = pieces.find((piece) => piece.end > start) ?? pieces.at(-1);
  const to = pieces.findLast((piece) => piece.start < Math.max(end, start + 1) && piece.end > piece.start) ?? from;
  if (from === undefined || to === undefined) return undefined;
  const stop = start === end ? start + 1 : end;
  return {
    from: { piece: from, offset: Math.max(0, Math.min(start, from.end - 1) - from.start) },
    to: { piece: to, offset: Math.min(stop, to.end) - to.start },
  };
}
