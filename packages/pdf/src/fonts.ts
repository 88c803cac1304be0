import { type Font, unknownFont } from './paint/state.ts';

/** What pdf.js tells of a font, as far as we read it. */
interface Told {
  readonly name?: unknown;
  readonly bold?: unknown;
  readonly black?: unknown;
  readonly ascent?: unknown;
  readonly descent?: unknown;
  readonly vertical?: unknown;
  readonly fontMatrix?: unknown;
}

const numberOr = (value: unknown, instead: number): number =>
  typeof value === 'number' && Number.isFinite(value) && value !== 0 ? value : instead;

/** A font as it is known where it is used. */
export function fontFrom(told: unknown): Font {
  if (typeof told !== 'object' || told === null) return unknownFont;
  const { name, bold, black, ascent, descent, vertical, fontMatrix } = told as Told;
  const full = typeof name === 'string' ? name : '';
  return {
    family: familyOf(full),
    bold: bold === true || black === true || /(?:semi|demi|extra)?bold|heavy|black/i.test(full),
    ascent: Math.min(numberOr(ascent, unknownFont.ascent), 2),
    descent: Math.max(-Math.abs(numberOr(descent, unknownFont.descent)), -1),
    unit: numberOr(Array.isArray(fontMatrix) ? fontMatrix[0] : undefined, unknownFont.unit),
    isVertical: vertical === true,
  };
}

/** The family in the name of a font file: «BAAAAA+SourceSansPro-Bold» is Source Sans Pro, «ArialMT» is Arial. */
function familyOf(name: string): string {
  const [family = ''] = name.replace(/^[A-Z]{6}\+/, '').split(/[-,]/);
  return family
    .replace(/(?:PS)?MT$|PS$/, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .replace(/ (?:Bold|Italic|Oblique|Regular)+$/, '');
}
