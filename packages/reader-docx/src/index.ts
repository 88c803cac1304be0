export { type DocxSource, readDocx } from './read-docx.ts';
