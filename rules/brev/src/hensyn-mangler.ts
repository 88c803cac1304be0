import { defineRule } from '@klarsyn/core';
import { has } from '@klarsyn/language/letter';
import { isDecision, letterOf } from './shared/letter.ts';
import { fvl } from './shared/sources.ts';

/** A rule that leaves the choice to those who decide. */
const choice =
  /(?<!\p{L})(?:kommunen|vi|bygningsmyndighet(?:en|ene)|bygningsstyresmakt(?:a|ene)|nemnda|utvalget|utvalet|\p{L}+direktøren) kan (?!(?:dessverre |diverre )?(?:ikke|ikkje)(?!\p{L}))(?:\p{L}+ ){0,2}?(?:gi|gje|dispensere|innvilge|innvilgje|tillate|støtte|la være|påleggje|pålegge|sette ned|setje ned|ettergi|ettergje|godkjenne|fravike|gjøre unntak|gjere unntak|frita|fritake|prioritere)|(?<!\p{L})(?<!om det )kan (?:\p{L}+ ){0,2}?(?:gis|gjevast|settes ned|setjast ned|ettergis|ettergjevast|reduseres|reduserast|innvilges|innvilgast|tillates|tillatast|dispenseres|dispenserast)(?!\p{L})|(?<!\p{L})kan (?:[^ .]+ ){0,4}?(?:legge|leggje|ta) (?:vekt|hensyn|omsyn)|(?<!\p{L})(?:et|eit|fritt|eget|eige) skjønn(?!\p{L})|(?<!\p{L})(?:lar|lèt|opner for at|åpner for at) (?:oss|kommunen|vi)(?!\p{L})/iu;

export default defineRule({
  id: 'brev/hensyn-mangler',
  over: 'document',
  needs: ['kind'],
  severity: 'hint',
  tags: ['LET-VED-HENSYN'],
  docs: {
    nb: {
      title: 'Det står ikke hva som ble veid mot hverandre',
      why: 'Når loven sier at kommunen «kan», har dere valgt. Leseren bør få vite hva som avgjorde valget.',
      advice: 'Skriv hva dere la vekt på, og hva som talte for og imot.',
    },
    nn: {
      title: 'Det står ikkje kva som vart vege mot kvarandre',
      why: 'Når lova seier at kommunen «kan», har de valt. Lesaren bør få vite kva som avgjorde valet.',
      advice: 'Skriv kva de la vekt på, og kva som tala for og imot.',
    },
  },
  sources: [fvl('§ 25 tredje ledd')],
  messages: {
    nb: { missing: 'Loven sier at dere «kan». Brevet sier ikke hva dere la vekt på.' },
    nn: { missing: 'Lova seier at de «kan». Brevet seier ikkje kva de la vekt på.' },
  },
  applies: (document, context) => isDecision(document, letterOf(context)) && has(letterOf(context), 'reasons'),
  check(_document, context) {
    const letter = letterOf(context);
    const chosen = letter.units.find(({ plain, part }) => part === 'body' && choice.test(plain));
    if (chosen === undefined || letter.outcome === 'full' || has(letter, 'considerations')) return undefined;
    return { message: 'missing', at: chosen.span };
  },
  examples: [
    { kind: 'avslag', text: 'Vi avslår søknaden fordi brygga blir 18 meter.\n\n⟦Kommunen kan gi dispensasjon etter § 19-2.⟧' },
    { kind: 'avslag', text: 'Du får ikke støtte fordi du har bil.\n\n⟦Støtte kan gis til dem som trenger det, se § 3.⟧' },
    { kind: 'avslag', text: 'Vi avslår fordi skuret er 60 kvadratmeter.\n\n⟦Vi kan tillate større skur.⟧' },
    {
      kind: 'avslag',
      text: 'Vi avslår fordi brygga blir 18 meter. Kommunen kan gi dispensasjon. Vi har lagt vekt på hensynet til naboene.',
    },
    { kind: 'avslag', text: 'Vi avslår fordi inntekten er for høy. Grensen er 300 000 kroner.' },
    { kind: 'avslag', text: 'Kommunen kan ikke gi deg lånet fordi inntekten er for høy.', note: 'Her sier «kan ikke» bare nei.' },
    { kind: 'vedtak', text: 'Vi innvilger søknaden fordi du bor 5 kilometer unna. Kommunen kan gi skyss.' },
    {
      language: 'nn',
      kind: 'avslag',
      text: 'Vi avslår søknaden fordi brygga blir 18 meter.\n\n⟦Kommunen kan gje dispensasjon etter § 19-2.⟧',
    },
    {
      language: 'nn',
      kind: 'avslag',
      text: 'Du får ikkje stønad fordi du har bil.\n\n⟦Stønad kan gjevast til dei som treng det, sjå § 3.⟧',
    },
    { language: 'nn', kind: 'avslag', text: 'Vi avslår fordi skuret er 60 kvadratmeter.\n\n⟦Vi kan tillate større skur.⟧' },
    {
      language: 'nn',
      kind: 'avslag',
      text: 'Vi avslår fordi brygga blir 18 meter. Kommunen kan gje dispensasjon. Omsynet til naboane veg tyngst.',
    },
    { language: 'nn', kind: 'avslag', text: 'Vi avslår fordi inntekta er for høg. Grensa er 300 000 kroner.' },
    { language: 'nn', kind: 'vedtak', text: 'Vi innvilgar søknaden fordi du bur 5 kilometer unna. Kommunen kan gje skyss.' },
  ],
});
