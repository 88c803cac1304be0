import { createHash } from 'node:crypto';
import { likenessOfDrawing, type Picture } from '@klarsyn/core';
import { likenessOfPixels } from './likeness.ts';
import { type Pixels, readPixels } from './pixels.ts';
import { shapesIn, sizeOfDrawing } from './svg.ts';

/** Says what a picture file is. Never throws: of what cannot be read (GIF, WebP, a damaged file) only the hash of the bytes is told. */
export function describePicture(bytes: Uint8Array): Picture {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const shapes = shapesIn(bytes);
  if (shapes !== undefined) return { sha256, likeness: likenessOfDrawing(shapes), ...sizeOfDrawing(shapes) };
  const pixels = readPixels(bytes);
  return pixels === undefined ? { sha256 } : { sha256, ...seen(pixels) };
}

const seen = (pixels: Pixels): Omit<Picture, 'sha256'> => ({
  likeness: likenessOfPixels(pixels),
  width: pixels.width,
  height: pixels.height,
});
