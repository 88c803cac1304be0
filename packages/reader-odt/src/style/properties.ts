import { child, childrenOf, type XmlElement } from '@klarsyn/office';
import { pointsOf, shareOf } from './lengths.ts';

/** What a style says of characters. What it does not say is not there. Colours as `#rrggbb`. */
export interface TextProperties {
  readonly font?: string;
  readonly sizePt?: number;
  /** Of the size that holds around it. */
  readonly sizeShare?: number;
  readonly bold?: boolean;
  readonly hidden?: boolean;
  /** `auto` is black on light, white on dark. */
  readonly color?: string;
  /** `none` takes away what a level below has filled. */
  readonly fill?: string;
  /** A language tag; '' says that there is none. */
  readonly language?: string;
}

/** Fonts by the name that styles give them, from `style:font-face`. */
export type Fonts = ReadonlyMap<string, string>;

/** Reads `style:font-face` elements. */
export const readFonts = (elements: readonly XmlElement[]): Fonts =>
  new Map(elements.map(({ attributes }) => [attributes['style:name'] ?? '', familyOf(attributes['svg:font-family'])]));

/** The first family of a list, without its quotation marks. */
const familyOf = (families: string | undefined): string =>
  (families ?? '')
    .split(/[,;]/, 1)[0]
    ?.trim()
    .replace(/^(['"])(.*)\1$/, '$2') ?? '';

/** Reads `style:text-properties` of a style. */
export function readTextProperties(style: XmlElement | undefined, fonts: Fonts): TextProperties {
  const attributes = child(style, 'style:text-properties')?.attributes;
  if (attributes === undefined) return {};
  const name = attributes['style:font-name'];
  const font = familyOf(attributes['fo:font-family']) || fonts.get(name ?? '') || name;
  const size = attributes['fo:font-size'];
  const weight = attributes['fo:font-weight'];
  const color = colorOf(attributes['fo:color']);
  const isAuto = attributes['style:use-window-font-color'] === 'true';
  const fill = fillOf(attributes['fo:background-color']);
  const language = languageOf(attributes);
  return {
    ...(font !== undefined && { font }),
    ...(pointsOf(size) !== undefined && { sizePt: pointsOf(size) ?? 0 }),
    ...(shareOf(size) !== undefined && { sizeShare: shareOf(size) ?? 1 }),
    ...(weight !== undefined && { bold: weight === 'bold' || Number(weight) >= lightestBold }),
    ...(attributes['text:display'] !== undefined && { hidden: attributes['text:display'] === 'none' }),
    ...(isAuto ? { color: 'auto' } : color !== undefined && { color }),
    ...(fill !== undefined && { fill }),
    ...(language !== undefined && { language }),
  };
}

/** Weights from 600 are what CSS and LibreOffice show as bold. */
const lightestBold = 600;

/** The kinds of properties that may say what a thing stands on. */
const fillers = ['paragraph', 'table-cell', 'table-row', 'table', 'graphic'].map((kind) => `style:${kind}-properties`);

/** The colour that a style fills a paragraph, cell, row, table or frame with. */
export function readFill(style: XmlElement | undefined): string | undefined {
  for (const name of fillers) {
    for (const { attributes } of childrenOf(style, name)) {
      const fill = attributes['draw:fill'] === 'solid' ? colorOf(attributes['draw:fill-color']) : fillOf(attributes['fo:background-color']);
      if (fill !== undefined) return fill;
    }
  }
  return undefined;
}

const colorOf = (color: string | undefined): string | undefined =>
  color !== undefined && /^#[0-9a-f]{6}$/i.test(color) ? color.toLowerCase() : undefined;
const fillOf = (color: string | undefined): string | undefined => (color === 'transparent' ? 'none' : colorOf(color));

/** The tag where one is written whole, else language and country. `none` and `zxx` say that there is no language. */
function languageOf(attributes: Readonly<Record<string, string>>): string | undefined {
  const tag = attributes['style:rfc-language-tag'];
  const language = attributes['fo:language'];
  if (tag !== undefined && tag !== '') return tag;
  if (language === undefined) return undefined;
  if (/^(none|zxx|und|)$/i.test(language)) return '';
  const country = attributes['fo:country'] ?? 'none';
  return country === 'none' || country === '' ? language : `${language}-${country}`;
}
