import { zipSync } from 'fflate';

/** Packs parts into a DOCX. The same parts give the same bytes, whenever and wherever. */
export function writeDocx(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 9, mtime: new Date(1980, 0, 1) });
}
