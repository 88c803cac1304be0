export type { Block, WordFile } from './file.ts';
export { packageParts } from './package.ts';
export { wordParts } from './word-parts.ts';
export { writeDocx } from './write-docx.ts';
