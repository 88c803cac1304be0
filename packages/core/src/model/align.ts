/** A stretch of decoded text and the stretch of raw source it came from, counted from the start of the raw source. */
export interface Segment {
  readonly value: string;
  readonly source: number;
  readonly sourceLength: number;
}

/**
 * How the source writes its characters. `html` is running text: references, and tags that the parser moved out of the way.
 * `rcdata` is the text of `title`: references, no tags. `markdown` has references, backslash escapes and the marks that begin a
 * continued line. `code` is a code span of Markdown: continued lines only. `plain` is the source itself.
 */
export type Syntax = 'plain' | 'html' | 'rcdata' | 'markdown' | 'code';

/**
 * Finds out which raw source each part of a decoded text came from. The parser has decoded already; this walks both side by side.
 * In a segment with equal lengths each character came from its own, though a line end may have become a space.
 * When the two cannot be laid side by side, the text has no inside: every part of it points to the whole raw source.
 */
export function align(raw: string, value: string, syntax: Syntax): readonly Segment[] {
  if (raw === value) return value === '' ? [] : [{ value, source: 0, sourceLength: raw.length }];
  const segments: Segment[] = [];
  let at = 0;
  let done = 0;
  let run = 0;
  const flush = () => {
    if (run > 0) segments.push({ value: value.slice(done - run, done), source: at - run, sourceLength: run });
    run = 0;
  };
  while (done < value.length) {
    const step = stepAt(raw, at, value, done, syntax);
    if (step === undefined) return withoutInside(raw, value);
    const [sourceLength, length] = step;
    if (sourceLength === 1 && length === 1) run += 1;
    else {
      flush();
      if (length > 0) segments.push({ value: value.slice(done, done + length), source: at, sourceLength });
    }
    at += sourceLength;
    done += length;
  }
  flush();
  return segments;
}

/** How many characters of the raw source give how many of the text at this point; undefined when they do not agree. */
type Step = readonly [sourceLength: number, length: number] | undefined;

const same: Step = [1, 1];
const skipped: Step = [1, 0];
const punctuation = /[!-/:-@[-`{-~]/;
const tag = /<(?:!--[\s\S]*?--|[a-zA-Z/!?](?:"[^"]*"|'[^']*'|[^"'>])*)>/y;

function stepAt(raw: string, at: number, value: string, done: number, syntax: Syntax): Step {
  const sign = raw[at];
  const wanted = value[done];
  if (sign === undefined) return undefined;
  if (syntax === 'html' && sign === '<' && /[a-zA-Z/!?]/.test(raw[at + 1] ?? '')) {
    tag.lastIndex = at;
    const markup = tag.exec(raw)?.[0];
    return markup === undefined ? undefined : [markup.length, 0];
  }
  if (sign === '&' && syntax !== 'plain' && syntax !== 'code') {
    const reference = referenceAt(raw, at, value, done, syntax === 'markdown');
    if (reference !== undefined) return reference;
  }
  if (syntax === 'markdown' && sign === '\\' && raw[at + 1] === wanted && punctuation.test(wanted ?? '')) return [2, 1];
  if (sign === wanted) return same;
  if (sign === '\r') return [raw[at + 1] === '\n' ? 2 : 1, wanted === '\n' || wanted === ' ' ? 1 : 0];
  if (sign === '\n' && syntax === 'html' && done === 0) return skipped;
  if (sign === '\0') return wanted === '\uFFFD' ? same : skipped;
  if (syntax === 'code' && sign === '\n' && wanted === ' ') return same;
  if (syntax === 'code' && sign === '\\' && raw[at + 1] === '|' && wanted === '|') return [2, 1];
  if ((syntax === 'markdown' || syntax === 'code') && /[ \t>]/.test(sign)) return skipped;
  return undefined;
}

function withoutInside(raw: string, value: string): readonly Segment[] {
  if (raw.length !== value.length) return [{ value, source: 0, sourceLength: raw.length }];
  const first = { value: value.slice(0, -1), source: 0, sourceLength: raw.length };
  return [first, { value: value.slice(-1), source: raw.length, sourceLength: 0 }].filter((segment) => segment.value !== '');
}

const numeric = /&#(?:[xX][0-9a-fA-F]+|[0-9]+);?/y;
const named = /&[a-zA-Z][a-zA-Z0-9]*;/y;
const ampersand = /&(?:amp|AMP|#0*38|#[xX]0*26);/y;
const openAmpersand = /&(?:amp|AMP|#0*38(?![0-9])|#[xX]0*26(?![0-9a-fA-F]))/y;
/** The second character of the names that give two (HTML standard, 13.5). */
const seconds = new Set(['\u0331', '\u0333', '\u0338', '\u200A', '\u20D2', '\u20E5', '\uFE00']);
/** The names that HTML reads without a semicolon (HTML standard, 13.5 Named character references). All give one character of Latin-1. */
const legacy = new RegExp(
  `&(?:${[
    'AElig|AMP|Aacute|Acirc|Agrave|Aring|Atilde|Auml|COPY|Ccedil|ETH|Eacute|Ecirc|Egrave|Euml|GT|Iacute|Icirc|Igrave|Iuml|LT|Ntilde',
    'Oacute|Ocirc|Ograve|Oslash|Otilde|Ouml|QUOT|REG|THORN|Uacute|Ucirc|Ugrave|Uuml|Yacute|aacute|acirc|acute|aelig|agrave|amp|aring',
    'atilde|auml|brvbar|ccedil|cedil|cent|copy|curren|deg|divide|eacute|ecirc|egrave|eth|euml|frac12|frac14|frac34|gt|iacute|icirc',
    'iexcl|igrave|iquest|iuml|laquo|lt|macr|micro|middot|nbsp|not|ntilde|oacute|ocirc|ograve|ordf|ordm|oslash|otilde|ouml|para|plusmn',
    'pound|quot|raquo|reg|sect|shy|sup1|sup2|sup3|szlig|thorn|times|uacute|ucirc|ugrave|uml|uuml|yacute|yen|yuml',
  ].join('|')})`,
  'y',
);

/** The character reference here, when the decoded text shows that it was read as one. */
function referenceAt(raw: string, at: number, value: string, done: number, needsSemicolon: boolean): Step {
  const matched = (pattern: RegExp): number => {
    pattern.lastIndex = at;
    return pattern.exec(raw)?.[0].length ?? 0;
  };
  if (value[done] === '&') {
    const sourceLength = matched(ampersand) || (needsSemicolon ? 0 : matched(openAmpersand));
    return sourceLength === 0 ? undefined : [sourceLength, 1];
  }
  const first = (value.codePointAt(done) ?? 0) > 0xffff ? 2 : 1;
  const number = matched(numeric);
  if (number > 0) return [number, first];
  const name = matched(named);
  const short = needsSemicolon ? 0 : matched(legacy);
  const rest = raw.slice(at + short, at + name);
  if (short > 0 && (name === 0 || (rest !== ';' && value.startsWith(rest, done + 1)))) return [short, 1];
  if (name === 0) return undefined;
  const hasSecond = raw.startsWith('&fjlig;', at) || seconds.has(value[done + first] ?? '');
  return [name, hasSecond ? first + 1 : first];
}
