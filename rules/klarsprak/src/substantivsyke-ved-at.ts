import { defineRule, isQuoted, type Sentence } from '@klarsyn/core';
import { isProse } from './shared/where.ts';
import { has, lowerOf, posOf, setOf, spanOf, textOf } from './shared/words.ts';

const cheap = /(?<!\p{L})ved\s/iu;
/** Nouns that name a thing, a place, an office or a helper, not an act: «ved avdelingen», «ved hjelp av». */
const things =
  setOf(`hjelp bruk behov siden sida inngang avdeling stilling utdanning ordning stortingsvalg valg val forskning forsking innsjø mistanke tilfelle feil sykdom sjukdom
  bygning ledning forhandling regning rekning institusjon stasjon anledning høve`);
const act =
  /(?:ing|else|sjon|nad|mottak|kjøp|salg|sal|tap|opphør|opphøyr|innkjøp|oppstart|avslag|fravær|fråvær|besøk|flytting|slag|gang)$/u;
const acts = setOf('mottak kjøp salg sal tap opphør opphøyr innkjøp avslag utløp');

export default defineRule({
  id: 'klarsprak/substantivsyke-ved-at',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  docs: {
    nb: {
      title: '«Ved» + substantiv skjuler hvem som gjør hva når',
      why: '«Ved innlevering av søknad» sier ikke hvem som leverer. Leseren må oversette til en setning selv.',
      advice: 'Skriv «når» eller «hvis»: «Når du leverer søknaden …».',
    },
    nn: {
      title: '«Ved» + substantiv skjuler kven som gjer kva når',
      why: '«Ved innlevering av søknad» seier ikkje kven som leverer. Lesaren må omsetje til ei setning sjølv.',
      advice: 'Skriv «når» eller «dersom»: «Når du leverer søknaden …».',
    },
  },
  sources: [
    { title: 'Gjøvik kommune: språkprofil', url: 'https://www.gjovik.kommune.no/sprakprofil/' },
    { title: 'Språkrådet: Substantivtunge setningar' },
  ],
  messages: {
    nb: { noun: '«{found}» skjuler en handling. Skriv «når …» eller «hvis …».' },
    nn: { noun: '«{found}» skjuler ei handling. Skriv «når …» eller «dersom …».' },
  },
  check(sentence, context) {
    if (!cheap.test(sentence.plain) || !isProse(context.document, sentence)) return undefined;
    return sentence.tokens.flatMap((token, at) => {
      const last = lowerOf(token) === 'ved' ? actAfter(sentence, at) : undefined;
      if (last === undefined) return [];
      const span = spanOf(sentence, at, last);
      return isQuoted(context.document, span) ? [] : ({ message: 'noun', values: { found: textOf(sentence, span) }, at: span } as const);
    });
  },
  examples: [
    { text: '⟦Ved innlevering av⟧ søknad må kvitteringen følge med.' },
    { text: '⟦Ved inngått avtale⟧ kan du ikke bytte plass.' },
    { text: 'Du betaler gebyret ⟦ved endring av⟧ bestillingen.' },
    { text: 'Når du leverer søknaden, må kvitteringen følge med.' },
    { text: 'Du søker ved hjelp av skjemaet, og ved behov ringer vi.' },
    { text: 'Hun arbeider ved avdelingen på hjørnet.', note: 'Et sted.' },
    { language: 'nn', text: '⟦Ved innlevering av⟧ søknad må kvitteringa følgje med.' },
    { language: 'nn', text: '⟦Ved for sein betaling⟧ får du eit gebyr.' },
    { language: 'nn', text: 'Du betaler gebyret ⟦ved endring av⟧ bestillinga.' },
    { language: 'nn', text: 'Når du leverer søknaden, må kvitteringa følgje med.' },
    { language: 'nn', text: 'Du søkjer ved hjelp av skjemaet, og ved behov ringjer vi.' },
    { language: 'nn', text: 'Ho arbeider ved avdelinga på hjørnet.' },
  ],
});

/** The last token of an act after «ved»: the noun, or the «av» behind it. */
function actAfter(sentence: Sentence, ved: number): number | undefined {
  const { tokens, facts } = sentence;
  let at = ved + 1;
  while (/^(?:ADJ|ADV)$/.test(posOf(tokens[at])) || (lowerOf(tokens[at]) === 'for' && at === ved + 1)) at += 1;
  const word = lowerOf(tokens[at]);
  if (posOf(tokens[at]) !== 'NOUN' || has(tokens[at], 'Definite=Def') || has(tokens[at], 'Number=Plur') || things.has(word))
    return undefined;
  const isAct = act.test(word) && (acts.has(word) || (facts?.nominalisations.some(({ noun }) => noun === at) ?? false));
  // «Legge ved stadfesting» has a verb with a particle.
  if (/^(?:legg|la)/u.test(lowerOf(tokens[ved - 1])) || /^(?:legg|la)/u.test(lowerOf(tokens[ved - 2]))) return undefined;
  const belongsToNoun = posOf(tokens[ved - 1]) === 'NOUN' && !has(tokens[ved - 1], 'Definite=Def');
  if (isAct && lowerOf(tokens[at + 1]) === 'av' && !belongsToNoun) return at + 1;
  const isFirst = tokens.slice(0, ved).every(({ kind }) => kind === 'punctuation');
  if (!isFirst) return undefined;
  // The tagger knows few participles of strong verbs: it takes «inngått» for a superlative.
  const isDone =
    at === ved + 2 &&
    (has(tokens[ved + 1], 'VerbForm=Part') || has(tokens[ved + 1], 'Degree=Sup')) &&
    !/nde$/u.test(lowerOf(tokens[ved + 1]));
  return isAct || isDone ? at : undefined;
}
