import { ancestors, type Block, blocks, children, type Document, type Node } from '@klarsyn/core';
import type { Element, PdfSketch, Sheet, TextItem } from './sketch.ts';
import { widthOf, wrap } from './widths.ts';

const left = 70;
const top = 770;
const bottom = 70;
const width = 455;
const indent = 18;

/** A block on a page: its lines, and its element when the file is tagged. */
interface Set {
  readonly lines: readonly { readonly text: string; readonly x: number; readonly label?: string }[];
  readonly size: number;
  readonly bold: boolean;
  readonly role: string;
}

/** A document set as a letter, as a word processor would have made a PDF of it: with tags or without. */
export function letterSketch(document: Document, { isTagged }: { readonly isTagged: boolean }): PdfSketch {
  const sets = blocks(document).map((block) => setBlock(document, block));
  const pages: Set[][] = [[]];
  let y = top;
  for (const set of sets) {
    const height = heightOf(set);
    if (y - height < bottom) {
      pages.push([]);
      y = top;
    }
    pages.at(-1)?.push(set);
    y -= height;
  }
  return {
    ...(document.title !== undefined && { title: document.title }),
    ...(document.declared !== undefined && { language: document.declared }),
    isTagged,
    showsTitle: true,
    pages: pages.map((page) => sheetOf(page, isTagged)),
  };
}

const leadingOf = (size: number): number => size * 1.25;
const heightOf = ({ lines, size }: Set): number => lines.length * leadingOf(size) + 9;

function setBlock(document: Document, block: Block): Set {
  const size = block.kind === 'heading' ? Math.max(12, 19 - block.level * 3) : 11;
  const label = labelOf(document, block);
  const inner = label === undefined ? left : left + indent;
  const lines = wrap(block.text.plain, size, width - (inner - left)).map((text, at) => ({
    text,
    x: inner,
    ...(at === 0 && label !== undefined && { label }),
  }));
  const role = block.kind === 'heading' ? `H${block.level}` : label === undefined ? 'P' : 'LI';
  return { lines, size, bold: block.kind === 'heading', role };
}

/** The dot or the number before the first block of an item. */
function labelOf(document: Document, block: Block): string | undefined {
  const above: readonly Node[] = ancestors(document, block);
  const item = above.find(({ kind }) => kind === 'item');
  const list = above.find((node) => node.kind === 'list');
  if (item === undefined || list?.kind !== 'list') return undefined;
  const number =
    children(document, list)
      .filter(({ kind }) => kind === 'item')
      .indexOf(item) + 1;
  return list.ordered ? `${number}.` : '•';
}

function sheetOf(sets: readonly Set[], isTagged: boolean): Sheet {
  const items: TextItem[] = [];
  const elements: Element[] = [];
  let y = top;
  for (const { lines, size, bold, role } of sets) {
    const marks: number[] = [];
    const paint = (text: string, x: number) => {
      const mark = items.length;
      items.push({ text, x, y, size, bold, ...(isTagged && { mark }) });
      return mark;
    };
    const label = lines.flatMap((line) => {
      const own = line.label === undefined ? [] : [paint(line.label, line.x - widthOf(line.label, size) - 6)];
      marks.push(paint(line.text, line.x));
      y -= leadingOf(size);
      return own;
    });
    y -= 9;
    elements.push(
      role === 'LI'
        ? {
            role,
            children: [
              { role: 'Lbl', children: label },
              { role: 'LBody', children: marks },
            ],
          }
        : { role, children: marks },
    );
  }
  return { items, ...(isTagged && { tree: inLists(elements) }) };
}

/** Items in a row lie in a list. */
function inLists(elements: readonly Element[]): readonly Element[] {
  const grouped: Element[] = [];
  for (const element of elements) {
    const last = grouped.at(-1);
    if (element.role !== 'LI') grouped.push(element);
    else if (last?.role === 'L') grouped[grouped.length - 1] = { ...last, children: [...(last.children ?? []), element] };
    else grouped.push({ role: 'L', children: [element] });
  }
  return grouped;
}
