import {
  type Block,
  type Directive,
  type Document,
  isBlock,
  type MailPlace,
  type Node,
  type NodeId,
  type Piece,
  type Place,
} from '@klarsyn/core';
import type { Finder, Fresh } from './known.ts';

/** The part of an e-mail that a document was read from. */
export type PartName = 'html' | 'text';

/** Part of a document, ready to stand in another from the node `at` on, below `parent`. */
export interface Graft {
  readonly nodes: readonly Node[];
  readonly directives: readonly Directive[];
}

/** Where a graft is to stand, and what of its document goes into it: all, or only what is fresh. */
export interface Grafting {
  readonly part: PartName;
  readonly at: NodeId;
  readonly parent: NodeId;
  readonly fresh?: Finder;
}

/** Takes a document without its root and its `<title>`, which no reader of an e-mail sees. */
export function graft(document: Document, { part, at, parent, fresh }: Grafting): Graft {
  const kept = keptNodes(document, fresh);
  const numbers = numbersFrom(document.nodes, kept, at);
  const placed = (place: Place): Place => mailPlace(part, place);
  const nodes = document.nodes
    .filter(({ id }) => kept.has(id))
    .map((node) => {
      const moved = {
        ...node,
        id: numbers(node.id),
        parent: node.parent === undefined || node.parent === 0 ? parent : numbers(node.parent),
        end: numbers(node.end),
        place: placed(node.place),
        ...(node.kind === 'branch' && { of: numbers(node.of) }),
      };
      return isBlock(node) ? { ...moved, text: textOf(node, kept.get(node.id), numbers) } : moved;
    }) as readonly Node[];
  const directives = document.directives.map((directive) => {
    const { covers } = directive;
    return {
      ...directive,
      covers: covers === undefined || !kept.has(covers) ? undefined : numbers(covers),
      place: placed(directive.place),
    };
  });
  return { nodes, directives };
}

/** The nodes to keep; of a block, the stretches of its text, all where none are given. */
function keptNodes({ nodes }: Document, fresh: Finder | undefined): ReadonlyMap<NodeId, readonly Fresh[] | undefined> {
  const kept = new Map<NodeId, readonly Fresh[] | undefined>();
  const hidden = nodes.find((node) => node.kind === 'region' && node.region === 'title');
  const isTitle = ({ id }: Node) => hidden !== undefined && id >= hidden.id && id < hidden.end;
  const body = nodes.filter((node) => node.id !== 0 && !isTitle(node));
  if (fresh === undefined) return new Map(body.map(({ id }) => [id, undefined]));
  const keep = (id: NodeId) => {
    for (let up: NodeId | undefined = id; up !== undefined && up !== 0 && !kept.has(up); up = nodes[up]?.parent) kept.set(up, undefined);
  };
  for (const block of body.filter(isBlock)) {
    const stretches = fresh(block.text.plain);
    if (stretches.length === 0) continue;
    keep(block.id);
    kept.set(block.id, stretches);
    for (const { node } of within(block.text.pieces, stretches).flat()) keep(node);
  }
  return kept;
}

/** The pieces that each stretch overlaps. Both are in order, so one walk finds them all: an e-mail may be one block of ten thousand of each. */
function within(pieces: readonly Piece[], stretches: readonly Fresh[]): readonly (readonly Piece[])[] {
  const endOf = ({ start, length }: Piece) => start + length;
  let first = 0;
  return stretches.map(({ start, end }) => {
    for (let piece = pieces[first]; piece !== undefined && endOf(piece) <= start; piece = pieces[first]) first += 1;
    let last = first;
    for (let piece = pieces[last]; piece !== undefined && piece.start < end; piece = pieces[last]) last += 1;
    return pieces.slice(first, last);
  });
}

/** The new number of a node, or of where it would stand: as many as are kept before it. */
function numbersFrom(nodes: readonly Node[], kept: ReadonlyMap<NodeId, unknown>, at: NodeId): (id: NodeId) => NodeId {
  const before = [0];
  for (const { id } of nodes) before.push((before[id] ?? 0) + (kept.has(id) ? 1 : 0));
  return (id) => at + (before[id] ?? before.at(-1) ?? 0);
}

function textOf({ text }: Block, stretches: readonly Fresh[] | undefined, numbers: (id: NodeId) => NodeId): Block['text'] {
  const renumbered = text.pieces.map((piece) => ({ ...piece, node: numbers(piece.node) }));
  if (stretches === undefined) return { plain: text.plain, pieces: renumbered };
  const pieces: Piece[] = [];
  let plain = '';
  const overlapped = within(renumbered, stretches);
  for (const [index, { start, end }] of stretches.entries()) {
    if (index > 0 && pieces.length > 0) {
      const last = pieces.at(-1);
      if (last !== undefined)
        pieces.push({ start: plain.length, length: 1, node: last.node, source: last.source + last.sourceLength, sourceLength: 0 });
      plain += ' ';
    }
    for (const piece of overlapped[index] ?? []) {
      const from = Math.max(start, piece.start);
      const to = Math.min(end, piece.start + piece.length);
      const isExact = piece.length === piece.sourceLength;
      const source = isExact ? piece.source + from - piece.start : piece.source;
      pieces.push({
        start: plain.length,
        length: to - from,
        node: piece.node,
        source,
        sourceLength: isExact ? to - from : piece.sourceLength,
      });
      plain += text.plain.slice(from, to);
    }
  }
  return { plain, pieces };
}

const nowhere = { line: 1, column: 1, offset: 0 };

function mailPlace(part: PartName, place: Place): MailPlace {
  return { in: 'eml', part, inner: place.in === 'text' ? place : { in: 'text', start: nowhere, end: nowhere } };
}
