import { identity, type Matrix } from './matrix.ts';

/** How a font is known where it is used. */
export interface Font {
  readonly family: string;
  readonly bold: boolean;
  /** How far it reaches over and under the line, as parts of its size. */
  readonly ascent: number;
  readonly descent: number;
  /** What one unit of its widths is of its size. */
  readonly unit: number;
  readonly isVertical: boolean;
}

/** What holds while a page is painted, as PDF's operators set it. `save` keeps all of it but the place in a text. */
export interface State {
  matrix: Matrix;
  fill: string | undefined;
  opacity: number;
  font: Font;
  size: number;
  mode: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
}

/** Used until a page names a font, and for one that could not be read. */
export const unknownFont: Font = { family: '', bold: false, ascent: 0.9, descent: -0.2, unit: 0.001, isVertical: false };

/** What holds when a page begins. */
export const firstState = (matrix: Matrix = identity): State => ({
  matrix,
  fill: '#000000',
  opacity: 1,
  font: unknownFont,
  size: 0,
  mode: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
});
