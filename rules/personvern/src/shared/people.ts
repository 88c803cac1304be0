import type { Sentence } from '@klarsyn/core';

/** A person named in a sentence: characters of its block. */
export interface Person {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Words in names that are no persons. */
const noPerson =
  /(?:kommune|herad|fylke|skole|skule|barnehage|senter|sykehus|sjukehus|sykehjem|sjukeheim|kirke|kyrkje|vei|veg|gate|gata|plass|hus|forbund|råd|nemnd|tilsyn|direktorat|departement|etat|avdeling|tjeneste|teneste|nav|as|sa|iks|kf|norge|noreg)s?(?:en|a|et|ene)?$/iu;
const twoWords = /^\p{Lu}[\p{Ll}'-]+(?:-\p{Lu}\p{Ll}+)?(?:\s+\p{Lu}[\p{Ll}'-]+(?:-\p{Lu}\p{Ll}+)?){1,3}$/u;

/** The persons with first name and surname in a sentence. */
export const personsIn = ({ facts, tokens }: Sentence): readonly Person[] =>
  (facts?.names ?? []).flatMap((range) => {
    const words = tokens.slice(range.start, range.end);
    const [first] = words;
    const last = words.at(-1);
    const name = words.map(({ form }) => form).join(' ');
    if (first === undefined || last === undefined || !twoWords.test(name) || noPerson.test(name)) return [];
    return [{ name, start: first.span.start, end: last.span.end }];
  });
