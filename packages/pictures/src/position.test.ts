import { expect, test } from 'vitest';
import { hasPosition } from './position.ts';

/** A table of EXIF with one entry that points to a table with the entries named. */
function exif(isLittle: boolean, inside: readonly number[], pointer = 0x8825): Uint8Array {
  const view = new DataView(new ArrayBuffer(200));
  view.setUint16(0, isLittle ? 0x4949 : 0x4d4d);
  view.setUint16(2, 42, isLittle);
  view.setUint32(4, 8, isLittle);
  view.setUint16(8, 1, isLittle);
  view.setUint16(10, pointer, isLittle);
  view.setUint32(18, 40, isLittle);
  view.setUint16(40, inside.length, isLittle);
  for (const [at, entry] of inside.entries()) view.setUint16(42 + at * 12, entry, isLittle);
  return new Uint8Array(view.buffer);
}
const ascii = (text: string) => [...text].map((sign) => sign.charCodeAt(0));
const jpeg = (table: Uint8Array) =>
  new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xe1, 0, table.length + 8, ...ascii('Exif\0\0'), ...table, 0xff, 0xda]);
const webp = (table: Uint8Array) =>
  new Uint8Array([...ascii('RIFF'), 0, 0, 0, 0, ...ascii('WEBPVP8X'), 2, 0, 0, 0, 1, 2, ...ascii('EXIF'), table.length, 0, 0, 0, ...table]);

test.each([true, false])('a picture with latitude and longitude has a position (little end first: %s)', (isLittle) => {
  expect(hasPosition(jpeg(exif(isLittle, [1, 2, 3, 4])))).toBe(true);
  expect(hasPosition(webp(exif(isLittle, [1, 2, 3, 4])))).toBe(true);
});

test('an empty table of positions, other tables and other bytes have none', () => {
  expect(hasPosition(jpeg(exif(true, [0])))).toBe(false);
  expect(hasPosition(jpeg(exif(true, [1, 2, 3, 4], 0x8769)))).toBe(false);
  expect(hasPosition(new Uint8Array(ascii('Ikke et bilde, men en lang nok tekst')))).toBe(false);
  expect(hasPosition(new Uint8Array())).toBe(false);
});

test('a picture that is cut anywhere does not break it', () => {
  const whole = jpeg(exif(false, [1, 2, 3, 4]));
  for (let length = 0; length < whole.length; length += 1) expect(hasPosition(whole.slice(0, length))).toBeTypeOf('boolean');
});
