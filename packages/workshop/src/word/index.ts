export { type WordOptions, wordParagraphs, wordParts } from './word-parts.ts';
export { writeDocx } from './write-docx.ts';
