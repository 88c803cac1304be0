import type { Sentence, Token } from '@klarsyn/core';
import { beginning, fold, head, type Index, type Written } from './words.ts';

/** A word or phrase of the list that stands in a sentence: tokens [first, last]. */
export interface Match {
  readonly written: Written;
  readonly first: number;
  readonly last: number;
}

const prose: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['word', 'number', 'punctuation', 'symbol']);

/**
 * Finds the words of a list in a sentence, in one pass from left to right; none overlap, and what stands in quotation marks is left alone.
 * `isOpen` says that a quotation began before the sentence. With `byLemma` a word is found in the inflection that its most likely reading gives.
 */
export function findWords(sentence: Sentence, index: Index, { byLemma, isOpen }: { byLemma: boolean; isOpen: boolean }): readonly Match[] {
  const { tokens } = sentence;
  const found: Match[] = [];
  let quoted = isOpen;
  for (let first = 0; first < tokens.length; first += 1) {
    const token = tokens[first];
    if (token === undefined || !prose.has(token.kind)) continue;
    quoted = stillQuoted(token.form, quoted);
    if (quoted || isName(token, first)) continue;
    const match = matchFrom(tokens, first, index, byLemma);
    if (match === undefined) continue;
    if (match.written.entry !== undefined) found.push(match);
    first = match.last;
  }
  return found;
}

function stillQuoted(form: string, quoted: boolean): boolean {
  if (form === '«' || form === '“' || form === '„') return true;
  if (form === '»' || form === '”') return false;
  return form === '"' ? !quoted : quoted;
}

/** A capital inside a sentence on a word that is read as a name: «Anmodning Gård». */
const isName = (token: Token, at: number): boolean => at > 0 && /^\p{Lu}/u.test(token.form) && token.readings[0]?.pos === 'PROPN';

function matchFrom(tokens: readonly Token[], first: number, index: Index, byLemma: boolean): Match | undefined {
  const token = tokens[first];
  if (token === undefined) return undefined;
  const mayBeInflected = byLemma && index.beginnings.has(beginning(fold(token.form)));
  for (const way of ways(token, mayBeInflected)) {
    for (const written of index.byHead.get(head(way)) ?? []) {
      const last = endOf(tokens, first, written.text, byLemma);
      if (last !== undefined) return { written, first, last };
    }
  }
  return undefined;
}

/** How a token can be read against a list: as written, and as its lemma. */
function ways(token: Token, byLemma: boolean): readonly string[] {
  const lemma = byLemma ? token.readings[0]?.lemma : undefined;
  return lemma === undefined ? [fold(token.form)] : [fold(token.form), fold(lemma)];
}

/** The last token of a phrase that begins at `first`; tokens that touch are one word, so that «f.eks.» may be one token or four. */
function endOf(tokens: readonly Token[], first: number, phrase: string, byLemma: boolean): number | undefined {
  let rest = phrase;
  for (let at = first; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !prose.has(token.kind)) return undefined;
    if (at > first && token.span.start > (tokens[at - 1]?.span.end ?? 0)) {
      if (!rest.startsWith(' ')) return undefined;
      rest = rest.slice(1);
    }
    const way = ways(token, byLemma).find((form) => rest.startsWith(form) && !/^[\p{L}\p{N}]/u.test(rest.slice(form.length)));
    if (way === undefined) return undefined;
    rest = rest.slice(way.length);
    if (rest === '') return at;
  }
  return undefined;
}
