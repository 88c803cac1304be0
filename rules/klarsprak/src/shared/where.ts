import { ancestors, type Document, nodeOf, type Sentence } from '@klarsyn/core';

/** What a sentence stands in. `title` is a heading, caption or label: no running text. */
export type Room = 'paragraph' | 'item' | 'cell' | 'title';

/** What kind of text a sentence stands in. */
export function roomOf(document: Document, { span }: Sentence): Room {
  const node = nodeOf(document, span.node);
  if (node.kind === 'cell') return 'cell';
  if (node.kind !== 'paragraph') return 'title';
  for (const { kind } of ancestors(document, node)) {
    if (kind === 'item') return 'item';
    if (kind === 'row') return 'cell';
  }
  return 'paragraph';
}

/** True for text in whole sentences: a paragraph or a list item. */
export const isProse = (document: Document, sentence: Sentence): boolean => /^(?:paragraph|item)$/.test(roomOf(document, sentence));
