import type { Complaint } from '@klarsyn/core';
import { child, type NoteReference, replay, type Scanner, type Step, scanXml, type XmlElement } from '@klarsyn/office';
import { branchSteps } from './branch-steps.ts';
import { type FieldAccount, fieldAccount } from './fields.ts';
import { placeholderIn } from './meanings.ts';
import { ownAuthor } from './own-author.ts';
import { readParagraph } from './paragraph.ts';
import type { Surroundings } from './surroundings.ts';
import { tableAccount } from './table.ts';
import { countChange } from './tally.ts';

/** What the stories of a part add up to. `stories` has one entry for a body or header (key ''), one for each note (key: its id). */
export interface Stories {
  readonly stories: ReadonlyMap<string, readonly Step[]>;
  readonly notes: readonly NoteReference[];
  /** The paragraphs that each comment stands at, by its id. */
  readonly talks: ReadonlyMap<string, Reach>;
  /** When each comment was written, as Word says, by its id. */
  readonly dates: ReadonlyMap<string, string>;
  /** `w:sectPr`, in document order. */
  readonly sections: readonly XmlElement[];
  readonly complaints: readonly Complaint[];
}

/** Elements that are read whole; all around them comes as steps. */
const whole: ReadonlySet<string> = new Set(['w:p', 'w:tblPr', 'w:trPr', 'w:tcPr', 'w:sdtPr', 'w:sectPr']);

/** Paragraphs from the first through the last. */
export interface Reach {
  readonly first: number;
  readonly last: number;
}

interface Frame {
  readonly isStep: boolean;
  readonly hides: boolean;
}
const plain: Frame = { isStep: false, hides: false };
const hiding: Frame = { isStep: false, hides: true };

interface Found {
  readonly stories: Map<string, Step[]>;
  readonly notes: NoteReference[];
  readonly talks: Map<string, Reach>;
  /** Comments that begin between paragraphs: at the next one. */
  readonly waiting: string[];
  readonly dates: Map<string, string>;
  readonly sections: XmlElement[];
  readonly accounts: FieldAccount[];
}

/** Reads a part with text. A field that is begun and never ended hides what comes after its code; that is a complaint. */
export function readStories(part: string, bytes: Uint8Array, around: Surroundings): Stories {
  const main: Step[] = [];
  const found: Found = {
    stories: new Map([['', main]]),
    notes: [],
    talks: new Map(),
    waiting: [],
    dates: new Map(),
    sections: [],
    accounts: [],
  };
  const complaints = scanXml(part, bytes, blockScanner(around, found, main));
  const hasOpenField = found.accounts.some((account) => !account.isShown);
  return { ...found, complaints: hasOpenField ? [...complaints, { code: 'docx-open-field', values: { part } }] : complaints };
}

/** Fields and tables reach over the blocks of one story, so a text box has a scanner of its own that adds to the same steps. */
function blockScanner(around: Surroundings, found: Found, first: Step[], outer?: XmlElement): Scanner {
  const begin = (): FieldAccount => {
    const account = fieldAccount();
    found.accounts.push(account);
    return account;
  };
  let steps = first;
  let fields = begin();
  const tables = tableAccount(around);
  const frames: Frame[] = [];
  const choices: boolean[] = [];
  /** For each content control that is open: the name it has when nobody has filled it in. */
  const controls: (string | undefined)[] = [];
  let hidden = 0;

  const step = (next: Step): Frame => {
    steps.push(next);
    return { isStep: true, hides: false };
  };
  const enter = (name: string, attributes: Readonly<Record<string, string>>): Frame => {
    switch (name) {
      case 'mc:AlternateContent':
        choices.push(false);
        return plain;
      case 'mc:Choice':
        if (choices.at(-1) === true) return hiding;
        choices[choices.length - 1] = true;
        return plain;
      case 'mc:Fallback':
        return hiding;
      case 'w:ins':
      case 'w:moveTo':
        countChange(around.tally, attributes);
        return plain;
      case 'w:del':
      case 'w:moveFrom':
        countChange(around.tally, attributes);
        return hiding;
      case 'w:commentRangeStart':
        found.waiting.push(attributes['w:id'] ?? '');
        return plain;
      case 'w:sdt':
        controls.push(undefined);
        return plain;
      case 'w:tbl':
        tables.open();
        return step({ kind: 'table' });
      case 'w:tr':
        tables.row();
        return step({ kind: 'row' });
      case 'w:tc':
        tables.cell();
        return step({ kind: 'cell', header: tables.isHeader });
      case 'w:comment':
      case 'w:footnote':
      case 'w:endnote':
        if ((attributes['w:type'] ?? 'normal') !== 'normal' || attributes['w:author'] === ownAuthor) return hiding;
        steps = [];
        fields = begin();
        found.stories.set(attributes['w:id'] ?? '', steps);
        if (attributes['w:date'] !== undefined) found.dates.set(attributes['w:id'] ?? '', attributes['w:date']);
        return plain;
      default:
        return plain;
    }
  };
  /** Takes back the step that is open: a row that is deleted, a cell that another is merged over. */
  const drop = () => {
    if (frames.at(-1)?.isStep === true) steps.pop();
    frames[frames.length - 1] = hiding;
    hidden += 1;
  };
  const addParagraph = (element: XmlElement) => {
    const isInField = fields.isOpen;
    const { paragraph, boxes, notes, unshown, comments, written } = readParagraph(element, {
      around,
      ground: tables.ground,
      fields,
      placeholder: controls.findLast((name) => name !== undefined),
    });
    around.trace?.({ element, written, outer, isInTable: tables.isOpen, isApart: controls.length > 0 || isInField || fields.isOpen });
    if (paragraph !== undefined) steps.push({ kind: 'paragraph', paragraph });
    if (paragraph !== undefined) for (const one of unshown) for (const step of branchSteps(paragraph, one)) steps.push(step);
    for (const note of notes) found.notes.push(note);
    for (const id of [...found.waiting.splice(0), ...comments]) {
      found.talks.set(id, { first: found.talks.get(id)?.first ?? element.order, last: element.order });
    }
    const section = child(child(element, 'w:pPr'), 'w:sectPr');
    if (section !== undefined) found.sections.push(section);
    for (const box of boxes) {
      steps.push({ kind: 'region', region: 'text-box' });
      replay(box, blockScanner(around, found, steps, outer ?? element));
      steps.push({ kind: 'close' });
    }
  };

  return {
    whole,
    open(name, attributes) {
      const frame = hidden > 0 ? plain : enter(name, attributes);
      frames.push(frame);
      if (frame.hides) hidden += 1;
    },
    close(name) {
      const frame = frames.pop();
      if (frame?.hides === true) hidden -= 1;
      if (hidden > 0) return;
      if (frame?.isStep === true) steps.push({ kind: 'close' });
      if (name === 'w:tbl') tables.close();
      if (name === 'mc:AlternateContent') choices.pop();
      if (name === 'w:sdt') controls.pop();
    },
    element(element) {
      if (hidden > 0) return;
      if (element.name === 'w:p') addParagraph(element);
      else if (element.name === 'w:sectPr') found.sections.push(element);
      else if (element.name === 'w:sdtPr') controls[controls.length - 1] = placeholderIn(element);
      else if (element.name === 'w:tblPr') tables.tableProperties(element);
      else if (element.name === 'w:trPr') {
        if (child(element, 'w:del') !== undefined) drop();
        else tables.rowProperties(element);
      } else if (element.name === 'w:tcPr') {
        if (isMergedOver(element) || child(element, 'w:cellDel') !== undefined) drop();
        else tables.cellProperties(element);
      }
    },
  };
}

/** True for a cell that the one above or before it reaches over. */
function isMergedOver(properties: XmlElement): boolean {
  return ['w:vMerge', 'w:hMerge'].some((name) => {
    const merge = child(properties, name);
    return merge !== undefined && merge.attributes['w:val'] !== 'restart';
  });
}
