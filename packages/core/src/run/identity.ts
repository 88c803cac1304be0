import { oncePerText } from '../model/index.ts';
import { hash } from './hash.ts';
import type { Finding } from './report.ts';

/** What makes a finding the same finding after the text has moved or been wrapped anew: hashes of what it is, and of the words beside it. */
export interface Identity {
  /** Rule, message and the words it covers, in small letters and with spaces made alike. */
  readonly what: string;
  /** The three words before and after it in the same block; empty when there are none. */
  readonly before: string;
  readonly after: string;
}

/** How many words on each side tell one place from another. */
const reach = 3;

/** The identity of a finding. Made from masked text, and hashed, so that nothing personal is in it. */
export function identityOf({ rule, messageId, excerpt, where }: Pick<Finding, 'rule' | 'messageId' | 'excerpt' | 'where'>): Identity {
  return {
    what: hash([rule, messageId, ...wordsOf(excerpt)].join('\n')),
    before: lastWords(where.before),
    after: firstWords(where.after),
  };
}

const hashOf = (words: readonly string[]): string => (words.length === 0 ? '' : hash(words.join(' ')));

const lastWords = oncePerText((text) => hashOf(wordsOf(text).slice(-reach)));
const firstWords = oncePerText((text) => hashOf(wordsOf(text).slice(0, reach)));

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}•]+/gu) ?? [];
