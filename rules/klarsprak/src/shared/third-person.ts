import { type Analysis, type Document, isQuoted, oncePerAlike, type Span } from '@klarsyn/core';
import { timesDu } from './reader.ts';
import { isProse } from './where.ts';
import { lowerOf, setOf, spanOf } from './words.ts';

/** What a letter calls the one it is written to. Definite, or bare in the plural. */
const readers =
  setOf(`søkeren søker søkar søkaren klageren klager klagaren tiltakshaver tiltakshaveren tiltakshavar tiltakshavaren hjemmelshaver hjemmelshaveren
  heimelshavar parten leietaker leietakeren leigetakar leigetakaren eleven arbeidstaker arbeidstakeren arbeidstakar arbeidstakaren ansatte tilsette
  lærlingen kunden tjenestemottaker tenestemottakar vedkommende låntaker låntakeren låntakar abonnenten eieren eigaren pasienten studenten deltakeren deltakaren`);
/** Where these are somebody near to the reader, the reader is another. */
const guardians =
  /(?<!\p{L})(?:barnet ditt|barna dine|sønnen din|datteren din|datteren di|dottera di|sonen din|eleven din|elevene dine|elevane dine|ansatte dine|dine ansatte|de ansatte i|dine elever|som foresatt|som føresett|som forelder|som forelder|som leder|som leiar|som lærer|som lærar|som arbeidsgiver|som arbeidsgivar)(?!\p{L})/iu;
const duties = setOf('må skal kan bør får plikter pliktar');
const rights = setOf('rett plikt ansvar');

/** A word for the reader in the third person, and whether it stands first in its sentence. */
export interface ThirdPerson {
  readonly at: Span;
  readonly word: string;
  readonly isFirst: boolean;
}

/** Where a text that says «du» tells the same reader in the third person what they must, may or will get. */
export function thirdPersons(document: Document, analysis: Analysis, least: number): readonly ThirdPerson[] {
  if (timesDu(analysis) < least) return [];
  const found = analysis.sentences.flatMap((sentence): readonly ThirdPerson[] => {
    const at = isProse(document, sentence) ? subjectOf(sentence) : undefined;
    if (at === undefined) return [];
    const span = spanOf(sentence, at, at);
    return isQuoted(document, span) ? [] : [{ at: span, word: sentence.tokens[at]?.form ?? '', isFirst: at === 0 }];
  });
  return found.length > 0 && analysis.sentences.some(({ plain }) => guardians.test(plain)) ? [] : found;
}

/** The reader as subject: «Søkeren må», «Ansatte har rett», «får søkeren». */
const subjectOf = oncePerAlike(({ tokens }): number | undefined => {
  const first = tokens[0];
  const second = lowerOf(tokens[1]);
  if (readers.has(lowerOf(first)) && (duties.has(second) || (second === 'har' && rights.has(lowerOf(tokens[2]))))) return 0;
  const inverted = tokens.findIndex(
    (token, at) => duties.has(lowerOf(token)) && readers.has(lowerOf(tokens[at + 1])) && isDefinite(lowerOf(tokens[at + 1])),
  );
  return inverted < 1 ? undefined : inverted + 1;
});

const isDefinite = (word: string): boolean => /(?:en|aren|eren)$/u.test(word);
