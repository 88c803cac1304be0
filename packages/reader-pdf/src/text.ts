import { bottomOf, onOneLine, rightOf } from './box.ts';
import type { Inline } from './step.ts';

/** Characters of a block: what an inline gives, and what stands between two of them in the text though it is not painted. */
export interface Piece {
  readonly text: string;
  readonly inline: Inline;
  /** The number of the line it stands on. */
  readonly line: number;
}

/** A gap of this part of the size is a space between two words that were painted apart. */
const space = 0.12;
const hyphen = /[-\u2010\u00ad]$/u;

/**
 * The text of a block: runs painted apart are put together with the space between them, lines are joined, and a word that was parted at a line's end is whole again.
 * A line that ends before it had to is a line of its own. `right` is how far to the right text goes here.
 */
export function textOf(inlines: readonly Inline[], right: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let line = 0;
  for (const [index, inline] of inlines.entries()) {
    const before = pieces.at(-1);
    const text = inline.run.text.replace(/\s+/gu, (run) => (run === '\u00a0' || run === '\u202f' ? run : ' '));
    if (before === undefined) {
      push(pieces, text.trimStart(), inline, line);
      continue;
    }
    const last = inlines[index - 1] ?? inline;
    if (isSameLine(last, inline)) {
      const gap = inline.run.box.x - rightOf(last.run.box);
      const isParted = gap > space * inline.run.fontSizePt && !/\s$/u.test(before.text) && !/^\s/u.test(text);
      push(pieces, `${isParted ? ' ' : ''}${/\s$/u.test(before.text) ? text.trimStart() : text}`, inline, line);
      continue;
    }
    line += 1;
    breakLine(pieces, text.trimStart(), inline, { line, isForced: isForced(last, inline, right) });
  }
  return trimEnd(pieces);
}

function push(pieces: Piece[], text: string, inline: Inline, line: number): void {
  if (text !== '') pieces.push({ text, inline, line });
}

const isSameLine = (one: Inline, other: Inline): boolean =>
  one.page === other.page && (onOneLine(one.run.box, other.run.box) || (one.run.turn !== 0 && one.run.turn === other.run.turn));

/** True when the first word of the next line would have had room on this one. */
function isForced(last: Inline, next: Inline, right: number): boolean {
  if (last.page !== next.page || next.run.box.y < bottomOf(last.run.box) - last.run.box.height / 2) return false;
  const [word = ''] = /^\s*\S+/u.exec(next.run.text) ?? [];
  const width = next.run.ends[word.length - 1] ?? 0;
  return rightOf(last.run.box) + width + next.run.fontSizePt < right;
}

/** Adds the first text of a new line. */
function breakLine(
  pieces: Piece[],
  text: string,
  inline: Inline,
  { line, isForced }: { readonly line: number; readonly isForced: boolean },
): void {
  trimEnd(pieces);
  const before = pieces.at(-1);
  const [word = ''] = /^[\p{L}\d]+/u.exec(text) ?? [];
  if (before === undefined || !hyphen.test(before.text)) {
    push(pieces, text === '' ? '' : `${before === undefined ? '' : isForced ? '\n' : ' '}${text}`, inline, line);
    return;
  }
  const said = pieces
    .map((piece) => piece.text)
    .join('')
    .slice(-40);
  const isParted = /\p{L}{2,}[-\u2010\u00ad]$/u.test(said) && /^\p{Ll}/u.test(word) && !/^(?:og|eller|samt|til)$/u.test(word);
  if (isParted || /\u00ad$/u.test(before.text)) {
    pieces.pop();
    push(pieces, before.text.replace(hyphen, ''), before.inline, before.line);
    push(pieces, text, inline, line);
  } else push(pieces, /^(?:og|eller|samt|til)$/u.test(word) || /\s-$/u.test(said) ? ` ${text}` : text, inline, line);
}

/** Takes white space away at the end. */
function trimEnd(pieces: Piece[]): readonly Piece[] {
  for (let last = pieces.pop(); last !== undefined; last = pieces.pop()) {
    const text = last.text.trimEnd();
    if (text === '') continue;
    pieces.push({ ...last, text });
    break;
  }
  return pieces;
}
