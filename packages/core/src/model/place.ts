/** A point in a text file: line and column from 1, offset from 0 in UTF-16 units. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A rectangle in CSS pixels, from the top left corner of the page. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A stretch of a text file. */
export interface TextPlace {
  readonly in: 'text';
  readonly start: Point;
  readonly end: Point;
  /** Where the same thing stands on the rendered page, when it was rendered. */
  readonly page?: PagePlace;
}

/** A stretch of a paragraph in a DOCX or ODT: paragraph counted from 0 in its part, offsets in UTF-16 units of its text. */
export interface WordPlace {
  readonly in: 'docx' | 'odt';
  readonly part: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** For text that Word keeps in a field's code: when it would be shown. The stretch is what stands there instead. */
  readonly branch?: string;
}

/** A rectangle on a page of a PDF, pages counted from 1; in points from the top left corner of the page. */
export interface PdfPlace {
  readonly in: 'pdf';
  readonly page: number;
  readonly box: Box;
}

/** An element of a rendered page, `frames` from the outermost inwards. */
export interface PagePlace {
  readonly in: 'page';
  readonly selector: string;
  readonly frames?: readonly string[];
  readonly box?: Box;
}

/** A place inside one part of an e-mail. */
export interface MailPlace {
  readonly in: 'eml';
  readonly part: string;
  readonly inner: TextPlace;
}

/** Where a person can find it. One shape per medium. */
export type Place = TextPlace | WordPlace | PdfPlace | PagePlace | MailPlace;

/** Offsets at which the lines of a text begin. Both LF and CRLF end a line, and a lone CR does. */
export function lineStarts(source: string): readonly number[] {
  const starts = [0];
  for (const match of source.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** The line and column of an offset. Offsets outside the text are moved to its nearest end. */
export function pointAt(starts: readonly number[], offset: number): Point {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
}

/** A maker of places in a text file, and where its lines begin. */
export function textPlaces(source: string): {
  readonly lines: readonly number[];
  readonly place: (start: number, end: number) => TextPlace;
} {
  const lines = lineStarts(source);
  return { lines, place: (start, end) => ({ in: 'text', start: pointAt(lines, start), end: pointAt(lines, end) }) };
}
