import { decode as decodePng } from 'fast-png';
import { decode as decodeJpeg } from 'jpeg-js';

/** A picture as rows of pixels. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** How light a pixel is on a white ground, 0 (black) to 1 (white). */
  readonly lightness: (x: number, y: number) => number;
}

/** Largest picture that is read, in pixels: logos are small. */
const largest = 16_000_000;

/** Reads PNG and JPEG; undefined for anything else, for what is too large, and for what is damaged. */
export function readPixels(bytes: Uint8Array): Pixels | undefined {
  try {
    if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47])) return fromPng(bytes);
    return startsWith(bytes, [0xff, 0xd8, 0xff]) ? fromJpeg(bytes) : undefined;
  } catch {
    return undefined;
  }
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, at) => bytes[at] === byte);

function fromPng(bytes: Uint8Array): Pixels | undefined {
  const sizes = new DataView(bytes.buffer, bytes.byteOffset + 16, 8);
  if (sizes.getUint32(0) * sizes.getUint32(4) > largest) return undefined;
  const { width, height, data, channels, depth, palette } = decodePng(bytes);
  const full = 2 ** (palette === undefined ? depth : 8) - 1;
  return {
    width,
    height,
    lightness: (x, y) => {
      const at = (y * width + x) * (palette === undefined ? channels : 1);
      const parts = palette === undefined ? data.subarray(at, at + channels) : (palette[data[at] ?? 0] ?? []);
      return lightnessOf([...parts].map((part) => part / full));
    },
  };
}

function fromJpeg(bytes: Uint8Array): Pixels {
  const { width, height, data } = decodeJpeg(bytes, { useTArray: true, maxResolutionInMP: largest / 1e6, maxMemoryUsageInMB: 256 });
  return {
    width,
    height,
    lightness: (x, y) => lightnessOf([...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)].map((part) => part / 255)),
  };
}

/** Luma (BT.601) of grey, grey with alpha, RGB or RGBA, laid on white. */
function lightnessOf(parts: readonly number[]): number {
  const [red = 1, second = 1, third = 1, fourth = 1] = parts;
  const isGrey = parts.length < 3;
  const luma = isGrey ? red : 0.299 * red + 0.587 * second + 0.114 * third;
  const alpha = isGrey ? (parts.length === 2 ? second : 1) : fourth;
  return luma * alpha + 1 - alpha;
}
