import type { Document } from '@klarsyn/core';

const known = new WeakMap<Document, boolean>();
/** Pieces of code that show a text to be written for those who build or run systems. */
const least = 3;

/** True for a technical document. What «is sent» and «is stored» there, a machine does, and no reader asks who. */
export function isTechnical(document: Document): boolean {
  const before = known.get(document);
  if (before !== undefined) return before;
  const found = document.nodes.filter(({ kind }) => kind === 'code').length >= least;
  known.set(document, found);
  return found;
}
