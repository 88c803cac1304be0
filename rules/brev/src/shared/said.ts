import { type Document, textWithin } from '@klarsyn/core';

/** All that a letter says, on one line. */
export function saidIn(document: Document): string {
  const [root] = document.nodes;
  return root === undefined ? '' : textWithin(document, root).replace(/\s+/g, ' ');
}
