import type { Raw } from './tokenize.ts';

/** How a splitter treats what Norwegians do not agree on. */
export interface SplitOptions {
  /** A colon ends a sentence when a capital, a dash or a quotation mark comes after it. */
  readonly colon?: boolean;
  /** A line break ends a sentence unless the next line goes on in lower case: true where line breaks are made on purpose. */
  readonly lineBreaks?: boolean;
}

/** Tokens [from, to) that make one sentence. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Groups the tokens of one block into sentences. Every token is in exactly one. */
export function splitSentences(text: string, tokens: readonly Raw[], options: SplitOptions = {}): readonly Range[] {
  const ranges: Range[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const end = endAfter(text, tokens, from, at, options);
    if (end === undefined) continue;
    ranges.push({ from, to: end });
    from = end;
    at = end - 1;
  }
  if (from < tokens.length) ranges.push({ from, to: tokens.length });
  return ranges;
}

const stop = /^(?:[.!?…]|\.{2,})$/;
const closer = /^["»”’)\]']$/;
const upper = /^\p{Lu}/u;
const opener = /^["«“„([–—•*-]$/;

/** The token after the sentence that this token ends; undefined when it ends none. */
function endAfter(text: string, tokens: readonly Raw[], from: number, at: number, options: SplitOptions): number | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return undefined;
  if (token.parts === true) return at + 1;
  const form = text.slice(token.start, token.end);
  if (options.lineBreaks && breaksLine(text, token, next)) return at + 1;
  if (opensItem(text, token, next)) return at + 1;
  if (token.kind !== 'punctuation') return closesAbbreviation(text, token, form, next) ? at + 1 : undefined;
  if (form === ':' && options.colon) return opensAfterColon(text, tokens, at) && !isLabel(text, tokens, from, at) ? at + 1 : undefined;
  if (!stop.test(form)) return undefined;
  let end = at + 1;
  while (end < tokens.length && stop.test(formOf(text, tokens[end])) && touches(tokens, end)) end += 1;
  while (end < tokens.length && closer.test(formOf(text, tokens[end])) && touches(tokens, end)) end += 1;
  const first = tokens[end];
  if (first === undefined || first.start === tokens[end - 1]?.end) return undefined;
  const quoted = end > at + 1 && closer.test(formOf(text, tokens[end - 1]));
  return begins(text, tokens, end, form, quoted) ? end : undefined;
}

/** True when the token at `at` can be the first of a sentence. */
function begins(text: string, tokens: readonly Raw[], at: number, stopForm: string, quoted: boolean): boolean {
  const form = formOf(text, tokens[at]);
  if (upper.test(form)) return true;
  if (tokens[at]?.kind === 'field' || tokens[at]?.kind === 'code') return true;
  if (opener.test(form)) return !quoted || !/^[–—-]$/.test(form) || upper.test(formOf(text, tokens[at + 1]));
  if (/^\p{N}/u.test(form)) return stopForm === '.' || !quoted;
  return stopForm === '.' && !quoted && !/^[\p{Ll},;:)\]]/u.test(form);
}

function closesAbbreviation(text: string, token: Raw, form: string, next: Raw): boolean {
  return token.kind === 'word' && /^(?:osv|etc|m\.m|m\.v|o\.l|m\.fl)\.$/.test(form) && upper.test(formOf(text, next));
}

function opensAfterColon(text: string, tokens: readonly Raw[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.start === tokens[at]?.end) return false;
  const form = formOf(text, next);
  if (upper.test(form)) return true;
  return opener.test(form) && upper.test(formOf(text, tokens[at + 2]));
}

/** True for a colon inside an open quotation, as in a title, and after a word that says who made a picture. */
function isLabel(text: string, tokens: readonly Raw[], from: number, colon: number): boolean {
  const before = text.slice(tokens[Math.max(from, colon - longestQuotation)]?.start ?? 0, tokens[colon]?.start ?? 0);
  return before.lastIndexOf('«') > before.lastIndexOf('»') || /^(?:foto|illustrasjon|tlf\.?|tekst)$/i.test(before.trim());
}

/** Tokens looked back over for the start of a quotation. */
const longestQuotation = 30;

function breaksLine(text: string, token: Raw, next: Raw): boolean {
  return text.slice(token.end, next.start).includes('\n') && !/^\p{Ll}/u.test(formOf(text, next));
}

/** True for a list mark first in a new line. */
const opensItem = (text: string, token: Raw, next: Raw): boolean =>
  text.slice(token.end, next.start).includes('\n') && /^(?:[-–•*]|\p{N}{1,2}\.)$/u.test(formOf(text, next));

const formOf = (text: string, token: Raw | undefined): string => (token === undefined ? '' : text.slice(token.start, token.end));

const touches = (tokens: readonly Raw[], at: number): boolean => tokens[at]?.start === tokens[at - 1]?.end;
