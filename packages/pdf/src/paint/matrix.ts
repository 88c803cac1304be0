import type { Box } from '@klarsyn/core';

/** A transform as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Changes nothing. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The transform that does `inner` first and then `outer`. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

/** Where a point lands. */
const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [x: number, y: number] => [a * x + c * y + e, b * x + d * y + f];

/** The upright rectangle round a rectangle after a transform. Figures that are no numbers become 0. */
export function boxOf(matrix: Matrix, left: number, bottom: number, right: number, top: number): Box {
  const corners = [apply(matrix, left, bottom), apply(matrix, right, bottom), apply(matrix, left, top), apply(matrix, right, top)];
  const xs = corners.map(([x]) => finite(x));
  const ys = corners.map(([, y]) => finite(y));
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x: round(x), y: round(y), width: round(Math.max(...xs) - x), height: round(Math.max(...ys) - y) };
}

/** The matrix in a list from a file; undefined when it is none. */
export function matrixIn(value: unknown): Matrix | undefined {
  const numbers = numbersIn(value);
  return numbers.length === 6 && numbers.every(Number.isFinite) ? (numbers as unknown as Matrix) : undefined;
}

/** The numbers in a list, an array of a fixed type, or an object that was one. */
export const numbersIn = (value: unknown): readonly number[] =>
  typeof value === 'object' && value !== null ? Object.values(value).filter((one): one is number => typeof one === 'number') : [];

/** Largest coordinate that means anything: 200 inches is the largest page a program makes. */
const farthest = 1_000_000;
const finite = (value: number): number => (Number.isFinite(value) ? Math.max(-farthest, Math.min(farthest, value)) : 0);

/** Hundredths of a point. */
export const round = (value: number): number => Math.round(value * 100) / 100;
