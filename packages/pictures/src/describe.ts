import { createHash } from 'node:crypto';
import { likenessOfDrawing, type Picture } from '@klarsyn/core';
import { likenessOfPixels } from './likeness.ts';
import { type Pixels, readPixels } from './pixels.ts';
import { hasPosition } from './position.ts';
import { shapesIn, sizeOfDrawing } from './svg.ts';

/**
 * Says what a picture file is. Never throws: of what cannot be read (GIF, WebP, a damaged file) only the hash of the bytes is told, and whether it says
 * where it was taken. How it looks takes time to find out: `looks` asks for it.
 */
export function describePicture(bytes: Uint8Array, { looks }: { readonly looks: boolean } = { looks: true }): Picture {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const located = hasPosition(bytes) ? { isLocated: true } : {};
  return { sha256, ...located, ...(looks ? lookOf(bytes) : {}) };
}

function lookOf(bytes: Uint8Array): Omit<Picture, 'sha256'> {
  const shapes = shapesIn(bytes);
  if (shapes !== undefined) return { likeness: likenessOfDrawing(shapes), ...sizeOfDrawing(shapes) };
  const pixels = readPixels(bytes);
  return pixels === undefined ? {} : seen(pixels);
}

const seen = (pixels: Pixels): Omit<Picture, 'sha256'> => ({
  likeness: likenessOfPixels(pixels),
  width: pixels.width,
  height: pixels.height,
});
