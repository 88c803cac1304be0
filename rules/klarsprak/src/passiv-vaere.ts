import { defineRule, isQuoted } from '@klarsyn/core';
import { isProse } from './shared/where.ts';
import { lowerOf, posOf, setOf, spanOf, textOf } from './shared/words.ts';

const being = setOf('er var');
/** What has been decided or reckoned in a case. Of other participles «er» tells how things are: «er publisert». */
const decided =
  setOf(`avslått avvist innvilget innvilga fastsatt fastsett beregnet berekna mottatt mottatte motteke motteken mottekne avslege avslegen avslegne stanset stansa
  annullert opphevet oppheva godkjent`);
const between = setOf('ikke ikkje nå no også òg allerede allereie dermed derfor difor delvis herved dessverre diverre');
/** Somebody is named: «av kommunestyret», «i formannskapet». */
const naming = setOf('av i hos fra frå elektronisk');
const cheap = /(?<!\p{L})(?:er|var)\s/u;

export default defineRule({
  id: 'klarsprak/passiv-vaere',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  docs: {
    nb: {
      title: 'Avgjørelsen har ingen avsender',
      why: '«Søknaden er avslått» sier ikke hvem som har bestemt. Da vet ikke leseren hvem hun skal spørre eller klage til.',
      advice: 'Skriv hvem som har gjort det: «Vi har avslått søknaden din.»',
    },
    nn: {
      title: 'Avgjerda har ingen avsendar',
      why: '«Søknaden er avslått» seier ikkje kven som har bestemt. Då veit ikkje lesaren kven ho skal spørje eller klage til.',
      advice: 'Skriv kven som har gjort det: «Vi har avslått søknaden din.»',
    },
  },
  sources: [{ title: 'Digdirs språkprofil, prinsipp 4: aktive verb' }, { title: 'Språkrådet: skriveråd' }],
  messages: {
    nb: { passive: '«{found}» sier ikke hvem som har gjort det.' },
    nn: { passive: '«{found}» seier ikkje kven som har gjort det.' },
  },
  check(sentence, context) {
    const { tokens, plain } = sentence;
    if (!cheap.test(plain) || !isProse(context.document, sentence)) return undefined;
    const verb = tokens.findIndex((token, at) => decided.has(lowerOf(token)) && helperOf(sentence, at) !== undefined);
    const helper = helperOf(sentence, verb);
    if (helper === undefined || isNamed(sentence, verb) || isState(sentence, verb) || posOf(tokens[verb + 1]) === 'NOUN') return undefined;
    if (lowerOf(tokens[helper - 1]) === 'det' && tokens[verb + 1]?.isWord === true) return undefined;
    const at = spanOf(sentence, helper, verb);
    return isQuoted(context.document, at) ? undefined : { message: 'passive', values: { found: textOf(sentence, at) }, at };
  },
  examples: [
    { text: 'Søknaden din ⟦er avslått⟧.' },
    { text: 'Støtten ⟦er beregnet⟧ ut fra inntekten din.' },
    { text: 'Klagen ⟦er delvis innvilget⟧.' },
    { text: 'Vi har avslått søknaden din.' },
    { text: 'Planen er vedtatt av kommunestyret.', note: 'Her står det hvem.' },
    { text: 'Rapporten er publisert, og skjemaet er vedlagt.', note: 'Det sier hvordan noe er.' },
    { text: 'Dokumentet er elektronisk godkjent.', note: 'Standardsetningen for underskrift.' },
    { text: 'Heftet er beregnet på barn.', note: 'Det sier hva noe er laget til.' },
    { language: 'nn', text: 'Søknaden din ⟦er avslått⟧.' },
    { language: 'nn', text: 'Du får svar når klaga ⟦er motteken⟧.' },
    { language: 'nn', text: 'Støtta ⟦er berekna⟧ ut frå inntekta di.' },
    { language: 'nn', text: 'Vi har avslått søknaden din.' },
    { language: 'nn', text: 'Planen er vedteken av kommunestyret.' },
    { language: 'nn', text: 'Rapporten er publisert, og skjemaet ligg ved.' },
  ],
});

type Read = Parameters<typeof spanOf>[0];

/** The form of «være» that a participle hangs on, adverbs aside. */
function helperOf({ tokens }: Read, verb: number): number | undefined {
  let at = verb - 1;
  while (between.has(lowerOf(tokens[at]))) at -= 1;
  return at >= 0 && being.has(lowerOf(tokens[at])) && lowerOf(tokens[at - 1]) !== 'som' ? at : undefined;
}

/** «Er beregnet på barn» says what something is for, and «er stanset ut» is another verb. */
const isState = ({ tokens }: Read, verb: number): boolean =>
  (/^bere/u.test(lowerOf(tokens[verb])) && /^(?:for|på)$/.test(lowerOf(tokens[verb + 1]))) ||
  (lowerOf(tokens[verb + 1]) === 'ut' && lowerOf(tokens[verb + 2]) !== 'fra' && lowerOf(tokens[verb + 2]) !== 'frå');

const isNamed = ({ tokens }: Read, verb: number): boolean =>
  naming.has(lowerOf(tokens[verb + 1])) ||
  tokens.slice(verb + 1, verb + 5).some((token) => lowerOf(token) === 'av') ||
  lowerOf(tokens[verb - 1]) === 'elektronisk';
