import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** A part of raw HTML inside Markdown, counted from its start. */
export type Part =
  | { readonly part: 'text'; readonly start: number; readonly end: number }
  | { readonly part: 'comment'; readonly start: number; readonly end: number; readonly comment: string }
  | {
      readonly part: 'open' | 'close';
      readonly start: number;
      readonly end: number;
      readonly tag: string;
      readonly attributes: Readonly<Record<string, string>>;
    };

const token =
  /<!--(?<comment>[\s\S]*?)(?:-->|$)|<(?<raw>script|style|template|textarea|iframe|noscript)(?=[\s/>])[\s\S]*?(?:<\/\k<raw>\s*>|$)|<(?<slash>\/?)(?<tag>[a-z][^\s/>]*)(?<rest>(?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^"'>])*)(?:>|$)|<[!?][^>]*(?:>|$)/gi;

/** Parts raw HTML into tags, comments and text. What `script` and the like hold is left out. */
export function partsOf(html: string): readonly Part[] {
  const parts: Part[] = [];
  let done = 0;
  const text = (end: number) => {
    if (end > done) parts.push({ part: 'text', start: done, end });
  };
  for (const match of html.matchAll(token)) {
    text(match.index);
    const start = match.index;
    const end = start + match[0].length;
    done = end;
    const { comment, slash, tag, rest } = match.groups ?? {};
    if (comment !== undefined) parts.push({ part: 'comment', start, end, comment });
    else if (tag !== undefined)
      parts.push({ part: slash === '/' ? 'close' : 'open', start, end, tag: tag.toLowerCase(), attributes: attributesOf(rest ?? '') });
  }
  text(html.length);
  return parts;
}

function attributesOf(rest: string): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  for (const match of rest.matchAll(/(?<name>[^\s"'<>/=]+)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'=<>`]+)))?/g)) {
    const { name = '', double, single, bare } = match.groups ?? {};
    const key = name.toLowerCase();
    if (key !== '__proto__') attributes[key] ??= decode(double ?? single ?? bare ?? '');
  }
  return attributes;
}

/** Text with its character references decoded, those that end with a semicolon. */
export function decode(raw: string): string {
  return raw.replace(/&(?:#x(?<hex>[0-9a-f]{1,6})|#(?<decimal>[0-9]{1,7})|(?<name>[a-z][a-z0-9]*));/gi, (all, ...rest) => {
    const { hex, decimal, name } = rest.at(-1) as Record<string, string | undefined>;
    if (name !== undefined) return decodeNamedCharacterReference(name) || all;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\uFFFD' : String.fromCodePoint(code);
  });
}
