import { type Control, controlOf } from './control.ts';
import type { Document, Node, NodeOf } from './document.ts';
import type { NodeId, Piece } from './text.ts';

/** A condition of a template: what opens it, each other way out, and what closes it. */
export interface Condition<T> {
  readonly open: T;
  readonly elses: readonly T[];
  readonly close: T;
}

/** Pairs what opens a condition with what closes it. `loose` are those that open, turn or close nothing. */
export function pairControls<T extends { readonly control: Control }>(
  items: readonly T[],
): { readonly whole: readonly Condition<T>[]; readonly loose: readonly T[] } {
  const open: { readonly opened: T; readonly elses: T[] }[] = [];
  const whole: Condition<T>[] = [];
  const loose: T[] = [];
  for (const item of items) {
    const { does } = item.control;
    const top = open.at(-1);
    if (does === 'open') open.push({ opened: item, elses: [] });
    else if (top === undefined || (does === 'close' && !closes(item.control, top.opened.control))) loose.push(item);
    else if (does === 'else') top.elses.push(item);
    else {
      open.pop();
      whole.push({ open: top.opened, elses: top.elses, close: item });
    }
  }
  return { whole, loose: [...loose, ...open.map(({ opened }) => opened)] };
}

/** A name after the close must be the one that was opened. */
function closes(close: Control, open: Control): boolean {
  if (close.word !== 'section') return close.word === open.word;
  return close.condition === '' || (open.word === 'section' && close.condition === open.condition);
}

type Field = NodeOf<'field'>;

/** A field that opens, turns or closes a condition, and the characters of its block that it takes. */
interface Turn {
  readonly field: Field;
  readonly control: Control;
  readonly start: number;
  readonly end: number;
}

/** What is to lie in a branch: nodes [from, to) below one node, and characters [start, end) of the text which that node holds itself. */
interface Cut {
  readonly above: NodeId;
  /** How deep its nodes lie. */
  readonly depth: number;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly start: number;
  readonly end: number;
  readonly of: NodeId;
  readonly condition: string;
}

/**
 * Gives each way out of a condition in a template (`{{#if a}}…{{else}}…{{/if}}`) a node of its own. One that begins in the middle of a block and
 * ends in another is several nodes of one condition. In lists, rows and tables only what lies in one block becomes a branch.
 */
export function withBranches(document: Document): Document {
  const turns = turnsOf(document.nodes);
  if (turns.length < 2) return document;
  const depths = depthsOf(document.nodes);
  const cuts = pairControls(turns).whole.flatMap(({ open, elses, close }) => {
    const ways = [open, ...elses, close];
    return ways.slice(1).flatMap((to, at) => cutsBetween(document.nodes, depths, open.field.id, ways[at] ?? open, to));
  });
  return cuts.length === 0 ? document : rebuilt(document, depths, cuts);
}

function turnsOf(nodes: readonly Node[]): readonly Turn[] {
  const found = new Map<NodeId, { readonly field: Field; readonly control: Control; start: number; end: number }>();
  for (const node of nodes) {
    const control = node.kind === 'field' ? controlOf(node.name) : undefined;
    if (control !== undefined) found.set(node.id, { field: node as Field, control, start: Number.POSITIVE_INFINITY, end: 0 });
  }
  if (found.size < 2) return [];
  for (const { start, length, node } of nodes.flatMap((block) => ('text' in block ? block.text.pieces : []))) {
    const turn = found.get(node);
    if (turn === undefined) continue;
    turn.start = Math.min(turn.start, start);
    turn.end = Math.max(turn.end, start + length);
  }
  return [...found.values()].filter(({ end }) => end > 0);
}

/** What lies between two turns of a condition: in their block, or at the end of one block, between two, and at the start of the other. */
function cutsBetween(nodes: readonly Node[], depths: readonly number[], of: NodeId, from: Turn, to: Turn): readonly Cut[] {
  const { condition } = from.control;
  const cut = (above: Node, part: Pick<Cut, 'from' | 'to' | 'start' | 'end'>): readonly Cut[] =>
    part.end > part.start || part.to > part.from ? [{ ...part, above: above.id, depth: (depths[above.id] ?? 0) + 1, of, condition }] : [];
  const [first, last] = [parentOf(nodes, from.field), parentOf(nodes, to.field)];
  if (first === undefined || last === undefined) return [];
  if (first === last) return cut(first, { from: from.field.end, to: to.field.id, start: from.end, end: to.start });
  if (!('text' in first && 'text' in last)) return [];
  const around = parentOf(nodes, first);
  const isApart = around !== undefined && around === parentOf(nodes, last) && !['list', 'table', 'row'].includes(around.kind);
  return [
    ...cut(first, { from: from.field.end, to: first.end, start: from.end, end: first.text.plain.length }),
    ...(isApart ? cut(around, { from: first.end, to: last.id, start: 0, end: 0 }) : []),
    ...cut(last, { from: last.id + 1, to: to.field.id, start: 0, end: to.start }),
  ];
}

const parentOf = (nodes: readonly Node[], { parent }: Node): Node | undefined => (parent === undefined ? undefined : nodes[parent]);

function depthsOf(nodes: readonly Node[]): readonly number[] {
  const depths: number[] = [];
  for (const { parent } of nodes) depths.push(parent === undefined ? 0 : (depths[parent] ?? 0) + 1);
  return depths;
}

/** The document with a branch put in for each cut, and all numbers of nodes made anew. */
function rebuilt(document: Document, depths: readonly number[], cuts: readonly Cut[]): Document {
  const { nodes, directives, elements, audits } = document;
  /** Cuts by where they begin. What ends deeper at a place comes before what begins there, the outer before the inner. */
  const beginning = new Map(
    [...Map.groupBy(cuts, ({ from }) => from)].map(([at, some]) => [at, some.toSorted((a, b) => b.depth - a.depth || b.to - a.to)]),
  );
  const order = [...nodes, undefined].flatMap((node, at): readonly (Node | Cut)[] => [
    ...(beginning.get(at) ?? []),
    ...(node ? [node] : []),
  ]);
  const renumbered = new Map<Node | Cut | undefined, NodeId>(order.map((item, id) => [item, id]));
  const idOf = (old: NodeId): NodeId => renumbered.get(nodes[old]) ?? 0;
  /** The first item at or after an old place that lies no deeper. */
  const endOf = (old: NodeId, depth: number): NodeId =>
    renumbered.get((beginning.get(old) ?? []).find((cut) => cut.depth <= depth) ?? nodes[old]) ?? order.length;
  const pieceOwner = ownerOfPieces(cuts, (cut) => renumbered.get(cut) ?? 0, idOf);

  const open: Cut[] = [];
  const parentIn = (above: NodeId): NodeId => {
    const inner = open.at(-1);
    return inner?.above === above ? (renumbered.get(inner) ?? 0) : idOf(above);
  };
  const made = order.map((item, id): Node => {
    const at = 'above' in item ? item.from : item.id;
    const isInside = (cut: Cut): boolean => cut.to > at || (cut.to === at && 'above' in item && item.to === at && item.depth >= cut.depth);
    for (let last = open.at(-1); last !== undefined && !isInside(last); last = open.at(-1)) open.pop();
    if ('above' in item) {
      const { above, from, to, depth, condition } = item;
      const { declared, place } = nodes[to > from ? from : above] as Node;
      const parent = parentIn(above);
      if (to > from) open.push(item);
      const end = to > from ? endOf(to, depth - 1) : id + 1;
      return { kind: 'branch', id, parent, end, declared, place, of: idOf(item.of), condition };
    }
    const parent = item.parent === undefined ? undefined : parentIn(item.parent);
    const moved = { ...item, id, parent, end: endOf(item.end, depths[item.id] ?? 0) } as Node;
    if (moved.kind === 'branch') return { ...moved, of: idOf(moved.of) };
    return 'text' in moved ? { ...moved, text: { ...moved.text, pieces: moved.text.pieces.map(pieceOwner) } } : moved;
  });
  return {
    ...document,
    nodes: made,
    directives: directives.map(({ covers, ...rest }) => ({ ...rest, covers: covers === undefined ? undefined : idOf(covers) })),
    ...(elements && { elements: elements.map((element) => ({ ...element, node: idOf(element.node) })) }),
    ...(audits && { audits: audits.map((audit) => ({ ...audit, node: audit.node === undefined ? undefined : idOf(audit.node) })) }),
  };
}

/** Gives pieces, block by block and in order, the number of the innermost branch that holds them. */
function ownerOfPieces(cuts: readonly Cut[], idOfCut: (cut: Cut) => NodeId, idOf: (old: NodeId) => NodeId): (piece: Piece) => Piece {
  const byNode = Map.groupBy(
    cuts.filter(({ end, start }) => end > start).toSorted((one, other) => one.start - other.start),
    ({ above }) => above,
  );
  const states = new Map([...byNode].map(([node, own]) => [node, { own, next: 0, open: [] as Cut[] }]));
  return (piece) => {
    const state = states.get(piece.node);
    if (state === undefined) return { ...piece, node: idOf(piece.node) };
    for (let cut = state.own[state.next]; cut !== undefined && cut.start <= piece.start; cut = state.own[state.next]) {
      state.open.push(cut);
      state.next += 1;
    }
    for (let last = state.open.at(-1); last !== undefined && last.end <= piece.start; last = state.open.at(-1)) state.open.pop();
    const inner = state.open.at(-1);
    return { ...piece, node: inner === undefined ? idOf(piece.node) : idOfCut(inner) };
  };
}
