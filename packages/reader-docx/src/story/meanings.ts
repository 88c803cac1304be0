import { child, type Face, type ImageInline, type InlineList, type NoteReference, textIn, type XmlElement } from '@klarsyn/office';
import type { Relation } from '../package/relations.ts';
import { valOf } from '../xml/values.ts';
import { plainOf } from './condition.ts';
import { type DrawingFrame, readFrame, readOldPicture, readPicture } from './drawing.ts';
import { addPrompt, type FieldAccount, type Unshown } from './fields.ts';
import { symbolOf } from './signs.ts';
import { countChange, type Tally } from './tally.ts';
import type { Written } from './trace.ts';

/** A paragraph while it is read: what is found, and what holds where the reading has come to. */
export interface Reading {
  readonly inlines: InlineList;
  readonly fields: FieldAccount;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly faceOf: (properties: XmlElement | undefined) => Face;
  readonly boxes: XmlElement[];
  readonly notes: NoteReference[];
  readonly unshown: Unshown[];
  /** Ids of the comments that begin or end here. */
  readonly comments: string[];
  readonly written: Written[];
  /** Of several ways to say the same, the ones that are read. */
  readonly chosen: Set<XmlElement>;
  readonly tally?: Tally;
  /** How the run that is read looks. */
  face: Face;
  /** The frame of the drawing that is read, and its older kin. */
  frame?: DrawingFrame;
  shape?: XmlElement;
}

/** Reads an element. False: what is inside has been read, or is to be left out. */
type Meaning = (element: XmlElement, reading: Reading) => boolean;

/** True where a reader of the letter sees what stands: not in a field's code, not hidden. */
const isShown = ({ fields, face }: Reading): boolean => fields.isShown && !face.hidden;

const leftOut: Meaning = () => false;

const sign =
  (text: string): Meaning =>
  (element, reading) => {
    if (!isShown(reading)) return false;
    reading.fields.addShown(text);
    reading.written.push({ element, length: reading.inlines.text(text, reading.face) });
    return false;
  };

const run: Meaning = (element, reading) => {
  reading.face = reading.faceOf(child(element, 'w:rPr'));
  return true;
};

/** Space at the ends of a text counts only where the file says so. */
const text: Meaning = (element, reading) => {
  const inside = textIn(element).replace(/[\n\r\t]/g, ' ');
  if (reading.tally !== undefined && reading.face.hidden && reading.fields.isShown && inside.trim() !== '') reading.tally.hidden += 1;
  return sign(element.attributes['xml:space'] === 'preserve' ? inside : inside.trim())(element, reading);
};

const symbol: Meaning = (element, reading) =>
  sign(symbolOf(element.attributes['w:font'] ?? '', element.attributes['w:char'] ?? ''))(element, reading);

const code: Meaning = (element, { fields }) => {
  fields.addCode(textIn(element));
  return false;
};

const fieldMark: Meaning = (element, reading) => {
  const { fields, inlines } = reading;
  const type = element.attributes['w:fldCharType'];
  if (type === 'begin') fields.begin();
  if (type === 'separate') {
    const field = fields.separate();
    if (field?.node !== undefined && isShown(reading)) inlines.open(field, field.node);
  }
  if (type === 'end') endField(element, reading);
  return false;
};

function endField(element: XmlElement, reading: Reading): void {
  const { fields, inlines, face, written, unshown } = reading;
  const ended = fields.end();
  if (ended === undefined) return;
  const { field, hidden } = ended;
  if (field.phase === 'result') inlines.close(field);
  else if (isShown(reading)) written.push({ element, length: addPrompt(inlines, plainOf(field.code), face) });
  const end = inlines.length;
  for (const one of hidden) unshown.push({ ...one, start: Math.max(0, end - field.shown.length), end });
}

/** A field in one element: its code is an attribute, its result what is inside. */
const simpleField: Meaning = (element, reading) => {
  const { fields, inlines } = reading;
  fields.begin();
  fields.addCode(element.attributes['w:instr'] ?? '');
  const field = fields.separate();
  if (field?.node !== undefined && isShown(reading)) inlines.open(field, field.node);
  return true;
};

/** What is read when all inside an element has been. */
export function leave(element: XmlElement, reading: Reading): void {
  if (element.name === 'w:fldSimple') endField(element, reading);
  else reading.inlines.close(element);
}

/** A tracked change: what is added is read, what is taken away is not. */
const revision =
  (change: 'inserted' | 'deleted'): Meaning =>
  (element, { inlines, tally }) => {
    countChange(tally, element.attributes);
    const by = { author: element.attributes['w:author'] ?? '', date: element.attributes['w:date'] ?? '' };
    if (change === 'inserted') inlines.open(element, { kind: 'open-revision', ...by });
    else inlines.deletion(by);
    return change === 'inserted';
  };

const link: Meaning = (element, { fields, inlines, relations }) => {
  const address = relations.get(element.attributes['r:id'] ?? '')?.target ?? '';
  const anchor = element.attributes['w:anchor'];
  const href = anchor === undefined ? address : `${address}#${anchor}`;
  if (fields.isShown) inlines.open(element, { kind: 'open-link', href });
  return true;
};

const control: Meaning = (element, { fields, inlines }) => {
  const name = placeholderIn(child(element, 'w:sdtPr'));
  if (name !== undefined && fields.isShown) inlines.open(element, { kind: 'open-field', name, form: 'word' });
  return true;
};

const choices: Meaning = (element, { chosen }) => {
  const first = child(element, 'mc:Choice');
  if (first !== undefined) chosen.add(first);
  return true;
};

const frame: Meaning = (element, reading) => {
  reading.frame = readFrame(element);
  return true;
};

const shape: Meaning = (element, reading) => {
  reading.shape = element;
  return true;
};

const image =
  (read: (element: XmlElement, reading: Reading) => ImageInline): Meaning =>
  (element, reading) => {
    if (!isShown(reading)) return false;
    reading.inlines.image(read(element, reading));
    reading.written.push({ element, length: 0 });
    return false;
  };

const textBox: Meaning = (element, reading) => {
  if (isShown(reading)) reading.boxes.push(element);
  return false;
};

const note =
  (kind: NoteReference['kind']): Meaning =>
  (element, reading) => {
    if (isShown(reading)) reading.notes.push({ kind, id: element.attributes['w:id'] ?? '' });
    return false;
  };

const comment: Meaning = (element, { comments }) => {
  comments.push(element.attributes['w:id'] ?? '');
  return false;
};

const picture = image((element, reading) => readPicture(element, reading.frame, reading.relations));
/** A chart or diagram: Word draws it from other parts. */
const drawn = image((_, reading) => ({ kind: 'image', alt: undefined, ...reading.frame }));

/** What each element of a paragraph means; an element that is not named means what is inside it. */
export const meanings: ReadonlyMap<string, Meaning> = new Map(
  Object.entries<Meaning>({
    'w:r': run,
    'm:r': run,
    'w:t': text,
    'm:t': text,
    'w:tab': sign('\t'),
    'w:ptab': sign('\t'),
    'w:br': sign('\n'),
    'w:cr': sign('\n'),
    'w:noBreakHyphen': sign('\u2011'),
    'w:sym': symbol,
    'w:fldChar': fieldMark,
    'w:instrText': code,
    'w:fldSimple': simpleField,
    'w:hyperlink': link,
    'w:sdt': control,
    'w:txbxContent': textBox,
    'w:commentRangeStart': comment,
    'w:commentRangeEnd': comment,
    'w:commentReference': comment,
    'w:footnoteReference': note('footnote'),
    'w:endnoteReference': note('endnote'),
    'mc:AlternateContent': choices,
    'mc:Choice': (element, { chosen }) => chosen.has(element),
    'mc:Fallback': leftOut,
    'wp:inline': frame,
    'wp:anchor': frame,
    'pic:pic': picture,
    'c:chart': drawn,
    'dgm:relIds': drawn,
    'v:shape': shape,
    'v:rect': shape,
    'v:imagedata': image((element, reading) => readOldPicture(element, reading.shape, reading.relations)),
    'v:textpath': image((element) => ({ kind: 'image', alt: element.attributes['string'] ?? '' })),
    'w:ins': revision('inserted'),
    'w:moveTo': revision('inserted'),
    'w:del': revision('deleted'),
    'w:moveFrom': revision('deleted'),
    'w:delText': leftOut,
    'w:delInstrText': leftOut,
    'w:pPr': leftOut,
    'w:rPr': leftOut,
    'w:sdtPr': leftOut,
    'w:sdtEndPr': leftOut,
  }),
);

/** The name of a content control that nobody has filled in, from its `w:sdtPr`: its title, its tag, or ''. Undefined for one that is filled in. */
export function placeholderIn(properties: XmlElement | undefined): string | undefined {
  if (child(properties, 'w:showingPlcHdr') === undefined) return undefined;
  return valOf(properties, 'w:alias') ?? valOf(properties, 'w:tag') ?? '';
}
