import { lineStarts } from '@klarsyn/core';

/** A line of the source. Its text is [start, end), without space at either end; its line break is [stop, next). */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly stop: number;
  readonly next: number;
  readonly text: string;
}

/** The lines of a text. LF, CRLF and a lone CR end a line. */
export function linesOf(source: string): readonly Line[] {
  const starts = lineStarts(source);
  return starts.map((from, index) => {
    const next = starts[index + 1] ?? source.length;
    const raw = source.slice(from, next);
    const stop = from + raw.replace(/[\r\n]+$/, '').length;
    const text = raw.trim();
    const start = text === '' ? from : from + raw.length - raw.trimStart().length;
    return { start, end: start + text.length, stop, next, text };
  });
}
