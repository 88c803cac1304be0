import type { Block, Document } from './document.ts';
import type { Span } from './text.ts';
import { ancestors, isBlock, nodeOf } from './walk.ts';

/** A stretch of a block's plain text, marks included. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Opening marks and what closes each. German „ is closed by both curly marks. */
const closers: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“”', '"': '"' };
const marks = /["«»“”„]/g;
const remembered = new WeakMap<Block, readonly Stretch[]>();

/**
 * What stands in quotation marks in a block, the outermost marks of each quotation. One that begins and never ends reaches to the end of the
 * block: whoever wrote it meant to quote. A straight mark that stands alone, or after a number (inches), quotes nothing.
 */
export function quotations(block: Block): readonly Stretch[] {
  const known = remembered.get(block);
  if (known !== undefined) return known;
  const found = quotationsIn(block.text.plain);
  remembered.set(block, found);
  return found;
}

/** True when a span stands in quotation marks or in a block that is a quotation. */
export function isQuoted(document: Document, { node: id, start, end }: Span): boolean {
  const node = nodeOf(document, id);
  if (isBlock(node) && quotations(node).some((quote) => quote.start <= start && end <= quote.end)) return true;
  return ancestors(document, node).some(({ kind }) => kind === 'quote');
}

function quotationsIn(plain: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let open: { readonly mark: string; readonly start: number; readonly depth: number } | undefined;
  for (const { 0: mark, index } of plain.matchAll(marks)) {
    if (open === undefined) {
      if (opens(plain, mark, index)) open = { mark, start: index, depth: 1 };
    } else if (closers[open.mark]?.includes(mark)) {
      if (open.depth === 1) found.push({ start: open.start, end: index + 1 });
      open = open.depth === 1 ? undefined : { ...open, depth: open.depth - 1 };
    } else if (mark === open.mark) open = { ...open, depth: open.depth + 1 };
  }
  if (open !== undefined && open.mark !== '"') found.push({ start: open.start, end: plain.length });
  return found;
}

const opens = (plain: string, mark: string, at: number): boolean =>
  Object.hasOwn(closers, mark) && !(mark === '"' && /\d/.test(plain.charAt(at - 1)));
