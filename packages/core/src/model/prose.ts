import { align, type Segment, type Syntax } from './align.ts';
import type { DocumentBuilder } from './build.ts';
import { type FoundField, findFields } from './fields.ts';
import type { Place } from './place.ts';

/** What `addProse` needs to know of the run of text it adds. */
export interface Prose {
  /** Decoded text, and the raw source it was decoded from. */
  readonly value: string;
  readonly raw: string;
  /** Offset of the raw source in the file. */
  readonly source: number;
  readonly syntax: Syntax;
  /** Whether white space collapses as in a browser. */
  readonly collapse: boolean;
  readonly declared: string | undefined;
  readonly place: (start: number, end: number) => Place;
}

/** Adds a run of running text to the innermost open block, with its merge fields as nodes of their own. */
export function addProse(builder: DocumentBuilder, prose: Prose): void {
  const text = builder.block;
  if (text === undefined) throw new Error('addProse() needs an open block');
  const { declared, place } = prose;
  for (const { field, stretches } of cut(align(prose.raw, prose.value, prose.syntax), findFields(prose.value))) {
    const first = stretches[0];
    const last = stretches.at(-1);
    if (field !== undefined && first !== undefined && last !== undefined) {
      const end = prose.source + Math.max(first.source + first.sourceLength, last.source + last.sourceLength);
      builder.open({ kind: 'field', name: field.name, form: field.form, declared, place: place(prose.source + first.source, end) });
    }
    for (const { value, source, sourceLength } of stretches) {
      if (field === undefined && prose.collapse) text.addCollapsed(value, builder.current, prose.source + source, sourceLength);
      else text.add(value, builder.current, prose.source + source, sourceLength);
    }
    if (field !== undefined) builder.close();
  }
}

interface Part {
  readonly field: FoundField | undefined;
  readonly stretches: Segment[];
}

/** Cuts aligned text where merge fields begin and end. */
function cut(segments: readonly Segment[], fields: readonly FoundField[]): readonly Part[] {
  if (fields.length === 0) return [{ field: undefined, stretches: [...segments] }];
  const parts: Part[] = [];
  let next = 0;
  let offset = 0;
  for (const segment of segments) {
    const end = offset + segment.value.length;
    for (let at = offset; at < end; ) {
      while ((fields[next]?.end ?? end) <= at && next < fields.length) next += 1;
      const candidate = fields[next];
      const field = candidate !== undefined && candidate.start <= at ? candidate : undefined;
      const stop = Math.min(end, field?.end ?? candidate?.start ?? end);
      const stretch = within(segment, at - offset, stop - offset);
      const last = parts.at(-1);
      if (last !== undefined && last.field === field) last.stretches.push(stretch);
      else parts.push({ field, stretches: [stretch] });
      at = stop;
    }
    offset = end;
  }
  return parts;
}

/** Part of a segment. One without an inside keeps all of its source. */
function within({ value, source, sourceLength }: Segment, start: number, end: number): Segment {
  const exact = value.length === sourceLength;
  return { value: value.slice(start, end), source: exact ? source + start : source, sourceLength: exact ? end - start : sourceLength };
}
