import type { Attached } from '@klarsyn/core';
import type { Parts } from './parts.ts';

/** Macros in the package: Basic, or scripts in other languages. An empty library, which LibreOffice may leave behind, is none. */
export function readAttached(parts: Parts): Attached | undefined {
  const isMacro = (name: string) => /^(?:Basic\/.*\/(?!(?:script|dialog)-l[bc]\.xml$)[^/]+\.xml|Scripts\/.+)$/i.test(name);
  return [...parts.keys()].some(isMacro) ? { macros: true } : undefined;
}
