import type { Reading, Sentence, Span, Token } from '@klarsyn/core';

/** Two words that are one, and how it is written. */
export interface Found {
  readonly span: Span;
  readonly instead: string;
}

/** Two words that want a hyphen between them: «HC parkering», «vg1 elever», «Vigo appen». */
export function hyphens({ tokens, facts }: Sentence): readonly Found[] {
  const found: Found[] = [];
  for (const [at, first] of tokens.entries()) {
    const second = tokens[at + 1];
    if (second === undefined || !first.isWord || !second.isWord || !wantsHyphen(first, second, tokens, at)) continue;
    if (facts?.misspellings.some((one) => one.at === at + 1) === true && initialism.test(first.form) && !year.test(first.form)) continue;
    found.push({ span: { ...first.span, end: second.span.end }, instead: `${first.form}-${second.form}` });
  }
  return found;
}

/** What can be seen of the forms is looked at before anybody reads the words. */
function wantsHyphen(first: Token, second: Token, tokens: readonly Token[], at: number): boolean {
  const isYear = year.test(first.form);
  if (isYear) return ofYear.test(second.form) && isNoun(second);
  if (initialism.test(first.form) && !ofBodies.test(second.form) && isNoun(second) && belongs(tokens, at)) return true;
  return ofProducts.test(second.form) && isNoun(second) && isName(first);
}

/** «HC», «TEK17». Longer words in capitals are shouted, not shortened. */
const initialism = /^\p{Lu}{2,5}\d{0,2}$/u;
/** Bodies whose own names are written apart after capitals: «NILU forskningssenter». */
const ofBodies = /(?:senter|institutt|museum|stiftelse|stifting|forlag|fond|forbund|laboratorium|radio|program)$/u;
/** A year of upper secondary school, and who belongs to it: «vg1-elever». Names of programmes are written apart: «vg3 fagopplæring i skole». */
const year = /^vg[123]$/i;
const ofYear = /^(?:elev|klasse|gruppe|lærer|lærar|nivå)/u;
/** What is made of software, and is written with a hyphen after its name: «Vigo-appen». */
const ofProducts =
  /^(?:app(?:en|ar|er)?|operativsystem(?:et)?|nettbrett(?:et)?|konto(?:en)?|portal(?:en)?|lisens(?:en|er)?|modul(?:en)?)$/u;
/** When something happens: «i EU torsdag», «i USA dagen før». */
const times =
  /^(?:(?:man|tirs|tys|ons|tors|fre|lør|laur|søn|sun|måndag)dag|(?:dag|kveld|morgen|natt|uke|måned|år)(?:en|et|a)|(?:kveld|dag)(?:ar|er|ane|ene)?|veka|månaden|året|natta|i(?:dag|går)|pluss|kroner|prosent)$/u;
/** English words that stand in Norwegian text as they are: «JSON schema». */
const english =
  /^(?:mode|schema|provider|body|licen[cs]e|encodet|connection|command|fonts?|code|template|request|response|header|payload|endpoint|key|file|library)$/u;
/** Kinds of companies, and countries: what follows is another word. */
const noFirst = /^(?:AS|ASA|SA|KF|IKS|BA|DA|ANS|USA|UK)$/;
/** Sports give their championships names that are written apart: «NM fjordhest». */
const championships = /^(?:NM|VM|EM|OL)$/;

/**
 * True when capitals and a noun are one thing. They are two where the capitals act or are acted on: «uttrykker PST bekymring», «kor mykje RAM maskinen
 * har», «GIMP bruker»; where they measure: «256 MB minne»; where a small word is shouted: «ETTER skoletid»; and before a number: «GDPR artikkel 35».
 */
function belongs(tokens: readonly Token[], at: number): boolean {
  const [first, second, before] = [tokens[at], tokens[at + 1], tokens[at - 1]];
  if (first === undefined || second === undefined || championships.test(first.form) || noFirst.test(first.form)) return false;
  if (times.test(second.form) || english.test(second.form)) return false;
  if (before?.kind === 'number' || before?.kind === 'field' || isCounted(tokens[at + 2])) return false;
  if (first.readings.some(({ pos }) => small.has(pos)) || second.readings.some(isFiniteReading)) return false;
  if (/^(?:\p{Lu}+|og|eller)$/u.test(before?.form ?? '') || isAsked(tokens, at)) return false;
  return !isAfterVerb(tokens, at);
}

const small: ReadonlySet<string> = new Set(['ADP', 'ADV', 'CCONJ', 'SCONJ', 'DET', 'PRON', 'AUX', 'VERB', 'ADJ', 'PART']);

const isFiniteReading = ({ pos, features }: Reading): boolean => (pos === 'VERB' || pos === 'AUX') && features.includes('VerbForm=Fin');

/** True right after a finite verb, an adverb between them or not, whose own subject does not stand before it: «har SFT primæransvaret». */
function isAfterVerb(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at - 1]?.readings[0]?.pos === 'ADV' ? at - 2 : at - 1;
  const likely = tokens[verb]?.readings[0];
  return likely !== undefined && isFiniteReading(likely) && !subjects.test(tokens[verb - 1]?.form ?? '');
}

const subjects = /^(?:du|vi|me|dere|de|jeg|eg|han|hun|ho|dei)$/iu;

/** True before the number of a thing: «artikkel 35», «sats 3». */
export const isCounted = (token: Token | undefined): boolean => token?.kind === 'number';

/** True right after a word that asks: «hvilket land virksomheten», «kor mykje RAM maskinen». */
export function isAsked(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ form }) => asking.test(form));
}

const asking = /^(?:hva|hvilken|hvilket|hvilke|hvor|kva|kor|kven|hvem)$/iu;

const isNoun = ({ form, readings: [likely] }: Token): boolean => likely?.pos === 'NOUN' && /^\p{Ll}{3,}$/u.test(form);

/** A name, or a word that is read as one. */
const isName = ({ form, readings: [likely] }: Token): boolean => likely?.pos === 'PROPN' && /^\p{L}{3,}$/u.test(form);

/** The characters from one token to another, both included. */
export function spanOf(tokens: readonly Token[], first: number, last: number): Span | undefined {
  const [from, to] = [tokens[first], tokens[last]];
  return from === undefined || to === undefined ? undefined : { ...from.span, end: to.span.end };
}
