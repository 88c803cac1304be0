import { type Pixel, paintPng } from '../png.ts';

const blue: Pixel = [0x0b, 0x47, 0x7a, 255];
const green: Pixel = [0x16, 0x57, 0x3b, 255];
const white: Pixel = [255, 255, 255, 255];
const nothing: Pixel = [0, 0, 0, 0];

/** The coat of arms of Fjordvik, which does not exist: a white mountain on blue above a green wave. */
export const crestPng = (): Uint8Array => paintPng(168, 200, paintCrest);

function paintCrest(x: number, y: number): Pixel {
  if (!isInShield(x, y)) return nothing;
  if (!isInShield((x - 0.5) * 1.08 + 0.5, (y - 0.46) * 1.07 + 0.46)) return white;
  const wave = 0.66 + 0.035 * Math.sin(x * Math.PI * 5);
  if (y > wave && y < wave + 0.07) return white;
  if (y >= wave) return green;
  const isMountain = y > 0.24 + Math.abs(x - 0.42) * 1.15 || y > 0.38 + Math.abs(x - 0.68) * 1.15;
  return isMountain ? white : blue;
}

/** Straight down to the middle, then two arcs that meet in a point. */
function isInShield(x: number, y: number): boolean {
  if (x < 0.02 || x > 0.98 || y < 0.01) return false;
  const below = Math.max(0, (y - 0.45) / 0.54);
  return Math.abs(x - 0.5) <= 0.48 * Math.sqrt(Math.max(0, 1 - below ** 2.2));
}
