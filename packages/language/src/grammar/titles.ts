import type { TokenRange } from '@klarsyn/core';
import type { Word } from './word.ts';

/** The short name of a law, regulation or convention: a definite compound, «forvaltningsloven», or the constitution. */
const shortName =
  /(?:\p{L}{3}(?:lov(?:en|a)|forskrift(?:en|a)|forordning(?:en|a)|konvensjonen|traktaten|instruksen)|^grunnlov(?:en|a))s?$/u;
/** Words that end like the short name of a law and are none. */
const noLaws: ReadonlySet<string> = new Set(
  'naturloven naturlova tyngdeloven tyngdelova jungelloven jungellova moseloven moselova moralloven'.split(' '),
);
/** Abbreviated laws, without the last stop (the customary ones in Norwegian legal writing). */
const abbreviated: ReadonlySet<string> = new Set(
  'fvl fvl offl offentlegl pbl aml ftrl folketrl barnel barnehl bhl oppl opplæringsl pasrl pbrl bvl straffel strl tvl tvml avtl arvel markedsf sktbl kommunel valgl vall koml naturml forvl mval vegtrl'.split(
    ' ',
  ),
);
const acts: ReadonlySet<string> = new Set(['lov', 'forskrift']);
const actsWithDate: ReadonlySet<string> = new Set('lov loven lova forskrift forskriften forskrifta'.split(' '));
const months: ReadonlySet<string> = new Set(
  'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
);
/** Words before «lov om» that make it a law somebody wants or talks of, not the title of one. */
const articles: ReadonlySet<string> = new Set('en ein ei ny nye egen eigen eiga denne slik slike få får fikk fekk fått'.split(' '));
/** The longest title that is looked for, in tokens. */
const longest = 40;

/** Laws and regulations named in running text, by title («lov 10. februar 1967 om behandlingsmåten i forvaltningssaker») or short name. */
export function findTitles(words: readonly Word[]): readonly TokenRange[] {
  const found: TokenRange[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const end = endOfTitle(words, at);
    if (end !== undefined) {
      found.push({ start: at, end });
      at = end - 1;
    } else if (isShortName(words[at] as Word)) found.push({ start: startOfStems(words, at), end: at + 1 });
  }
  return found;
}

const isShortName = ({ lower, pos }: Word): boolean =>
  pos !== 'VERB' && pos !== 'AUX' && ((shortName.test(lower) && !noLaws.has(lower)) || abbreviated.has(lower.replace(/\.$/, '')));

/** Where a short name begins, with the stems that share its end: «plan- og bygningsloven», «pasient- og brukerrettighetslova». */
function startOfStems(words: readonly Word[], at: number): number {
  let start = at;
  for (let joint = at - 1; joint > 0; joint = start - 1) {
    if (!/^(?:og|eller|,)$/.test(words[joint]?.lower ?? '') || !/\p{L}-$/u.test(words[joint - 1]?.lower ?? '')) break;
    start = joint - 1;
  }
  return start;
}

/** The token after the title that begins here; undefined when none does. */
function endOfTitle(words: readonly Word[], at: number): number | undefined {
  const lower = words[at]?.lower ?? '';
  if (!actsWithDate.has(lower)) return undefined;
  const dated = endOfDate(words, at + 1);
  if (dated === undefined && (!acts.has(lower) || articles.has(words[at - 1]?.lower ?? ''))) return undefined;
  const about = dated ?? at + 1;
  if (!(dated === undefined ? /^om$/ : /^(?:om|for|til)$/).test(words[about]?.lower ?? '')) return dated;
  const end = endOfSubject(words, about + 1);
  return end > about + 1 ? end : dated;
}

/** The token after «av 10. februar 1967 nr. 5»; undefined when there is no date here. */
function endOfDate(words: readonly Word[], start: number): number | undefined {
  let at = words[start]?.lower === 'av' ? start + 1 : start;
  if (!/^\d{1,2}\.?$/.test(words[at]?.form ?? '') || !months.has(words[at + 1]?.lower ?? '')) return undefined;
  at += 2;
  if (/^\d{4}$/.test(words[at]?.form ?? '')) at += 1;
  if (/^nr\.?$/.test(words[at]?.lower ?? '') && /^\d+$/.test(words[at + 1]?.form ?? '')) at += 2;
  return at;
}

/** Where the subject of a title ends: before a verb, a clause, a section, a bracket, a mark, or a comma that begins no row. */
function endOfSubject(words: readonly Word[], start: number): number {
  const last = Math.min(words.length, start + longest);
  for (let at = start; at < last; at += 1) {
    const word = words[at] as Word;
    if (word.form === ',' ? !goesOn(words, at, last) : stops(word, words[at - 1])) return at;
  }
  return last;
}

const stops = (word: Word, before: Word | undefined): boolean =>
  ((word.pos === 'VERB' || word.pos === 'AUX') && before?.lower !== 'å') ||
  word.pos === 'SCONJ' ||
  /^(?:[§().:;!?«»"–/]|kapittel|kap\.?|paragraf|jf\.?|jfr\.?|\p{N}+)$/u.test(word.lower);

/** True for a comma in a row of subjects: «arbeidsmiljø, arbeidstid og stillingsvern». */
function goesOn(words: readonly Word[], comma: number, last: number): boolean {
  for (let at = comma + 1; at < last; at += 1) {
    const word = words[at] as Word;
    if (word.pos === 'CCONJ') return at > comma + 1 && at - comma < 6;
    if (actsWithDate.has(word.lower) || !/^(?:NOUN|ADJ|DET|ADP)$|^$/.test(word.form === ',' ? '' : word.pos)) return false;
  }
  return false;
}
