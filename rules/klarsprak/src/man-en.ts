import { defineRule, isQuoted } from '@klarsyn/core';
import { isProse } from './shared/where.ts';
import { lowerOf, posOf, setOf, spanOf } from './shared/words.ts';

const cheap = /(?<!\p{L})(?:man|ein|en)(?!\p{L})/iu;
const modals = setOf('kan kunne må måtte skal skulle bør burde vil ville får');
/** Verbs of weighing an argument: in «man kan si at» nobody is meant, and nobody is asked to do anything. */
const weighing =
  setOf(`si seie seia kalle kalla hevde hevda innvende innvenda diskutere diskutera spørre spørje spørja tolke tolka argumentere argumentera snakke
  snakka dra trekke trekkje trekkja`);
/** Adverbs inside such a phrase: «man kan kanskje si». */
const softly = setOf('kanskje jo selvsagt selvfølgelig sjølvsagt gjerne også òg godt vel like lett i hvert kvart fall nok');
const openers = setOf('at hvis dersom når som om fordi hva kva hvor kvar hvordan korleis der viss');

export default defineRule({
  id: 'klarsprak/man-en',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  docs: {
    nb: {
      title: '«Man» sier ikke hvem det gjelder',
      why: 'Leseren må gjette om «man» er hun selv, dere eller alle.',
      advice: 'Skriv «du», «vi» eller hvem det er.',
    },
    nn: {
      title: '«Man» og «ein» seier ikkje kven det gjeld',
      why: 'Lesaren må gjette om «ein» er ho sjølv, de eller alle.',
      advice: 'Skriv «du», «vi» eller kven det er.',
    },
  },
  sources: [
    { title: 'Grane kommune: språkprofil', url: 'https://www.grane.kommune.no/tjenester/administrasjon/for-ansatte/sprakprofil/' },
    { title: 'Språkrådet: Kutt kansellistilen' },
  ],
  messages: {
    nb: { who: '«{found}» sier ikke hvem det gjelder.' },
    nn: { who: '«{found}» seier ikkje kven det gjeld.' },
  },
  check(sentence, context) {
    const { tokens, plain } = sentence;
    if (!cheap.test(plain) || !isProse(context.document, sentence)) return undefined;
    const at = tokens.findIndex((token, index) => (lowerOf(token) === 'man' ? isMan(index) : isEn(index)) && !isWeighing(index));
    const span = spanOf(sentence, at, at);
    return at < 0 || isQuoted(context.document, span) ? undefined : { message: 'who', values: { found: tokens[at]?.form ?? '' }, at: span };

    function isMan(index: number): boolean {
      return posOf(tokens[index]) === 'PRON' && (index === 0 || tokens[index]?.form === 'man');
    }

    /** «man kan si», «kan man kalle». */
    function isWeighing(index: number): boolean {
      const isBefore = lowerOf(tokens[index - 1]) === 'kan';
      if (!isBefore && lowerOf(tokens[index + 1]) !== 'kan') return false;
      const verb = tokens.slice(index + (isBefore ? 1 : 2)).find((token) => !softly.has(lowerOf(token)));
      return weighing.has(lowerOf(verb));
    }

    /** «en» first in a clause and right before a modal verb, where no noun can follow. */
    function isEn(index: number): boolean {
      const word = lowerOf(tokens[index]);
      if ((word !== 'en' && word !== 'ein') || !modals.has(lowerOf(tokens[index + 1]))) return false;
      return index === 0 || openers.has(lowerOf(tokens[index - 1]));
    }
  },
  examples: [
    { text: '⟦Man⟧ kan søke hele året.' },
    { text: 'Her kan ⟦man⟧ levere papir og glass.' },
    { text: 'Hvis ⟦en⟧ må avbestille, er fristen ett døgn.' },
    { text: 'Du kan søke hele året.' },
    { text: 'Ta med en kopi, for en kan være nok.', note: '«En» er et tall.' },
    { text: 'Isle of Man er en øy.' },
    { text: 'Man kan kanskje si at ordningen er streng.', note: 'Et argument: ingen skal gjøre noe.' },
    { language: 'nn', text: '⟦Ein⟧ kan søkje heile året.' },
    { language: 'nn', text: 'Her kan ⟦man⟧ levere papir og glas.' },
    { language: 'nn', text: 'Dersom ⟦ein⟧ må avbestille, er fristen eitt døgn.' },
    { language: 'nn', text: 'Du kan søkje heile året.' },
    { language: 'nn', text: 'Ta med ein kopi, ikkje fleire.' },
    { language: 'nn', text: 'Isle of Man er ei øy.' },
    { language: 'nn', text: 'Ein kan seie at ordninga er streng.' },
  ],
});
