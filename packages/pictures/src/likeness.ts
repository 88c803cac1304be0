import type { Pixels } from './pixels.ts';

const columns = 9;
const rows = 8;

/**
 * The difference hash (dHash) of a picture, 64 bits as 16 hexadecimal digits: the picture is shrunk to 9 by 8 fields, and each bit says whether
 * a field is lighter than the next. The same for other sizes and for weak compression. Source: N. Krawetz, "Kind of Like That" (2013).
 */
export function likenessOfPixels(pixels: Pixels): string {
  const fields = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => meanOf(pixels, column, row)));
  const bits = fields.flatMap((row) => row.slice(1).map((field, at) => (field > (row[at] ?? 0) + least ? '1' : '0')));
  return BigInt(`0b${bits.join('')}`)
    .toString(16)
    .padStart(16, '0');
}

/** Fields that differ by less are equal: noise of compression on an even ground is no edge. */
const least = 2 / 255;
/** Most points that are read each way in a field. */
const points = 24;

function meanOf({ width, height, lightness }: Pixels, column: number, row: number): number {
  const xs = pointsIn((column * width) / columns, ((column + 1) * width) / columns, width);
  const ys = pointsIn((row * height) / rows, ((row + 1) * height) / rows, height);
  const sum = ys.reduce((total, y) => total + xs.reduce((inRow, x) => inRow + lightness(x, y), 0), 0);
  return sum / (xs.length * ys.length);
}

/** Whole points from `start` to `end`, evenly spread, never outside the picture. */
function pointsIn(start: number, end: number, size: number): readonly number[] {
  const count = Math.max(1, Math.min(points, Math.ceil(end - start)));
  return Array.from({ length: count }, (_, at) => Math.min(size - 1, Math.floor(start + ((at + 0.5) * (end - start)) / count)));
}
