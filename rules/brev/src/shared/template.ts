import {
  ancestors,
  type Block,
  type Control,
  controlOf,
  type Document,
  isBlock,
  type Node,
  type NodeId,
  type NodeOf,
  nodeOf,
  nodesOf,
  type Piece,
  pairControls,
  type Span,
  textWithin,
} from '@klarsyn/core';

/** A merge field and the characters of its block that it takes. */
export interface TemplateField {
  readonly field: NodeOf<'field'>;
  readonly block: Block;
  readonly span: Span;
  readonly control: Control | undefined;
}

/** The merge fields of a document, in order. */
export function fieldsIn(document: Document): readonly TemplateField[] {
  const grouped = new Map<NodeId, ReadonlyMap<NodeId, readonly Piece[]>>();
  return nodesOf(document, 'field').flatMap((field) => {
    const block = ancestors(document, field).find(isBlock);
    if (block === undefined) return [];
    const byNode = grouped.get(block.id) ?? Map.groupBy(block.text.pieces, ({ node }) => node);
    grouped.set(block.id, byNode);
    const pieces = document.nodes.slice(field.id, field.end).flatMap(({ id }) => byNode.get(id) ?? []);
    const [first, last] = [pieces[0], pieces.at(-1)];
    const at = startOf(field);
    const span = { node: block.id, start: first?.start ?? at, end: last === undefined ? at : last.start + last.length };
    return [{ field, block, span, control: controlOf(field.name) }];
  });
}

/** Where a field of Word without any text stands in its block. */
const startOf = ({ place }: Node): number => (place.in === 'docx' || place.in === 'odt' ? place.start : 0);

/** A field that opens or closes a branch. */
export type ControlField = TemplateField & { readonly control: Control };

/** The conditions of a document, and the fields that open, turn or close nothing. */
export const conditionsIn = (fields: readonly TemplateField[]) => pairControls(fields.filter(isControl));

const isControl = (field: TemplateField): field is ControlField => field.control !== undefined;

/** A condition of Word, where its result stands, and in how many cases something is written. */
export interface WordCondition {
  readonly condition: string;
  readonly block: Block;
  readonly span: Span;
  readonly written: number;
}

/** The conditions of Word whose result stands in a block. */
export function wordConditionsIn(document: Document): readonly WordCondition[] {
  const branches = nodesOf(document, 'branch').filter(({ of }) => nodeOf(document, of).kind === 'branch');
  return [...Map.groupBy(branches, ({ of }) => of)].flatMap(([of, ways]) => {
    const shown = nodeOf(document, of);
    const block = ancestors(document, shown).find(isBlock);
    if (shown.kind !== 'branch' || block === undefined) return [];
    const lengthOf = ({ id, end }: Node) =>
      block.text.pieces.reduce((length, piece) => length + (piece.node >= id && piece.node < end ? piece.length : 0), 0);
    const [start, length] = [startOf(shown), lengthOf(shown)];
    const written = ways.filter((way) => lengthOf(way) > 0 || textWithin(document, way) !== '').length;
    return [{ condition: shown.condition, block, span: { node: block.id, start, end: start + length }, written }];
  });
}

/** The text between two fields, blocks apart by a line break; a picture or a field counts as text. */
export function textBetween(document: Document, from: TemplateField, to: TemplateField): string {
  if (from.block.id === to.block.id) return from.block.text.plain.slice(from.span.end, to.span.start);
  const between = document.nodes.slice(from.block.id + 1, to.block.id);
  const inside = between.map((node) => (isBlock(node) ? node.text.plain : node.kind === 'image' ? '[bilde]' : ''));
  return [from.block.text.plain.slice(from.span.end), ...inside, to.block.text.plain.slice(0, to.span.start)].join('\n');
}
