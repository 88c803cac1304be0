import { inlineList, mostOf, numberOf, type Paragraph, walk, type XmlElement } from '@klarsyn/office';
import type { Unshown } from './branches.ts';
import { addText, type Box, leave, meanings, type Note, type Reading } from './meanings.ts';
import type { Surroundings } from './surroundings.ts';

/** A paragraph and what hangs on it. `paragraph` is undefined for one that is not shown. */
export interface ReadParagraph {
  readonly paragraph: Paragraph | undefined;
  readonly boxes: readonly Box[];
  readonly notes: readonly Note[];
  readonly comments: readonly XmlElement[];
  readonly ended: readonly string[];
  readonly unshown: readonly Unshown[];
}

/** Reads `text:p`, `text:h`, or a drawing that stands where a paragraph may. `fills` are those of what it stands on, nearest first. */
export function readParagraph(element: XmlElement, around: Surroundings, fills: readonly (string | undefined)[]): ReadParagraph {
  const name = element.attributes['text:style-name'];
  const style = around.styles.of('paragraph', name);
  const faceIn = (spans: readonly string[]) => around.face({ paragraph: name, spans, fills });
  const reading: Reading = {
    inlines: inlineList(),
    styles: around.styles,
    formulas: around.formulas,
    faceIn,
    boxes: [],
    notes: [],
    comments: [],
    ended: [],
    unshown: [],
    changes: around.changes,
    onHidden: around.onHidden,
    spans: [],
    face: faceIn([]),
    isAfterSpace: true,
    groups: [],
    isGone: false,
  };
  around.changes.resume(reading.inlines);
  walk(element, {
    enter: (inner) => meanings.get(inner.name)?.(inner, reading) ?? true,
    leave: (inner) => leave(inner, reading),
    text: (run) => addText(run, reading),
  });
  const { boxes, notes, comments, ended, unshown } = reading;
  const inlines = reading.inlines.finish();
  const isDrawing = element.name !== 'text:p' && element.name !== 'text:h';
  const { look, language } = mostOf(inlines) ?? faceIn([]);
  const paragraph: Paragraph = {
    index: around.numberOf(element),
    style: { styleId: style.id, styleName: style.name },
    heading: headingOf(element),
    isCaption: style.chain.includes('Caption'),
    list: undefined,
    look,
    language,
    inlines,
  };
  if (!reading.isGone)
    return { paragraph: isDrawing && inlines.length === 0 ? undefined : paragraph, boxes, notes, comments, ended, unshown };
  if (reading.inlines.length > 0) around.onHidden();
  return { paragraph: undefined, boxes: [], notes: [], comments, ended, unshown: [] };
}

/** Headings have ten levels in OpenDocument, counted from 1. */
const deepestLevel = 10;

function headingOf({ name, attributes }: XmlElement): number | undefined {
  if (name !== 'text:h') return undefined;
  return Math.min(deepestLevel, Math.max(1, Math.trunc(numberOf(attributes['text:outline-level']) ?? 1)));
}
