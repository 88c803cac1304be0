import { type Document, lineStarts, type Place, type Point, pointAt } from '../model/index.ts';
import type { DocumentReport } from '../run/index.ts';

/** How far places can reach: the source of a text, and of each part of an e-mail. Places in other formats are held against the document itself. */
export type Reach = string | Readonly<Record<string, string>>;

/** What is wrong with places: each must lie inside what the document was read from, and its line and column must be those of its offset. */
export function straysAmong(places: readonly Place[], document: Document, reach: Reach): readonly string[] {
  const lines = new Map<string, readonly number[]>();
  const linesOf = (source: string) => lines.get(source) ?? lines.set(source, lineStarts(source)).get(source) ?? [];
  const paragraphs = lengthsOf(document);
  const faultOf = (place: Place): string | undefined => {
    switch (place.in) {
      case 'text':
        return typeof reach === 'string' ? stretchFault(place, reach, linesOf(reach)) : 'there is no text it could be in';
      case 'eml': {
        const source = typeof reach === 'string' ? undefined : reach[place.part];
        return source === undefined ? `there is no part «${place.part}»` : stretchFault(place.inner, source, linesOf(source));
      }
      case 'docx':
      case 'odt': {
        const length = paragraphs.get(`${place.part} ${place.paragraph}`);
        if (length === undefined) return 'there is no such paragraph';
        return 0 <= place.start && place.start <= place.end && place.end <= length ? undefined : `it ends after ${length}`;
      }
      case 'pdf': {
        const { x, y, width, height } = place.box;
        const isBox = [x, y, width, height].every(Number.isFinite) && width >= 0 && height >= 0;
        return isBox && 1 <= place.page && place.page <= Math.max(1, document.pdf?.pages ?? 1) ? undefined : 'it is no box on a page';
      }
      case 'page':
        return place.selector === '' ? 'it selects nothing' : undefined;
    }
  };
  return [
    ...new Set(
      places.flatMap((place) => {
        const fault = faultOf(place);
        return fault === undefined ? [] : [`${JSON.stringify(place)}: ${fault}`];
      }),
    ),
  ];
}

/** All places in a document. */
export const placesIn = ({ nodes, directives }: Document): readonly Place[] => [
  ...nodes.map(({ place }) => place),
  ...directives.map(({ place }) => place),
];

/** All places that a report names. */
export const placesNamed = ({ findings, suppressions = [] }: DocumentReport): readonly Place[] => [
  ...findings.flatMap(({ place, related = [], fix }) => [place, ...related, ...(fix?.edits.map((edit) => edit.place) ?? [])]),
  ...suppressions.flatMap(({ place }) => place ?? []),
];

function stretchFault(
  { start, end }: { readonly start: Point; readonly end: Point },
  source: string,
  lines: readonly number[],
): string | undefined {
  if (!(0 <= start.offset && start.offset <= end.offset && end.offset <= source.length)) return `the source ends at ${source.length}`;
  const isPoint = ({ line, column, offset }: Point) => {
    const point = pointAt(lines, offset);
    return point.line === line && point.column === column;
  };
  return isPoint(start) && isPoint(end) ? undefined : 'line and column are not those of the offset';
}

/** How long each paragraph of a DOCX or ODT is, by part and number. */
function lengthsOf({ nodes }: Document): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const { place } of nodes) {
    if (place.in !== 'docx' && place.in !== 'odt') continue;
    const key = `${place.part} ${place.paragraph}`;
    lengths.set(key, Math.max(lengths.get(key) ?? 0, place.end));
  }
  return lengths;
}
