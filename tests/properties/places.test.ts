import { type Document, type DocumentReport, isBlock, type PdfPlace, type Place } from '@klarsyn/core';
import { placesIn, placesNamed, type Reach, shapeFaults, straysAmong } from '@klarsyn/core/testing';
import { check, formatOf, readDocument } from '@klarsyn/toolkit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsOf } from '../fuzz/parts-of-mail.ts';
import { letters } from './letters.ts';
import { type Line, linesIn, paragraphsIn } from './what-stands-where.ts';
import { files } from './write.ts';

const names = ['brev.txt', 'brev.md', 'crlf.md', 'side.html', 'brev.docx', 'brev.odt', 'brev.eml', 'brev.pdf'];

async function readAndChecked(name: string, bytes: Uint8Array) {
  const read = await readDocument(name, bytes, formatOf(name) ?? 'text');
  if (!read.ok) throw new Error(`${name}: ${read.fault.code}`);
  const { documents } = await check({ name, content: bytes }, { static: true, cwd: '/' });
  const [report] = documents;
  if (report === undefined) throw new Error(name);
  return { ...read, report };
}

/** What is wrong with the places of a document and of its report, held against the file itself. */
async function strays(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const { document, source, parts, report } = await readAndChecked(name, bytes);
  const reach: Reach = name.endsWith('.eml') ? await partsOf(bytes) : (source ?? {});
  const places = [...placesIn(document), ...placesNamed(report)];
  const there = thereIn({ reach, paragraphs: paragraphsIn(parts ?? new Map()), lines: linesIn(bytes) });
  return [
    ...shapeFaults(document),
    ...straysAmong(places, document, reach),
    ...places.flatMap((place) => otherLines(place, reach)),
    ...places.filter((place) => there(place) === undefined).map((place) => `${JSON.stringify(place)}: nothing stands there`),
    ...otherPieces(document, there),
    ...otherWords(document, there, report),
    ...report.errors.map(({ message }) => message),
    ...report.crashes.map(({ rule, error }) => `${rule}: ${error}`),
  ];
}

interface File {
  readonly reach: Reach;
  readonly paragraphs: ReadonlyMap<string, readonly string[]>;
  readonly lines: readonly Line[];
}

/** Finds what stands at a place of a file; undefined when it is outside. */
type There = (place: Place) => string | undefined;

const thereIn =
  ({ reach, paragraphs, lines }: File): There =>
  (place) => {
    const source = sourceOf(place, { reach, paragraphs });
    if (place.in === 'pdf') return linesAt(place, lines);
    if (source === undefined) return undefined;
    if (place.in === 'docx' || place.in === 'odt') return place.end <= source.length ? source.slice(place.start, place.end) : undefined;
    const stretch = place.in === 'eml' ? place.inner : place;
    return stretch.in === 'text' ? source.slice(stretch.start.offset, stretch.end.offset) : undefined;
  };

/** The whole text that a place is a stretch of. */
function sourceOf(place: Place, { reach, paragraphs }: Pick<File, 'reach' | 'paragraphs'>): string | undefined {
  if (place.in === 'docx' || place.in === 'odt') return paragraphs.get(place.part)?.[place.paragraph] ?? (place.end === 0 ? '' : undefined);
  if (place.in === 'eml') return typeof reach === 'string' ? undefined : reach[place.part];
  return typeof reach === 'string' ? reach : undefined;
}

/** How far the top and the bottom of a box may be from the baselines of its first and its last line, in sizes of the letters. */
const room = { above: { least: 0.85, most: 1 }, below: { least: 0.15, most: 0.3 } };
const isWithin = (size: number, { least, most }: { readonly least: number; readonly most: number }) => least <= size && size <= most;
/** How many signs a box may be too wide at either end: signs are not equally wide. */
const slack = 3;

/** What stands in a box on a page, which must go tightly around it from above and below; that of a whole page goes around all. */
function linesAt({ page, box: { x, y, width, height } }: PdfPlace, lines: readonly Line[]): string | undefined {
  const inside = lines.filter((line) => line.page === page && y <= line.baseline && line.baseline <= y + height);
  if (x === 0 && y === 0) return inside.map(({ text }) => text).join(' ');
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (!isWithin((first.baseline - y) / first.size, room.above) || !isWithin((y + height - last.baseline) / last.size, room.below))
    return undefined;
  const signsAt = (line: Line, at: number) => Math.round(((at - line.x) / line.width) * line.text.length);
  const cut = inside.map((line) => line.text.slice(Math.max(0, signsAt(line, x) - slack), Math.max(0, signsAt(line, x + width) + slack)));
  return cut.every((text) => text === '') ? undefined : cut.join(' ');
}

/** Lines and columns, counted anew: from 1, and in UTF-16 units. */
function otherLines(place: Place, reach: Reach): readonly string[] {
  const stretch = place.in === 'eml' ? place.inner : place;
  const source = sourceOf(place, { reach, paragraphs: new Map() });
  if (stretch.in !== 'text' || source === undefined) return [];
  return [stretch.start, stretch.end].flatMap(({ line, column, offset }) => {
    const before = source.slice(0, offset).split(/\r\n|\r|\n/);
    return line === before.length && column === (before.at(-1) ?? '').length + 1 ? [] : [`${offset} is not ${line}:${column}`];
  });
}

/** Every piece of the text of a block must be what stands at its place in the source. */
function otherPieces(document: Document, there: (place: Place) => string | undefined): readonly string[] {
  return document.nodes.filter(isBlock).flatMap(({ place, text: { plain, pieces } }) =>
    pieces.flatMap(({ start, length, source, sourceLength }) => {
      if (length !== sourceLength || length === 0 || place.in === 'pdf') return [];
      const written = plainOf(there(stretchOf(place, source, source + sourceLength)) ?? '');
      const read = plainOf(plain.slice(start, start + length));
      return written === read ? [] : [`«${read}» stands as «${written}»`];
    }),
  );
}

/** A stretch of what a place is in. */
function stretchOf(place: Place, start: number, end: number): Place {
  const inner = { in: 'text', start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } } as const;
  if (place.in === 'eml') return { ...place, inner };
  return place.in === 'docx' || place.in === 'odt' ? { ...place, start, end } : inner;
}

/** What a finding quotes, and what an edit replaces, must stand at its place. */
function otherWords(document: Document, there: There, { findings }: DocumentReport): readonly string[] {
  const whole = document.nodes.filter(isBlock).map(({ text }) => text.plain);
  return findings.flatMap(({ rule, place, excerpt }) => {
    if (excerpt === '' || /[…&*<•]/.test(excerpt) || !whole.some((plain) => plain.includes(excerpt))) return [];
    const written = plainOf(there(place) ?? '');
    return written.includes(plainOf(excerpt)) ? [] : [`${rule}: «${excerpt}» stands as «${written}»`];
  });
}

/** Words as they are compared: without markup, and with one space between. */
const plainOf = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/\]\([^)]*\)|\[/g, '')
    .replaceAll('&aring;', 'å')
    .replaceAll('\u00ad', '')
    .normalize('NFC')
    .replace(/[\s*\\]+/g, ' ')
    .trim();

describe('every place of every node and finding lies inside the source, and what it is said to hold stands there', () => {
  test.each(names)('%s', { timeout: 300_000 }, async (name) => {
    await fc.assert(
      fc.asyncProperty(letters, async (letter) => {
        expect(await strays(name, files(letter)[name] ?? new Uint8Array())).toEqual([]);
      }),
      { seed: 20_261_125, numRuns: 40 },
    );
  });
});
