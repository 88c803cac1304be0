import { defineRule } from '@klarsyn/core';
import { has } from '@klarsyn/language/letter';
import { isKind, letterOf } from './shared/letter.ts';
import { notSaid } from './shared/missing.ts';
import { goodPractice } from './shared/sources.ts';

export default defineRule({
  id: 'brev/moetetid-mangler',
  over: 'document',
  needs: ['kind'],
  severity: 'error',
  tags: ['LET-MOT-TID'],
  docs: {
    nb: {
      title: 'Innkallingen sier ikke dag og klokkeslett',
      why: 'Uten dag og klokkeslett kan ingen møte.',
      advice: 'Skriv dag, dato og klokkeslett: «onsdag 12. mai 2027 kl. 10.00».',
    },
    nn: {
      title: 'Innkallinga seier ikkje dag og klokkeslett',
      why: 'Utan dag og klokkeslett kan ingen møte.',
      advice: 'Skriv dag, dato og klokkeslett: «onsdag 12. mai 2027 kl. 10.00».',
    },
  },
  sources: [goodPractice],
  messages: {
    nb: { missing: 'Innkallingen sier ikke både dag og klokkeslett.' },
    nn: { missing: 'Innkallinga seier ikkje både dag og klokkeslett.' },
  },
  applies: (document) => isKind(document, 'innkalling'),
  check(_document, context) {
    const letter = letterOf(context);
    return has(letter, 'meeting-time') ? undefined : notSaid('missing', letter, { part: 'meeting-time', severity: 'error' });
  },
  examples: [
    { kind: 'innkalling', text: '⟦⟧Vi kaller deg inn til møte neste uke på rådhuset.' },
    { kind: 'innkalling', text: '⟦⟧Vi kaller deg inn til møte 12. mai 2027 på rådhuset.' },
    { kind: 'innkalling', text: '⟦⟧Vi ses på skolen klokka 10.00. Ring oss hvis du ikke kan.' },
    { kind: 'innkalling', text: 'Møtet er 12. mai 2027 klokka 10.00 på rådhuset.' },
    { kind: 'innkalling', text: 'Vi kaller deg inn til samtale.\n\nDato: onsdag 12. mai\nKlokken: 10.00' },
    { kind: 'innkalling', text: 'Møtet er {{dato}} kl. {{klokkeslett}}.' },
    { language: 'nn', kind: 'innkalling', text: '⟦⟧Vi kallar deg inn til møte neste veke på rådhuset.' },
    { language: 'nn', kind: 'innkalling', text: '⟦⟧Vi kallar deg inn til møte 12. mai 2027 på rådhuset.' },
    { language: 'nn', kind: 'innkalling', text: '⟦⟧Vi møtest på skulen klokka 10.00. Ring oss om du ikkje kan.' },
    { language: 'nn', kind: 'innkalling', text: 'Møtet er 12. mai 2027 klokka 10.00 på rådhuset.' },
    { language: 'nn', kind: 'innkalling', text: 'Vi kallar deg inn til samtale.\n\nDato: onsdag 12. mai\nKlokka: 10.00' },
    { language: 'nn', kind: 'innkalling', text: 'Møtet er {{dato}} kl. {{klokkeslett}}.' },
  ],
});
