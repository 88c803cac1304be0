/** A stretch of decoded text and the stretch of raw source it came from, counted from the start of the raw source. */
export interface Segment {
  readonly value: string;
  readonly source: number;
  readonly sourceLength: number;
}

const reference = /&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z][a-zA-Z0-9]{0,31});?/y;
const ampersand = /&(?:amp|AMP|#0*38|#[xX]0*26)(?:;|\b)/y;
const punctuation = /[!-/:-@[-`{-~]/;

/**
 * Finds out which raw source each part of a decoded text came from. The parser has decoded already; this walks both side by side.
 * Knows character references, CRLF, and with `markdown` also backslash escapes and the marks that begin a continued line (`> `, indent).
 * When the two cannot be laid side by side, the whole text is one segment without an inside.
 */
export function align(raw: string, value: string, { markdown = false }: { readonly markdown?: boolean } = {}): readonly Segment[] {
  if (raw === value) return value === '' ? [] : [{ value, source: 0, sourceLength: raw.length }];
  const segments: Segment[] = [];
  let at = 0;
  let done = 0;
  let run = 0;
  const flush = () => {
    if (run > 0) segments.push({ value: value.slice(done - run, done), source: at - run, sourceLength: run });
    run = 0;
  };
  const push = (length: number, sourceLength: number) => {
    flush();
    segments.push({ value: value.slice(done, done + length), source: at, sourceLength });
    done += length;
    at += sourceLength;
  };
  const skip = (count: number) => {
    flush();
    at += count;
  };
  while (done < value.length) {
    const sign = raw[at];
    const wanted = value[done] ?? '';
    if (sign === undefined) return [{ value, source: 0, sourceLength: raw.length }];
    const decoded = sign === '&' ? referenceAt(raw, at, value, done) : undefined;
    if (decoded !== undefined) push(decoded.length, decoded.sourceLength);
    else if (markdown && sign === '\\' && punctuation.test(raw[at + 1] ?? '') && raw[at + 1] === wanted) push(1, 2);
    else if (sign === wanted) {
      at += 1;
      done += 1;
      run += 1;
    } else if (sign === '\r' && wanted === '\n') push(1, raw[at + 1] === '\n' ? 2 : 1);
    else if (sign === '\0' && wanted === '\uFFFD') push(1, 1);
    else if (markdown && /[ \t>]/.test(sign) && (wanted === '\n' || value[done - 1] === '\n')) skip(1);
    else return [{ value, source: 0, sourceLength: raw.length }];
  }
  flush();
  return segments;
}

/** The character reference at a place in the raw source, when the decoded text shows that it was read as one. */
function referenceAt(
  raw: string,
  at: number,
  value: string,
  done: number,
): { readonly length: number; readonly sourceLength: number } | undefined {
  ampersand.lastIndex = at;
  if (value[done] === '&') {
    const plain = ampersand.exec(raw)?.[0];
    return plain === undefined ? undefined : { length: 1, sourceLength: plain.length };
  }
  reference.lastIndex = at;
  const longest = reference.exec(raw)?.[0];
  if (longest === undefined) return undefined;
  const first = (value.codePointAt(done) ?? 0) > 0xffff ? 2 : 1;
  for (let sourceLength = longest.length; sourceLength > 2; sourceLength -= 1) {
    for (const length of [first, first + 1, first + 2]) {
      if (agree(raw, at + sourceLength, value, done + length)) return { length, sourceLength };
    }
  }
  return undefined;
}

/** True when raw source and decoded text go on alike for a while. A sign that decoding may change proves nothing and ends the look. */
function agree(raw: string, at: number, value: string, done: number): boolean {
  if (done > value.length) return false;
  for (let ahead = 0; ahead < 8; ahead += 1) {
    const sign = raw[at + ahead];
    if (sign === undefined) return done + ahead === value.length;
    if (/[&\\\r\n\0]/.test(sign)) return done + ahead < value.length;
    if (sign !== value[done + ahead]) return false;
  }
  return true;
}
