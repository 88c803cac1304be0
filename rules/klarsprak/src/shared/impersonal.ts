import type { Sentence, Token } from '@klarsyn/core';
import { has, lowerOf, posOf, setOf } from './words.ts';

/** «Det» with a passive that nobody does: the places of its first and last token, and of the verb. */
export interface Impersonal {
  readonly first: number;
  readonly last: number;
  readonly verb: number;
}

/** What «det er/ble besluttet» says belongs to `avsender/beslutning-uten-aktoer`. */
const decided = setOf('besluttet beslutta vedtatt vedteke bestemt avgjort');
/** Verbs that need no object: «det varsles skriftlig». */
const alone = setOf(`varsles informeres orienteres opplyses søkes arbeides jobbes klages svares varslast informerast orienterast opplysast
  søkjast arbeidast jobbast klagast svarast`);
/** Verb and preposition that make one: «det vises til». */
const withPreposition: Readonly<Record<string, ReadonlySet<string>>> = {
  til: setOf('vises henvises visast visest syner legges leggjast lagt vist henvist tas takast oppfordres oppfordrast'),
  for: setOf('redegjøres gjerast greiast sørges syrgjast åpnes opnast legges redegjort åpnet sørget'),
  på: setOf('satses satsast svares svarast tenkes tenkast klages gjøres pekes peikast legges leggjast minnes'),
  med: setOf('arbeides arbeidast jobbes jobbast regnes reknast'),
  av: setOf('settes setjast'),
  opp: setOf('legges leggjast lagt settes setjast'),
  ut: setOf('deles delast lyses lysast'),
  inn: setOf('kalles kallast hentes hentast settes setjast'),
  i: setOf('ses'),
  bort: setOf('ses'),
};
/** Words that open what «det» stands for. */
const openers = setOf(
  'at om å hvorvidt hvordan hvor hvem hva korleis kva kven kvar når en et ei ein eit noen nokon noko noe flere fleire mange ingen to tre fire',
);
const adverbs =
  setOf(`også òg ikke ikkje derfor difor likevel først da då nå no alltid bare berre særlig særleg helst normalt uansett fortsatt framleis deretter
  samtidig eventuelt skriftlig skriftleg årlig årleg her jevnlig jamleg vanligvis vanlegvis allerede allereie dermed spesielt`);
/** Adverbs of two words: «i dag», «for øvrig». */
const pairs = setOf('i_dag i_tillegg i_år for_øvrig for_tida som_regel');

/** The impersonal passives of a sentence: by «-es» and «-ast», «bli» and «verte», and «være» with what has been done. */
export function impersonals(sentence: Sentence): readonly Impersonal[] {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const found = findImpersonals(sentence);
  known.set(sentence, found);
  return found;
}

const known = new WeakMap<Sentence, readonly Impersonal[]>();
const cheap = /(?:e?s|ast|åst|bli|blir|ble|blei|blitt|vert|verte|vart|vorte|er|var)\s/u;

function findImpersonals({ tokens, facts, plain }: Sentence): readonly Impersonal[] {
  if (!cheap.test(plain) || facts === undefined) return [];
  const found: Impersonal[] = [];
  for (const { verb, auxiliary, agent, impersonal } of facts.passives) {
    const isNamed =
      (agent !== undefined && withPreposition['av']?.has(lowerOf(tokens[verb])) !== true) || isNamedBefore(tokens, auxiliary ?? verb);
    const det = impersonal && !isNamed ? detNear(tokens, auxiliary ?? verb, verb) : undefined;
    if (det === undefined || decided.has(lowerOf(tokens[verb]))) continue;
    const after = Math.max(det, verb) + 1;
    if (!standsForNothing(tokens, after, lowerOf(tokens[verb]))) continue;
    const first = posOf(tokens[det - 1]) === 'AUX' ? det - 1 : Math.min(det, verb);
    found.push({ first, last: Math.max(det, verb), verb });
  }
  return [...found, ...done(tokens)];
}

/** True where a clause begins with who acts: «av søkeren kreves det at …». */
export function isNamedBefore(tokens: readonly Token[], verb: number): boolean {
  const who = tokens[verb - 1];
  const isSomebody = /^PRO(?:N|PN)$/.test(posOf(who)) || (posOf(who) === 'NOUN' && has(who, 'Definite=Def'));
  return isSomebody && lowerOf(tokens[verb - 2]) === 'av' && (verb === 2 || /^(?:,|og|men)$/.test(lowerOf(tokens[verb - 3])));
}

/** «Det» beside the verb or its helper, adverbs aside. */
function detNear(tokens: readonly Token[], from: number, verb: number): number | undefined {
  if (lowerOf(tokens[verb + 1]) === 'det') return verb + 1;
  for (let at = verb - 1; at >= Math.max(0, from - furthest); at -= 1) {
    if (lowerOf(tokens[at]) === 'det') return at;
    const isLight = posOf(tokens[at]) === 'AUX' || posOf(tokens[at]) === 'ADV' || adverbs.has(lowerOf(tokens[at])) || isInPair(tokens, at);
    if (!isLight) return undefined;
  }
  return undefined;
}

const isInPair = (tokens: readonly Token[], at: number): boolean =>
  pairs.has(`${lowerOf(tokens[at])}_${lowerOf(tokens[at + 1])}`) || pairs.has(`${lowerOf(tokens[at - 1])}_${lowerOf(tokens[at])}`);

/** Tokens between «det» and the verb. */
const furthest = 6;

/** The place after an adverb, of one word or two; the place itself when there is none. */
function afterAdverb(tokens: readonly Token[], at: number): number {
  const word = lowerOf(tokens[at]);
  if (pairs.has(`${word}_${lowerOf(tokens[at + 1])}`)) return at + 2;
  const isAdverb = adverbs.has(word) || (word !== 'for' && posOf(tokens[at]) === 'ADV' && withPreposition[word] === undefined);
  return isAdverb ? at + 1 : at;
}

/** True when what comes after the verb shows that «det» points at nothing said before. */
function standsForNothing(tokens: readonly Token[], from: number, verb: string): boolean {
  let at = from;
  for (let next = afterAdverb(tokens, at); next !== at; next = afterAdverb(tokens, at)) at = next;
  if (alone.has(verb)) return true;
  const word = lowerOf(tokens[at]);
  if (openers.has(word) || withPreposition[word]?.has(verb) === true) return true;
  if (/^(?:og|eller)$/.test(word) && /(?:es|ast)$/u.test(lowerOf(tokens[at + 1]))) return standsForNothing(tokens, at + 2, verb);
  return isNew(tokens, at);
}

/** True for a noun that is met for the first time: indefinite, with or without adjectives before it. */
function isNew(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while ((posOf(tokens[at]) === 'ADJ' && !has(tokens[at], 'Definite=Def')) || (at > from && /^(?:,|og)$/.test(lowerOf(tokens[at]))))
    at += 1;
  return posOf(tokens[at]) === 'NOUN' && has(tokens[at], 'Definite=Ind') && !has(tokens[at], 'Case=Gen');
}

const being = setOf('er var');

/** «Det er gjennomført en samtale», «er det startet et arbeid»: done, and nobody did it. */
function done(tokens: readonly Token[]): readonly Impersonal[] {
  const found: Impersonal[] = [];
  for (const [at, token] of tokens.entries()) {
    if (lowerOf(token) !== 'det') continue;
    const isInverted = being.has(lowerOf(tokens[at - 1]));
    if (!isInverted && !being.has(lowerOf(tokens[at + 1]))) continue;
    let verb = isInverted ? at + 1 : at + 2;
    for (let next = afterAdverb(tokens, verb); next !== verb; next = afterAdverb(tokens, verb)) verb = next;
    const word = lowerOf(tokens[verb]);
    if (!isDone(tokens[verb]) || decided.has(word) || !isNewWithArticle(tokens, verb + 1)) continue;
    found.push({ first: isInverted ? at - 1 : at, last: verb, verb });
  }
  return found;
}

/** True for a past participle that tells of an act, not of how things are. */
const isDone = (token: Token | undefined): boolean =>
  /^(?:VERB|ADJ|AUX)$/.test(posOf(token)) &&
  !/(?:sikkert|registrert)$/u.test(lowerOf(token)) &&
  /(?:ert|ført|tatt|teke|rettet|retta|beidet|beida|beidd|sendt|startet|starta|laget|laga|gjort|lagt|satt|sett|hentet|henta|mottatt|motteke)$/u.test(
    lowerOf(token),
  );

function isNewWithArticle(tokens: readonly Token[], from: number): boolean {
  const at = articles.has(lowerOf(tokens[from])) ? from + 1 : from;
  return isNew(tokens, at);
}

const articles = setOf('en et ei ein eit flere fleire noen nokre mange to tre');
