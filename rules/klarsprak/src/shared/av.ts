import type { Sentence } from '@klarsyn/core';
import { has, lowerOf, posOf, setOf } from './words.ts';

const endings = /(?:ing|inga|ingen|else|elsen|sjon|sjonen)$/u;
/** Nouns on -ing, -else and -sjon that are things, groups or feelings, not acts; «av» after them tells what they consist of. */
const things =
  setOf(`oversikt samling samlingen beskrivelse betydning avdeling avdelingen rekning regning løsning løysing løsningen mening meining blanding dronning ordning ordningen
  forståelse forståing følelse størrelse versjon generasjon andel utgave del representasjon organisasjon informasjon dimensjon posisjon situasjon
  forestilling førestilling samansetning sammensetning befolkning avis fremstilling framstilling utforming utvikling`);

/** True for the name of an act with what is acted on behind «av»: «innsending av skjema». */
export function isActOn({ tokens, facts }: Sentence, at: number): boolean {
  const word = lowerOf(tokens[at]);
  if (
    !endings.test(word) ||
    things.has(word) ||
    posOf(tokens[at]) !== 'NOUN' ||
    has(tokens[at], 'Number=Plur') ||
    has(tokens[at], 'Definite=Def')
  )
    return false;
  if (lowerOf(tokens[at + 1]) !== 'av') return false;
  return /(?:takelse|taking|givelse|gjøring)$/u.test(word) || (facts?.nominalisations.some(({ noun }) => noun === at) ?? false);
}
