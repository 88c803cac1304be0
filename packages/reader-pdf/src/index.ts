export { type PdfSource, readPdf } from './read-pdf.ts';
