import { type Context, type Document, isQuoted, nodeOf, type Sentence } from '@klarsyn/core';
import { find, type Hit } from './find.ts';

/** Finds a pattern in what the writer says in her own words: code, merge fields, addresses and quotations are left out. */
export function findInProse(sentence: Sentence, pattern: RegExp, context: Pick<Context, 'document'>): readonly Hit[] {
  return find(sentence, pattern).filter(({ span }) => !isQuoted(context.document, span));
}

/** True for a sentence in running text: it stands in a paragraph or an item, and not in a table, a heading or a label. */
export const isRunning = ({ span }: Sentence, document: Document): boolean => nodeOf(document, span.node).kind === 'paragraph';

/** The cheapest test there is: true when a sentence holds a digit. */
export const hasDigit = ({ plain }: Sentence): boolean => /\d/.test(plain);
