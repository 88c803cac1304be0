import type { Box } from './place.ts';

/** What a browser computed, or what Word's style chain adds up to. Absent when nobody knows. */
export interface Look {
  readonly fontFamily: string;
  readonly fontSizePt: number;
  readonly bold: boolean;
  /** CSS colour, `#rrggbb` where it is opaque. */
  readonly color: string;
  /** Undefined when it is a picture or a gradient. */
  readonly background: string | undefined;
  /** Address of the picture that is its background, where it has one. */
  readonly picture?: string;
  /** From one line to the next, in points; absent when it follows from the font. */
  readonly lineHeightPt?: number;
  readonly box?: Box;
}

/** How assistive technology meets the node, as a browser computed it. */
export interface Access {
  readonly role: string;
  readonly name: string;
  readonly hidden: boolean;
}
