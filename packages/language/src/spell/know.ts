import { closing, leading } from '../text/abbreviations.ts';
import { takeApart } from '../words/compound.ts';
import { lookUp, uses, type WordGraph } from '../words/graph.ts';

/** What a speller needs: the graph of a form, and words that an organisation spells its own way. */
export interface Vocabulary {
  readonly graph: WordGraph;
  readonly own?: ReadonlySet<string>;
}

/** True for a word that is spelt right: in the dictionary, in the own list, or put together as Norwegian puts words together. */
export function knows(vocabulary: Vocabulary, form: string): boolean {
  const word = form.normalize('NFC').replaceAll('\u00AD', '').replaceAll('’', "'").replaceAll(/[‐‑]/g, '-');
  if (!/\p{L}/u.test(word) || /^\p{L}$/u.test(word)) return true;
  return knowsWhole(vocabulary, word) || (word.includes('-') && knowsParts(vocabulary, word)) || knowsNumbered(vocabulary, word);
}

function knowsWhole({ graph, own }: Vocabulary, word: string): boolean {
  const lower = word.toLowerCase();
  if (own?.has(word) || own?.has(lower)) return true;
  if (isWord(graph, word) || isWord(graph, lower) || isInfinitiveOnA(graph, lower)) return true;
  if (word.endsWith('.')) return isAbbreviation(lower.slice(0, -1));
  const capital = word.slice(0, 1).toUpperCase() + lower.slice(1);
  if (word === word.toUpperCase() && (isWord(graph, capital) || word.length <= 5)) return true;
  if (word.endsWith("'s") || word.endsWith("s'")) return true;
  if (/^\p{Lu}{2,5}(?:s|er|ar|en|et|ene|ane|a|-)?$/u.test(word)) return true;
  if (lower.endsWith('s') && isWord(graph, capital.slice(0, -1)) && /^\p{Lu}/u.test(word)) return true;
  if (takeApart(graph, lower) !== undefined) return true;
  if (!lower.endsWith('s')) return false;
  const owner = lower.slice(0, -1);
  return takeApart(graph, owner) !== undefined || (/\p{L}{3}(?:en|et|a|ane|ene)$/u.test(owner) && isWord(graph, owner));
}

const isWord = (graph: WordGraph, word: string): boolean => (lookUp(graph, word) & uses.word) !== 0;

/** Nynorsk infinitives may end in -a or -e («Nynorsk ordliste», Språkrådet 2012), and the dictionary often has one of them. A form on -ast shows a verb. */
const isInfinitiveOnA = (graph: WordGraph, lower: string): boolean =>
  lower.length > 3 &&
  lower.endsWith('a') &&
  isWord(graph, `${lower.slice(0, -1)}e`) &&
  (isWord(graph, `${lower}st`) || isWord(graph, `${lower.replace(/ja$/, '')}ast`));

const isAbbreviation = (lower: string): boolean => leading.has(lower) || closing.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(lower);

/** Parts with hyphens between: each must be known, and the first may be a name, an acronym, or the first part of a compound. */
function knowsParts(vocabulary: Vocabulary, word: string): boolean {
  const parts = word.split('-');
  return parts.every((part, at) => {
    if (
      part === '' ||
      (at < parts.length - 1 && /^\p{L}$/u.test(part)) ||
      /^[\p{N}.,]+$/u.test(part) ||
      /^\p{Lu}[\p{Lu}\p{N}]*$/u.test(part)
    )
      return true;
    if (knowsWhole(vocabulary, part)) return true;
    const first = at < parts.length - 1 && lookUp(vocabulary.graph, part.toLowerCase()) !== 0;
    const stem = part.endsWith('s') && (lookUp(vocabulary.graph, part.slice(0, -1).toLowerCase()) & uses.firstWithS) !== 0;
    return first || stem || (at < parts.length - 1 && /^\p{Lu}/u.test(part));
  });
}

/** Numbers with letters: «1980-tallet», «3D», «13-åringen», «CO2». */
const knowsNumbered = (vocabulary: Vocabulary, word: string): boolean => {
  const match = /^(?:\p{N}[\p{N}.,:]*|\p{Lu}{1,4}\p{N}+)-?(.*)$/u.exec(word);
  if (match === null) return false;
  const rest = match[1] ?? '';
  return rest.length < 2 || knowsWhole(vocabulary, rest) || numberEnds.has(rest);
};

const numberEnds: ReadonlySet<string> = new Set(
  'de te tallet talet åringen åring åringer åringar åringene åringane åra åras årene årenes årsdag årsdagen års åring tiden tida tallets er ere'.split(
    ' ',
  ),
);
