import { child, type XmlElement } from '@klarsyn/office';
import { type Fonts, readFill, readTextProperties, type TextProperties } from './properties.ts';

/** What a style is for. */
export type Family = 'paragraph' | 'text' | 'table' | 'table-row' | 'table-cell' | 'graphic';

/** A style with all that the styles it builds on say. */
export interface Style {
  /** Of the nearest style that a person has named: those that a document makes itself have numbers for names. */
  readonly id: string;
  readonly name: string;
  /** The names of the style and of those it builds on, nearest first, as LibreOffice shows them in English. */
  readonly chain: readonly string[];
  readonly text: TextProperties;
  readonly fill: string | undefined;
  readonly listStyle: string | undefined;
  /** The master page that begins with a paragraph or table in this style. */
  readonly masterPage: string | undefined;
  readonly isDecorative: boolean;
}

/** The styles that hold in one part. */
export interface Styles {
  readonly defaults: TextProperties;
  /** A style by family and name; one without a name, or that is not there, says nothing. */
  of(family: Family, name: string | undefined): Style;
}

/** What styles are made of: those with names, those that a part makes itself, and the fonts of both. */
export interface StyleSource {
  readonly named: readonly XmlElement[];
  readonly own: readonly XmlElement[];
  readonly fonts: Fonts;
}

/** Reads `style:style` and `style:default-style` elements. A style that builds on itself stops at its second turn. */
export function readStyles({ named, own, fonts }: StyleSource): Styles {
  const raw = new Map<string, XmlElement>();
  const people = new Set(named);
  for (const element of [...named, ...own]) raw.set(keyOf(element), element);
  const base = named.find((element) => element.name === 'style:default-style' && element.attributes['style:family'] === 'paragraph');
  const known = new Map<string, Style>();

  const resolve = (family: Family, name: string): Style => {
    const chain = chainOf(family, name, raw);
    const texts = chain.map((element) => readTextProperties(element, fonts));
    const first = <T>(read: (element: XmlElement) => T | undefined): T | undefined => {
      for (const element of chain) {
        const value = read(element);
        if (value !== undefined) return value;
      }
      return undefined;
    };
    const person = chain.find((element) => people.has(element));
    return {
      id: person?.attributes['style:name'] ?? standard,
      name: shownName(person === undefined ? standard : displayName(person)),
      chain: chain.map(displayName),
      text: texts.reduceRight<TextProperties>(layOver, {}),
      fill: first(readFill),
      listStyle: first((element) => element.attributes['style:list-style-name']),
      masterPage: chain[0]?.attributes['style:master-page-name'] || undefined,
      isDecorative: first((element) => child(element, 'style:graphic-properties')?.attributes['loext:decorative']) === 'true',
    };
  };
  return {
    defaults: readTextProperties(base, fonts),
    of(family, name = standard) {
      const key = `${family} ${name}`;
      const style = known.get(key) ?? resolve(family, name);
      known.set(key, style);
      return style;
    },
  };
}

/** Lays what a nearer level says over what a farther one says. A size in percent is of the size below it. */
export function layOver(below: TextProperties, { sizeShare, ...above }: TextProperties): TextProperties {
  if (sizeShare === undefined) return { ...below, ...above };
  const { sizePt } = below;
  return {
    ...below,
    ...above,
    ...(sizePt === undefined ? { sizeShare: (below.sizeShare ?? 1) * sizeShare } : { sizePt: sizePt * sizeShare }),
  };
}

/** The style that LibreOffice gives a paragraph that names none. */
const standard = 'Standard';
const keyOf = ({ attributes }: XmlElement): string => `${attributes['style:family'] ?? ''} ${attributes['style:name'] ?? ''}`;
/** Names are written with `_20_` for a space. */
const displayName = ({ attributes }: XmlElement): string =>
  attributes['style:display-name'] ??
  (attributes['style:name'] ?? '').replace(/_([0-9a-f]{2})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
/** The name a person meets in Norwegian LibreOffice, for headings; names of the sender's own stand as they are. */
const shownName = (name: string): string => name.replace(/^Heading (?=\d{1,2}$)/, 'Overskrift ');

/** Most styles that build on each other and are read. */
const longestChain = 50;

function chainOf(family: Family, name: string, raw: ReadonlyMap<string, XmlElement>): readonly XmlElement[] {
  const chain = new Set<XmlElement>();
  for (let style = raw.get(`${family} ${name}`); style !== undefined && !chain.has(style) && chain.size < longestChain; ) {
    chain.add(style);
    style = raw.get(`${family} ${style.attributes['style:parent-style-name'] ?? ''}`);
  }
  return [...chain];
}
