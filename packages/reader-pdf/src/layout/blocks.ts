import { rightOf } from '../box.ts';
import { markIn } from '../tree/labels.ts';
import type { Line } from './lines.ts';

/** Lines that belong together. */
export type Paragraph = readonly Line[];

/** More than this many times the usual distance between lines parts two paragraphs. */
const apart = 1.2;

/** Parts lines into paragraphs: by the white space between them, by how they look, by marks of lists, and where a line ends before it had to. */
export function paragraphsOf(lines: readonly Line[]): readonly Paragraph[] {
  const paragraphs: Line[][] = [];
  const usual = usualPitch(lines);
  const right = Math.max(...lines.map(({ box }) => rightOf(box)));
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const last = paragraphs.at(-1);
    if (before === undefined || last === undefined || begins(line, before, last, { usual, right })) paragraphs.push([line]);
    else last.push(line);
  }
  return paragraphs;
}

interface Measures {
  readonly usual: number;
  readonly right: number;
}

function begins(line: Line, before: Line, paragraph: Paragraph, { usual, right }: Measures): boolean {
  const pitch = line.baseline - before.baseline;
  if (pitch < line.size / 2) return !isLabel(before) || line.box.x < rightOf(before.box);
  const size = Math.max(line.size, before.size);
  if (pitch > Math.max(apart * usual, apart * size) || Math.abs(line.size - before.size) > 0.6 || line.bold !== before.bold) return true;
  if (markIn(`${line.text} `) !== '') return true;
  const endsSentence = /[.!?:]$/u.test(before.text);
  const first = paragraph[0] ?? before;
  const isIndented = line.box.x > before.box.x + line.size * 0.8 && markIn(`${first.text} `) === '';
  const isShort = rightOf(before.box) < right - size * 6;
  return endsSentence && (isIndented || isShort) && /^[\p{Lu}\d«"–-]/u.test(line.text);
}

/** A label and what it says stand on one line: «Dato:   3. mars». */
const isLabel = ({ text }: Line): boolean => text.endsWith(':');

/** The distance from line to line within a paragraph, in points: the smallest that there is more than one of. */
function usualPitch(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const pitch = before === undefined ? 0 : Math.round((line.baseline - before.baseline) * 2) / 2;
    if (pitch > line.size * 0.8 && pitch < line.size * 2.2) counts.set(pitch, (counts.get(pitch) ?? 0) + 1);
  }
  const repeated = [...counts].filter(([, count]) => count > 1).map(([pitch]) => pitch);
  const pitches = repeated.length > 0 ? repeated : [...counts.keys()];
  return pitches.length === 0 ? 0 : Math.min(...pitches);
}
