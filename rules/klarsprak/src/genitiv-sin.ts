import { defineRule, isQuoted } from '@klarsyn/core';
import { sinGenitives } from './shared/sin-genitive.ts';
import { textOf } from './shared/words.ts';

export default defineRule({
  id: 'klarsprak/genitiv-sin',
  over: 'sentence',
  languages: ['nb'],
  severity: 'warning',
  docs: {
    nb: {
      title: 'Eieren er uttrykt med «sin»',
      why: '«Eleven sin mappe» er muntlig. I skriftlig bokmål er s-genitiv eller «til» det vanlige.',
      advice: 'Skriv «elevens mappe» eller «mappen til eleven».',
    },
    nn: {
      title: 'Eigaren er uttrykt med «sin»',
      why: '«Eleven sin mappe» er munnleg. I skriftleg bokmål er s-genitiv eller «til» det vanlege.',
      advice: 'Skriv «elevens mappe» eller «mappen til eleven».',
    },
  },
  sources: [{ title: 'Språkrådet: genitiv' }],
  messages: {
    nb: { sin: '«{found}» er muntlig. Bruk s-genitiv eller «til».' },
    nn: { sin: '«{found}» er munnleg. Bruk s-genitiv eller «til».' },
  },
  // «Barnet sin fødselsdato» in a letter in nynorsk is right, though the line by itself may be read as bokmål.
  applies: (_sentence, context) => context.analysis.language.language === 'nb',
  check(sentence, context) {
    return sinGenitives(sentence).flatMap((at) =>
      /^\p{Lu}\S*[sxz]\s|\ssin del$/u.test(textOf(sentence, at)) || isQuoted(context.document, at)
        ? []
        : ({ message: 'sin', values: { found: textOf(sentence, at) }, at } as const),
    );
  },
  examples: [
    { text: 'Varselet ligger i ⟦eleven sin mappe⟧.' },
    { text: 'Dette er ⟦kommunen sitt ansvar⟧.' },
    { text: 'Det står i ⟦barnehagen sine regler⟧.' },
    { text: 'Varselet ligger i elevens mappe.' },
    { text: 'Kommunen har sine regler, og eleven tar med sin mappe.', note: '«Sin» viser tilbake til den som gjør noe.' },
    { text: 'Læreren ga eleven sin telefon.', note: 'To objekter etter verbet.' },
    { text: 'De fikk hver sin nøkkel.' },
    { text: 'Vi leser Jens sin søknad.', note: 'Etter -s i navnet er det en vanlig løsning.' },
  ],
});
