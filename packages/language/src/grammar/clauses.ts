import type { Clause } from '@klarsyn/core';
import type { Word } from './word.ts';

/** Words that open a subordinate clause, whatever the tagger says of them. */
const questions: ReadonlySet<string> = new Set('hva hvem hvor hvordan hvorfor hvilke hvilken kva kven kvar korleis kvifor'.split(' '));

/** The clauses of a sentence, by finite verbs and the words that open subordinate clauses. A clause without a finite verb is none. */
export function findClauses(words: readonly Word[]): readonly Clause[] {
  const ahead = lookAhead(words);
  const opened: Opened[] = [];
  for (const [at, word] of words.entries()) {
    const finite = finiteAfter(ahead, at);
    if (finite !== undefined && opens(words, at, word)) opened.push({ start: at, finite });
  }
  const theirs = new Set(opened.map(({ finite }) => finite));
  const first = words.findIndex((word, at) => isFiniteVerb(word) && !theirs.has(at));
  const later = first < 0 ? undefined : (reporting(words, first) ?? afterCondition(words, first));
  const main = later ?? first;
  const before: Clause[] = later === undefined ? [] : [{ start: 0, end: later, depth: 1, finite: first }];
  const whole: Clause = main >= 0 ? { start: 0, end: words.length, depth: 0, finite: main } : { start: 0, end: words.length, depth: 0 };
  return [whole, ...before, ...subordinate(opened, before, ahead)];
}

/** A word that opens a clause, and the finite verb of that. */
interface Opened {
  readonly start: number;
  readonly finite: number;
}

/**
 * Subordinate clauses, with how deep they stand in those that opened before them. A verb that one clause waits for is never before that of a clause
 * which opened earlier, so each is held against its neighbours alone: a sentence may have a hundred thousand words.
 */
function subordinate(opened: readonly Opened[], before: readonly Clause[], { words, ends, commas }: Ahead): readonly Clause[] {
  const clauses: Clause[] = [];
  /** How many of the clauses so far have their verb before the word that opens this one; how many have it there or before. */
  let [past, met] = [0, 0];
  const goesOn = ({ finite = 0, end }: Clause, start: number): boolean =>
    finite < start && start < end && (commas[start] as number) < finite;
  for (const { start, finite } of opened) {
    while (past < clauses.length && (clauses[past]?.finite ?? 0) < start) past += 1;
    while (met < clauses.length && (clauses[met]?.finite ?? 0) <= start) met += 1;
    const waiting = before.filter((clause) => clause.start < start && start < clause.end && (clause.finite ?? 0) > start).length;
    const last = clauses[past - 1];
    const isInside = before.some((clause) => goesOn(clause, start)) || (last !== undefined && goesOn(last, start));
    const depth = 1 + waiting + clauses.length - met + (isInside ? 1 : 0);
    clauses.push({ start, end: ends[finite + 1] ?? words.length, depth, finite });
  }
  return clauses;
}

/** For each word of a sentence what comes at it or after, and the comma before it: each is looked for once. */
interface Ahead {
  readonly words: readonly Word[];
  /** The next finite verb that asks for nothing, unless a full stop comes first; -1 when there is none. */
  readonly finites: Int32Array;
  /** The next sign that ends a clause; the length of the sentence when there is none. */
  readonly ends: Int32Array;
  /** The last comma before the word; -1 when there is none. */
  readonly commas: Int32Array;
}

function lookAhead(words: readonly Word[]): Ahead {
  const { length } = words;
  const [finites, ends, commas] = [new Int32Array(length + 1), new Int32Array(length + 1), new Int32Array(length + 1)];
  finites[length] = -1;
  ends[length] = length;
  for (let at = length - 1; at >= 0; at -= 1) {
    const word = words[at] as Word;
    const isSign = word.pos === 'PUNCT';
    const isVerb = isFiniteVerb(word) && !word.features.includes('Mood=Imp');
    finites[at] = isVerb ? at : isSign && /^[.:;!?]$/.test(word.form) ? -1 : (finites[at + 1] as number);
    ends[at] = isSign && /^[,.:;!?–]$/.test(word.form) ? at : (ends[at + 1] as number);
  }
  commas[0] = -1;
  for (let at = 0; at < length; at += 1) commas[at + 1] = words[at]?.form === ',' ? at : (commas[at] as number);
  return { words, finites, ends, commas };
}

/** Verbs of saying and thinking that come after what is said. Lemmas of both forms. */
const saying: ReadonlySet<string> = new Set(
  'si seie fortelle fortelje spørre skrive mene meine forklare hevde påpeke peke peike opplyse svare legge leggje tro tru tenke tenkje rope forsikre understreke konstatere fastslå melde heite vite undre'.split(
    ' ',
  ),
);

/** The verb of saying right after a quotation, with its subject behind it: «Det går bra, sier han.» */
function reporting(words: readonly Word[], first: number): number | undefined {
  const at = words.findIndex(
    (word, index) => index > first && isFiniteVerb(word) && saying.has(word.lemma) && words[index - 1]?.pos === 'PUNCT',
  );
  return at > 0 && /^(?:PRON|PROPN|NOUN|DET|ADJ)$/.test(words[at + 1]?.pos ?? '') ? at : undefined;
}

/** The main verb after a condition without «hvis»: «Velger du dette, får du svar i dag.» */
function afterCondition(words: readonly Word[], first: number): number | undefined {
  if (words.slice(0, first).some(({ pos }) => pos !== 'PUNCT' && pos !== 'CCONJ') || words.at(-1)?.form === '?') return undefined;
  const at = words.findIndex((word, index) => index > first && isFiniteVerb(word) && words[index - 1]?.form === ',');
  return at > 0 && !words[first]?.features.includes('Mood=Imp') ? at : undefined;
}

/** True for a finite verb or helper. */
export const isFiniteVerb = (word: Word): boolean => (word.pos === 'VERB' || word.pos === 'AUX') && word.features.includes('VerbForm=Fin');

function opens(words: readonly Word[], at: number, word: Word): boolean {
  if (word.pos === 'SCONJ') return true;
  return at > 0 && questions.has(word.lower) && !isFiniteVerb(words[at + 1] ?? word);
}

/** The finite verb of the clause that opens here: the next one before a full stop. An infinitive right after has none. */
function finiteAfter({ words, finites }: Ahead, start: number): number | undefined {
  const finite = finites[start + 1] as number;
  return finite < 0 || (words[start + 1]?.lower === 'å' && finite !== start + 1) ? undefined : finite;
}
