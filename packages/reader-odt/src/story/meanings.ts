import { type Face, type InlineList, textIn, type XmlElement } from '@klarsyn/office';
import type { Styles } from '../style/styles.ts';
import { type Unshown, waysOf } from './branches.ts';
import type { ChangeAccount } from './changes.ts';
import { altOf, type Formulas, readFrame } from './frame.ts';

/** Something with text of its own that hangs on a paragraph: a text box or a shape, and what it is filled with. */
export interface Box {
  readonly element: XmlElement;
  readonly fill: string | undefined;
}

/** A note that a paragraph refers to. Its text stands in the paragraph. */
export interface Note {
  readonly kind: 'footnote' | 'endnote';
  readonly body: XmlElement;
}

/** A paragraph while it is read: what is found, and what holds where the reading has come to. */
export interface Reading {
  readonly inlines: InlineList;
  readonly styles: Styles;
  /** The text of a formula that stands in a part of its own. */
  readonly formulas: Formulas;
  /** How a run looks in these spans, outermost first. */
  readonly faceIn: (spans: readonly string[]) => Face;
  readonly boxes: Box[];
  readonly notes: Note[];
  readonly comments: XmlElement[];
  /** Names of the comments whose stretch of text ends here. */
  readonly ended: string[];
  readonly unshown: Unshown[];
  readonly changes: ChangeAccount;
  readonly onHidden: () => void;
  /** The spans that are open, outermost first. */
  readonly spans: string[];
  /** How the text here looks. */
  face: Face;
  /** True where a space would follow another and is none. */
  isAfterSpace: boolean;
  /** The texts of the groups of drawings that are open; between the drawings of a group there is no text. */
  readonly groups: (string | undefined)[];
  /** True when the paragraph says of itself that it is not shown. */
  isGone: boolean;
}

/** Reads an element. False: what is inside has been read, or is to be left out. */
type Meaning = (element: XmlElement, reading: Reading) => boolean;

const leftOut: Meaning = () => false;
const entered: Meaning = () => true;

/** Adds text as it stands. */
function add(text: string, { inlines, face, onHidden }: Reading): void {
  if (!face.hidden) inlines.text(text, face);
  else if (text.trim() !== '') onHidden();
}

/** Adds text in which a run of white space is one space, as OpenDocument has it. */
export function addText(run: string, reading: Reading): void {
  if (reading.groups.length > 0) return;
  const collapsed = run.replace(/[ \t\r\n]+/g, ' ');
  const text = reading.isAfterSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
  if (text === '') return;
  add(text, reading);
  reading.isAfterSpace = text.endsWith(' ');
}

const sign =
  (textOf: (element: XmlElement) => string): Meaning =>
  (element, reading) => {
    add(textOf(element), reading);
    reading.isAfterSpace = false;
    return false;
  };

/** Most spaces that one element stands for; LibreOffice shows one at least. */
const mostSpaces = 100;

const spaces = sign(({ attributes }) => {
  const count = Number(attributes['text:c'] ?? 1);
  return ' '.repeat(Number.isFinite(count) ? Math.min(mostSpaces, Math.max(1, Math.trunc(count))) : 1);
});

const span: Meaning = (element, reading) => {
  reading.spans.push(element.attributes['text:style-name'] ?? '');
  reading.face = reading.faceIn(reading.spans);
  return true;
};

const link: Meaning = (element, reading) => {
  if (!reading.face.hidden) reading.inlines.open(element, { kind: 'open-link', href: element.attributes['xlink:href'] ?? '' });
  return element.name === 'draw:a' ? true : span(element, reading);
};

/** A merge field, by the name that `nameOf` finds; no field where it finds none. */
const field =
  (nameOf: (element: XmlElement) => string | undefined): Meaning =>
  (element, reading) => {
    const name = nameOf(element);
    if (name !== undefined && !reading.face.hidden) reading.inlines.open(element, { kind: 'open-field', name, form: 'word' });
    return true;
  };

/** A field to write in that still shows its instruction. */
const emptyInput = (element: XmlElement): string | undefined => {
  const asked = element.attributes['text:description']?.trim();
  return asked !== undefined && asked !== '' && asked === textIn(element).trim() ? asked : undefined;
};

const emptyControl = ({ attributes }: XmlElement): string | undefined =>
  attributes['loext:showing-place-holder'] === 'true' ? attributes['loext:alias'] || attributes['loext:tag'] || '' : undefined;

const isHidden = ({ attributes }: XmlElement): boolean => attributes['text:is-hidden'] === 'true';

/** A condition, with what it shows now in a branch and what it would show otherwise kept for later. */
const condition: Meaning = (element, reading) => {
  const { inlines, face, unshown } = reading;
  const { shown, other, ...key } = waysOf(element, isHidden(element) ? '' : textIn(element));
  if (face.hidden) return false;
  const start = inlines.length;
  if (shown !== '') {
    inlines.open(element, { kind: 'open-branch', ...key });
    addText(shown, reading);
    inlines.close(element);
  }
  if (other.trim() !== '') unshown.push({ ...key, other, start, end: inlines.length });
  return false;
};

const changeId = ({ attributes }: XmlElement): string => attributes['text:change-id'] ?? '';

const deletion: Meaning = (element, { changes, inlines }) => {
  const by = changes.deletion(changeId(element));
  if (by !== undefined) inlines.deletion(by);
  return false;
};

const note: Meaning = (element, { notes, face }) => {
  const body = element.children.find((inner): inner is XmlElement => typeof inner !== 'string' && inner.name === 'text:note-body');
  const kind = element.attributes['text:note-class'] === 'endnote' ? 'endnote' : 'footnote';
  if (body !== undefined && !face.hidden) notes.push({ kind, body });
  return false;
};

const comment: Meaning = (element, { comments }) => {
  comments.push(element);
  return false;
};

const frame: Meaning = (element, reading) => {
  const { styles, formulas, inlines, boxes, groups, face } = reading;
  if (face.hidden) return false;
  const shown = readFrame(
    element,
    { styles, formulas },
    groups.findLast((alt) => alt !== undefined),
  );
  if (shown?.kind === 'image') inlines.image(shown.image);
  else if (shown?.kind === 'box') boxes.push({ element: shown.box, fill: fillOf(element, styles) });
  else if (shown?.kind === 'formula') add(shown.text, reading);
  return false;
};

/** A shape may hold text, as a text box does. */
const shape: Meaning = (element, { styles, boxes, face }) => {
  if (!face.hidden) boxes.push({ element, fill: fillOf(element, styles) });
  return false;
};

const fillOf = ({ attributes }: XmlElement, styles: Styles): string | undefined => styles.of('graphic', attributes['draw:style-name']).fill;

const group: Meaning = (element, { groups }) => {
  groups.push(altOf(element));
  return true;
};

/** Drawings that may hold text. */
const shapes = [
  'custom-shape',
  'rect',
  'ellipse',
  'circle',
  'line',
  'polyline',
  'polygon',
  'regular-polygon',
  'path',
  'connector',
  'caption',
  'measure',
];

/** What each element of a paragraph means; an element that is not named means what is inside it. */
export const meanings: ReadonlyMap<string, Meaning> = new Map(
  Object.entries<Meaning>({
    'text:span': span,
    'text:a': link,
    'text:s': spaces,
    'text:tab': sign(() => '\t'),
    'text:line-break': sign(() => '\n'),
    'text:placeholder': field((element) =>
      textIn(element)
        .trim()
        .replace(/^<(.*)>$/, '$1'),
    ),
    'text:database-display': field(({ attributes }) => attributes['text:column-name'] ?? ''),
    'text:text-input': field(emptyInput),
    'loext:content-control': field(emptyControl),
    'text:conditional-text': condition,
    'text:hidden-text': condition,
    'text:change': deletion,
    'text:change-start': (element, { changes, inlines }) => {
      changes.start(changeId(element), inlines);
      return false;
    },
    'text:change-end': (element, { changes, inlines }) => {
      changes.end(changeId(element), inlines);
      return false;
    },
    'office:annotation-end': (element, { ended }) => {
      ended.push(element.attributes['office:name'] ?? '');
      return false;
    },
    'text:hidden-paragraph': (element, reading) => {
      if (isHidden(element)) reading.isGone = true;
      return false;
    },
    'text:note': note,
    'office:annotation': comment,
    'draw:frame': frame,
    'draw:g': group,
    'draw:a': link,
    ...Object.fromEntries(shapes.map((name) => [`draw:${name}`, shape])),
    'text:ruby': entered,
    'text:ruby-text': leftOut,
    'text:script': leftOut,
    'text:number': leftOut,
    'svg:title': leftOut,
    'svg:desc': leftOut,
  }),
);

/** Takes back what an element opened. */
export function leave(element: XmlElement, reading: Reading): void {
  reading.inlines.close(element);
  if (element.name === 'text:span' || element.name === 'text:a') {
    reading.spans.pop();
    reading.face = reading.faceIn(reading.spans);
  } else if (element.name === 'draw:g') reading.groups.pop();
}
