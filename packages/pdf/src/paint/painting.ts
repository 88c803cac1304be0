import type { PdfMark, PdfPicture, PdfRun } from '@klarsyn/core';
import { createGround, type Ground } from './ground.ts';
import { identity, type Matrix, multiply } from './matrix.ts';
import { type Font, firstState, type State } from './state.ts';

/** A stretch of marked content that has begun. */
interface Marked extends PdfMark {
  /** False in a layer that is turned off. */
  readonly isVisible: boolean;
}

/** What a page is painted with: the fonts by name, and whether a layer is shown. */
export interface Tools {
  readonly fontOf: (name: string) => Font;
  readonly isVisible: (layer: unknown) => boolean;
}

/** A page while it is painted. */
export interface Painting {
  readonly tools: Tools;
  readonly first: Matrix;
  readonly ground: Ground;
  readonly runs: PdfRun[];
  readonly pictures: PdfPicture[];
  readonly marks: Marked[];
  readonly saved: State[];
  state: State;
  textMatrix: Matrix;
  /** Where the line began and where the next glyph goes, in the space of the text matrix. */
  line: readonly [x: number, y: number];
  pen: readonly [x: number, y: number];
}

/** Begins a page. `matrix` takes the page's own space to points from its top left corner. */
export const beginPainting = (tools: Tools, matrix: Matrix): Painting => ({
  tools,
  first: matrix,
  ground: createGround(),
  runs: [],
  pictures: [],
  marks: [],
  saved: [],
  state: firstState(matrix),
  textMatrix: identity,
  line: [0, 0],
  pen: [0, 0],
});

/** Deepest nesting of saved states that is followed. */
const deepest = 2000;

/** Keeps what holds. */
export function save(painting: Painting): void {
  if (painting.saved.length < deepest) painting.saved.push({ ...painting.state });
}

/** Brings back what held. */
export function restore(painting: Painting): void {
  painting.state = painting.saved.pop() ?? painting.state;
}

/** Sets a transform before all others that hold. */
export function transform(painting: Painting, matrix: Matrix | undefined): void {
  if (matrix !== undefined) painting.state.matrix = multiply(painting.state.matrix, matrix);
}

/** Where what is painted now belongs: the innermost marked content with a number, unless it lies in decoration. */
export function markOf({ marks }: Painting): PdfMark {
  return { mark: marks.findLast(({ mark }) => mark !== undefined)?.mark, isArtifact: marks.some(({ isArtifact }) => isArtifact) };
}

/** True where no layer that is turned off is open. */
export const isVisible = ({ marks }: Painting): boolean => marks.every((mark) => mark.isVisible);
