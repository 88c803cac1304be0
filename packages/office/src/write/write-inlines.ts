import type { DocumentBuilder, Place } from '@klarsyn/core';
import type { Paragraph, TextInline } from '../story/story.ts';
import { markFields } from './mark-fields.ts';

interface Open {
  readonly id: number;
  readonly start: number;
  readonly isLink: boolean;
}

/** Adds what a paragraph holds to the block that is open. Offsets in the source are offsets in the paragraph's text. */
export function writeInlines(builder: DocumentBuilder, paragraph: Paragraph, whole: Place): void {
  const open: Open[] = [];
  const placed = (start: number, end: number): Place => (whole.in === 'docx' || whole.in === 'odt' ? { ...whole, start, end } : whole);
  const plain = paragraph.inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');
  let at = 0;

  for (const inline of markFields(paragraph.inlines)) {
    const base = { declared: paragraph.language, place: placed(at, at) };
    if (inline.kind === 'text') {
      writeRun(builder, paragraph, inline, placed(at, at + inline.text.length), at);
      at += inline.text.length;
    } else if (inline.kind === 'image') builder.leaf({ ...inline, ...base });
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
function writeRun(
  builder: DocumentBuilder,
  paragraph: Paragraph,
  { text, look, language }: TextInline,
  place: Place,
  source: number,
): void {
  const differs = (look !== paragraph.look || language !== paragraph.language) && text.trim() !== '';
  if (differs) builder.open({ kind: 'text', declared: language, look, place });
  builder.block?.add(text, builder.current, source, text.length);
  if (differs) builder.close();
}
