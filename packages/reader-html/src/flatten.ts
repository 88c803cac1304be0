import { largestDepth } from './limits.ts';

/** Elements without an end tag. */
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Elements whose end tag may be left out: a new one of the same group closes the one before. */
const selfClosing = new Set('p li dt dd tr td th option optgroup thead tbody tfoot rt rp'.split(' '));
/** Formatting elements stay open, however their surroundings close, until their own end tag. */
const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
const token =
  /<!--[\s\S]*?(?:--!?>|$)|<(script|style|textarea|title|noembed|noframes|xmp|iframe)\b[\s\S]*?(?:<\/\1(?=[\s/>])|$)|<(\/?)([a-zA-Z][^\s/>]*)(?:"[^"]*"|'[^']*'|[^"'>])*>/gi;

/**
 * Overwrites with spaces the tags that would nest too deep for the parser, so that all positions stand. Their text is still read.
 * The count is a careful one: it may end a little above what a browser would count, never below.
 */
export function flatten(source: string): { readonly text: string; readonly cut: boolean } {
  if (countTags(source) <= largestDepth - reserve) return { text: source, cut: false };
  const open: string[] = [];
  const parts: string[] = [];
  let kept = 0;
  let styled = 0;
  for (const match of source.matchAll(token)) {
    const [all, , slash, raw] = match;
    if (raw === undefined) continue;
    const name = raw.toLowerCase();
    if (empty.has(name)) continue;
    if (slash === '/') {
      const at = open.lastIndexOf(name);
      if (formatting.has(name)) styled = Math.max(0, styled - 1);
      else if (at >= 0) open.length = at;
      continue;
    }
    if (selfClosing.has(name) && open.at(-1) === name) open.pop();
    if (open.length + styled < largestDepth - reserve) {
      if (formatting.has(name)) styled += 1;
      else open.push(name);
      continue;
    }
    parts.push(source.slice(kept, match.index), all.replace(/[^\r\n]/g, ' '));
    kept = match.index + all.length;
  }
  return parts.length === 0 ? { text: source, cut: false } : { text: parts.join('') + source.slice(kept), cut: true };
}

/** Room for the elements that the parser adds by itself: html, body, tbody, … */
const reserve = 12;

const countTags = (source: string): number => source.match(/<[a-zA-Z]/g)?.length ?? 0;
