import { createMemory, oncePerAlike, type Sentence, type Token } from '@klarsyn/core';
import type { WordClass } from '@klarsyn/language/inflect';
import { beginning, fold, head as headOf, type Index, type Written } from './written.ts';

/** A word or phrase of the list that stands in a sentence: tokens [first, last]. */
export interface Match {
  readonly written: Written;
  readonly first: number;
  readonly last: number;
  /** How many tokens stand between the first word of a verb phrase and the rest: one in «har du behov for». */
  readonly gap: number;
}

const prose: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['word', 'number', 'punctuation', 'symbol']);

/** How a list is looked for in a sentence. */
export interface Looking {
  /** A word is also found in the inflection that its most likely reading gives. */
  readonly byLemma: boolean;
  /** False for a word of the list that is turned off here. */
  readonly isOn: (written: Written) => boolean;
  /** True for a token that is left alone: in a quotation, in the title of a law. Asked of what was found. */
  readonly isLeft: (at: number) => boolean;
}

/** Finds the words of a list in a sentence, in one pass from left to right; none overlap. */
export function findWords(sentence: Sentence, index: Index, looking: Looking): readonly Match[] {
  const { tokens } = sentence;
  const folded = foldedOf(sentence);
  const found: Match[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    const form = folded[first] as Folded;
    const standing = form.standings[index.number] ?? standingOf(form, index);
    if (standing === stranger || (standing === relative && !looking.byLemma)) continue;
    const token = tokens[first];
    if (token === undefined || !prose.has(token.kind)) continue;
    const mayBeInflected = looking.byLemma && standing !== head;
    const match = matchFrom(tokens, folded, first, index, looking, mayBeInflected);
    if (match === undefined || isName(token, first) || looking.isLeft(first)) continue;
    if (match.written.entry !== undefined) found.push(match);
    first = match.last;
  }
  return found;
}

/** False when no word of a sentence begins anything of a list: most sentences are done with there. */
export function mayHold(sentence: Sentence, index: Index): boolean {
  return foldedOf(sentence).some((form) => (form.standings[index.number] ?? standingOf(form, index)) !== stranger);
}

/** A token as lists know it: in small letters, and the letters it begins with. */
interface Folded {
  readonly text: string;
  readonly head: string;
  /** How it stands to each list, by the number of the list, as far as somebody has asked. */
  readonly standings: number[];
}

/** A word begins nothing of a list; it begins as something of it does; something of it begins like a word that can be inflected; or both. */
const stranger = 1;
const head = 2;
const relative = 3;
const both = 4;

/** Looked up once for each word and list: a text says the same words again and again, and every list is asked about each. */
function standingOf({ text, head: own, standings }: Folded, index: Index): number {
  const begins = index.byHead.has(own);
  const standing = index.beginnings.has(beginning(text)) ? (begins ? both : relative) : begins ? head : stranger;
  standings[index.number] = standing;
  return standing;
}

const metBefore = createMemory<string, Folded>(20_000);

const foldedForm = (form: string): Folded =>
  metBefore.of(form, () => {
    const text = fold(form);
    return { text, head: headOf(text), standings: [] };
  });

/** The tokens of a sentence as lists know them. */
const foldedOf = oncePerAlike(({ tokens }): readonly Folded[] => tokens.map(({ form }) => foldedForm(form)));

/** A capital inside a sentence on a word that is read as a name: «Anmodning Gård». */
const isName = (token: Token, at: number): boolean => at > 0 && /^\p{Lu}/u.test(token.form) && token.readings[0]?.pos === 'PROPN';

function matchFrom(
  tokens: readonly Token[],
  folded: readonly Folded[],
  first: number,
  index: Index,
  { byLemma, isOn }: Looking,
  mayBeInflected: boolean,
): Match | undefined {
  const token = tokens[first];
  const own = folded[first];
  if (token === undefined || own === undefined) return undefined;
  const next = folded[first + 1]?.text ?? '';
  const letter = next.charAt(0);
  for (const way of ways(token, own, mayBeInflected)) {
    for (const written of index.byHead.get(way.head) ?? []) {
      // Most phrases on «i» and «på» are done with here: their second word is another.
      const goesOn = written.goesOn === '' || written.goesOn === letter;
      if (!goesOn && !between.has(next)) continue;
      const last = goesOn ? endOf(tokens, first, written.text, byLemma) : undefined;
      if (last !== undefined && isRight(token, written) && isOn(written)) return { written, first, last, gap: 0 };
      const spread = last === undefined && between.has(next) ? spreadFrom(tokens, first, written, byLemma) : undefined;
      if (spread !== undefined && isOn(written)) return spread;
    }
  }
  return undefined;
}

/** Words that may come between a verb and what belongs to it: a subject, and small adverbs. */
const between: ReadonlySet<string> = new Set(
  `jeg eg du hun man vi me de ikke ikkje også òg derfor difor likevel fortsatt framleis alltid bare berre ofte allerede allereie først da då
    nå no gjerne`.split(/\s+/),
);
const widest = 2;

/** A verb phrase with a subject or an adverb inside: «har du ikke behov for». */
function spreadFrom(tokens: readonly Token[], first: number, written: Written, byLemma: boolean): Match | undefined {
  if (written.weight.class !== 'verb' || !written.text.includes(' ')) return undefined;
  const verb = headOf(written.text);
  const rest = written.text.slice(verb.length + 1);
  const token = tokens[first] as Token;
  if (!ways(token, foldedForm(token.form), byLemma).some(({ text }) => text === verb)) return undefined;
  for (let gap = 1; gap <= widest && between.has(fold(tokens[first + gap]?.form ?? '')); gap += 1) {
    const last = endOf(tokens, first + gap + 1, rest, byLemma);
    if (last !== undefined) return { written, first, last, gap };
  }
  return undefined;
}

/** Parts of speech that a word of each class may be read as: participles are read as adjectives. */
const readAs: Readonly<Record<WordClass, readonly string[]>> = {
  verb: ['VERB', 'AUX', 'ADJ'],
  noun: ['NOUN'],
  adjective: ['ADJ', 'VERB', 'ADV'],
};

/** False when a word that is also another word is read as the other, and for the stem of a verb that is read as a noun. */
function isRight({ readings: [likely] }: Token, { weight, isStem = false }: Written): boolean {
  if (isStem && likely?.pos === 'NOUN') return false;
  if (!weight.homograph || weight.class === undefined || likely === undefined) return true;
  return readAs[weight.class].includes(likely.pos);
}

/** How a token can be read against a list: as written, and as its lemma. */
function ways(token: Token, own: Folded, byLemma: boolean): readonly Folded[] {
  const lemma = byLemma ? token.readings[0]?.lemma : undefined;
  return lemma === undefined ? [own] : [own, foldedForm(lemma)];
}

/** The widest gap that «…» in a phrase stands for, in words. */
const widestGap = 3;

/** The last token of a phrase that begins at `first`. «…» in it stands for up to three words: «foreta … vurdering av». */
function endOf(tokens: readonly Token[], first: number, phrase: string, byLemma: boolean): number | undefined {
  if (!phrase.includes('…')) return endOfPart(tokens, first, phrase, byLemma);
  let last: number | undefined = first - 1;
  for (const [index, part] of phrase.split(/(?:^| )… /).entries()) {
    last = index === 0 ? endOfPart(tokens, first, part, byLemma) : endAfterGap(tokens, last + 1, part);
    if (last === undefined) return undefined;
  }
  return last;
}

function endAfterGap(tokens: readonly Token[], from: number, part: string): number | undefined {
  for (let start = from; start <= from + widestGap; start += 1) {
    const last = endOfPart(tokens, start, part, false);
    if (last !== undefined) return last;
    if (tokens[start]?.isWord !== true) return undefined;
  }
  return undefined;
}

/** The last token of words that follow one another; tokens that touch are one word, so that «f.eks.» may be one token or four. */
function endOfPart(tokens: readonly Token[], first: number, phrase: string, byLemma: boolean): number | undefined {
  if (phrase === '') return first - 1;
  const isPhrase = phrase.includes(' ');
  let rest = phrase;
  for (let at = first; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !prose.has(token.kind)) return undefined;
    if (at > first && token.span.start > (tokens[at - 1]?.span.end ?? 0)) {
      if (!rest.startsWith(' ')) return undefined;
      rest = rest.slice(1);
    }
    const form = fold(token.form);
    const lemma = byLemma && !isPhrase ? token.readings[0]?.lemma : undefined;
    const way = beginsWith(rest, form) ? form : lemma !== undefined && beginsWith(rest, fold(lemma)) ? fold(lemma) : undefined;
    if (way === undefined) return undefined;
    rest = rest.slice(way.length);
    if (rest === '') return at;
  }
  return undefined;
}

/** True when a text begins with a whole word. */
const beginsWith = (text: string, word: string): boolean =>
  text.startsWith(word) && (text.length === word.length || !/[\p{L}\p{N}]/u.test(text.charAt(word.length)));
