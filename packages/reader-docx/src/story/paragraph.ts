import { child, type Face, mostOf, type Paragraph, type XmlElement } from '@klarsyn/office';
import { headingLevel } from '../style/names.ts';
import { type ParagraphProperties, type RunProperties, readParagraphProperties, readRunProperties } from '../style/properties.ts';
import { mergeParagraphs, type Style } from '../style/styles.ts';
import { valOf } from '../xml/values.ts';
import type { FieldAccount } from './fields.ts';
import { type Content, readInlines } from './inlines.ts';
import type { Surroundings } from './surroundings.ts';
import { countMark } from './tally.ts';

/** What a table gives the paragraphs in one of its cells. */
export interface Ground {
  readonly run: RunProperties;
  /** The fills of cell and table, nearest first. */
  readonly fills: readonly (string | undefined)[];
}

/** A paragraph and what hangs on it. `paragraph` is undefined for one that a tracked change has taken away whole. */
export interface ReadParagraph extends Omit<Content, 'inlines'> {
  readonly paragraph: Paragraph | undefined;
}

/** Where a paragraph stands: its part, its cell, the fields that run through its story, and a content control nobody has filled in. */
export interface Standing {
  readonly around: Surroundings;
  readonly ground: Ground;
  readonly fields: FieldAccount;
  readonly placeholder: string | undefined;
}

/** Reads `w:p`. */
export function readParagraph(element: XmlElement, { around, ground, fields, placeholder }: Standing): ReadParagraph {
  const { styles, theme } = around;
  const pPr = child(element, 'w:pPr');
  const mark = child(pPr, 'w:rPr');
  const style = styles.byId.get(valOf(pPr, 'w:pStyle') ?? '') ?? styles.paragraph;
  const properties = mergeParagraphs([style.paragraph, readParagraphProperties(pPr, theme)]);
  const fills = [properties.fill, ...ground.fills];
  const faceOf = (rPr: XmlElement | undefined): Face =>
    around.face({
      defaults: styles.defaults,
      table: ground.run,
      paragraph: style.run,
      character: styles.byId.get(valOf(rPr, 'w:rStyle') ?? '')?.run ?? {},
      direct: readRunProperties(rPr, theme),
      fills,
    });

  const { inlines, ...hanging } = readInlines(element, { relations: around.relations, fields, faceOf, tally: around.tally, placeholder });
  countMark(around.tally, mark);
  const isGone = inlines.every(({ kind }) => kind === 'deletion') && (child(mark, 'w:del') ?? child(mark, 'w:moveFrom')) !== undefined;
  if (isGone) return { paragraph: undefined, ...hanging };
  const heading = headingOf(style, properties);
  const { look, language } = mostOf(inlines) ?? faceOf(mark);
  const paragraph: Paragraph = {
    index: element.order,
    style: { styleId: style.id, styleName: style.name },
    heading,
    isCaption: style.chain.some((name) => /^caption$/i.test(name)),
    list: heading === undefined ? listOf(style, properties, around) : undefined,
    look,
    language,
    inlines,
  };
  return { paragraph, ...hanging };
}

/** The outline level decides; where nobody sets one, the name of the style does. Level 9 says body text. */
function headingOf(style: Style, { outline }: ParagraphProperties): number | undefined {
  if (outline !== undefined) return outline >= 0 && outline < 9 ? outline + 1 : undefined;
  for (const name of style.chain) {
    const level = headingLevel(name);
    if (level !== undefined) return level;
  }
  return undefined;
}

/** Word's lists have nine levels, counted from 0. */
const deepestLevel = 8;

function listOf(style: Style, { numbering: wanted }: ParagraphProperties, { numbering }: Surroundings): Paragraph['list'] {
  const id = wanted?.id;
  if (id === undefined || id === '0') return undefined;
  const level = Math.min(deepestLevel, Math.max(0, wanted?.level ?? numbering.levelOfStyle(id, style.id) ?? 0));
  const marker = numbering.marker(id, level);
  return marker === 'none' ? undefined : { id, level, ordered: marker === 'number' };
}
