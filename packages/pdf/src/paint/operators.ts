import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { boxOf, identity, matrixIn, multiply, numbersIn } from './matrix.ts';
import { isVisible, markOf, type Painting, restore, save, transform } from './painting.ts';
import { unknownFont } from './state.ts';
import { showText } from './text.ts';

/** What an operator does to a painting. Arguments come from the file and are not to be trusted. */
type Operator = (painting: Painting, args: readonly unknown[]) => void;

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

const set =
  (name: 'charSpacing' | 'wordSpacing' | 'leading' | 'rise' | 'mode'): Operator =>
  ({ state }, [value]) => {
    state[name] = number(value);
  };

const moveText = (painting: Painting, x: number, y: number): void => {
  painting.line = [painting.line[0] + x, painting.line[1] + y];
  painting.pen = painting.line;
};

const nextLine: Operator = (painting) => moveText(painting, 0, painting.state.leading);

const show: Operator = (painting, [glyphs]) => {
  const { state, textMatrix, pen, ground, runs } = painting;
  const here = multiply(textMatrix, [1, 0, 0, 1, pen[0], pen[1]]);
  const shown = showText(Array.isArray(glyphs) ? glyphs : [], state, here, markOf(painting), ground.under);
  if (isVisible(painting)) for (const run of shown.runs) runs.push(run);
  painting.pen = [pen[0] + shown.moved, pen[1]];
};

const beginText: Operator = (painting) => {
  painting.textMatrix = identity;
  painting.line = [0, 0];
  painting.pen = [0, 0];
};

const setTextMatrix: Operator = (painting, [matrix]) => {
  beginText(painting, []);
  painting.textMatrix = matrixIn(matrix) ?? identity;
};

const setFont: Operator = ({ state, tools }, [name, size]) => {
  state.font = typeof name === 'string' ? tools.fontOf(name) : unknownFont;
  state.size = number(size);
};

const setFill: Operator = ({ state }, [color]) => {
  state.fill = typeof color === 'string' && /^#[0-9a-f]{6}$/i.test(color) ? color.toLowerCase() : undefined;
};

const setPattern: Operator = ({ state }) => {
  state.fill = undefined;
};

/** Graphics state by name; `ca` is how far what is filled covers. */
const setState: Operator = (painting, [entries]) => {
  for (const entry of Array.isArray(entries) ? entries : []) {
    if (!Array.isArray(entry)) continue;
    const [key, value] = entry as readonly unknown[];
    if (key === 'ca') painting.state.opacity = number(value);
    if (key === 'Font' && Array.isArray(value)) setFont(painting, value);
  }
};

const fills: ReadonlySet<unknown> = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

const path: Operator = (painting, [operator, , extent]) => {
  const [left, bottom, right, top] = numbersIn(extent);
  if (!fills.has(operator) || top === undefined || !isVisible(painting)) return;
  const { matrix, fill, opacity } = painting.state;
  if (opacity > 0) painting.ground.add(boxOf(matrix, left ?? 0, bottom ?? 0, right ?? 0, top), opacity === 1 ? fill : undefined);
};

const shade: Operator = (painting) => {
  painting.ground.add(boxOf(painting.first, 0, 0, 20_000, 20_000), undefined);
};

/** A picture fills the unit square of the space it is painted in. */
const picture: Operator = (painting) => {
  if (!isVisible(painting)) return;
  const box = boxOf(painting.state.matrix, 0, 0, 1, 1);
  painting.pictures.push({ ...markOf(painting), box });
  painting.ground.add(box, undefined);
};

const beginForm: Operator = (painting, [matrix]) => {
  save(painting);
  transform(painting, matrixIn(matrix));
};

/** What belongs to an annotation is painted in the page's own space, whatever held before. */
const beginAnnotation: Operator = (painting, [, , own, matrix]) => {
  save(painting);
  painting.state.matrix = painting.first;
  transform(painting, matrixIn(own));
  transform(painting, matrixIn(matrix));
};

const beginMarked: Operator = (painting, [tag, properties]) => {
  const name = typeof tag === 'object' && tag !== null ? (tag as { readonly name?: unknown }).name : tag;
  painting.marks.push({
    mark: Number.isInteger(properties) ? (properties as number) : undefined,
    isArtifact: name === 'Artifact',
    isVisible: name !== 'OC' || painting.tools.isVisible(properties),
  });
};

/** What each operator of pdf.js does here; one that is not named changes nothing that a reader of the text would see. */
export const operators: Readonly<Record<number, Operator>> = {
  [OPS.save]: save,
  [OPS.restore]: restore,
  [OPS.transform]: (painting, args) => transform(painting, matrixIn(args)),
  [OPS.beginText]: beginText,
  [OPS.setCharSpacing]: set('charSpacing'),
  [OPS.setWordSpacing]: set('wordSpacing'),
  [OPS.setHScale]: ({ state }, [scale]) => {
    state.scale = number(scale) / 100;
  },
  [OPS.setLeading]: ({ state }, [leading]) => {
    state.leading = -number(leading);
  },
  [OPS.setFont]: setFont,
  [OPS.setTextRenderingMode]: set('mode'),
  [OPS.setTextRise]: set('rise'),
  [OPS.moveText]: (painting, [x, y]) => moveText(painting, number(x), number(y)),
  [OPS.setLeadingMoveText]: (painting, [x, y]) => {
    painting.state.leading = number(y);
    moveText(painting, number(x), number(y));
  },
  [OPS.setTextMatrix]: setTextMatrix,
  [OPS.nextLine]: nextLine,
  [OPS.showText]: show,
  [OPS.setGState]: setState,
  [OPS.setFillRGBColor]: setFill,
  [OPS.setFillColorN]: setPattern,
  [OPS.setFillTransparent]: setPattern,
  [OPS.constructPath]: path,
  [OPS.shadingFill]: shade,
  [OPS.paintImageXObject]: picture,
  [OPS.paintInlineImageXObject]: picture,
  [OPS.paintImageMaskXObject]: picture,
  [OPS.paintFormXObjectBegin]: beginForm,
  [OPS.paintFormXObjectEnd]: restore,
  [OPS.beginGroup]: beginForm,
  [OPS.endGroup]: restore,
  [OPS.beginAnnotation]: beginAnnotation,
  [OPS.endAnnotation]: restore,
  [OPS.beginMarkedContent]: beginMarked,
  [OPS.beginMarkedContentProps]: beginMarked,
  [OPS.endMarkedContent]: ({ marks }) => void marks.pop(),
};
