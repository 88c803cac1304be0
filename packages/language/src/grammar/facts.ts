import type { ByForm, Facts, Form } from '@klarsyn/core';
import { findMisspellings } from '../slips/misspelling.ts';
import { findOgAa } from '../slips/og-aa.ts';
import { findSplitCompounds } from '../slips/split-compound.ts';
import { findClauses, isFiniteVerb } from './clauses.ts';
import type { Knowledge } from './knowledge.ts';
import { findNames } from './names.ts';
import { findNominalisations } from './nouns.ts';
import { findPassives } from './passive.ts';
import { findTitles } from './titles.ts';
import type { Word } from './word.ts';

const first: ReadonlySet<string> = new Set(['jeg', 'eg', 'vi', 'me']);
const second: ByForm<ReadonlySet<string>> = { nb: new Set(['du', 'dere']), nn: new Set(['du', 'de', 'dykk']) };
const reader: ReadonlySet<string> = new Set('du deg din ditt dine di dere deres dykk dykkar'.split(' '));
const third: ReadonlySet<string> = new Set('han hun ho det den de dei man ein en dette denne disse desse som'.split(' '));

/** Everything the grammar says of one sentence. */
export function factsOf(words: readonly Word[], language: Form, knowledge: Knowledge): Facts {
  const clauses = findClauses(words);
  const mainVerb = clauses[0]?.finite;
  const person = mainVerb === undefined ? undefined : personOf(words, mainVerb, language);
  const imperative = words.some((word) => word.features.includes('Mood=Imp'));
  return {
    passives: findPassives(words, language, knowledge),
    nominalisations: findNominalisations(words, language, knowledge.isVerb),
    clauses,
    ...(mainVerb === undefined ? {} : { mainVerb }),
    ...(person === undefined ? {} : { person }),
    addressesReader: imperative || words.some(({ lower }) => reader.has(lower)),
    enumerations: findEnumerations(words),
    slips: [...findSplitCompounds(words, knowledge), ...findOgAa(words, knowledge.ogAa)],
    misspellings: knowledge.spelling === undefined ? [] : findMisspellings(words, knowledge.spelling),
    titles: findTitles(words),
    names: findNames(words, knowledge.isWord),
  };
}

/** The person of the subject: the nominative nearest before the verb, else the one right after it; any other noun is third person. */
function personOf(words: readonly Word[], verb: number, language: Form): 1 | 2 | 3 | undefined {
  if (words[verb]?.features.includes('Mood=Imp')) return 2;
  const after = words[verb + 1];
  if (after !== undefined && isSubject(after, language)) return personOfPronoun(after, language);
  for (let at = verb - 1; at >= 0; at -= 1) {
    const word = words[at] as Word;
    if (isSubject(word, language)) return personOfPronoun(word, language);
    if (word.pos === 'NOUN' || word.pos === 'PROPN') return 3;
    if (isFiniteVerb(word)) break;
  }
  return words.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN') ? 3 : undefined;
}

const isSubject = ({ pos, lower }: Word, language: Form): boolean =>
  pos === 'PRON' && (first.has(lower) || second[language].has(lower) || third.has(lower));

const personOfPronoun = ({ lower }: Word, language: Form): 1 | 2 | 3 => (first.has(lower) ? 1 : second[language].has(lower) ? 2 : 3);

/** Rows of three or more: words of one kind with commas between, and «og» or «eller» before the last. */
function findEnumerations(words: readonly Word[]): readonly (readonly number[])[] {
  const rows: number[][] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (words[at]?.pos !== 'CCONJ' || words[at - 1]?.form === ',') continue;
    const items = [at + 1];
    let end = at;
    for (let back = at - 1; back >= 0 && end - back <= 6; back -= 1) {
      const word = words[back] as Word;
      if (isFiniteVerb(word) || word.pos === 'SCONJ' || (word.pos === 'PUNCT' && word.form !== ',')) break;
      if (word.form !== ',') continue;
      items.unshift(back + 1);
      end = back;
    }
    const start = startOfItem(words, end);
    if (items.length >= 2 && start < end) rows.push([start, ...items]);
  }
  return rows;
}

function startOfItem(words: readonly Word[], end: number): number {
  let at = end;
  while (at > 0 && end - at < 4 && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(words[at - 1]?.pos ?? '')) at -= 1;
  return at;
}
