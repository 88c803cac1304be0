import { step, target, uses, usesAt, type WordGraph } from '../words/graph.ts';
import { knows, type Vocabulary } from './know.ts';

/** How common words are: larger is more common. */
export type Frequency = (word: string) => number;

const mostSuggestions = 5;
/** Letters that lie side by side on a Norwegian keyboard. */
const rows = ['qwertyuiopå', 'asdfghjkløæ', 'zxcvbnm'];
/** Letters that are written for one another because they sound alike. */
const alike = ['eæ', 'oå', 'øo', 'yi', 'kg', 'dt', 'pb', 'ck', 'sz', 'vw', 'ae', 'yø', 'uo', 'jg'];
const near: ReadonlySet<string> = new Set([
  ...rows.flatMap((row) =>
    [...row].flatMap((letter, at) => (row[at + 1] === undefined ? [] : [letter + row[at + 1], row[at + 1] + letter])),
  ),
  ...alike.flatMap((pair) => [pair, `${pair[1]}${pair[0]}`]),
]);

/** Words that somebody may have meant, the likeliest first: near in letters, near on the keyboard, common, or a compound with one part amended. */
export function suggest(vocabulary: Vocabulary, form: string, frequency: Frequency): readonly string[] {
  const lower = form.toLowerCase();
  const found = new Map<string, number>();
  const offer = (word: string, cost: number) => {
    const total = cost - Math.min(1.2, Math.log2(1 + frequency(word)) / 10);
    if (total < (found.get(word) ?? Number.POSITIVE_INFINITY)) found.set(word, total);
  };
  for (const [word, cost] of within(vocabulary.graph, lower, 1)) offer(word, cost);
  for (const word of amendedCompounds(vocabulary, lower)) offer(word, 1.1);
  for (let at = 2; at <= lower.length - 2; at += 1) {
    const [one, two] = [lower.slice(0, at), lower.slice(at)];
    if (frequency(one) > 0 && frequency(two) > 0) offer(`${one} ${two}`, 1.6);
  }
  if (found.size < 2 && lower.length > 4) for (const [word, cost] of within(vocabulary.graph, lower, 2)) offer(word, cost);
  return [...found]
    .sort((one, other) => one[1] - other[1] || (one[0] < other[0] ? -1 : 1))
    .slice(0, mostSuggestions)
    .map(([word]) => (/^\p{Lu}/u.test(form) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word));
}

/** Compounds with one wrong letter: a first part that is right, and an end within one letter of a word; or any one letter changed place with the next. */
function amendedCompounds(vocabulary: Vocabulary, lower: string): readonly string[] {
  const { graph } = vocabulary;
  const found: string[] = [];
  let node = graph.root;
  for (let at = 0; at < lower.length - 3; at += 1) {
    const edge = step(graph, node, lower.charCodeAt(at));
    if (edge === 0) break;
    node = target(edge);
    const use = usesAt(edge);
    const ends = [(use & uses.first) !== 0 ? at + 1 : 0, (use & uses.firstWithS) !== 0 && lower[at + 1] === 's' ? at + 2 : 0];
    for (const end of ends) {
      if (end < 3 || lower.length - end < 3) continue;
      for (const [word] of within(graph, lower.slice(end), 1))
        if (knows(vocabulary, lower.slice(0, end) + word)) found.push(lower.slice(0, end) + word);
    }
  }
  for (let at = 0; at < lower.length - 1; at += 1) {
    const swapped = lower.slice(0, at) + (lower[at + 1] ?? '') + (lower[at] ?? '') + lower.slice(at + 2);
    if (swapped !== lower && knows(vocabulary, swapped)) found.push(swapped);
  }
  return found.slice(0, 40);
}

/** Words of the graph within so many edits, with what each costs. A walk that gives up as soon as it has spent too much. */
function within(graph: WordGraph, word: string, edits: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const walk = (node: number, at: number, left: number, cost: number, made: string): void => {
    if (node === 0) return;
    for (let index = node; ; index += 1) {
      const edge = graph.edges[index] ?? 0;
      const letter = graph.letters[edge & 127] ?? '';
      const next = target(edge);
      if (letter === word[at]) {
        accept(edge, at + 1, left, cost, made + letter);
        walk(next, at + 1, left, cost, made + letter);
      } else if (left > 0) {
        if (at < word.length) {
          const change = cost + (near.has(letter + (word[at] ?? '')) ? 0.7 : 1);
          accept(edge, at + 1, left - 1, change, made + letter);
          walk(next, at + 1, left - 1, change, made + letter);
          if (letter === word[at + 1]) {
            const edge2 = step(graph, next, word.charCodeAt(at));
            if (edge2 !== 0) {
              accept(edge2, at + 2, left - 1, cost + 0.7, made + letter + word[at]);
              walk(target(edge2), at + 2, left - 1, cost + 0.7, made + letter + word[at]);
            }
          }
        }
      }
      if (left > 0) {
        const insert = cost + (letter === made.at(-1) ? 0.6 : 0.9);
        accept(edge, at, left - 1, insert, made + letter);
        walk(next, at, left - 1, insert, made + letter);
      }
      if ((edge & 128) !== 0 || edge === 0) break;
    }
    if (left > 0 && at < word.length) {
      const remove = cost + (word[at] === word[at - 1] ? 0.6 : 0.9);
      walk(node, at + 1, left - 1, remove, made);
    }
  };
  const accept = (edge: number, at: number, left: number, cost: number, made: string): void => {
    if ((usesAt(edge) & uses.word) === 0) return;
    const rest = word.length - at;
    if (rest > left) return;
    const total = cost + rest * 0.9;
    if (total > 0 && total < (found.get(made) ?? Number.POSITIVE_INFINITY)) found.set(made, total);
  };
  walk(graph.root, 0, edits, 0, '');
  return found;
}
