import type { Clause } from '@klarsyn/core';
import type { Word } from './word.ts';

/** Words that open a subordinate clause, whatever the tagger says of them. */
const openers: ReadonlySet<string> = new Set(
  'at som hvis dersom når da fordi siden sidan mens medan selv sjølv om etter før inntil innan slik så hvor hvordan hvorfor hva hvem hvilke hvilken kva kven kvar korleis kvifor der'.split(
    ' ',
  ),
);
const questions: ReadonlySet<string> = new Set(
  'hva hvem hvor hvordan hvorfor hvilke hvilken hvilket kva kven kvar korleis kvifor kva'.split(' '),
);

/** The clauses of a sentence, by finite verbs and the words that open subordinate clauses. A clause without a finite verb is none. */
export function findClauses(words: readonly Word[]): readonly Clause[] {
  const starts: number[] = [];
  for (const [at, word] of words.entries()) if (opens(words, at, word)) starts.push(at);
  const clauses: Clause[] = [];
  const first = words.findIndex(
    (word, at) => isFiniteVerb(word) && !starts.some((start) => start <= at && finiteAfter(words, start) === at),
  );
  const later = first < 0 ? undefined : (reporting(words, first) ?? afterCondition(words, first));
  const main = later ?? first;
  if (later !== undefined) clauses.push({ start: 0, end: later, depth: 1, finite: first });
  for (const start of starts) {
    const finite = finiteAfter(words, start);
    if (finite === undefined) continue;
    const depth = 1 + clauses.filter((clause) => clause.start < start && start < clause.end && (clause.finite ?? 0) > start).length;
    const inside = clauses.some(
      (clause) => start < clause.end && start > (clause.finite ?? 0) && !commaBetween(words, clause.finite ?? 0, start),
    )
      ? 1
      : 0;
    clauses.push({ start, end: endOf(words, finite), depth: depth + inside, finite });
  }
  const whole: Clause = main >= 0 ? { start: 0, end: words.length, depth: 0, finite: main } : { start: 0, end: words.length, depth: 0 };
  return [whole, ...clauses];
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
  if (word.pos === 'SCONJ') return finiteAfter(words, at) !== undefined;
  if (!openers.has(word.lower) || at === 0) return false;
  return questions.has(word.lower) && finiteAfter(words, at) !== undefined && !isFiniteVerb(words[at + 1] ?? word);
}

/** The finite verb of the clause that opens here: the next one before another opener or a full stop. */
function finiteAfter(words: readonly Word[], start: number): number | undefined {
  for (let at = start + 1; at < words.length; at += 1) {
    const word = words[at] as Word;
    if (isFiniteVerb(word) && !word.features.includes('Mood=Imp')) return at;
    if (word.lower === 'å' && at === start + 1) return undefined;
    if (word.pos === 'PUNCT' && /^[.:;!?]$/.test(word.form)) return undefined;
  }
  return undefined;
}

function endOf(words: readonly Word[], finite: number): number {
  for (let at = finite + 1; at < words.length; at += 1)
    if (words[at]?.pos === 'PUNCT' && /^[,.:;!?–]$/.test(words[at]?.form ?? '')) return at;
  return words.length;
}

const commaBetween = (words: readonly Word[], from: number, to: number): boolean => words.slice(from, to).some(({ form }) => form === ',');
