import type { Sentence, Span, Token } from '@klarsyn/core';

/** A match of a pattern, and the characters of the block that it covers. */
export interface Hit {
  readonly match: RegExpExecArray;
  readonly span: Span;
}

const islands: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['code', 'field', 'address']);

const none: readonly Hit[] = [];

/** Finds a pattern in the prose of a sentence. What touches code, a merge field or an address is left out. */
export function find({ span, plain, tokens }: Sentence, pattern: RegExp): readonly Hit[] {
  // Most sentences hold nothing of it, and a plain search is the quickest way to know.
  if (plain.search(pattern) < 0) return none;
  const found = [...plain.matchAll(pattern)].map((match) => {
    const start = span.start + match.index;
    return { match, span: { node: span.node, start, end: start + match[0].length } };
  });
  const closed = tokens.filter(({ kind }) => islands.has(kind)).map((token) => token.span);
  return found.filter((hit) => closed.every(({ start, end }) => end <= hit.span.start || hit.span.end <= start));
}
