import type { DocumentKind } from '../../model/index.ts';
import type { InForms } from './names.ts';

/** A logo with the name, formal or simpler; one colour; on dark; or the coat of arms alone. */
export type LogoVariant = 'formal' | 'info' | 'mono' | 'negative' | 'arms';

/** One file of the logo. What is not known of it is left out. */
export interface LogoFile {
  /** File in the folder of the profile. */
  readonly path?: string;
  /** Of the bytes, in hexadecimal. */
  readonly sha256?: string;
  /** How the picture looks, as 16 hexadecimal digits (`likenessOf`): the same for other sizes and file types. */
  readonly likeness?: string;
  readonly variant: LogoVariant;
  /** Width over height. */
  readonly ratio?: number;
  /** Colours it may stand on, as `#rrggbb`; any when not given. */
  readonly backgrounds?: readonly string[];
}

/** The logo, and how it is used. */
export interface Logo {
  readonly files: readonly LogoFile[];
  /** Logos of organisations that are merged into this one. */
  readonly retired?: readonly LogoFile[];
  /** The text alternative, by form of Norwegian. */
  readonly alt?: InForms;
  /** The variant that each kind of document has; `*` for all others. */
  readonly variantByKind?: Readonly<Partial<Record<DocumentKind | '*', LogoVariant>>>;
  /** Kinds of documents where the coat of arms may stand without the name. */
  readonly armsAlone?: readonly DocumentKind[];
  /** Least width on a screen, in CSS pixels. */
  readonly minWidthPx?: number;
  /** Least width on paper, in millimetres. */
  readonly minWidthMm?: number;
  /** Empty space around it, as a share of its height. */
  readonly clearSpace?: number;
  readonly placement?: 'top-left' | 'top-center' | 'top-right';
}

/** What a pair of colours is for. It says how much contrast it needs. */
export type PairUse = 'text' | 'large-text' | 'graphics';

/** The contrast each use needs at least. Source: WCAG 2.1, 1.4.3 (text 4.5, large text 3) and 1.4.11 (graphics 3). */
export const leastContrast: Readonly<Record<PairUse, number>> = { text: 4.5, 'large-text': 3, graphics: 3 };

/** A colour of text on a colour of ground that may be used. */
export interface ColorPair {
  /** Name of the colour in {@link Brand.colors}. */
  readonly text: string;
  readonly on: string;
  readonly use: PairUse;
}

/** How headings of one level look. */
export interface HeadingLook {
  readonly sizePt?: number;
  readonly font?: string;
  readonly bold?: boolean;
  /** As `#rrggbb`. */
  readonly color?: string;
}

/** The least and the most, both allowed. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/** What the organisation looks like. Colours as `#rrggbb`, sizes in points. */
export interface Brand {
  /** Families that may be used, the first one first. */
  readonly fonts: readonly string[];
  /** Families of letters, where the brand's own font is not on every machine. Those of `fonts` when empty. */
  readonly officeFonts: readonly string[];
  readonly colors: Readonly<Record<string, string>>;
  /** Pairs that may be used; any when empty. */
  readonly pairs: readonly ColorPair[];
  /** Colour of links, as `#rrggbb`. */
  readonly link?: string;
  readonly minFontSizePt?: number;
  /** By level, `h1` to `h6`. */
  readonly headings: Readonly<Record<string, HeadingLook>>;
  /** Characters in a line of running text. */
  readonly lineLength?: Bounds;
  /** `%page%` stands for the page's own title. */
  readonly titlePattern?: string;
  readonly tagline?: string;
  /** Taglines of before. */
  readonly retiredTaglines: readonly string[];
  readonly logo?: Logo;
  /** The icon of the site: files of it. */
  readonly favicon: readonly Omit<LogoFile, 'variant' | 'backgrounds'>[];
  /** Whether pictures must say who made them. */
  readonly creditPictures?: boolean;
}
