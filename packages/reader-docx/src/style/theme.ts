import { child, type XmlElement } from '@klarsyn/office';

/** Fonts and colours that the document's theme names. Colours as `#rrggbb`, by their names in the theme (`dk1`, `accent1`). */
export interface Theme {
  readonly major: string | undefined;
  readonly minor: string | undefined;
  readonly colors: Readonly<Record<string, string>>;
}

/** Reads `a:clrScheme` and `a:fontScheme`. */
export function readTheme(elements: readonly XmlElement[]): Theme {
  const scheme = elements.find((element) => element.name === 'a:clrScheme');
  const fonts = elements.find((element) => element.name === 'a:fontScheme');
  const colors: Record<string, string> = {};
  for (const slot of scheme?.children ?? []) {
    if (typeof slot === 'string') continue;
    const color = child(slot, 'a:srgbClr')?.attributes['val'] ?? child(slot, 'a:sysClr')?.attributes['lastClr'];
    if (isHex(color)) colors[slot.name.slice(2)] = `#${color.toLowerCase()}`;
  }
  return { major: typeface(fonts, 'a:majorFont'), minor: typeface(fonts, 'a:minorFont'), colors };
}

/** The font a theme reference (`minorHAnsi`, `majorAscii`) stands for. */
export function themeFont(theme: Theme, reference: string | undefined): string | undefined {
  if (reference === undefined) return undefined;
  return reference.startsWith('major') ? theme.major : theme.minor;
}

/** The colour a theme reference stands for, darkened by `shade` or lightened by `tint` (hexadecimal, FF leaves it as it is). */
export function themeColor(theme: Theme, reference: string | undefined, tint?: string, shade?: string): string | undefined {
  const color = reference === undefined ? undefined : theme.colors[slots[reference] ?? reference];
  if (color === undefined) return undefined;
  if (isByte(shade)) return withLightness(color, (lightness) => lightness * share(shade));
  if (isByte(tint)) return withLightness(color, (lightness) => lightness * share(tint) + (1 - share(tint)));
  return color;
}

/** True for six hexadecimal digits. */
export const isHex = (value: string | undefined): value is string => value !== undefined && /^[0-9a-f]{6}$/i.test(value);

/** WordprocessingML's names for theme colours and the theme's own, as the usual colour mapping of `settings.xml` has them. */
const slots: Readonly<Record<string, string>> = {
  text1: 'dk1',
  dark1: 'dk1',
  background1: 'lt1',
  light1: 'lt1',
  text2: 'dk2',
  dark2: 'dk2',
  background2: 'lt2',
  light2: 'lt2',
  hyperlink: 'hlink',
  followedHyperlink: 'folHlink',
};

const typeface = (fonts: XmlElement | undefined, name: string): string | undefined =>
  child(child(fonts, name), 'a:latin')?.attributes['typeface'] || undefined;

const isByte = (value: string | undefined): value is string => value !== undefined && /^[0-9a-f]{1,2}$/i.test(value);
const share = (hex: string): number => Number.parseInt(hex, 16) / 255;

/** Changes the lightness of a colour (HSL, 0 to 1) and keeps hue and saturation. Source: ECMA-376 part 1, 17.3.2.6. */
function withLightness(color: string, change: (lightness: number) => number): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const before = (most + least) / 2;
  const after = Math.min(1, Math.max(0, change(before)));
  const saturation = most === least ? 0 : (most - least) / (1 - Math.abs(2 * before - 1));
  const chroma = (1 - Math.abs(2 * after - 1)) * saturation;
  const channel = (value: number): string => {
    const position = most === least ? 0 : (value - least) / (most - least) - 0.5;
    return Math.round((after + chroma * position) * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(red)}${channel(green)}${channel(blue)}`;
}
