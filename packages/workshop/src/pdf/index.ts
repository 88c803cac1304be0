export { letterSketch } from './letter.ts';
export type * from './sketch.ts';
export { widthOf } from './widths.ts';
export { writePdf } from './write-pdf.ts';
