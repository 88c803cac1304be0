import type { Face } from '../style/look.ts';
import { child, textIn, type Visitor, valOf, walk, type XmlElement } from '../xml/element.ts';
import { type DrawingFrame, readFrame, readOldPicture, readPicture } from './drawing.ts';
import { type FieldAccount, nodeOfCode } from './fields.ts';
import { inlineList } from './inline-list.ts';
import { signOf } from './signs.ts';
import type { Inline } from './story.ts';
import type { Surroundings } from './surroundings.ts';

/** What a paragraph holds: its inlines, and what hangs on it and is read elsewhere. */
export interface Content {
  readonly inlines: readonly Inline[];
  /** `w:txbxContent` of its text boxes. */
  readonly boxes: readonly XmlElement[];
  readonly notes: readonly NoteReference[];
}

/** A reference to a note, by the note's id. */
export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

/** Left out with all they hold: other ways to say the same (`mc:Fallback`), what is deleted, and properties. */
const left: ReadonlySet<string> = new Set([
  'mc:Fallback',
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:tblPr',
  'm:rPr',
  'm:ctrlPr',
]);

/** Reads what a paragraph holds, with changes accepted. `faceOf` tells how a run with these properties looks; `fields` goes through the story. */
export function readInlines(
  paragraph: XmlElement,
  { relations }: Surroundings,
  fields: FieldAccount,
  faceOf: (properties: XmlElement | undefined) => Face,
): Content {
  const inlines = inlineList();
  const boxes: XmlElement[] = [];
  const notes: NoteReference[] = [];
  const chosen = new Set<XmlElement | undefined>();
  let face = faceOf(undefined);
  let frame: DrawingFrame | undefined;
  let shape: XmlElement | undefined;

  const isShown = () => fields.isShown && !face.hidden;
  const add = (text: string) => {
    if (isShown()) inlines.text(text, face);
  };
  const fieldMark = (type: string | undefined) => {
    if (type === 'begin') fields.begin();
    if (type === 'separate') {
      const field = fields.separate();
      if (field?.node !== undefined && isShown()) inlines.open(field, field.node);
    }
    if (type !== 'end') return;
    const field = fields.end();
    if (field?.phase === 'result') inlines.close(field);
    else if (field !== undefined && isShown()) inlines.prompt(field.code, face);
  };

  const visitor: Visitor = {
    enter(element) {
      if (left.has(element.name)) return false;
      switch (element.name) {
        case 'w:r':
        case 'm:r':
          face = faceOf(child(element, 'w:rPr'));
          return true;
        case 'w:t':
        case 'm:t':
          add(textOf(element));
          return false;
        case 'w:instrText':
          fields.addCode(textIn(element));
          return false;
        case 'w:delText':
        case 'w:delInstrText':
          return false;
        case 'w:fldChar':
          fieldMark(element.attributes['w:fldCharType']);
          return false;
        case 'w:fldSimple': {
          const node = nodeOfCode(element.attributes['w:instr'] ?? '');
          if (node !== undefined && fields.isShown) inlines.open(element, node);
          return true;
        }
        case 'w:hyperlink':
          if (fields.isShown) inlines.open(element, { kind: 'open-link', href: hrefOf(element, relations) });
          return true;
        case 'w:sdt': {
          const name = placeholderName(element);
          if (name !== undefined && fields.isShown) inlines.open(element, { kind: 'open-field', name, form: 'word' });
          return true;
        }
        case 'mc:AlternateContent':
          chosen.add(child(element, 'mc:Choice'));
          return true;
        case 'mc:Choice':
          return chosen.has(element);
        case 'wp:inline':
        case 'wp:anchor':
          frame = readFrame(element);
          return true;
        case 'pic:pic':
          if (isShown()) inlines.image(readPicture(element, frame, relations));
          return false;
        case 'v:shape':
        case 'v:rect':
          shape = element;
          return true;
        case 'v:imagedata':
          if (isShown()) inlines.image(readOldPicture(element, shape, relations));
          return false;
        case 'w:txbxContent':
          if (isShown()) boxes.push(element);
          return false;
        case 'w:footnoteReference':
        case 'w:endnoteReference': {
          const kind = element.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
          if (isShown()) notes.push({ kind, id: element.attributes['w:id'] ?? '' });
          return false;
        }
        default: {
          const sign = signOf(element);
          if (sign !== undefined) add(sign);
          return true;
        }
      }
    },
    leave: (element) => inlines.close(element),
  };

  for (const field of fields.running) if (field.node !== undefined) inlines.open(field, field.node);
  walk(paragraph, visitor);
  return { inlines: inlines.finish(), boxes, notes };
}

/** The text of `w:t`. Space at its ends counts only where the file says so. */
function textOf(element: XmlElement): string {
  const text = textIn(element).replace(/[\n\r\t]/g, ' ');
  return element.attributes['xml:space'] === 'preserve' ? text : text.trim();
}

/** The name of a content control that nobody has filled in: its title, its tag, or ''. Undefined for one that is filled in. */
function placeholderName(control: XmlElement): string | undefined {
  const properties = child(control, 'w:sdtPr');
  if (child(properties, 'w:showingPlcHdr') === undefined) return undefined;
  return valOf(properties, 'w:alias') ?? valOf(properties, 'w:tag') ?? '';
}

function hrefOf(element: XmlElement, relations: Surroundings['relations']): string {
  const address = relations.get(element.attributes['r:id'] ?? '')?.target ?? '';
  const anchor = element.attributes['w:anchor'];
  return anchor === undefined ? address : `${address}#${anchor}`;
}
