import type { Box, PdfRun } from '@klarsyn/core';
import { around, bottomOf, onOneLine, rightOf } from '../box.ts';
import { markIn } from '../tree/labels.ts';

/** Runs that stand on one line with no more than a word's space between them. */
export interface Line {
  readonly runs: readonly PdfRun[];
  readonly box: Box;
  readonly baseline: number;
  /** The size and weight of most of it. */
  readonly size: number;
  readonly bold: boolean;
  readonly text: string;
}

/** A gap wider than this part of the size is no space between words: it parts columns, or a label from what it says. */
const widestSpace = 1.1;
/** The mark of a list may stand farther from its item. */
const widestIndent = 5;

/** Makes lines of runs, from the top of the page, and from the left where they stand beside each other. Text that is turned comes last, run by run. */
export function linesOf(runs: readonly PdfRun[]): readonly Line[] {
  const upright = withoutDoubles(runs.filter(({ turn, text }) => turn === 0 && text.trim() !== ''));
  const turned = runs.filter(({ turn, text }) => turn !== 0 && text.trim() !== '');
  const lines = rowsOf(upright, ({ box }) => box).flatMap((row) => segments(row));
  return [...lines, ...turned.map((run) => lineOf([run]))];
}

/** Things that stand beside each other, row by row from the top, each row from the left. */
export function rowsOf<T>(things: readonly T[], boxOf: (thing: T) => Box): readonly (readonly T[])[] {
  const rows: T[][] = [];
  const sorted = things.toSorted((one, other) => bottomOf(boxOf(one)) - bottomOf(boxOf(other)) || boxOf(one).x - boxOf(other).x);
  for (const thing of sorted) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row !== undefined && first !== undefined && onOneLine(boxOf(first), boxOf(thing))) row.push(thing);
    else rows.push([thing]);
  }
  return rows.map((row) => row.toSorted((one, other) => boxOf(one).x - boxOf(other).x));
}

function segments(row: readonly PdfRun[]): readonly Line[] {
  const parts: PdfRun[][] = [];
  for (const run of row) {
    const last = parts.at(-1)?.at(-1);
    const gap = last === undefined ? Number.POSITIVE_INFINITY : run.box.x - rightOf(last.box) + trailing(last);
    const widest = last !== undefined && isMark(last) ? widestIndent : widestSpace;
    if (gap > widest * run.fontSizePt) parts.push([run]);
    else parts.at(-1)?.push(run);
  }
  return parts.map(lineOf);
}

const isMark = ({ text }: PdfRun): boolean => markIn(`${text} `).trim() === text.trim();

/** How wide the spaces at the end of a run are: they are no text. */
function trailing({ text, ends }: PdfRun): number {
  const { length } = text.trimEnd();
  return length === text.length ? 0 : (ends.at(-1) ?? 0) - (ends[length - 1] ?? 0);
}

/** A line of runs that stand on it, from the left. Its size and its height are those of most of its text. */
function lineOf(runs: readonly PdfRun[]): Line {
  const sizes = Map.groupBy(runs, ({ fontSizePt }) => fontSizePt);
  const [same] = [...sizes.values()].toSorted((one, other) => lengthOf(other) - lengthOf(one));
  const [first] = same ?? runs;
  return {
    runs,
    box: around(runs.map(({ box }) => box)),
    baseline: first?.baseline ?? 0,
    size: first?.fontSizePt ?? 0,
    bold: runs.every(({ bold, text }) => bold || text.trim() === ''),
    text: runs
      .map(({ text }) => text)
      .join(' ')
      .trim(),
  };
}

const lengthOf = (runs: readonly PdfRun[]): number => runs.reduce((length, { text }) => length + text.length, 0);

/** Some programs make text bold by painting it twice. */
function withoutDoubles(runs: readonly PdfRun[]): readonly PdfRun[] {
  const seen = new Set<string>();
  return runs.filter(({ text, box }) => {
    const near = [0, 1].flatMap((x) => [0, 1].map((y) => `${text} ${Math.floor(box.x / 2) + x} ${Math.floor(box.y / 2) + y}`));
    if (near.some((key) => seen.has(key))) return false;
    seen.add(`${text} ${Math.floor(box.x / 2)} ${Math.floor(box.y / 2)}`);
    seen.add(`${text} ${Math.floor(box.x / 2) + 1} ${Math.floor(box.y / 2)}`);
    return true;
  });
}
