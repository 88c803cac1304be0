import { defineRule } from '@klarsyn/core';
import { has } from '@klarsyn/language/letter';
import { isKind, letterOf } from './shared/letter.ts';
import { notSaid } from './shared/missing.ts';
import { goodPractice } from './shared/sources.ts';

export default defineRule({
  id: 'brev/moetested-mangler',
  over: 'document',
  needs: ['kind'],
  severity: 'error',
  tags: ['LET-MOT-STED'],
  docs: {
    nb: {
      title: 'Innkallingen sier ikke hvor møtet er',
      why: 'Leseren må vite hvor hun skal, også når møtet er på telefon eller skjerm.',
      advice: 'Skriv sted og rom: «Rådhuset, møterom 2». Er møtet digitalt, så si det.',
    },
    nn: {
      title: 'Innkallinga seier ikkje kvar møtet er',
      why: 'Lesaren må vite kvar ho skal, også når møtet er på telefon eller skjerm.',
      advice: 'Skriv stad og rom: «Rådhuset, møterom 2». Er møtet digitalt, så sei det.',
    },
  },
  sources: [goodPractice],
  messages: {
    nb: { missing: 'Innkallingen sier ikke hvor møtet er.' },
    nn: { missing: 'Innkallinga seier ikkje kvar møtet er.' },
  },
  applies: (document) => isKind(document, 'innkalling'),
  check(_document, context) {
    const letter = letterOf(context);
    return has(letter, 'meeting-place') ? undefined : notSaid('missing', letter, { part: 'meeting-place', severity: 'error' });
  },
  examples: [
    { kind: 'innkalling', text: '⟦⟧Vi kaller deg inn til møte 12. mai 2027 kl. 10.00.' },
    { kind: 'innkalling', text: '⟦⟧Du kalles inn til samtale onsdag 12. mai klokka 9. Gi beskjed hvis du ikke kan komme.' },
    { kind: 'innkalling', text: '⟦⟧Møtet er 3. juni kl. 18.00. Ta med legitimasjon.' },
    { kind: 'innkalling', text: 'Møtet er 12. mai kl. 10.00 på rådhuset, møterom 2.' },
    { kind: 'innkalling', text: 'Møtet er 12. mai kl. 10.00 på Teams.' },
    { kind: 'innkalling', text: 'Tid: 12. mai kl. 10.00\nSted: Lia skole\n\nVel møtt til samtale med læreren.' },
    { language: 'nn', kind: 'innkalling', text: '⟦⟧Vi kallar deg inn til møte 12. mai 2027 kl. 10.00.' },
    {
      language: 'nn',
      kind: 'innkalling',
      text: '⟦⟧Du blir kalla inn til samtale onsdag 12. mai klokka 9. Gje beskjed om du ikkje kan kome.',
    },
    { language: 'nn', kind: 'innkalling', text: '⟦⟧Møtet er 3. juni kl. 18.00. Ta med legitimasjon.' },
    { language: 'nn', kind: 'innkalling', text: 'Møtet er 12. mai kl. 10.00 på rådhuset, møterom 2.' },
    { language: 'nn', kind: 'innkalling', text: 'Møtet er 12. mai kl. 10.00 på Teams.' },
    { language: 'nn', kind: 'innkalling', text: 'Tid: 12. mai kl. 10.00\nStad: Lia skule\n\nVel møtt til samtale med læraren.' },
  ],
});
