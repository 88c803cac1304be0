import { once, type TokenKind } from '@klarsyn/core';
import { closing, leading, titles } from './abbreviations.ts';

/** A token as the text gives it: characters [start, end) and what kind of thing it is. */
export interface Raw {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** True for a field that opens or closes a branch of a template: what stands on its two sides is never read together. */
  readonly parts?: boolean;
}

/** A stretch of a block that is one token whatever it says: a merge field or a piece of code. */
export interface Island {
  readonly start: number;
  readonly end: number;
  readonly kind: 'field' | 'code';
  readonly parts?: boolean;
}

/** The tokens of a stretch of text, in order. Linear in the length of the text. */
export function tokenize(text: string, islands: readonly Island[] = []): readonly Raw[] {
  const tokens: Raw[] = [];
  let at = 0;
  for (const island of islands) {
    if (island.start < at || island.end <= island.start) continue;
    scan(text, at, island.start, tokens);
    tokens.push(island);
    at = island.end;
  }
  scan(text, at, text.length, tokens);
  return tokens;
}

const domains = 'no|com|org|net|eu|info|se|dk|fi|uk|de|fr|io|gov|edu|gl|is|museum|kommune';
const letter = String.raw`\p{L}\p{M}\u00AD`;
const patterns = [
  String.raw`[${letter}]+(?=[ ,\n])`,
  String.raw`(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"«»]{1,2048}`,
  String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}._%+\-]{0,63})@[\p{L}\p{N}](?:[\p{L}\p{N}\-]{0,62}\.){1,6}\p{L}{2,12}`,
  String.raw`\p{L}(?:[\p{L}\p{N}\-]{0,62}\.){1,6}(?:${domains})(?![\p{L}\p{N}\-])(?:\/[^\s<>"«»]{0,2048})?`,
  String.raw`\p{L}{1,3}\.(?:\p{L}{1,9}\.)+(?![\p{L}\p{N}])`,
  String.raw`\p{N}+(?:[.,:/\-–]\p{N}+)*(?:[\-‐‑]?[${letter}][${letter}\p{N}]*(?:[\-‐‑][${letter}\p{N}]+)*-?|-(?![\p{L}\p{N}]))?`,
  String.raw`[${letter}][${letter}\p{N}]*(?:(?:[\-‐‑'’]|(?<=[TFktf])\/(?=[Tfto]))[${letter}\p{N}]+)*(?:[\-‐‑](?![\p{L}\p{N}\-]))?`,
  String.raw`(?<![\p{L}\p{N}])[\-‐‑][${letter}]{2,}(?:[\-‐‑][${letter}]+)*`,
  String.raw`\.{2,}|…|-{2,}|\p{Regional_Indicator}{2}|\p{Extended_Pictographic}[\u{FE0F}\u{1F3FB}-\u{1F3FF}]?(?:\u200D\p{Extended_Pictographic}[\u{FE0F}\u{1F3FB}-\u{1F3FF}]?)*`,
  String.raw`[^\s\p{Cc}\p{Cf}]`,
];
/** Made when the first text is read: a run that finds all in its cache reads none. */
const next = once(() => new RegExp(patterns.join('|'), 'gu'));
const addressMark = /@|:\/\/|^www\.|\/|\.\p{L}+$/u;
const opensWord = /^[-‐‑]?[\p{L}\p{M}]/u;
const anyLetter = /\p{L}/u;
const digit = /\p{N}/u;
const sign = /\p{P}/u;

function scan(text: string, from: number, to: number, tokens: Raw[]): void {
  const stretch = from === 0 && to === text.length ? text : text.slice(from, to);
  for (const match of stretch.matchAll(next())) {
    const form = match[0];
    const start = from + match.index;
    const kind = kindOf(form);
    if (kind === 'address') {
      const trimmed = form.replace(/[.,;:!?)\]]+$/, '');
      tokens.push({ start, end: start + trimmed.length, kind });
      for (let at = trimmed.length; at < form.length; at += 1) tokens.push({ start: start + at, end: start + at + 1, kind: 'punctuation' });
      continue;
    }
    const last = tokens.at(-1);
    if (form === '.' && last !== undefined && last.end === start && takesStop(text, last)) {
      tokens[tokens.length - 1] = { ...last, end: start + 1 };
      continue;
    }
    const dotted = kind === 'word' && form.length > 2 && form.endsWith('.');
    if (dotted && endsText(text, start + form.length) && !leading.has(form.slice(0, -1).toLowerCase())) {
      tokens.push(
        { start, end: start + form.length - 1, kind },
        { start: start + form.length - 1, end: start + form.length, kind: 'punctuation' },
      );
      continue;
    }
    tokens.push({ start, end: start + form.length, kind });
  }
}

function kindOf(form: string): TokenKind {
  if (form.length === 1)
    return digit.test(form)
      ? 'number'
      : anyLetter.test(form)
        ? 'word'
        : sign.test(form) && !/[%§&@#*\\/]/.test(form)
          ? 'punctuation'
          : 'symbol';
  if (addressMark.test(form) && isAddress(form)) return 'address';
  if (opensWord.test(form)) return 'word';
  if (digit.test(form)) return anyLetter.test(form) ? 'word' : 'number';
  return /^[.…-]/.test(form) ? 'punctuation' : 'symbol';
}

const isAddress = (form: string): boolean => /@\S+\.|:\/\/|^www\./.test(form) || domain.test(form);

const domain = new RegExp(String.raw`\p{L}\.(?:${domains})(?:\/|$)`, 'u');

const lowerNext = /[^\S\n]*[\p{Ll}(§%]/uy;
const upperNext = /\s+[«"“(]?\p{Lu}/uy;
const numberNext = /\s*[\p{N}§]/uy;

/** True when a full stop right after this token belongs to it: an abbreviation, an ordinal, an initial. */
function takesStop(text: string, token: Raw): boolean {
  const form = text.slice(token.start, token.end);
  const after = token.end + 1;
  if (token.kind === 'number') return /^\p{N}{1,3}$/u.test(form) && (matches(lowerNext, text, after) || isListNumber(text, token));
  if (token.kind !== 'word' || form.endsWith('-')) return false;
  const lower = form.toLowerCase();
  if (/^\p{Lu}$/u.test(form)) return matches(upperNext, text, after) || matches(lowerNext, text, after);
  if (titles.has(lower) && matches(upperNext, text, after)) return true;
  if (leading.has(lower))
    return (
      (matches(lowerNext, text, after) || matches(numberNext, text, after) || matches(upperNext, text, after)) &&
      (form.length > 2 || !matches(upperNext, text, after))
    );
  if (closing.has(lower)) return matches(lowerNext, text, after) || matches(numberNext, text, after) || /[,;:)»"]/.test(text[after] ?? '');
  return false;
}

/** True for «1.» first in a line, before the item it counts. */
const isListNumber = (text: string, token: Raw): boolean =>
  (token.start === 0 || text[token.start - 1] === '\n') && matches(upperNext, text, token.end + 1);

function endsText(text: string, at: number): boolean {
  if (/^[\s»"”)]*$/.test(text.slice(at, at + 8))) return true;
  return matches(upperNext, text, at) && !matches(numberNext, text, at);
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
