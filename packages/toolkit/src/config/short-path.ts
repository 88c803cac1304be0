import { isAbsolute, relative } from 'node:path';

/** A path as a person would write it from the current folder. */
export function shortPath(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return short === '' || short.startsWith('..') || isAbsolute(short) ? path : short.replaceAll('\\', '/');
}
