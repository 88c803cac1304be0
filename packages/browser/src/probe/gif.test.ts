import { expect, test } from 'vitest';
import { movesFor } from './gif.ts';

/** A GIF of one dot with a picture for each delay, in hundredths of a second; `loops` undefined leaves the extension for loops out. */
const gif = (delays: readonly number[], loops?: number): Uint8Array =>
  Uint8Array.from([
    ...Buffer.from('GIF89a'),
    ...[1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255],
    ...(loops === undefined ? [] : [0x21, 0xff, 11, ...Buffer.from('NETSCAPE2.0'), 3, 1, loops, 0, 0]),
    ...delays.flatMap((delay, index) => [
      ...[0x21, 0xf9, 4, 0, delay % 256, delay >> 8, 0, 0],
      ...[0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, index % 2 === 0 ? 0x44 : 0x4c, 1, 0],
    ]),
    0x3b,
  ]);

test('a single picture does not move, nor does what is no GIF', () => {
  expect(movesFor(gif([50], 0))).toBe(0);
  expect(movesFor(Buffer.from('PNG'))).toBe(0);
});

test('pictures that come once, some times, and for ever', () => {
  expect(movesFor(gif([50, 50]))).toBe(1000);
  expect(movesFor(gif([300, 0], 2))).toBe(6200);
  expect(movesFor(gif([50, 50], 0))).toBe(Number.POSITIVE_INFINITY);
});

test('a file that is cut off is read as far as it goes', () => {
  expect(movesFor(gif([50, 50], 0).subarray(0, 60))).toBe(0);
});
