import { defineRule } from '@klarsyn/core';
import { hiddenActor } from './shared/hidden.ts';
import { isTechnical } from './shared/technical.ts';
import { spanOf, textOf } from './shared/words.ts';

export default defineRule({
  id: 'klarsprak/passiv-bli',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  docs: {
    nb: {
      title: 'Bli-passiv skjuler hvem som handler',
      why: 'Leseren vil vite hvem som bestemte, sendte eller betalte. Passiven tar bort akkurat det.',
      advice: 'Skriv hvem som gjorde det: «Vi betalte ut pengene i går.»',
    },
    nn: {
      title: 'Bli-passiv skjuler kven som handlar',
      why: 'Lesaren vil vite kven som bestemte, sende eller betalte. Passiven tek bort akkurat det.',
      advice: 'Skriv kven som gjorde det: «Vi betalte ut pengane i går.»',
    },
  },
  sources: [{ title: 'Språkrådet: skriveråd' }, { title: 'Digdirs språkprofil, prinsipp 4: aktive verb' }],
  messages: {
    nb: { passive: '«{found}» sier ikke hvem som gjør det.' },
    nn: { passive: '«{found}» seier ikkje kven som gjer det.' },
  },
  check(sentence, context) {
    const passive = hiddenActor(sentence, context);
    if (passive?.kind !== 'bli' || isTechnical(context.document)) return undefined;
    const at = spanOf(sentence, passive.auxiliary ?? passive.verb, passive.verb);
    return { message: 'passive', values: { found: textOf(sentence, at) }, at };
  },
  examples: [
    { text: 'Beløpet ⟦ble utbetalt⟧ i går, og du får melding.' },
    { text: 'Kontrollen ⟦blir gjennomført⟧ i mai.' },
    { text: 'I morgen ⟦blir dette brevet sendt⟧ til alle.' },
    { text: 'Vi betalte ut beløpet i går.' },
    { text: 'Søknaden blir behandlet av et eget utvalg.', note: 'Her står det hvem.' },
    { text: 'Sønnen din blir seks år, og han blir glad.', note: 'Ikke passiv.' },
    { text: 'Skolen ble bygd i 1921, og kommunen ble opprettet i 1837.', note: 'Historie: ingen leser spør hvem.' },
    { text: 'Vi ble overrasket da bygget ble ødelagt.', note: 'Ingen plikt, frist eller avgjørelse.' },
    { language: 'nn', text: 'Beløpet ⟦vart utbetalt⟧ i går, og du får melding.' },
    { language: 'nn', text: 'Kontrollen ⟦blir gjennomført⟧ i mai.' },
    { language: 'nn', text: 'Plassen ⟦vert tildelt⟧ i april.' },
    { language: 'nn', text: 'Vi betalte ut beløpet i går.' },
    { language: 'nn', text: 'Søknaden vert behandla av eit eige utval.' },
    { language: 'nn', text: 'Sonen din vert seks år, og han vert glad.' },
  ],
});
