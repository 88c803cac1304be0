import type { Form, Nominalisation } from '@klarsyn/core';
import type { Word } from './word.ts';

/** Verbs that say little by themselves and lean on a noun. Lemmas of both forms. */
const light: ReadonlySet<string> = new Set(
  'foreta gjennomføre utføre iverksette iverksetje gjøre gjere foreligge føreliggje skje ha få gi gje ta yte bringe komme kome treffe fatte finne rette stille'.split(
    ' ',
  ),
);
/** Nouns whose verb cannot be made by rule. */
const irregular: Readonly<Record<string, string>> = {
  avgjørelse: 'avgjøre',
  avgjerd: 'avgjere',
  beslutning: 'beslutte',
  bruk: 'bruke',
  hjelp: 'hjelpe',
  søknad: 'søke',
  kontroll: 'kontrollere',
  valg: 'velge',
  val: 'velje',
  produksjon: 'produsere',
  reduksjon: 'redusere',
  introduksjon: 'introdusere',
  konstruksjon: 'konstruere',
  innbetaling: 'betale inn',
  utbetaling: 'betale ut',
  svar: 'svare',
  oppfølging: 'følge opp',
  innsending: 'sende inn',
  gjennomgang: 'gå gjennom',
  undersøkelse: 'undersøke',
  henvendelse: 'henvende seg',
  anvendelse: 'anvende',
  tilsyn: 'føre tilsyn',
  behandling: 'behandle',
  handling: 'handle',
  endring: 'endre',
  handsaming: 'handsame',
  innføring: 'innføre',
  forsøk: 'forsøke',
  krav: 'kreve',
  ønske: 'ønske',
};
/** Nouns that look like the name of an act and are not. */
const things: ReadonlySet<string> = new Set(
  `regning rekning bygning mening stilling avdeling forretning leilighet ordning mengde avis ting peng utdanning bekledning kledning forskning forsking inning retning side
  sammenheng omgivelse begivenhet følelse skikkelse størrelse hendelse oppførsel bevegelse interesse nasjon stasjon situasjon funksjon religion person versjon million bestemmelse
  befolkning folkesetning regjering kommisjon nedbør ladning forening foreining peiling setning setting stemning erfaring ytring kjerring dronning onning ring vinning vassing tilstand`.split(
    /\s+/,
  ),
);

/** Nouns that hide a verb, with the light verb that carries them when there is one close by. */
export function findNominalisations(words: readonly Word[], language: Form, isVerb: (lemma: string) => boolean): readonly Nominalisation[] {
  const found: Nominalisation[] = [];
  for (const [at, word] of words.entries()) {
    if (word.pos !== 'NOUN') continue;
    const verb = verbBehind(word.lemma, language, isVerb);
    if (verb === undefined) continue;
    const carrier = lightVerbNear(words, at);
    found.push(carrier === undefined ? { noun: at, verb } : { noun: at, verb, light: carrier });
  }
  return found;
}

/** The verb that a noun is made of; undefined when there is none. */
function verbBehind(lemma: string, language: Form, isVerb: (lemma: string) => boolean): string | undefined {
  const own = irregular[lemma];
  if (own !== undefined) return own;
  if (things.has(lemma) || lemma.length < 6) return undefined;
  const candidates = [
    lemma.endsWith('ering') ? `${lemma.slice(0, -3)}e` : undefined,
    lemma.endsWith('ing') ? `${lemma.slice(0, -3)}e` : undefined,
    lemma.endsWith('ning') ? `${lemma.slice(0, -4)}e` : undefined,
    lemma.endsWith('else') ? `${lemma.slice(0, -4)}e` : undefined,
    lemma.endsWith('asjon') ? `${lemma.slice(0, -5)}ere` : undefined,
    lemma.endsWith('sjon') ? `${lemma.slice(0, -4)}ere` : undefined,
    lemma.endsWith('nad') ? `${lemma.slice(0, -3)}e` : undefined,
    language === 'nn' && lemma.endsWith('ing') ? `${lemma.slice(0, -3)}je` : undefined,
  ];
  return candidates.find((verb) => verb !== undefined && isVerb(verb));
}

function lightVerbNear(words: readonly Word[], noun: number): number | undefined {
  for (let at = noun - 1; at >= Math.max(0, noun - 5); at -= 1) {
    const word = words[at] as Word;
    if (word.pos === 'VERB') return light.has(word.lemma) ? at : undefined;
    if (word.pos === 'PUNCT' || word.pos === 'SCONJ' || word.pos === 'ADP') return undefined;
  }
  return undefined;
}
