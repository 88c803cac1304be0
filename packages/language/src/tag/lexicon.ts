import { takeApart } from '../words/compound.ts';
import { lookUp, uses, type WordGraph } from '../words/graph.ts';

/** Endings that tell how a word is inflected, longest first. */
const endings = 'ende ande ene ane ene est ere are ete ede ing en et er ar te de st es as a e t n r s'.split(' ');
/** Endings looked for on the same stem; each has a bit. */
const siblings = ['', 'en', 'et', 'a', 'er', 'ar', 'ene', 'ane', 'e', 't', 'te', 'de', 'ere', 'are', 'ing', 's'];
const mostEndings = 2;

/** What the dictionary says of a word, as numbers to make features of: is it known, and which inflected sisters does it have. */
export function lexicalTraits(graph: WordGraph | undefined, lower: string, form: string): readonly number[] {
  if (graph === undefined) return [];
  const head = headOf(graph, lower);
  if (head === undefined) return [lookUp(graph, form) > 0 ? 2 : 1];
  const traits = [head === lower ? 3 : 4];
  let taken = 0;
  for (const [index, ending] of ['', ...endings].entries()) {
    if (head.length - ending.length < 2 || !head.endsWith(ending)) continue;
    if (index > 0) taken += 1;
    if (taken > mostEndings) break;
    const stem = head.slice(0, head.length - ending.length);
    let mask = 0;
    for (const [bit, sister] of siblings.entries()) if ((lookUp(graph, stem + sister) & uses.word) !== 0) mask |= 1 << bit;
    traits.push((index << 20) | mask);
  }
  return traits;
}

/** The word itself, or the last part of a compound: what carries the inflection. */
function headOf(graph: WordGraph, lower: string): string | undefined {
  if ((lookUp(graph, lower) & uses.word) !== 0) return lower;
  const last = takeApart(graph, lower)?.at(-1);
  return last === undefined ? undefined : lower.slice(last);
}
