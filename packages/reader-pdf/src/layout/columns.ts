import { around, rightOf } from '../box.ts';
import { type Line, rowsOf } from './lines.ts';

/** Narrowest white space between two columns, in points. */
const gutter = 10;
/** A column of running text has at least so many lines, of so many signs, and most of them fill most of it. */
const fewestLines = 3;
const fewestSigns = 16;
/** Rows farther apart than so many times the size of their text do not go on from each other. */
const farthest = 1.8;
/** So many ends are tried for columns that begin in one place. */
const mostStops = 40;

/** Lines in the order they are read: columns of running text one after the other, all else row by row. Each group is read on its own. */
export function readingGroups(lines: readonly Line[]): readonly (readonly Line[])[] {
  const rows = rowsOf(lines, ({ box }) => box);
  const groups: (readonly Line[])[] = [];
  let plain: (readonly Line[])[] = [];
  const flush = () => {
    if (plain.length > 0) groups.push(plain.flat());
    plain = [];
  };
  for (let at = 0; at < rows.length; ) {
    const band = bandAt(rows, at);
    if (band === undefined) {
      plain.push(rows[at] ?? []);
      at += 1;
      continue;
    }
    flush();
    groups.push(...readingGroups(band.left), ...readingGroups(band.right));
    at = band.end;
  }
  flush();
  return groups;
}

interface Band {
  readonly end: number;
  readonly left: readonly Line[];
  readonly right: readonly Line[];
}

/** The rows from here on that stand in two columns; undefined when they do not. */
function bandAt(rows: readonly (readonly Line[])[], start: number): Band | undefined {
  if ((rows[start]?.length ?? 0) < 2) return undefined;
  let taken = gapsOf(rows[start] ?? []);
  let end = start;
  while (end < rows.length) {
    const row = rows[end] ?? [];
    const left = taken.filter((gap) => row.every(({ box }) => rightOf(box) <= gap.from || box.x >= gap.to));
    const narrowed = left.length > 0 ? left : taken.flatMap((gap) => narrow(gap, row));
    if (narrowed.length === 0) break;
    taken = narrowed;
    end += 1;
  }
  for (const stop of stopsOf(rows, start, end)) {
    const band = split(rows.slice(start, stop).flat(), taken);
    if (band !== undefined) return { end: stop, ...band };
  }
  return undefined;
}

/** Lines on either side of a gap, when there is running text on both. */
function split(lines: readonly Line[], gaps: readonly Gap[]): Pick<Band, 'left' | 'right'> | undefined {
  for (const { from, to } of gaps.toSorted((one, other) => other.to - other.from - (one.to - one.from))) {
    const left = lines.filter(({ box }) => rightOf(box) <= from + 1);
    const right = lines.filter(({ box }) => box.x >= to - 1);
    if (left.length + right.length === lines.length && isRunning(left) && isRunning(right)) return { left, right };
  }
  return undefined;
}

/** Where columns may end, the farthest first: where there is a break under rows that stand beside each other. What comes in one column after a break is under both. */
function stopsOf(rows: readonly (readonly Line[])[], start: number, end: number): readonly number[] {
  const top = (row: readonly Line[] = []): number => around(row.map(({ box }) => box)).y;
  const breaks = rows.slice(start, end).flatMap((row, index) => {
    const above = rows[start + index - 1];
    return index > 0 && top(row) - top(above) > farthest * (row[0]?.size ?? 0) ? [start + index] : [];
  });
  const stops = [...breaks, end];
  const isBeside = (stop: number, index: number) => rows.slice(stops[index - 1] ?? start, stop).some((row) => row.length > 1);
  return stops.filter(isBeside).toReversed().slice(0, mostStops);
}

interface Gap {
  readonly from: number;
  readonly to: number;
}

const gapsOf = (row: readonly Line[]): readonly Gap[] =>
  row.slice(1).flatMap(({ box }, index) => {
    const from = rightOf(row[index]?.box ?? box);
    return box.x - from >= gutter ? [{ from, to: box.x }] : [];
  });

/** What a row leaves of a gap. */
function narrow({ from, to }: Gap, row: readonly Line[]): readonly Gap[] {
  const middle = (from + to) / 2;
  let [left, right] = [from, to];
  for (const { box } of row) {
    if (rightOf(box) <= middle) left = Math.max(left, rightOf(box));
    else if (box.x >= middle) right = Math.min(right, box.x);
    else return crossing(box.x, rightOf(box), { from, to });
  }
  return right - left >= gutter ? [{ from: left, to: right }] : [];
}

/** A line that stands over the middle of a gap may leave room beside it. */
function crossing(start: number, end: number, { from, to }: Gap): readonly Gap[] {
  const beside = [
    { from, to: start },
    { from: end, to },
  ];
  return beside.filter((gap) => gap.to - gap.from >= gutter);
}

function isRunning(lines: readonly Line[]): boolean {
  if (lines.length < fewestLines) return false;
  const { width } = around(lines.map(({ box }) => box));
  const full = lines.filter(({ box, text }) => box.width >= width * 0.6 && text.length >= fewestSigns);
  return full.length >= lines.length / 2;
}
