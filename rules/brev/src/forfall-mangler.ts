import { defineRule } from '@klarsyn/core';
import { has } from '@klarsyn/language/letter';
import { isKind, letterOf } from './shared/letter.ts';
import { notSaid } from './shared/missing.ts';
import { goodPractice } from './shared/sources.ts';

export default defineRule({
  id: 'brev/forfall-mangler',
  over: 'document',
  needs: ['kind'],
  severity: 'warning',
  tags: ['LET-MOT-FORFALL'],
  docs: {
    nb: {
      title: 'Innkallingen sier ikke hva leseren gjør når hun ikke kan komme',
      why: 'Den som er syk eller opptatt, skal slippe å lure på hva hun må gjøre.',
      advice: 'Skriv «Gi beskjed hvis du ikke kan komme», og hvem leseren skal si fra til.',
    },
    nn: {
      title: 'Innkallinga seier ikkje kva lesaren gjer når ho ikkje kan kome',
      why: 'Den som er sjuk eller oppteken, skal sleppe å lure på kva ho må gjere.',
      advice: 'Skriv «Gje beskjed om du ikkje kan kome», og kven lesaren skal seie frå til.',
    },
  },
  sources: [goodPractice],
  messages: {
    nb: { missing: 'Innkallingen sier ikke hva leseren gjør hvis hun ikke kan komme.' },
    nn: { missing: 'Innkallinga seier ikkje kva lesaren gjer om ho ikkje kan kome.' },
  },
  applies: (document) => isKind(document, 'innkalling'),
  check(_document, context) {
    const letter = letterOf(context);
    return has(letter, 'absence') ? undefined : notSaid('missing', letter, { part: 'absence', severity: 'warning' });
  },
  examples: [
    { kind: 'innkalling', text: '⟦⟧Du skal møte 12. mai kl. 10.00 på rådhuset.' },
    { kind: 'innkalling', text: '⟦⟧Vi kaller deg inn til møte på Teams 3. juni kl. 9.00. Ta med papirene dine.' },
    { kind: 'innkalling', text: '⟦⟧Møtet er 4. mai kl. 18.00 i biblioteket. Velkommen!' },
    { kind: 'innkalling', text: 'Møtet er 12. mai. Gi beskjed hvis du ikke kan komme.' },
    { kind: 'innkalling', text: 'Møtet er 12. mai. Passer tiden dårlig, finner vi en annen tid.' },
    { kind: 'innkalling', text: 'Møtet er 12. mai. Forfall meldes til Kari Moe.' },
    { language: 'nn', kind: 'innkalling', text: '⟦⟧Du skal møte 12. mai kl. 10.00 på rådhuset.' },
    { language: 'nn', kind: 'innkalling', text: '⟦⟧Vi kallar deg inn til møte på Teams 3. juni kl. 9.00. Ta med papira dine.' },
    { language: 'nn', kind: 'innkalling', text: '⟦⟧Møtet er 4. mai kl. 18.00 i biblioteket. Velkomen!' },
    { language: 'nn', kind: 'innkalling', text: 'Møtet er 12. mai. Gje beskjed om du ikkje kan kome.' },
    { language: 'nn', kind: 'innkalling', text: 'Møtet er 12. mai. Høver tida dårleg, finn vi ei anna tid.' },
    { language: 'nn', kind: 'innkalling', text: 'Møtet er 12. mai. Meld frå til Kari Moe ved forfall.' },
  ],
});
