import { extname } from 'node:path';
import type { Format } from '@klarsyn/core';

/** The file names Klarsyn knows, and what they hold. */
const extensions: Readonly<Record<string, Format>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.txt': 'text',
  '.docx': 'docx',
  '.dotx': 'docx',
  '.docm': 'docx',
  '.dotm': 'docx',
};

/** The format of a file by its name. */
export const formatOf = (name: string): Format | undefined => extensions[extname(name).toLowerCase()];

/** True for a format that some file name stands for. */
export const isKnownFormat = (format: Format): boolean => Object.values(extensions).includes(format);

/** All known file name endings, for errors: «.md, .html, …». */
export const knownExtensions: string = Object.keys(extensions).join(', ');

/** A glob for all files Klarsyn can read below a folder. */
export const knownFiles: string = `**/*.{${Object.keys(extensions)
  .map((extension) => extension.slice(1))
  .join(',')}}`;
