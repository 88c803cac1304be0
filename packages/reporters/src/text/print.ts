import { printable } from '@klarsyn/core';
import widthOf from 'fast-string-width';
import type { Weight } from '../weight.ts';

/** How a piece of text stands out. */
export type Ink = Weight | 'strong' | 'dim' | 'mark' | 'good';

/** Text, plain or standing out, or a link. */
export type Piece = string | { readonly text: string; readonly ink: Ink; readonly link?: string | undefined };

/** A paragraph. `indent` is for its first line, `hang` for the rest; `lead` stands before each line. No pieces: a blank line. */
export interface Paragraph {
  readonly pieces: readonly Piece[];
  readonly indent?: number;
  readonly hang?: number;
  readonly lead?: string;
  /** One line as it stands, spaces and all: a row of a table. */
  readonly fixed?: boolean;
}

/** A page to print on: its width in columns, and whether it has colours. */
export interface Paper {
  readonly width: number;
  readonly color: boolean;
}

/** A blank line. */
export const blank: Paragraph = { pieces: [] };

/** Text that stands out, and may lead somewhere. */
export const inked = (ink: Ink, text: string, link?: string): Piece => ({ text, ink, link });

/** Prints paragraphs, each wrapped to the paper. All text is made safe for a terminal here. */
export const print = (paragraphs: readonly Paragraph[], paper: Paper): string =>
  paragraphs.flatMap((paragraph) => printOne(paragraph, paper)).join('\n');

interface Atom {
  readonly text: string;
  readonly ink: Ink | undefined;
  readonly link?: string | undefined;
}

/** Atoms that no space divides: never broken when they fit on a line of their own. */
type Word = readonly Atom[];

function printOne({ pieces, indent = 0, hang = indent, lead = '', fixed }: Paragraph, { width, color }: Paper): readonly string[] {
  if (fixed === true) return [`${' '.repeat(indent)}${paint(pieces.map(atomOf), color)}`.trimEnd()];
  const room = Math.max(10, width - Math.max(indent, hang) - widthOf(lead));
  return wrap(wordsIn(pieces), room).map((atoms, index) => {
    const front = `${' '.repeat(index === 0 ? indent : hang)}${paint([{ text: lead, ink: 'dim' }], color)}`;
    return `${front}${paint(atoms, color)}`.trimEnd();
  });
}

const atomOf = (piece: Piece): Atom =>
  typeof piece === 'string' ? { text: printable(piece), ink: undefined } : { ...piece, text: printable(piece.text) };

/** Words and the spaces between them, by turns, beginning with a word. */
function wordsIn(pieces: readonly Piece[]): readonly Word[] {
  const words: Atom[][] = [[]];
  for (const piece of pieces) {
    const { ink, text, link } = atomOf(piece);
    for (const [index, part] of text.split(/( +)/).entries()) {
      if (index % 2 === 1) words.push([{ text: ' ', ink, link }], []);
      else if (part !== '') words.at(-1)?.push({ text: part, ink, link });
    }
  }
  return words;
}

function wrap(words: readonly Word[], room: number): readonly (readonly Atom[])[] {
  const lines: Atom[][] = [[]];
  let used = 0;
  let gap: Word = [];
  for (const [index, word] of words.entries()) {
    if (index % 2 === 1) {
      gap = word;
      continue;
    }
    const needed = measure(word);
    if (needed === 0) continue;
    if (used > 0 && used + 1 + needed <= room) lines.at(-1)?.push(...gap, ...word);
    else if (needed <= room) used > 0 ? lines.push([...word]) : lines.at(-1)?.push(...word);
    else {
      if (used > 0) lines.push([]);
      for (const [at, part] of chop(word, room).entries()) at === 0 ? lines.at(-1)?.push(...part) : lines.push([...part]);
    }
    used = measure(lines.at(-1) ?? []);
  }
  return lines;
}

/** A word too long for a line, cut where it must be. */
function chop(word: Word, room: number): readonly Word[] {
  const parts: Atom[][] = [[]];
  let used = 0;
  for (const { text, ...how } of word) {
    for (const sign of text) {
      const needed = widthOf(sign);
      if (used + needed > room) {
        parts.push([]);
        used = 0;
      }
      parts.at(-1)?.push({ text: sign, ...how });
      used += needed;
    }
  }
  return parts;
}

const measure = (atoms: readonly Atom[]): number => widthOf(atoms.map(({ text }) => text).join(''));

const codes: Readonly<Record<Ink, string>> = {
  error: '1;31',
  warning: '1;33',
  review: '1;35',
  hint: '1;36',
  strong: '1',
  dim: '2',
  mark: '1;4',
  good: '32',
};

function paint(atoms: readonly Atom[], color: boolean): string {
  if (!color) return atoms.map(({ text }) => text).join('');
  let painted = '';
  let now: Ink | undefined;
  let led: string | undefined;
  for (const { text, ink, link } of atoms) {
    if (text === '') continue;
    if (link !== led) painted += leadTo(link);
    if (ink !== now) painted += `${now === undefined ? '' : '\u001b[0m'}${ink === undefined ? '' : `\u001b[${codes[ink]}m`}`;
    painted += text;
    now = ink;
    led = link;
  }
  return `${painted}${led === undefined ? '' : leadTo(undefined)}${now === undefined ? '' : '\u001b[0m'}`;
}

/** Begins a link, or ends one (OSC 8). A terminal that knows none shows the text alone. */
const leadTo = (address = ''): string => `\u001b]8;;${printable(address)}\u001b\\`;
