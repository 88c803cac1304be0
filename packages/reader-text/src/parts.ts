import type { Line } from './lines.ts';

/** A paragraph, or an item of a list: then `item` tells where its mark stands and its number, and the lines begin after the mark. */
export interface Part {
  readonly item: { readonly start: number; readonly number: number | undefined } | undefined;
  readonly lines: readonly Line[];
}

/** Cuts a text into paragraphs and items. A blank line ends either, and so does a list mark. */
export function partsOf(lines: readonly Line[]): readonly Part[] {
  const parts: { item: Part['item']; lines: Line[] }[] = [];
  let open = false;
  for (const [index, line] of lines.entries()) {
    if (line.text === '') {
      open = false;
      continue;
    }
    const mark = isMark(lines, index) ? markOf(line) : undefined;
    if (mark !== undefined) {
      const item = { start: line.start, number: mark.number };
      parts.push({ item, lines: [{ ...line, start: line.start + mark.length, text: line.text.slice(mark.length) }] });
    } else if (open) parts.at(-1)?.lines.push(line);
    else parts.push({ item: undefined, lines: [line] });
    open = true;
  }
  return parts;
}

interface Mark {
  readonly length: number;
  readonly number: number | undefined;
  /** A small letter follows, so that «1. mai» at the start of a line may be a date. */
  readonly mayBeDate: boolean;
}

const markPattern = /^(?:[-*•]|(?<number>\d{1,3})[.)]|(?<letter>\p{L})\))[ \t]+(?=\S)/u;

function markOf(line: Line): Mark | undefined {
  const match = markPattern.exec(line.text);
  if (match === null) return undefined;
  const { number, letter } = match.groups ?? {};
  const { length } = match[0];
  if (letter !== undefined) return { length, number: letter.toLowerCase().charCodeAt(0) - 96, mayBeDate: false };
  if (number === undefined) return { length, number: undefined, mayBeDate: false };
  return { length, number: Number(number), mayBeDate: match[0].includes('.') && /^\p{Ll}/u.test(line.text.slice(length)) };
}

/** A line that may begin with a date is an item only when the line with the number before or after it stands near. */
function isMark(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  const mark = line === undefined ? undefined : markOf(line);
  if (mark?.number === undefined || !mark.mayBeDate) return mark !== undefined;
  const { number } = mark;
  const near = lines.slice(Math.max(0, index - reach), index + reach + 1);
  return near.some((other) => {
    const found = markOf(other)?.number;
    return found === number - 1 || found === number + 1;
  });
}

/** How many lines away the next item may begin. */
const reach = 4;
