export { type ArchiveError, type ArchiveResult, type ArchiveWarning, openArchive } from './open.ts';
export { commentOf, replaceParts } from './replace.ts';
