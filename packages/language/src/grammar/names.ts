import type { TokenRange } from '@klarsyn/core';
import type { Word } from './word.ts';

/** Common nouns that end the name of an organisation or a place: «Fjordvik kommune», «Nordre gate skole». */
const kinds: ReadonlySet<string> = new Set(
  `kommune kommunes kommunen fylke fylkeskommune fylkeskommunes skole skule barneskole barneskule ungdomsskole ungdomsskule barnehage sykehus sjukehus sykehjem
  sjukeheim universitet universitetssykehus høgskole høgskule bibliotek folkebibliotek tingrett lagmannsrett politidistrikt helseforetak helseføretak vegvesen kirke kyrkje
  pensjonskasse kraftlag energi nasjonalpark museum havn hamn forlag universitetsforlag boligbyggelag`.split(/\s+/),
);
/** Words that join the parts of a name. */
const joints: ReadonlySet<string> = new Set('von van du del la le el al bin ibn ben &'.split(' '));
/** How the name of a public body ends: «Utdanningsdirektoratet», «Statsforvaltaren», «Språkrådet». */
const body =
  /(?:departement|direktorat|tilsyn|råd|ombud|styre|verk|forbund|institutt|nemnd|sekretariat)(?:et|a|i)s?$|(?:forvalt|ombudsmann)(?:er|ar|e)?ens?$/;
const capital = /^\p{Lu}/u;

/** Names of persons, places and organisations. A capital alone is no name: it may begin the sentence, or be one too many. */
export function findNames(words: readonly Word[], isWord: (form: string) => boolean): readonly TokenRange[] {
  if (isShouted(words)) return [];
  const found: TokenRange[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!capital.test(words[at]?.form ?? '')) continue;
    const end = endOfName(words, at, isWord);
    if (end === undefined) continue;
    found.push({ start: at, end });
    at = end - 1;
  }
  return found;
}

/** The token after the name that begins here; undefined when none does. */
function endOfName(words: readonly Word[], start: number, isWord: (form: string) => boolean): number | undefined {
  const stem = endOfStems(words, start);
  if (stem !== undefined) return stem;
  let end = start;
  let named = false;
  for (let at = start; at < words.length; at += 1) {
    const word = words[at] as Word;
    if (capital.test(word.form)) {
      if (at > start && opens(words, at)) break;
      if (isName(words, at, isWord)) named = true;
      else if (at === start && opens(words, at) && !isFirstOfName(words, at)) return undefined;
      end = at + 1;
    } else if (!joints.has(word.lower) || !capital.test(words[at + 1]?.form ?? '') || !named) break;
  }
  const kind = words[end];
  const withKind = kind !== undefined && kinds.has(kind.lower) && kind.form === kind.lower;
  if (withKind && (named || end - start > 1 || !opens(words, start))) return end + 1;
  if (named && body.test(words[end - 1]?.lower ?? '')) return endOfSeat(words, end);
  return named || end - start > 1 ? end : undefined;
}

/** Ministries and the like with a shared end: «Helse- og omsorgsdepartementet». */
function endOfStems(words: readonly Word[], start: number): number | undefined {
  let at = start;
  while (/\p{L}-$/u.test(words[at]?.form ?? '') && /^(?:og|,)$/.test(words[at + 1]?.lower ?? '')) at += 2;
  return at > start && body.test(words[at]?.lower ?? '') ? at + 1 : undefined;
}

/** A seat belongs to the name of a body: «Statsforvalteren i Oslo og Viken». */
function endOfSeat(words: readonly Word[], end: number): number {
  const seat = (at: number): number => {
    let next = at;
    while (words[next]?.pos === 'PROPN' && capital.test(words[next]?.form ?? '')) next += 1;
    return next;
  };
  const first = words[end]?.lower === 'i' ? seat(end + 1) : end;
  if (first <= end + 1) return end;
  const second = words[first]?.lower === 'og' ? seat(first + 1) : first;
  return second > first + 1 ? second : first;
}

/** True for a word that is itself a name: no common word, or one the tagger takes for a name where no capital was due. */
function isName(words: readonly Word[], at: number, isWord: (form: string) => boolean): boolean {
  const { form, lower, pos } = words[at] as Word;
  const due = opens(words, at);
  if (body.test(lower) && !due) return true;
  if (pos !== 'PROPN') return !due && lower.length > 2 && isWord(form) && !isWord(lower);
  return !due || !isWord(lower) || capital.test(words[at + 1]?.form ?? '');
}

/** True for «Nordre» in «Nordre Follo»: begins a sentence, and a name follows. */
const isFirstOfName = (words: readonly Word[], at: number): boolean => words[at]?.pos === 'ADJ' && words[at + 1]?.pos === 'PROPN';

/** True where any word has a capital: first, or after a mark that begins a sentence or a quotation. */
const opens = (words: readonly Word[], at: number): boolean => at === 0 || /^(?:[.:!?«"“•–*-]|\p{N}+\.?)$/u.test(words[at - 1]?.form ?? '');

/** True for a sentence in capitals throughout, or a title with a capital in each word: there a capital tells nothing. */
function isShouted(words: readonly Word[]): boolean {
  const long = words.filter(({ form }) => /^\p{L}{4,}/u.test(form));
  return long.length > 2 && long.every(({ form }) => form === form.toUpperCase());
}
