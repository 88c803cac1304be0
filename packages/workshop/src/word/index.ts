export { wordParts } from './word-parts.ts';
export { writeDocx } from './write-docx.ts';
