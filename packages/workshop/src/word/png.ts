import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

/** Red, green, blue and alpha, 0 to 255. */
export type Pixel = readonly [number, number, number, number];

/** Paints a PNG by asking for each point, four times a pixel each way so that edges are smooth. `x` and `y` go from 0 to 1. */
export function paintPng(width: number, height: number, paint: (x: number, y: number) => Pixel): Uint8Array {
  const rows = new Uint8Array(height * (1 + width * 4));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows.set(pixelAt(x, y, width, height, paint), y * (1 + width * 4) + 1 + x * 4);
  }
  const header = new Uint8Array([...u32(width), ...u32(height), 8, 6, 0, 0, 0]);
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  return new Uint8Array([
    ...signature,
    ...chunk('IHDR', header),
    ...chunk('IDAT', zlibSync(rows, { level: 9 })),
    ...chunk('IEND', new Uint8Array()),
  ]);
}

const fine = 4;

/** The mean of the points in a pixel, each weighted by how opaque it is. */
function pixelAt(x: number, y: number, width: number, height: number, paint: (x: number, y: number) => Pixel): Pixel {
  const sum = [0, 0, 0, 0];
  for (let part = 0; part < fine * fine; part += 1) {
    const [red, green, blue, alpha] = paint(
      (x + ((part % fine) + 0.5) / fine) / width,
      (y + (Math.floor(part / fine) + 0.5) / fine) / height,
    );
    for (const [at, value] of [red * alpha, green * alpha, blue * alpha, alpha].entries()) sum[at] = (sum[at] ?? 0) + value;
  }
  const [red = 0, green = 0, blue = 0, alpha = 0] = sum;
  const mean = (total: number) => (alpha === 0 ? 0 : Math.round(total / alpha));
  return [mean(red), mean(green), mean(blue), Math.round(alpha / (fine * fine))];
}

function chunk(type: string, data: Uint8Array): readonly number[] {
  const content = new Uint8Array([...new TextEncoder().encode(type), ...data]);
  return [...u32(data.length), ...content, ...u32(crc32(content))];
}

const u32 = (value: number): readonly number[] => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
