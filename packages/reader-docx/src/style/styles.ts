import { child, isOn, type XmlElement } from '@klarsyn/office';
import { valOf } from '../xml/values.ts';
import { styleNameShown } from './names.ts';
import { type ParagraphProperties, type RunProperties, readParagraphProperties, readRunProperties } from './properties.ts';
import type { Theme } from './theme.ts';

/** A style with all that the styles it builds on say. */
export interface Style {
  readonly id: string;
  /** As Word shows it. */
  readonly name: string;
  readonly type: string;
  /** The names of the style and of those it builds on, nearest first. */
  readonly chain: readonly string[];
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
  /** `w:style` of the style and of those it builds on, nearest first. */
  readonly elements: readonly XmlElement[];
}

/** The styles of a document, ready resolved. */
export interface Styles {
  readonly defaults: RunProperties;
  readonly byId: ReadonlyMap<string, Style>;
  /** The style of a paragraph that names none. */
  readonly paragraph: Style;
}

/** Reads `w:docDefaults` and `w:style` elements. A style that builds on itself stops at its second turn. */
export function readStyles(elements: readonly XmlElement[], theme: Theme): Styles {
  const raw = new Map(elements.filter(isStyle).map((element) => [element.attributes['w:styleId'] ?? '', element]));
  const byId = new Map([...raw.values()].map((element) => resolveStyle(element, raw, theme)).map((style) => [style.id, style]));
  const docDefaults = elements.find((element) => element.name === 'w:docDefaults');
  const defaults = readRunProperties(child(child(docDefaults, 'w:rPrDefault'), 'w:rPr'), theme);
  const paragraph = [...byId.values()].find(({ type, elements }) => type === 'paragraph' && isOn(elements[0]?.attributes['w:default']));
  return { defaults, byId, paragraph: paragraph ?? plain };
}

const isStyle = (element: XmlElement): boolean => element.name === 'w:style';
const plain: Style = { id: 'Normal', name: 'Normal', type: 'paragraph', chain: ['Normal'], run: {}, paragraph: {}, elements: [] };

function resolveStyle(element: XmlElement, raw: ReadonlyMap<string, XmlElement>, theme: Theme): Style {
  const chain = chainOf(element, raw);
  const outermostFirst = chain.toReversed();
  const runs = outermostFirst.map((style) => readRunProperties(child(style, 'w:rPr'), theme));
  const paragraphs = outermostFirst.map((style) => readParagraphProperties(child(style, 'w:pPr'), theme));
  const names = chain.map((style) => valOf(style, 'w:name') ?? style.attributes['w:styleId'] ?? '');
  return {
    id: element.attributes['w:styleId'] ?? '',
    name: styleNameShown(names[0] ?? ''),
    type: element.attributes['w:type'] ?? 'paragraph',
    chain: names,
    run: Object.assign({}, ...runs),
    paragraph: mergeParagraphs(paragraphs),
    elements: chain,
  };
}

/** Lays what a nearer level says over what farther ones say. A level may change the list's level and keep its number. */
export function mergeParagraphs(farthestFirst: readonly ParagraphProperties[]): ParagraphProperties {
  const numbering = Object.assign({}, ...farthestFirst.map((level) => level.numbering));
  return Object.assign({}, ...farthestFirst, Object.keys(numbering).length > 0 && { numbering });
}

/** Most styles that build on each other and are read. */
const longestChain = 50;

function chainOf(element: XmlElement, raw: ReadonlyMap<string, XmlElement>): readonly XmlElement[] {
  const chain = new Set<XmlElement>();
  for (let style: XmlElement | undefined = element; style !== undefined && !chain.has(style) && chain.size < longestChain; ) {
    chain.add(style);
    style = raw.get(valOf(style, 'w:basedOn') ?? '');
  }
  return [...chain];
}
