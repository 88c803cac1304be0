import { unlikeness } from '@klarsyn/core';
import { encode as encodePng } from 'fast-png';
import { encode as encodeJpeg } from 'jpeg-js';
import { expect, test } from 'vitest';
import { describePicture } from './describe.ts';

/** A shield with waves: the picture is made anew in any size. */
function shield(width: number, height: number): Uint8Array {
  return Uint8Array.from({ length: width * height * 4 }, (_, at) => {
    const [x, y] = [((at >> 2) % width) / width, Math.floor((at >> 2) / width) / height];
    const isShield = Math.abs(x - 0.5) < 0.4 * (1 - y * y);
    const isWave = Math.sin(x * 12 + y * 3) > 0.2;
    const color = isShield ? (isWave ? [255, 199, 44, 255] : [0, 52, 95, 255]) : [255, 255, 255, 0];
    return color[at % 4] ?? 0;
  });
}

const png = (width: number, height: number) => encodePng({ width, height, data: shield(width, height), channels: 4 });
const likeness = (bytes: Uint8Array) => describePicture(bytes).likeness ?? '';

test('a picture is known again in another size and another format, and another picture is not', () => {
  const large = describePicture(png(240, 120));
  expect({ width: large.width, height: large.height, sha256: large.sha256.length }).toEqual({ width: 240, height: 120, sha256: 64 });
  const onWhite = shield(240, 120).map((value, at, all) => (at % 4 === 3 ? 255 : all[at - (at % 4) + 3] === 0 ? 255 : value));
  const jpeg = encodeJpeg({ width: 240, height: 120, data: onWhite }, 80).data;
  expect(unlikeness(likeness(png(240, 120)), likeness(png(96, 48)))).toBeLessThanOrEqual(6);
  expect(unlikeness(likeness(png(240, 120)), likeness(jpeg))).toBeLessThanOrEqual(6);
  const other = encodePng({ width: 90, height: 80, channels: 1, data: Uint8Array.from({ length: 7200 }, (_, at) => (at * 7) % 256) });
  expect(unlikeness(likeness(png(240, 120)), likeness(other))).toBeGreaterThan(6);
});

test('a drawing is the same with another size, other ids and another title, and not with another shape', () => {
  const svg = (inside: string, rest = '') =>
    describePicture(new TextEncoder().encode(`<?xml version="1.0"?>\n<svg viewBox="0 0 30 10" ${rest}>${inside}</svg>`));
  const logo = svg('<title>Fjordvik</title><path id="a" d="M0 0 L10\n 10" fill="#0b477a"/>');
  expect(logo).toMatchObject({ width: 30, height: 10 });
  expect(svg('<path fill="#0b477a" d="M0 0 L10 10"/>', 'width="300" role="img"').likeness).toBe(logo.likeness);
  expect(unlikeness(svg('<path fill="#0b477a" d="M0 0 L10 11"/>').likeness ?? '', logo.likeness ?? '')).toBeGreaterThan(6);
});

test('of what cannot be read only the bytes are told', () => {
  const broken = png(20, 10).slice(0, 60);
  for (const bytes of [broken, new TextEncoder().encode('GIF89a'), new Uint8Array([0xff, 0xd8, 0xff, 1]), new Uint8Array()]) {
    expect(Object.keys(describePicture(bytes))).toEqual(['sha256']);
  }
});
