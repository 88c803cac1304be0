export { letterSketch } from './letter.ts';
export type * from './sketch.ts';
export { writePdf } from './write-pdf.ts';
