import type { Slip } from '@klarsyn/core';
import type { Word } from '../grammar/word.ts';
import { hashOf, mix } from '../tag/hash.ts';

/** The pair of words as one number, to ask whether edited text has them side by side. */
export const pairOf = (first: string, second: string): number => mix(110, hashOf(first), hashOf(second));

/** What finding split compounds needs: the joined word must be in the dictionary, and the pair not in edited text. */
export interface CompoundKnowledge {
  readonly isWord: (form: string) => boolean;
  readonly isPair: (pair: number) => boolean;
}

/** Words that are nouns by rights but stand before other nouns as measures, titles or amounts: «en kopp kaffe», «fylke Oslo». */
const measures: ReadonlySet<string> = new Set(
  `kopp glass par antall tal mengde type slag sort kilo liter meter gram tonn prosent krone kroner time timer dag dager uke uker år del rekke gruppe flaske boks pose
  pakke bit stykke klasse trinn herr fru professor doktor statsminister minister ordfører direktør rektor lensmann onkel tante mor far fylke kommune by gate vei kapittel
  avsnitt punkt side nummer bilde figur tabell del bind million millioner milliard milliarder hundre tusen dusin haug masse litt mye mange gang ganger
  mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag sundag morgen kveld natt slags mill kl nr kr bok film artikkel skip selskap firma avis bank tal teneste ordførar rad rekkje veke veker gong gonger`.split(
    /\s+/,
  ),
);

/** Endings of adjectives, which the reader may take for nouns where they are wrongly inflected. */
const adjectival = /(?:leg|lig|[tr]isk|skild|laus|løs)$/u;

/** Two nouns side by side that are one word: «barnehage plass». Strict: both common nouns in the right form, and nothing that may explain the gap. */
export function findSplitCompounds(words: readonly Word[], { isWord, isPair }: CompoundKnowledge): readonly Slip[] {
  return words.flatMap((first, at): readonly Slip[] => {
    const second = words[at + 1];
    if (second === undefined || !isFirst(first) || !isSecond(second) || isPair(pairOf(first.lower, second.lower))) return [];
    if (at === 0 && second.features.includes('Definite=Def')) return [];
    const joined = joinedOf(first.lower, second.lower).find(isWord);
    return joined === undefined ? [] : [{ kind: 'split-compound', start: at, end: at + 2, instead: matchCase(first.form, joined) }];
  });
}

const isFirst = ({ form, lower, pos, features }: Word): boolean =>
  pos === 'NOUN' &&
  features.includes('Definite=Ind') &&
  features.includes('Number=Sing') &&
  !features.includes('Case=Gen') &&
  /^\p{L}\p{Ll}{2,}$/u.test(form) &&
  !adjectival.test(lower) &&
  !measures.has(lower);

const isSecond = ({ form, pos, features }: Word): boolean => pos === 'NOUN' && !features.includes('Case=Gen') && /^\p{Ll}{3,}$/u.test(form);

const joinedOf = (first: string, second: string): readonly string[] => [
  first + second,
  `${first}s${second}`,
  ...(first.endsWith('e') ? [] : [`${first}e${second}`]),
];

const matchCase = (form: string, joined: string): string =>
  /^\p{Lu}/u.test(form) ? joined.slice(0, 1).toUpperCase() + joined.slice(1) : joined;
