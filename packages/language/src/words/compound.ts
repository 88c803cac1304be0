import { lookUp, step, target, uses, usesAt, type WordGraph } from './graph.ts';

/** Where the parts of a compound begin. `[0, 3]` for «veg» + «arbeid»; a binding s belongs to the part before it. */
export type Parts = readonly number[];

/** Shortest part of a compound of two; in longer ones every part needs a letter more, or misspellings hide there. */
const shortest = 3;
/** Letters that must come before a last part of three: shorter ones are too easily a slip. */
const safeStart = 6;
const mostParts = 4;
const longest = 64;

/** Takes a lower-case word apart into parts that may stand together; undefined when it is no compound. The fewest parts win. */
export function takeApart(graph: WordGraph, word: string): Parts | undefined {
  if (word.length < 2 * shortest || word.length > longest) return undefined;
  for (let parts = 2; parts <= mostParts; parts += 1) {
    const found = from(graph, word, 0, parts, parts === 2 ? shortest : shortest + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function from(graph: WordGraph, word: string, start: number, parts: number, least: number): Parts | undefined {
  if (parts === 1) {
    const letters = word.length - start;
    if (letters < least || (letters === shortest && start < safeStart)) return undefined;
    return (lookUp(graph, word.slice(start)) & uses.last) !== 0 ? [start] : undefined;
  }
  let node = graph.root;
  let found: Parts | undefined;
  for (let at = start; at < word.length - least + 1; at += 1) {
    const edge = step(graph, node, word.charCodeAt(at));
    if (edge === 0) break;
    node = target(edge);
    const length = at + 1 - start;
    if (length < least) continue;
    for (const next of continuations(word, at + 1, usesAt(edge))) {
      const rest = from(graph, word, next, parts - 1, least);
      if (rest !== undefined) found = [start, ...rest];
    }
  }
  return found;
}

/** Where the next part can begin after a first part that ends here. Three like consonants are written as two: «buss» + «sjåfør». */
function continuations(word: string, end: number, use: number): readonly number[] {
  const places: number[] = [];
  if ((use & uses.first) !== 0) {
    places.push(end);
    if (word[end - 1] === word[end - 2] && /[bdfgklmnprst]/.test(word[end - 1] ?? '')) places.push(end - 1);
  }
  if ((use & uses.firstWithS) !== 0 && word[end] === 's') places.push(end + 1);
  return places;
}
