import { oncePerAlike, type Token } from '@klarsyn/core';

const counted: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['word', 'number', 'field', 'address', 'code']);

/** How many words a reader meets. A merge field, an address, a grouped number («98 76 54 32») and words that touch («og/eller») count as one each. */
export function countWords(tokens: readonly Token[]): number {
  let count = 0;
  let end = -1;
  let isCounted = false;
  let isNumber = false;
  for (const { kind, span } of tokens) {
    if (span.start !== end) isCounted = false;
    end = span.end;
    if (!counted.has(kind)) continue;
    if (!isCounted && !(isNumber && kind === 'number')) count += 1;
    isCounted = true;
    isNumber = kind === 'number';
  }
  return count;
}

/** The same of a whole sentence. */
export const countWordsIn = oncePerAlike(({ tokens }) => countWords(tokens));
