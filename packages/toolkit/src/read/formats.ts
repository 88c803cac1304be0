import { extname } from 'node:path';
import type { Format } from '@klarsyn/core';
import type { ErrorCode, Fault } from '../errors.ts';

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
  '.pdf': 'pdf',
  '.odt': 'odt',
  '.ott': 'odt',
  '.eml': 'eml',
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

/** What to say of a file that we cannot read: for the formats that people meet, how to save it so that we can. */
export const unknownFormat = (name: string): Fault =>
  adviceOn(name) ?? { code: 'unknown-extension', values: { extension: extname(name) || name, known: knownExtensions } };

/** How to save a document so that we can read it; undefined for what is no document of text. */
export function adviceOn(name: string): Fault | undefined {
  const extension = extname(name).toLowerCase();
  const code = readElsewhere[extension];
  return code === undefined ? undefined : { code, values: { extension } };
}

const readElsewhere: Readonly<Record<string, ErrorCode>> = {
  '.doc': 'old-word',
  '.dot': 'old-word',
  '.msg': 'outlook-message',
  '.oft': 'outlook-message',
  '.rtf': 'other-text-format',
  '.pages': 'other-text-format',
  '.wpd': 'other-text-format',
};
