import { type DocumentBuilder, type FoundField, findFields, type Place } from '@klarsyn/core';
import type { Inline, Paragraph, TextInline } from '../story/story.ts';

/** Adds what a paragraph holds to the block that is open. Offsets in the source are offsets in the paragraph's text. */
export function writeInlines(builder: DocumentBuilder, paragraph: Paragraph, whole: Place): void {
  const fields = fieldsIn(paragraph.inlines);
  const open: { readonly id: number; readonly start: number; readonly isLink: boolean }[] = [];
  const placed = (start: number, end: number): Place => (whole.in === 'docx' ? { ...whole, start, end } : whole);
  let plain = '';

  const writeText = (inline: TextInline) => {
    const from = plain.length;
    plain += inline.text;
    for (let at = from; at < plain.length; ) {
      const field = fields.find((candidate) => candidate.start <= at && at < candidate.end);
      const next = fields.find((candidate) => candidate.start > at)?.start ?? plain.length;
      const end = Math.min(plain.length, field?.end ?? next);
      if (field !== undefined && at === field.start) {
        const { name, form } = field;
        builder.open({ kind: 'field', name, form, declared: inline.language, place: placed(field.start, field.end) });
      }
      writeRun(builder, paragraph, inline, plain.slice(at, end), placed(at, end), at);
      if (field !== undefined && end === field.end) builder.close();
      at = end;
    }
  };

  for (const inline of paragraph.inlines) {
    const at = plain.length;
    const base = { declared: paragraph.language, place: placed(at, at) };
    if (inline.kind === 'text') writeText(inline);
    else if (inline.kind === 'image') builder.leaf({ ...inline, ...base });
    else if (inline.kind === 'open-link') {
      open.push({ id: builder.open({ kind: 'link', href: inline.href, label: '', ...base }), start: at, isLink: true });
    } else if (inline.kind === 'open-field') {
      open.push({ id: builder.open({ kind: 'field', name: inline.name, form: inline.form, ...base }), start: at, isLink: false });
    } else {
      const ended = open.pop();
      if (ended === undefined) continue;
      const place = placed(ended.start, at);
      if (ended.isLink) builder.amend<'link'>(ended.id, { place, label: plain.slice(ended.start, at).trim() });
      else builder.amend<'field'>(ended.id, { place });
      builder.close();
    }
  }
}

/** A run that looks or speaks otherwise than its paragraph gets a node of its own. Space alone has no look. */
function writeRun(builder: DocumentBuilder, paragraph: Paragraph, run: TextInline, text: string, place: Place, source: number): void {
  const differs = (run.look !== paragraph.look || run.language !== paragraph.language) && text.trim() !== '';
  if (differs) builder.open({ kind: 'text', declared: run.language, look: run.look, place });
  builder.block?.add(text, builder.current, source, text.length);
  if (differs) builder.close();
}

/** Merge fields that are written as text, in any number of runs. One that a link or a picture cuts, or that is inside a field, is none. */
function fieldsIn(inlines: readonly Inline[]): readonly FoundField[] {
  const cuts: number[] = [];
  let plain = '';
  const covered: { readonly start: number; readonly end: number }[] = [];
  const starts: (number | undefined)[] = [];
  for (const inline of inlines) {
    if (inline.kind === 'text') {
      plain += inline.text;
      continue;
    }
    cuts.push(plain.length);
    if (inline.kind === 'open-link') starts.push(undefined);
    else if (inline.kind === 'open-field') starts.push(plain.length);
    else if (inline.kind === 'close') {
      const start = starts.pop();
      if (start !== undefined) covered.push({ start, end: plain.length });
    }
  }
  return findFields(plain).filter(
    ({ start, end }) => !cuts.some((cut) => start < cut && cut < end) && !covered.some((field) => field.start <= start && end <= field.end),
  );
}
