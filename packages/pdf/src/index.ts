export { mostPages } from './limits.ts';
export { type OpenedPdf, openPdf } from './open.ts';
