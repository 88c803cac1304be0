/** What stands in a field's code: words, and fields in it by their names. */
export type CodePart = string | { readonly field: string };

/** What stands in one of the cases of a condition. */
export type Way = readonly CodePart[];

/** `{ IF kjonn = "M" "Kjære herr" "Kjære fru" }`: what decides, and what stands in each case. */
export interface Condition {
  readonly condition: string;
  /** The first is for yes. Those of conditions inside are given by these themselves. */
  readonly ways: readonly Way[];
}

/** Reads the code of an `IF` field. Undefined for any other. Source: ECMA-376 part 1, 17.16.5.22. */
export function conditionOf(code: readonly CodePart[]): Condition | undefined {
  if (!/^\s*IF\s/i.test(plainOf(code))) return undefined;
  const [, left, sign, right, ...ways] = argumentsOf(code);
  return { condition: [left, sign, right].map((part) => plainOf(part ?? []).trim()).join(' '), ways: ways.slice(0, 2) };
}

/** The code as one text; a field in it as `«navn»`. */
export const plainOf = (parts: readonly CodePart[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : `«${part.field}»`)).join('');

/** The arguments of a code: words, or what stands in quotes, which may be more than words. A field is part of the argument it touches. */
function argumentsOf(code: readonly CodePart[]): readonly Way[] {
  const found: CodePart[][] = [];
  let isQuoted = false;
  let isOpen = false;
  const add = (part: CodePart) => {
    if (!isOpen) found.push([]);
    isOpen = true;
    const last = found.at(-1);
    const before = last?.at(-1);
    if (typeof part === 'string' && typeof before === 'string') last?.splice(-1, 1, before + part);
    else last?.push(part);
  };
  for (const part of code) {
    if (typeof part !== 'string') {
      add(part);
      continue;
    }
    for (const [sign] of part.matchAll(/\\[\\"“”]|["“”„]|\s|[^\\"“”„\s]+|\\/gu)) {
      if (/^["“”„]$/u.test(sign)) {
        if (!isQuoted) {
          isOpen = false;
          add('');
        } else isOpen = false;
        isQuoted = !isQuoted;
      } else if (/^\s$/.test(sign) && !isQuoted) isOpen = false;
      else add(/^\\./.test(sign) ? sign.slice(1) : sign);
    }
  }
  return found;
}

/** True when a shown text is what stands in a way; a field in it may show anything. */
export function isShownAs(way: Way, shown: string): boolean {
  const fixed: string[] = [''];
  for (const part of way) {
    if (typeof part === 'string') fixed[fixed.length - 1] += tight(part);
    else fixed.push('');
  }
  const text = tight(shown);
  const [first = '', ...rest] = fixed;
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  for (const stretch of rest) {
    const found = text.indexOf(stretch, at);
    if (found < 0) return false;
    at = found + stretch.length;
  }
  return at <= text.length - last.length;
}

/** How many signs of a way are its own, and not a field's. */
export const signsIn = (way: Way): number => way.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0);

const tight = (text: string): string => text.replace(/\s+/g, '');

/** True when there is something to read in a way: a letter, a number, or a field. */
export const hasContent = (way: Way): boolean => way.some((part) => typeof part !== 'string' || /[\p{L}\p{N}]/u.test(part));
