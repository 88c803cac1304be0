import type { Profile } from '@klarsyn/core';
import { namesSeveral, partyPattern } from './parties.ts';

/** Words that ask somebody to vote for a party, as characters of a text. */
export interface Appeal {
  readonly start: number;
  readonly end: number;
}

/** Where people vote, and what is no party: «stem på rådhuset». */
const neutral = /(?<!\p{L})(?:rådhus|bibliotek|valglokal|vallokal|skole|skule|servicetorg|valgdag|valdag|forhånd|førehand)\p{L}*/iu;

/** The appeals to vote for a party in a text. Quoted ones are told of, not made; where several parties are named, nobody is asked for. */
export function appealsIn(text: string, profile: Profile): readonly Appeal[] {
  const party = partyPattern(profile);
  const us = String.raw`(?:meg|oss|mitt parti|partiet mitt|vårt parti|partiet vårt|vår liste|lista vår|listen vår)(?![\p{L}-])`;
  const whom = `(?:(?:\\p{Lu}\\p{L}+ )?${party}|${us})`;
  const pattern = new RegExp(
    [
      String.raw`(?<!\p{L})(?:[Ss]tem|[Rr]øyst)(?:\s+på)?\s+(?:\p{Ll}+\s)?${whom}`,
      String.raw`(?<!\p{L})(?:[Oo]ppfordr\p{L}+|[Oo]ppmod\p{L}+|[Bb]er|[Bb]ed)\s+(?:\p{L}+\s+){0,4}å\s+(?:stemme|røyste)(?:\s+på)?\s+${whom}`,
      String.raw`(?<!\p{L})[Gg](?:od|odt) val[gd]?(?:dag)? (?:for|til) ${whom}`,
      String.raw`(?<!\p{L})[Gg](?:i|je|jev)\s+(?:stemmen|stemma|røysta|din stemme|stemmen din|røysta di)(?:\s+\p{L}+)?\s+til\s+${whom}`,
      String.raw`(?<!\p{L})(?:[Hh]usk|[Hh]ugs)(?:\s+(?:å|at))?\s+(?:stemme|røyste)(?:\s+på)?\s+${whom}`,
      String.raw`(?<!\p{L})(?:[Hh]åper|[Hh]åpar|[Vv]onar)\s+(?:du|dere|de|mange|at du|at dere|at de)\s+(?:vil\s+)?(?:stemmer|stemme|røystar|røyster|røyste)(?:\s+på)?\s+${whom}`,
      String.raw`(?<!\p{L})(?:[Dd]in stemme|[Rr]øysta di)\s+(?:til|er viktig for)\s+${whom}`,
    ].join('|'),
    'gu',
  );
  return [...text.matchAll(pattern)].flatMap((match) => {
    const sentence = sentenceAround(text, match.index);
    if (neutral.test(match[0]) || namesSeveral(sentence, profile) || isQuoted(text, match.index)) return [];
    return [{ start: match.index, end: match.index + match[0].length }];
  });
}

/** The text between the ends of sentences around a place. */
function sentenceAround(text: string, at: number): string {
  const start = Math.max(...['. ', '! ', '? ', '\n'].map((end) => text.lastIndexOf(end, at)));
  const rest = text.slice(at).search(/[.!?\n]/);
  return text.slice(start + 1, rest < 0 ? text.length : at + rest);
}

const isQuoted = (text: string, at: number): boolean => text.lastIndexOf('«', at) > text.lastIndexOf('»', at);
