import { addProse, type Document, DocumentBuilder, type Draft, textPlaces } from '@klarsyn/core';
import { type Line, linesOf } from './lines.ts';
import { type Part, partsOf } from './parts.ts';

/**
 * Reads plain text. A blank line ends a paragraph, a single line break is kept as '\n', the indent of a line is left out.
 * Lines that begin with a list mark are items; the mark is no part of the text.
 */
export function readText({ uri, source }: { readonly uri: string; readonly source: string }): Document {
  const { lines, place } = textPlaces(source);
  const builder = new DocumentBuilder();
  const open = (draft: { kind: 'root' | 'item' | 'paragraph' } | { kind: 'list'; ordered: boolean }, from: number, to: number) =>
    builder.open({ ...draft, declared: undefined, place: place(from, to) } as Draft);
  const paragraph = (part: readonly Line[]) => {
    open({ kind: 'paragraph' }, startOf(part), endOf(part));
    for (const [index, { start, end }] of part.entries()) {
      const before = part[index - 1];
      if (before !== undefined) builder.block?.lineBreak(builder.current, before.stop, before.next - before.stop);
      const raw = source.slice(start, end);
      addProse(builder, { value: raw, raw, source: start, syntax: 'plain', collapse: false, declared: undefined, place });
    }
    builder.close();
  };
  open({ kind: 'root' }, 0, source.length);
  for (const group of groupsOf(partsOf(linesOf(source)))) {
    const [first] = group;
    const last = group.at(-1);
    if (first === undefined || last === undefined) continue;
    if (first.item === undefined) {
      paragraph(first.lines);
      continue;
    }
    open({ kind: 'list', ordered: first.item.sort !== 'bullet' }, first.item.start, endOf(last.lines));
    for (const { item, lines: part } of group) {
      open({ kind: 'item' }, item?.start ?? startOf(part), endOf(part));
      paragraph(part);
      builder.close();
    }
    builder.close();
  }
  return builder.finish({
    uri,
    format: 'text',
    declared: undefined,
    title: undefined,
    meta: {},
    lines,
    directives: [],
    complaints: [],
  });
}

/** Items that follow each other and are of one sort make one list. */
function groupsOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const groups: Part[][] = [];
  for (const part of parts) {
    const before = groups.at(-1)?.[0];
    if (part.item !== undefined && before?.item !== undefined && part.item.sort === before.item.sort) groups.at(-1)?.push(part);
    else groups.push([part]);
  }
  return groups;
}

const startOf = (lines: readonly Line[]): number => lines[0]?.start ?? 0;
const endOf = (lines: readonly Line[]): number => lines.at(-1)?.end ?? 0;
