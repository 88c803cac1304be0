import { parseColor, toHex } from '@klarsyn/core';

/** A colour as WordprocessingML writes it: six digits; `auto` for what is no opaque colour. */
export function hexDigits(color: string): string {
  const rgb = parseColor(color);
  return rgb === undefined ? 'auto' : toHex(rgb).slice(1).toUpperCase();
}

/** A part as Word begins it. */
export const xmlPart = (content: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`;

/** Namespaces of the parts with text. */
export const wordNamespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ');
