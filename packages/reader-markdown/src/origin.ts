import { align, type Segment } from '@klarsyn/core';

/** Where a stretch of HTML came from in the source. */
export interface Origin {
  /** The offset in the source of an offset in the HTML. */
  readonly at: (offset: number) => number;
  /** Part of the HTML, cut where marks of quotes and lists stand between its lines. */
  readonly stretches: (start: number, end: number) => readonly { readonly text: string; readonly raw: string; readonly source: number }[];
}

/** Lays HTML that the parser took out of quotes and lists beside the source it came from. */
export function originOf(html: string, raw: string, start: number): Origin {
  const segments: (Segment & { readonly from: number })[] = [];
  let from = 0;
  for (const segment of align(raw, html, 'code')) {
    segments.push({ ...segment, from });
    from += segment.value.length;
  }
  const sourceAt = (offset: number): number => {
    const segment = segments.findLast((candidate) => candidate.from <= offset);
    if (segment === undefined) return start;
    const inside = offset - segment.from;
    if (inside >= segment.value.length) return start + segment.source + segment.sourceLength;
    return start + segment.source + (segment.value.length === segment.sourceLength ? inside : 0);
  };
  const stretches = (begin: number, end: number) =>
    segments
      .filter((segment) => segment.from < end && segment.from + segment.value.length > begin)
      .map(({ from: first, value, source, sourceLength }) => {
        const cutStart = Math.max(0, begin - first);
        const cutEnd = Math.min(value.length, end - first);
        const text = value.slice(cutStart, cutEnd);
        if (value.length !== sourceLength) return { text, raw: raw.slice(source, source + sourceLength), source: start + source };
        return { text, raw: raw.slice(source + cutStart, source + cutEnd), source: start + source + cutStart };
      });
  return { at: sourceAt, stretches };
}
