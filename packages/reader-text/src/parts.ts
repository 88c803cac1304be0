import { isMeant, widthOf } from './breaks.ts';
import type { Line } from './lines.ts';

/** How the items of a list are marked: `- `, `1. ` or `a) `. */
export type Sort = 'bullet' | 'number' | 'letter';

/** A paragraph, or an item of a list: then `item` tells where its mark stands and of what sort, and the lines begin after the mark. */
export interface Part {
  readonly item: { readonly start: number; readonly sort: Sort } | undefined;
  readonly lines: readonly Line[];
}

/** Cuts a text into paragraphs and items. A blank line ends either, and so does a list mark or a line break that was meant. */
export function partsOf(lines: readonly Line[]): readonly Part[] {
  const parts: { item: Part['item']; lines: Line[] }[] = [];
  const width = widthOf(lines);
  let open = false;
  for (const [index, line] of lines.entries()) {
    if (line.text === '') {
      open = false;
      continue;
    }
    const mark = isMark(lines, index) ? markOf(line) : undefined;
    if (mark !== undefined) {
      const item = { start: line.start, sort: mark.sort };
      parts.push({ item, lines: [{ ...line, start: line.start + mark.length, text: line.text.slice(mark.length) }] });
    } else if (open && !isMeant(lines[index - 1], line, width)) parts.at(-1)?.lines.push(line);
    else parts.push({ item: undefined, lines: [line] });
    open = true;
  }
  return parts;
}

interface Mark {
  readonly length: number;
  readonly sort: Sort;
  /** The number, when a small letter follows it, so that «1. mai» at the start of a line may be a date. */
  readonly perhapsDate: number | undefined;
}

const markPattern = /^(?:[-*•]|(?<number>\d{1,3})(?<end>[.)])|(?<letter>\p{L})\))[ \t]+(?=\S)/u;

function markOf(line: Line): Mark | undefined {
  const match = markPattern.exec(line.text);
  if (match === null) return undefined;
  const { number, end, letter } = match.groups ?? {};
  const { length } = match[0];
  if (number === undefined) return { length, sort: letter === undefined ? 'bullet' : 'letter', perhapsDate: undefined };
  const mayBeDate = end === '.' && /^\p{Ll}/u.test(line.text.slice(length));
  return { length, sort: 'number', perhapsDate: mayBeDate ? Number(number) : undefined };
}

/** A line that may begin with a date is an item only when the line with the number before or after it stands near. */
function isMark(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  const mark = line === undefined ? undefined : markOf(line);
  if (mark?.perhapsDate === undefined) return mark !== undefined;
  const beside = new RegExp(`^(?:${mark.perhapsDate - 1}|${mark.perhapsDate + 1})[.)][ \\t]`);
  return lines.slice(Math.max(0, index - reach), index + reach + 1).some(({ text }) => beside.test(text));
}

/** How many lines away the next item may begin. */
const reach = 4;
