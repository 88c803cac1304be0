import { defineRule, isQuoted } from '@klarsyn/core';
import { sinGenitives } from './shared/sin-genitive.ts';
import { has, lowerOf, posOf, spanOf } from './shared/words.ts';

/** Owners that nynorsk gives a «til» or a «sin»: people, bodies and groups, in the definite genitive. */
const owner =
  /(?:kommune|fylke|skule|barnehage|elev|lærar|rektor|rådmann|ordførar|leiar|direktør|søkar|søkjar|brukar|barn|foreldre|pasient|kunde|bedrift|verksemd|eining|avdeling|etat|departement|direktorat|utval|styre|regjering|organisasjon|innbyggjar|arbeidsgivar|arbeidsgjevar|mottakar|eigar|person|parti|selskap|forein|lag)(?:e?ns|ets|as|s|anes|enes|ingas)$/u;

const cheap = /\p{L}{4,}(?:ens|ets|anes|enes|as)\s|\s(?:sin|si|sitt|sine)\s/u;

export default defineRule({
  id: 'klarsprak/nn-garpegenitiv',
  over: 'sentence',
  languages: ['nn'],
  severity: 'warning',
  docs: {
    nb: {
      title: 'Genitiven gjør setningen tung på nynorsk',
      why: 'S-genitiv på fellesnavn og flere «sin» etter hverandre er uvante på nynorsk og tunge å lese.',
      advice: 'Bruk «til» eller en annen preposisjon: «måla i planen til kommunen».',
    },
    nn: {
      title: 'Genitiven gjer setninga tung',
      why: 'S-genitiv på fellesnamn og fleire «sin» etter kvarandre er uvande på nynorsk og tunge å lese.',
      advice: 'Bruk «til» eller ein annan preposisjon: «måla i planen til kommunen».',
    },
  },
  sources: [{ title: 'Språkrådet: nynorskhjelp, genitiv' }, { title: 'Øygarden kommune: språkbruksplan' }],
  messages: {
    nb: {
      s: '«{found}» er s-genitiv. Bruk «til» eller en annen preposisjon.',
      many: 'Her er «sin» brukt om eieren {count} ganger i samme setning.',
    },
    nn: {
      s: '«{found}» er s-genitiv. Bruk «til» eller ein annan preposisjon.',
      many: 'Her er «sin» brukt om eigaren {count} gonger i same setning.',
    },
  },
  applies: (_sentence, context) => context.analysis.language.language === 'nn',
  check(sentence, context) {
    const { tokens, plain } = sentence;
    if (!cheap.test(plain)) return undefined;
    const sin = sinGenitives(sentence);
    const last = sin.at(-1);
    if (sin.length > 1 && last !== undefined) {
      const at = { ...last, start: sin[0]?.start ?? last.start };
      return isQuoted(context.document, at) ? undefined : { message: 'many', values: { count: sin.length }, at };
    }
    return tokens.flatMap((token, at) => {
      if (!isGenitive(at)) return [];
      const span = spanOf(sentence, at, at);
      return isQuoted(context.document, span) ? [] : ({ message: 's', values: { found: token.form }, at: span } as const);
    });

    /** A common noun in the definite form with -s, before what it owns. */
    function isGenitive(at: number): boolean {
      const word = lowerOf(tokens[at]);
      if (tokens[at]?.form !== word || !owner.test(word)) return false;
      if (posOf(tokens[at]) !== 'NOUN' || !has(tokens[at], 'Case=Gen') || lowerOf(tokens[at - 1]) === 'til') return false;
      return /^(?:NOUN|ADJ)$/.test(posOf(tokens[at + 1]));
    }
  },
  examples: [
    { language: 'nn', text: 'Vi følgjer ⟦kommunens⟧ plan for skulane.' },
    { language: 'nn', text: 'Dei las ⟦elevens⟧ forklaring først.' },
    { language: 'nn', text: 'Måla i ⟦kommunen sin plan og fylket sine mål⟧ er ikkje like.' },
    { language: 'nn', text: 'Vi følgjer planen til kommunen.' },
    { language: 'nn', text: 'Vi følgjer kommunen sin plan for skulane.', note: 'Éin «sin» er god nynorsk.' },
    { language: 'nn', text: 'Dagens møte er ikkje det siste i år.' },
  ],
});
