import { child, numberOf, type XmlElement } from '@klarsyn/office';
import { switchOf, valOf } from '../xml/values.ts';
import { isHex, type Theme, themeColor, themeFont } from './theme.ts';

/** What one level of the style chain says of characters. What it does not say is not there. Colours as `#rrggbb` or `auto`. */
export interface RunProperties {
  readonly font?: string;
  readonly sizePt?: number;
  readonly bold?: boolean;
  readonly hidden?: boolean;
  readonly color?: string;
  /** `none` takes away what a level below has filled. */
  readonly fill?: string;
  /** As `w:lang` has it. */
  readonly language?: string;
}

/** What one level of the style chain says of a paragraph. */
export interface ParagraphProperties {
  /** From 0; 9 is body text. */
  readonly outline?: number;
  readonly numbering?: { readonly id?: string; readonly level?: number };
  readonly fill?: string;
}

/** Reads `w:rPr`. */
export function readRunProperties(element: XmlElement | undefined, theme: Theme): RunProperties {
  if (element === undefined) return {};
  const fonts = child(element, 'w:rFonts')?.attributes;
  const font = themeFont(theme, fonts?.['w:asciiTheme'] ?? fonts?.['w:hAnsiTheme']) ?? fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'];
  const halfPoints = numberOf(valOf(element, 'w:sz'));
  const bold = switchOf(element, 'w:b');
  const hidden = switchOf(element, 'w:vanish');
  const color = readColor(child(element, 'w:color')?.attributes, theme);
  const fill = highlights[valOf(element, 'w:highlight') ?? ''] ?? readFill(element, theme);
  const language = child(element, 'w:lang')?.attributes['w:val'];
  return {
    ...(font !== undefined && { font }),
    ...(halfPoints !== undefined && { sizePt: halfPoints / 2 }),
    ...(bold !== undefined && { bold }),
    ...(hidden !== undefined && { hidden }),
    ...(color !== undefined && { color }),
    ...(fill !== undefined && { fill }),
    ...(language !== undefined && { language }),
  };
}

/** Reads `w:pPr`. */
export function readParagraphProperties(element: XmlElement | undefined, theme: Theme): ParagraphProperties {
  if (element === undefined) return {};
  const outline = numberOf(valOf(element, 'w:outlineLvl'));
  const numPr = child(element, 'w:numPr');
  const id = valOf(numPr, 'w:numId');
  const level = numberOf(valOf(numPr, 'w:ilvl'));
  const fill = readFill(element, theme);
  return {
    ...(outline !== undefined && { outline }),
    ...(numPr !== undefined && { numbering: { ...(id !== undefined && { id }), ...(level !== undefined && { level }) } }),
    ...(fill !== undefined && { fill }),
  };
}

/** The colour that `w:shd` of a run, paragraph or cell fills with. A pattern of less than half covers nothing that matters. */
export function readFill(element: XmlElement | undefined, theme: Theme): string | undefined {
  const shading = child(element, 'w:shd')?.attributes;
  if (shading === undefined) return undefined;
  if (shading['w:val'] === 'solid') return readColor(shading, theme, 'w:color', 'w:themeColor', 'w:themeTint', 'w:themeShade');
  const fill = readColor(shading, theme, 'w:fill', 'w:themeFill', 'w:themeFillTint', 'w:themeFillShade');
  return fill === undefined || fill === 'auto' ? 'none' : fill;
}

function readColor(
  attributes: Readonly<Record<string, string>> | undefined,
  theme: Theme,
  value = 'w:val',
  reference = 'w:themeColor',
  tint = 'w:themeTint',
  shade = 'w:themeShade',
): string | undefined {
  if (attributes === undefined) return undefined;
  const named = themeColor(theme, attributes[reference], attributes[tint], attributes[shade]);
  if (named !== undefined) return named;
  const color = attributes[value];
  if (isHex(color)) return `#${color.toLowerCase()}`;
  return color === 'auto' ? 'auto' : undefined;
}

/** The sixteen colours of Word's highlighter. Source: ECMA-376 part 1, 17.18.40 (ST_HighlightColor). */
const highlights: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000ff',
  cyan: '#00ffff',
  darkBlue: '#00008b',
  darkCyan: '#008b8b',
  darkGray: '#a9a9a9',
  darkGreen: '#006400',
  darkMagenta: '#8b008b',
  darkRed: '#8b0000',
  darkYellow: '#808000',
  green: '#00ff00',
  lightGray: '#d3d3d3',
  magenta: '#ff00ff',
  none: 'none',
  red: '#ff0000',
  white: '#ffffff',
  yellow: '#ffff00',
};
