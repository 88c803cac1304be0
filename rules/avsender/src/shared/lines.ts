import { ancestors, blocks, type Document, nodesOf, type Region, type Span } from '@klarsyn/core';

/** A line of text as a reader sees it. */
export interface Line {
  readonly text: string;
  readonly span: Span;
  /** The part of the page it stands in; undefined for the text itself. */
  readonly region: Region | undefined;
  /** Whether a merge field stands in it. */
  readonly hasField: boolean;
}

const remembered = new WeakMap<Document, readonly Line[]>();

/** All lines of a document that are not empty. */
export function linesOf(document: Document): readonly Line[] {
  const known = remembered.get(document);
  if (known !== undefined) return known;
  const fields = new Set(nodesOf(document, 'field').map(({ id }) => id));
  const lines = blocks(document).flatMap((block) => {
    const above = ancestors(document, block).find(({ kind }) => kind === 'region');
    const region = above?.kind === 'region' ? above.region : undefined;
    const filled = block.text.pieces.filter((piece) => fields.has(piece.node));
    return [...block.text.plain.matchAll(/[^\n]+/g)].flatMap((match) => {
      const span = { node: block.id, start: match.index, end: match.index + match[0].length };
      const hasField = filled.some(({ start, length }) => start < span.end && span.start < start + length);
      return match[0].trim() === '' ? [] : [{ text: match[0].trim(), span, region, hasField }];
    });
  });
  remembered.set(document, lines);
  return lines;
}

/** True for a line of the text itself, and not of its letterhead or footer. */
export const isBody = ({ region }: Line): boolean =>
  region === undefined || region === 'main' || region === 'address' || region === 'signature';
