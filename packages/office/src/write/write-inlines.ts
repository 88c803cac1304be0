import type { DocumentBuilder, NodeId, Place } from '@klarsyn/core';
import type { Paragraph, TextInline } from '../story/story.ts';
import { markFields } from './mark-fields.ts';

interface Open {
  readonly id: NodeId;
  readonly start: number;
  readonly isLink: boolean;
}

/** The node that each condition of the story was met as first, by its key. */
type Conditions = Map<object, NodeId>;

/**
 * Adds what a paragraph holds to the block that is open. Offsets in the source are offsets in the paragraph's text;
 * what a condition does not show stands where its field does.
 */
export function writeInlines(builder: DocumentBuilder, paragraph: Paragraph, whole: Place, conditions: Conditions): void {
  const open: Open[] = [];
  const { hidden } = paragraph;
  const isCounted = (whole.in === 'docx' || whole.in === 'odt') && hidden === undefined;
  const placed = (start: number, end: number): Place => (isCounted ? { ...whole, start, end } : whole);
  const plain = paragraph.inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');
  let at = 0;

  for (const inline of markFields(paragraph.inlines)) {
    const base = { declared: paragraph.language, place: placed(at, at) };
    if (inline.kind === 'text') {
      const { length } = inline.text;
      writeRun(builder, paragraph, inline, placed(at, at + length), hidden ?? { start: at, end: at + length });
      at += length;
    } else if (inline.kind === 'image') builder.leaf({ ...inline, ...base });
    else if (inline.kind === 'deletion') builder.leaf({ kind: 'revision', change: 'deleted', ...said(inline), ...base });
    else if (inline.kind === 'open-branch') open.push({ id: openBranch(builder, inline, conditions, base), start: at, isLink: false });
    else if (inline.kind === 'open-revision') {
      open.push({ id: builder.open({ kind: 'revision', change: 'inserted', ...said(inline), ...base }), start: at, isLink: false });
    } else if (inline.kind === 'open-link') {
      open.push({ id: builder.open({ kind: 'link', href: inline.href, label: '', ...base }), start: at, isLink: true });
    } else if (inline.kind === 'open-field') {
      open.push({ id: builder.open({ kind: 'field', name: inline.name, form: inline.form, ...base }), start: at, isLink: false });
    } else {
      const ended = open.pop();
      if (ended === undefined) continue;
      const place = placed(ended.start, at);
      if (ended.isLink) builder.amend<'link'>(ended.id, { place, label: plain.slice(ended.start, at).trim() });
      else builder.amend<'text'>(ended.id, { place });
      builder.close();
    }
  }
}

/** Opens a branch. All branches of a condition say which node it was met as first. */
export function openBranch(
  builder: DocumentBuilder,
  { key, condition }: { readonly key: object; readonly condition: string },
  conditions: Conditions,
  base: { readonly declared: string | undefined; readonly place: Place },
): NodeId {
  const id = builder.open({ kind: 'branch', condition, of: 0, ...base });
  const of = conditions.get(key) ?? id;
  conditions.set(key, of);
  builder.amend<'branch'>(id, { of });
  return id;
}

/** Who made a change and when, where Word says. */
const said = ({ author, date }: { readonly author: string; readonly date: string }) => ({
  ...(author !== '' && { author }),
  ...(date !== '' && { date }),
});

/** A run that looks or speaks otherwise than its paragraph gets a node of its own. Space alone has no look. */
function writeRun(
  builder: DocumentBuilder,
  paragraph: Paragraph,
  { text, look, language }: TextInline,
  place: Place,
  source: { readonly start: number; readonly end: number },
): void {
  const differs = (look !== paragraph.look || language !== paragraph.language) && text.trim() !== '';
  if (differs) builder.open({ kind: 'text', declared: language, look, place });
  builder.block?.add(text, builder.current, source.start, source.end - source.start);
  if (differs) builder.close();
}
