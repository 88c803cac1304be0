import { ancestors, type Document, descendants, headingAbove, isBlock, type Kind, type Node, textWithin } from '@klarsyn/core';
import { givenName } from './name.ts';

/** The kinds of node that may be a link: any element may be given the role. */
export const linkKinds = ['link', 'other', 'section'] as const satisfies readonly Kind[];

/** What people see written on a link; undefined when the node is none. What only has the role of a link is known by its name in a browser. */
export function labelOf(node: Node): string | undefined {
  if (node.kind === 'link') return node.label;
  return node.html?.attributes['role']?.trim().toLowerCase() === 'link' ? node.access?.name.trim() : undefined;
}

/** What a link is called: the name given to it, or else its text. */
export function linkName(document: Document, node: Node): string {
  const { 'aria-label': label, 'aria-labelledby': other } = node.html?.attributes ?? {};
  const isGiven = node.access !== undefined || label !== undefined || other !== undefined;
  return (isGiven ? givenName(document, node) : '') || (labelOf(node) ?? '');
}

/**
 * What may say where a link goes besides itself. `tied`: words that tools can tell belong to it, in the same paragraph, item or cell, in headers of the
 * cell, or in a description. `row`: other cells of a table that names no headers. `heading`: no more than the heading above. Source: WCAG 2.1,
 * «programmatically determined link context».
 */
export type LinkContext = 'tied' | 'row' | 'heading' | 'none';

/** What there is of it around a link. */
export function contextOf(document: Document, link: Node): LinkContext {
  const { 'aria-describedby': described, title = '' } = link.html?.attributes ?? {};
  if (described !== undefined || (title.trim() !== '' && title.trim() !== linkName(document, link).trim())) return 'tied';
  const above = ancestors(document, link);
  const length = (labelOf(link) ?? '').length + 2;
  const says = (node: Node): boolean => lengthWithin(document, node) > length;
  const cell = above.find(({ kind }) => kind === 'cell');
  const around = cell === undefined ? above : above.slice(0, above.indexOf(cell) + 1);
  if (around.some((node) => (node.kind === 'item' || isBlock(node)) && says(node))) return 'tied';
  const inTable = cell === undefined ? 'none' : tableContext(document, cell, above);
  return inTable === 'none' && headingAbove(document, link) !== undefined ? 'heading' : inTable;
}

/** How long the text of a node and all below it is. A paragraph may hold tens of thousands of links: it is read once. */
function lengthWithin(document: Document, node: Node): number {
  const length = lengths.get(node) ?? textWithin(document, node).trim().length;
  lengths.set(node, length);
  return length;
}

const lengths = new WeakMap<Node, number>();

/** What the table around a cell says of it. A header over all of its columns says the same of every cell: it is a title. */
function tableContext(document: Document, cell: Node, above: readonly Node[]): LinkContext {
  const table = above.find(({ kind }) => kind === 'table');
  const row = above.find(({ kind }) => kind === 'row');
  if (table === undefined || row === undefined) return 'row';
  const rows = descendants(document, table).filter(({ kind }) => kind === 'row');
  const headers = (one: Node): readonly Node[] => cellsOf(document, one).filter((each) => each.kind === 'cell' && each.header);
  const width = Math.max(...rows.map((one) => cellsOf(document, one).reduce((sum, each) => sum + spanOf(each), 0)));
  if (cell.html?.attributes['headers'] !== undefined || headers(row).length > 0) return 'tied';
  const over = rows.filter(({ id }) => id < row.id).flatMap(headers);
  if (over.some((header) => spanOf(header) < width || width === 1)) return 'tied';
  return over.length > 0 ? 'none' : 'row';
}

const spanOf = ({ html }: Node): number => Math.max(1, Number(html?.attributes['colspan'] ?? 1) || 1);

/** The cells directly in a row. */
const cellsOf = (document: Document, row: Node): readonly Node[] =>
  descendants(document, row).filter(({ kind, parent }) => kind === 'cell' && parent === row.id);
