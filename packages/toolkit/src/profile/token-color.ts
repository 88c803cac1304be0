import { type Color, formatHex, getMode } from 'culori';

/** A colour as DTCG writes it: a colour space and its components, with or without the hex of it. */
export interface TokenColor {
  readonly colorSpace: string;
  readonly components: readonly (number | 'none' | null)[];
  readonly hex?: string | undefined;
}

/** The names of DTCG's colour spaces in culori, where they differ, and the largest value of components that DTCG counts to 100. */
const modes: Readonly<Record<string, string>> = {
  srgb: 'rgb',
  'srgb-linear': 'lrgb',
  'display-p3': 'p3',
  'a98-rgb': 'a98',
  'prophoto-rgb': 'prophoto',
  'xyz-d65': 'xyz65',
  'xyz-d50': 'xyz50',
};
/** Colour spaces whose second and third component DTCG counts to 100 and culori to 1. */
const inPercent: ReadonlySet<string> = new Set(['hsl', 'hwb']);

/** The colour in sRGB as `#rrggbb`; what lies outside is drawn in to the nearest. */
export function colorOf({ colorSpace, components, hex }: TokenColor): string {
  if (hex !== undefined && colorSpace === 'srgb') return hex.slice(0, 7).toLowerCase();
  const mode = modes[colorSpace] ?? colorSpace;
  const { channels } = getMode(mode as 'rgb');
  const numbers = components.map((component, index) => {
    const number = typeof component === 'number' ? component : 0;
    return inPercent.has(mode) && index > 0 ? number / 100 : number;
  });
  return formatHex({ mode, ...Object.fromEntries(numbers.map((number, index) => [channels[index], number])) } as unknown as Color);
}
