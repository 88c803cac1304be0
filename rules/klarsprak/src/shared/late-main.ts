import type { Sentence } from '@klarsyn/core';
import { has, isFiniteVerb, lowerOf, posOf, setOf } from './words.ts';

const openers = setOf('hvis dersom viss når om fordi mens medan siden sidan etter før inntil ettersom da då så selv sjølv');
const subjects = setOf('du vi me dere de jeg eg han hun ho det dette man ein denne disse desse ingen alle');
const questionWords = setOf('hva hvem hvor hvordan hvorfor hvilke hvilken hvilket kva kven kvar korleis kvifor som');
const prepositions = setOf('før etter siden sidan om inntil');
const questions = /\?\s*$/u;
/** Verbs that may open a condition without «hvis»: «Har du spørsmål, ring oss». */
const opening = setOf(
  'har er blir får vil skal kan må ønsker ønskjer trenger treng søker søkjer bor bur flytter flyttar mangler manglar går vert finner finn velger vel mottar',
);

/** The verb of a main clause that comes after a subordinate clause first in the sentence, with no comma between them; undefined when there is none. */
export function mainAfterClause({ tokens, plain }: Sentence): number | undefined {
  const first = tokens[0];
  const isVerbFirst = opening.has(lowerOf(first)) && isFiniteVerb(first) && isSubject(tokens[1]);
  const isConjunction = openers.has(lowerOf(first)) && !isFiniteVerb(tokens[1]);
  if ((!isVerbFirst && !isConjunction) || questions.test(plain)) return undefined;
  let verbs = isVerbFirst ? 1 : 0;
  let open = isVerbFirst ? 0 : 1;
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (/^[.;:!?–]$/.test(token?.form ?? '')) return undefined;
    if ((posOf(token) === 'SCONJ' && lowerOf(token) !== 'enn') || questionWords.has(lowerOf(token))) open += 1;
    if (!isFiniteVerb(token)) continue;
    if (verbs > 0 && tokens[at - 1]?.form === ',') return undefined;
    if (verbs === 0 && isInverted(at)) return undefined;
    if (verbs > 0 && open === 0 && at > (isVerbFirst ? 2 : 3) && endsClause(at - 1) && isSubject(tokens[at + 1])) return at;
    verbs += 1;
    open = Math.max(0, open - 1);
  }
  return undefined;

  /** True for a verb with its subject behind it: a main clause, so that what opened the sentence was a preposition or an adverb. */
  function isInverted(at: number): boolean {
    const after = tokens[at + 1];
    return subjects.has(lowerOf(after)) || (prepositions.has(lowerOf(first)) && posOf(after) === 'PROPN');
  }

  /** True for a word that a clause can end with, where a new finite verb begins the next. */
  function endsClause(at: number): boolean {
    const token = tokens[at];
    if (token?.kind === 'number' || token?.kind === 'field') return true;
    if (!/^(?:NOUN|PROPN|ADJ|VERB|ADV|NUM)$/.test(posOf(token))) return false;
    return !isFiniteVerb(token) && !openers.has(lowerOf(token));
  }

  function isSubject(token: Sentence['tokens'][number] | undefined): boolean {
    if (subjects.has(lowerOf(token))) return true;
    return posOf(token) === 'PROPN' || (posOf(token) === 'NOUN' && has(token, 'Definite=Def') && !has(token, 'Case=Gen'));
  }
}
