import type { PdfMark, PdfRun } from '@klarsyn/core';
import { boxOf, type Matrix, multiply, round } from './matrix.ts';
import type { State } from './state.ts';

/** A glyph as pdf.js gives it: width in thousandths of the font's size. */
interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace?: boolean;
}

/** A gap wider than this part of the size parts two runs: some files write no spaces, they move. */
const widestKerning = 0.18;

/** Runs of one text operator, and how far it moved. `ground` says what a box is painted on. */
export function showText(
  items: readonly unknown[],
  state: State,
  textMatrix: Matrix,
  mark: PdfMark,
  ground: (box: PdfRun['box']) => string | undefined,
): { readonly runs: readonly PdfRun[]; readonly moved: number } {
  const { size, scale, charSpacing, wordSpacing, font } = state;
  const runs: PdfRun[] = [];
  const whole = multiply(state.matrix, textMatrix);
  let text = '';
  let ends: number[] = [];
  let start = 0;
  let x = 0;
  const flush = () => {
    const run = text.trim() === '' ? undefined : runOf({ text, ends, start, end: x }, state, whole, mark, ground);
    if (run !== undefined) runs.push(run);
    text = '';
    ends = [];
  };
  for (const item of items) {
    if (typeof item === 'number') {
      const gap = (-item / 1000) * size * scale;
      if (Math.abs(gap) > widestKerning * Math.abs(size * scale)) flush();
      x += gap;
      if (text === '') start = x;
      continue;
    }
    if (!isGlyph(item)) continue;
    const shown = readable(item.unicode);
    if (text === '') start = x;
    x += (item.width * font.unit * size + charSpacing + (item.isSpace === true ? wordSpacing : 0)) * scale;
    if (font.isVertical) continue;
    for (let unit = 0; unit < shown.length; unit += 1) ends.push(x - start);
    text += shown;
  }
  flush();
  return { runs, moved: x };
}

const isGlyph = (item: unknown): item is Glyph =>
  typeof item === 'object' && item !== null && typeof (item as Glyph).unicode === 'string' && Number.isFinite((item as Glyph).width);

/** Ligatures as their letters; signs that are none are left out. */
const readable = (unicode: string): string =>
  unicode.replace(/[\uFB00-\uFB06]/g, (sign) => sign.normalize('NFKC')).replace(/[\p{Cc}\uFFFF\uFFFE]/gu, '');

function runOf(
  { text, ends, start, end }: { readonly text: string; readonly ends: readonly number[]; readonly start: number; readonly end: number },
  state: State,
  whole: Matrix,
  mark: PdfMark,
  ground: (box: PdfRun['box']) => string | undefined,
): PdfRun {
  const { size, rise, font, fill, opacity, mode } = state;
  const box = boxOf(whole, start, rise + font.descent * size, end, rise + font.ascent * size);
  const along = Math.hypot(whole[0], whole[1]);
  const turn = Math.round((Math.atan2(whole[1], whole[0]) * 180) / Math.PI);
  return {
    ...mark,
    text,
    box,
    baseline: boxOf(whole, start, rise, start, rise).y,
    ends: ends.map((each) => round(each * along)),
    turn: (turn + 360) % 360,
    fontFamily: font.family,
    fontSizePt: round(Math.abs(size) * Math.hypot(whole[2], whole[3])),
    bold: font.bold || mode === 2,
    color: fill ?? 'transparent',
    background: ground(box),
    isShown: mode !== 3 && mode !== 7 && opacity > 0 && box.height > 0,
  };
}
