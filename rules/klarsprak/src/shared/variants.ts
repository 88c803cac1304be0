import {
  createMemory,
  type Document,
  type Form,
  isForm,
  isQuoted,
  oncePerAlike,
  type Sentence,
  type Span,
  type Token,
} from '@klarsyn/core';
import { words as optionalWords, splitInfinitive, twoMeanings } from '@klarsyn/dictionary-former';
import { has, lowerOf, posOf, setOf } from './words.ts';

/** A place where the writer chose between two right forms. */
export interface Variant {
  /** What was chosen between. Two variants with one key are the same word. */
  readonly key: string;
  /** The way that was taken and the one that was not, as a profile names them. */
  readonly own: string;
  readonly other: string;
  readonly span: Span;
  readonly found: string;
  readonly instead: string;
}

/** Every choice between optional forms in the sentences of one form of Norwegian. Names, titles and quotations chose nothing. */
export const variantsIn = (sentences: readonly Sentence[], document: Document, form: Form): readonly Variant[] =>
  sentences
    .filter(({ language }) => language === form)
    .flatMap((sentence) => {
      const places = placesIn(sentence).filter((at) => !isQuoted(document, sentence.tokens[at]?.span ?? sentence.span));
      return places.flatMap((at) => choicesAt(sentence.tokens, at, form));
    });

/** The tokens of a sentence where the writer chose. */
const placesIn = oncePerAlike(({ tokens, facts, language }): readonly number[] => {
  if (facts === undefined || !isForm(language)) return [];
  const isFixed = (at: number) => [...facts.names, ...facts.titles].some(({ start, end }) => start <= at && at < end);
  return tokens.flatMap((_, at) => (choicesAt(tokens, at, language).length > 0 && !isFixed(at) ? [at] : []));
});

function choicesAt(tokens: readonly Token[], at: number, form: Form): readonly Variant[] {
  const token = tokens[at];
  const lower = lowerOf(token);
  // «Vil nå målet»: another word, that is written the same.
  if (token === undefined || !token.isWord || (lower === 'nå' && posOf(token) === 'VERB')) return none;
  const others = form === 'nb' ? endings(token, lower) : infinitives(token, lower, tokens[at - 1]);
  const fromList = listedFor(lower, form).map(({ own, other, taken, left, key }) =>
    variant(token, { key, own: taken, other: left }, lower.replace(own, other)),
  );
  return [...fromList, ...others];
}

/** A choice that the list has for a word: what stands there, what could, and the names of the two ways. */
interface Listed {
  readonly own: string;
  readonly other: string;
  readonly taken: string;
  readonly left: string;
  readonly key: string;
}

/** The choices of the list for a word in small letters. Texts say the same words again and again, so each is looked up once. */
const listedFor = (lower: string, form: Form): readonly Listed[] => met[form].of(lower, () => listed(lower, form));

const mostMet = 20_000;
const met = { nb: createMemory<string, readonly Listed[]>(mostMet), nn: createMemory<string, readonly Listed[]>(mostMet) };

/** Finds any spelling of the list: most words have none, and are done with. */
const anySpelling = { nb: spellingsOf('nb'), nn: spellingsOf('nn') };

function spellingsOf(form: Form): RegExp {
  const spellings = optionalWords[form].flatMap(({ pairs }) => pairs.flatMap(({ spelt }) => spelt));
  return new RegExp([...new Set(spellings)].join('|'), 'u');
}

function listed(lower: string, form: Form): readonly Listed[] {
  if (!anySpelling[form].test(lower)) return [];
  return optionalWords[form].flatMap(({ ways, pairs }) =>
    pairs.flatMap(({ spelt, where }) =>
      ([0, 1] as const).flatMap((side) => {
        const [own, other] = side === 0 ? spelt : [spelt[1], spelt[0]];
        const isIt = where === 'whole' ? lower === own : where === 'start' ? lower.startsWith(own) : lower.includes(own);
        const [taken, left] = side === 0 ? ways : [ways[1], ways[0]];
        return isIt ? [{ own, other, taken, left, key: ways.join('/') }] : [];
      }),
    ),
  );
}

/** Bokmål endings with a choice: «boka/boken», «måla/målene», «kasta/kastet». «jenta» and «jentene» are two things. */
function endings(token: Token, lower: string): readonly Variant[] {
  if (!anyEnding.test(lower)) return none;
  return fullEndings(token).flatMap((ending) => {
    const [own, other] = lower.endsWith(ending) ? [ending, 'a'] : ['a', ending];
    const stem = lower.slice(0, -own.length);
    if (!lower.endsWith(own) || stem.length < shortestStem || ownMeanings.has(stem)) return [];
    return [variant(token, { key: `${stem}+${ending}`, own: lower, other: stem + other }, stem + other)];
  });
}

const anyEnding = /(?:a|et|en|ene)$/;
const none: readonly Variant[] = [];

/** The endings that «-a» may stand for, in a word of this kind. */
function fullEndings(token: Token): readonly string[] {
  if (posOf(token) === 'VERB') return ['et'];
  if (posOf(token) !== 'NOUN' || !has(token, 'Definite=Def')) return [];
  return has(token, 'Number=Plur') ? (has(token, 'Gender=Neut') ? ['ene'] : []) : has(token, 'Gender=Neut') ? [] : ['en'];
}

/** Stems whose endings may differ with the meaning: «media» (the trade) and «mediene». */
const ownMeanings = new Set(twoMeanings);

/** Nynorsk infinitives after «å» or a helper: «å skriva», «kan skrive». Those that always end in one way («delta») have no other. */
function infinitives(token: Token, lower: string, before: Token | undefined): readonly Variant[] {
  const ending = lower.at(-1);
  if (!openers.has(lowerOf(before)) || !(ending === 'a' || ending === 'e') || !has(token, 'VerbForm=Inf')) return none;
  // «Skal uføretrygda utgjere», «vil inntekta bli»: a noun between the helper and its verb.
  if (lowerOf(before) !== 'å' && token.readings.some(({ pos, features }) => pos === 'NOUN' && features.includes('Definite=Def')))
    return none;
  if (lowerOf(before) !== 'å' && /(?:trygda|inntekta|stønada|grada|løna)$/u.test(lower)) return none;
  const stem = lower.slice(0, -1);
  if (stem.length < shortestStem || openers.has(lower) || oneWay.test(lower)) return none;
  const [own, other] = ending === 'a' ? ['a', 'e'] : ['e', 'a'];
  return [variant(token, { key: infinitive, own: `-${own}`, other: `-${other}` }, stem + other)];
}

/** The key of the choice between a- and e-infinitive. The ways are «-a» and «-e». */
export const infinitive = 'infinitive';
const shortestStem = 2;
/** What an infinitive follows at once. */
const openers = setOf('å kan kunne skal skulle vil ville må måtte bør burde');
/** Infinitives that end in one way only: «ta», «godta», «dra», «gje», «tilgje», and the helpers themselves. */
const oneWay =
  /^(?:mot|del|inn|opp|over|vare|ivare|god|ved|på|ut|etter|fore|med|unn|fri|til|av|frå|att|gjen)?ta$|(?:dra|spa|ha)$|^la$|^(?:til|etter|ut|over|opp|av|med|frå|i)?gje$|^(?:skje|sjå|le|be)$/u;
/** Verbs that keep -a where the others have -e, in the split infinitive that Nynorskordboka lets one choose. */
const splitVerbs = new Set(splitInfinitive);

/** True when the endings differ as they do in the split infinitive: «å vera», but «å skrive». */
export const isSplitInfinitive = (variants: readonly Variant[]): boolean =>
  variants.every(({ key, own, found }) => key === infinitive && (own === '-a') === splitVerbs.has(`${found.slice(0, -1).toLowerCase()}a`));

function variant(token: Token, choice: Pick<Variant, 'key' | 'own' | 'other'>, lower: string): Variant {
  const { form, span } = token;
  const isCapital = form.charAt(0) !== form.charAt(0).toLowerCase();
  return { ...choice, span, found: form, instead: isCapital ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower };
}
