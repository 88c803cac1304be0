import { type Face, type Inline, inlineList, type NoteReference, walk, type XmlElement } from '@klarsyn/office';
import type { FieldAccount, Unshown } from './fields.ts';
import { leave, meanings, type Reading } from './meanings.ts';
import type { Surroundings } from './surroundings.ts';
import type { Written } from './trace.ts';

/** What a paragraph holds: its inlines, and what hangs on it and is read elsewhere. */
export interface Content {
  readonly inlines: readonly Inline[];
  /** `w:txbxContent` of its text boxes. */
  readonly boxes: readonly XmlElement[];
  readonly notes: readonly NoteReference[];
  readonly unshown: readonly Unshown[];
  /** Ids of the comments that begin or end in it. */
  readonly comments: readonly string[];
  /** Where each stretch of the text came from, in order. */
  readonly written: readonly Written[];
}

/** What a paragraph's inlines need to know of where they stand. */
export interface InlineStanding {
  readonly relations: Surroundings['relations'];
  /** The account of the story the paragraph belongs to. */
  readonly fields: FieldAccount;
  /** How a run with these properties looks. */
  readonly faceOf: (properties: XmlElement | undefined) => Face;
  readonly tally: Surroundings['tally'];
  /** The name of a content control that nobody has filled in and that the whole paragraph stands in. */
  readonly placeholder: string | undefined;
}

/** Reads what a paragraph holds, with tracked changes accepted. */
export function readInlines(paragraph: XmlElement, { relations, fields, faceOf, tally, placeholder }: InlineStanding): Content {
  const inlines = inlineList();
  const reading: Reading = {
    inlines,
    fields,
    relations,
    faceOf,
    boxes: [],
    notes: [],
    unshown: [],
    comments: [],
    written: [],
    chosen: new Set(),
    face: faceOf(undefined),
    ...(tally !== undefined && { tally }),
  };
  if (placeholder !== undefined) inlines.open(paragraph, { kind: 'open-field', name: placeholder, form: 'word' });
  if (!fields.isShown) fields.addCode('\n');
  for (const field of fields.running) if (field.node !== undefined) inlines.open(field, field.node);
  walk(paragraph, {
    enter: (element) => meanings.get(element.name)?.(element, reading) ?? true,
    leave: (element) => leave(element, reading),
  });
  const { boxes, notes, unshown, comments, written } = reading;
  return { inlines: inlines.finish(), boxes, notes, unshown, comments, written };
}
