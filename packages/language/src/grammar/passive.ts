import type { Form, Passive } from '@klarsyn/core';
import { isFiniteVerb } from './clauses.ts';
import { deponents } from './deponents.ts';
import type { Knowledge } from './knowledge.ts';
import type { Word } from './word.ts';

const becoming: ReadonlySet<string> = new Set('bli blir ble blei blitt bliver verte vert verta vart vorte vorti blive vorten'.split(' '));
/** Words that may stand between «bli» and its participle, beside noun phrases: they never end the search. */
const stops = new Set(['SCONJ', 'CCONJ']);
const furthest = 12;
const modals: ReadonlySet<string> = new Set('kan kunne må måtte skal skulle vil ville bør burde får'.split(' '));
const degrees: ReadonlySet<string> = new Set(
  'svært veldig litt ganske heilt helt betre bedre så totalt nokså mindre for altfor like'.split(' '),
);

/** The passives of a sentence: s-passives by the verb's own form, «bli» and «verte» with the participle they carry. */
export function findPassives(words: readonly Word[], language: Form, knowledge: Knowledge): readonly Passive[] {
  const found: Passive[] = [];
  for (const [at, word] of words.entries()) {
    if (isSPassive(words, at, language, knowledge))
      found.push({ kind: 's', verb: at, impersonal: isImpersonal(words, at), ...agentOf(words, at) });
    if (!becoming.has(word.lower) || (word.pos !== 'AUX' && word.pos !== 'VERB')) continue;
    const verb = participleAfter(words, at, language);
    if (verb === undefined) continue;
    found.push({ kind: 'bli', verb, auxiliary: at, impersonal: isImpersonal(words, at), ...agentOf(words, verb) });
  }
  return found;
}

function isSPassive(words: readonly Word[], at: number, language: Form, { isVerb, isWord }: Knowledge): boolean {
  const word = words[at];
  if (
    word === undefined ||
    (word.pos !== 'VERB' && !isAfterModal(words, at)) ||
    deponents.has(word.lower) ||
    word.features.includes('Mood=Imp')
  )
    return false;
  if (
    /VerbForm=Part|Tense=Past/.test(word.features.join()) ||
    words[at + 1]?.pos === 'AUX' ||
    (isFiniteVerb(word) && isMainVerb(words[at + 1]))
  )
    return false;
  if (language === 'nn')
    return (
      /[aå]st$/.test(word.lower) &&
      (isVerb(word.lower.replace(/a?st$/, 'e')) ||
        isVerb(word.lower.replace(/st$/, '')) ||
        /Voice=Pass|VerbForm=Inf/.test(word.features.join()))
    );
  if (word.features.includes('VerbForm=Inf') && !isCarried(words, at)) return false;
  if (!word.lower.endsWith('s') || (word.lower === 'treffes' && words[at + 1]?.lower === 'på')) return false;
  return (
    isVerb(word.lower.slice(0, -1)) ||
    (word.features.includes('Voice=Pass') && !isWord(word.lower.slice(0, -1)) && !/^\p{Lu}/u.test(word.form))
  );
}

/** Two finite verbs never stand side by side: the first of «som einast refererer» is none. */
const isMainVerb = (word: Word | undefined): boolean => word?.pos === 'VERB' && isFiniteVerb(word);

/** True for an infinitive with «å» or another verb before it: without one it is a word from elsewhere, «pommes frites». */
const isCarried = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - furthest), at).some(({ pos, lower }) => pos === 'AUX' || pos === 'VERB' || lower === 'å');

/** True right after a modal verb, an adverb between them aside: there an infinitive must come, whatever the tagger took it for. */
function isAfterModal(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.pos === 'ADV' || words[at - 1]?.pos === 'PART' ? words[at - 2] : words[at - 1];
  return before !== undefined && modals.has(before.lower) && /^(?:NOUN|ADJ|ADV|X)$/.test(words[at]?.pos ?? '');
}

/** The participle that «bli» carries: the next one in the same clause that no other verb takes. */
function participleAfter(words: readonly Word[], at: number, language: Form): number | undefined {
  for (let next = at + 1; next < Math.min(words.length, at + furthest); next += 1) {
    const word = words[next] as Word;
    if (isParticiple(words, next) && !becoming.has(word.lower)) {
      const lexical = words[at]?.pos === 'VERB' && language === 'nb' && word.pos !== 'VERB';
      return lexical || (next > at + 1 && isAttribute(words, next)) || isGraded(words, next) ? undefined : next;
    }
    if (word.pos === 'VERB' || word.pos === 'AUX' || stops.has(word.pos)) return undefined;
    if (word.pos === 'PUNCT' && !/^["«»]$/.test(word.form)) return undefined;
  }
  return undefined;
}

/** A participle, or a past tense where a clause that has its finite verb already can have none: the two often look alike. */
function isParticiple(words: readonly Word[], at: number): boolean {
  const { form, lower, pos, features } = words[at] as Word;
  if (!participleEnd.test(lower) || /[ea]nde$/.test(lower) || isIdiom(words, at) || (at > 0 && /^\p{Lu}/u.test(form))) return false;
  if (features.includes('VerbForm=Part')) return true;
  return pos === 'VERB' && features.includes('Tense=Past') && !/Definite=Def|Degree=Sup/.test(words[at - 1]?.features.join() ?? '');
}

/** How participles end: «sendt», «sende», «avslått», «endra», «skriven», «skrivne», «funne», «vorti». */
const participleEnd = /(?:[dtaei]|en)$/;

/** What one becomes without anybody doing it: «bli kvitt», «bli kjent med». */
const isIdiom = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'kvitt' || (/^kjen[td]e?$/.test(words[at]?.lower ?? '') && words[at + 1]?.lower === 'med');

/** True for what one may be more or less of: «svært overraska». */
const isGraded = (words: readonly Word[], at: number): boolean => degrees.has(words[at - 1]?.lower ?? '') && words[at + 1]?.lower !== 'av';

/** True for a participle that stands before its noun: «nytilsette folk». */
const isAttribute = (words: readonly Word[], at: number): boolean => words[at]?.pos === 'ADJ' && words[at + 1]?.pos === 'NOUN';

/** True for «det» + passive: «det» stands right before the first helper, adverbs aside, or right after it. Nobody acts and nothing is acted on. */
function isImpersonal(words: readonly Word[], verb: number): boolean {
  let at = verb;
  while (at > 0 && (words[at - 1]?.pos === 'AUX' || light.has(words[at - 1]?.pos ?? ''))) {
    at -= 1;
    if (words[at]?.pos === 'AUX' && isDet(words[at + 1])) return true;
  }
  return isDet(words[at - 1]) || isDet(words[verb + 1]) || (isDet(words[at]) && at < verb);
}

const light: ReadonlySet<string> = new Set(['ADV', 'PART']);
const isDet = (word: Word | undefined): boolean => word?.lower === 'det' && word.pos === 'PRON';

/** The phrase with «av» that says who acts, as the first token after «av», also after a second verb: «sendes og lagres av oss». Empty when nobody is named. */
function agentOf(words: readonly Word[], first: number): { readonly agent?: number } {
  const isPaired = words[first + 1]?.pos === 'CCONJ' && words[first + 2]?.pos === 'VERB';
  const verb = isPaired ? first + 2 : first;
  for (let at = verb + 1; at < Math.min(words.length, verb + 4); at += 1) {
    const word = words[at] as Word;
    if (word.lower === 'av' && word.pos === 'ADP') return at + 1 < words.length ? { agent: at + 1 } : {};
    if (word.pos !== 'ADV' && word.pos !== 'PART' && word.pos !== 'PRON') return {};
  }
  return {};
}
