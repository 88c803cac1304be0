export { type Commented, commentDocx } from './comment/comment-docx.ts';
export type { Note, NoteLine } from './comment/note.ts';
export { type DocxSource, readDocx } from './read-docx.ts';
