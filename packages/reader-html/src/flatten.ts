import { inputLimits } from '@klarsyn/core';

/** Elements without an end tag. */
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Elements in which a tag may end in `/>` and be done. */
const foreign = ['svg', 'math'];
/** Elements whose end tag may be left out: a new one closes the one before it in the same list or table. */
const repeated: Readonly<Record<string, { readonly closes: readonly string[]; readonly within: readonly string[] }>> = {
  li: { closes: ['li'], within: ['ul', 'ol', 'menu'] },
  dt: { closes: ['dt', 'dd'], within: ['dl'] },
  dd: { closes: ['dt', 'dd'], within: ['dl'] },
  tr: { closes: ['tr'], within: ['table'] },
  td: { closes: ['td', 'th'], within: ['tr', 'table'] },
  th: { closes: ['td', 'th'], within: ['tr', 'table'] },
  thead: { closes: ['thead', 'tbody', 'tfoot'], within: ['table'] },
  tbody: { closes: ['thead', 'tbody', 'tfoot'], within: ['table'] },
  tfoot: { closes: ['thead', 'tbody', 'tfoot'], within: ['table'] },
  option: { closes: ['option'], within: ['select'] },
  p: { closes: ['p'], within: ['div', 'section', 'article', 'main', 'li', 'dd', 'td', 'th', 'blockquote', 'form', 'button'] },
};
/** A new one of these closes the one before, however deep it stands. */
const single = new Set('a nobr button'.split(' '));
/** Formatting elements stay open, however their surroundings close, until their own end tag. */
const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
const token =
  /<!--[\s\S]*?(?:--!?>|$)|<(script|style|textarea|title|noembed|noframes|xmp|iframe)(?=[\s/>])[\s\S]*?(?:<\/\1(?=[\s/>])|$)|<(\/?)([a-zA-Z][^\s/>]*)(?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^"'>])*(?:>|$)/gi;

/**
 * Overwrites with spaces the tags that would nest too deep for the parser, so that all positions stand. Their text is still read.
 * The count is a careful one: it may end a little above what a browser would count, never below.
 */
export function flatten(source: string): { readonly text: string; readonly cut: boolean } {
  if (countTags(source) <= inputLimits.htmlDepth - reserve) return { text: source, cut: false };
  const open: string[] = [];
  const styles: string[] = [];
  const parts: string[] = [];
  let kept = 0;
  for (const match of source.matchAll(token)) {
    const [all, , slash, raw] = match;
    const name = raw?.toLowerCase();
    if (name === undefined || empty.has(name) || (all.endsWith('/>') && foreign.some((root) => open.includes(root)))) continue;
    const stack = formatting.has(name) ? styles : open;
    if (slash === '/') close(stack, name);
    else if (open.length + styles.length < inputLimits.htmlDepth - reserve && styles.length < largestStyle) {
      if (single.has(name)) close(stack, name);
      if (Object.hasOwn(repeated, name)) closeBefore(open, name);
      stack.push(name);
    } else {
      parts.push(source.slice(kept, match.index), all.replace(/[^\r\n]/g, ' '));
      kept = match.index + all.length;
    }
  }
  return parts.length === 0 ? { text: source, cut: false } : { text: parts.join('') + source.slice(kept), cut: true };
}

/** An end tag closes the last element of its name; other elements in it close too, but formatting stays open. */
function close(stack: string[], name: string): void {
  const at = stack.lastIndexOf(name);
  if (at === -1) return;
  if (formatting.has(name)) stack.splice(at, 1);
  else stack.length = at;
}

function closeBefore(open: string[], name: string): void {
  const { closes = [], within = [] } = repeated[name] ?? {};
  const at = open.findLastIndex((other) => closes.includes(other) || within.includes(other));
  if (closes.includes(open[at] ?? '')) open.length = at;
}

/** How many formatting elements may be open at once. A parser opens all of them again in each paragraph that follows. */
const largestStyle = 64;
/** Room for the elements that the parser adds by itself: html, body, tbody, … */
const reserve = 12;

const countTags = (source: string): number => source.match(/<[a-zA-Z]/g)?.length ?? 0;
