import { defineRule } from '@klarsyn/core';
import { has } from '@klarsyn/language/letter';
import { isKind, letterOf } from './shared/letter.ts';
import { notSaid } from './shared/missing.ts';
import { fvl } from './shared/sources.ts';

export default defineRule({
  id: 'brev/foreloepig-svar-uten-grunn',
  over: 'document',
  needs: ['kind'],
  severity: 'error',
  tags: ['LET-FOR-GRUNN', 'SEED-SOR-10', 'SEED-SKI-08'],
  docs: {
    nb: {
      title: 'Det foreløpige svaret sier ikke hvorfor det tar tid',
      why: 'Den som venter, skal få vite hvorfor. Loven krever at grunnen står der.',
      advice: 'Skriv hva dere venter på: «Svaret tar tid fordi vi må ha uttalelse fra legen.»',
    },
    nn: {
      title: 'Det førebelse svaret seier ikkje kvifor det tek tid',
      why: 'Den som ventar, skal få vite kvifor. Lova krev at grunnen står der.',
      advice: 'Skriv kva de ventar på: «Svaret tek tid fordi vi må ha fråsegn frå legen.»',
    },
  },
  sources: [fvl('§ 11 a')],
  messages: {
    nb: { missing: 'Brevet sier ikke hvorfor svaret tar tid.' },
    nn: { missing: 'Brevet seier ikkje kvifor svaret tek tid.' },
  },
  applies: (document) => isKind(document, 'foreloepig-svar'),
  check(_document, context) {
    const letter = letterOf(context);
    return has(letter, 'waiting-reason') ? undefined : notSaid('missing', letter, { part: 'waiting-reason', severity: 'error' });
  },
  examples: [
    { kind: 'foreloepig-svar', text: '⟦⟧Vi har fått søknaden din. Du får svar innen 4. mai 2027.' },
    { kind: 'foreloepig-svar', text: '⟦⟧Saken er til behandling. Du hører fra oss i mai.' },
    { kind: 'foreloepig-svar', text: '⟦⟧Takk for brevet ditt. Vi regner med å svare i uke 20.' },
    { kind: 'foreloepig-svar', text: 'Svaret tar tid fordi vi venter på uttalelse fra veivesenet.' },
    { kind: 'foreloepig-svar', text: 'Vi har fått mange søknader i høst. Du får svar innen 4. mai.' },
    { kind: 'foreloepig-svar', text: 'Vi må hente inn opplysninger fra skolen. Du får svar i mai.' },
    { language: 'nn', kind: 'foreloepig-svar', text: '⟦⟧Vi har fått søknaden din. Du får svar innan 4. mai 2027.' },
    { language: 'nn', kind: 'foreloepig-svar', text: '⟦⟧Saka er til behandling. Du høyrer frå oss i mai.' },
    { language: 'nn', kind: 'foreloepig-svar', text: '⟦⟧Takk for brevet ditt. Vi reknar med å svare i veke 20.' },
    { language: 'nn', kind: 'foreloepig-svar', text: 'Svaret tek tid fordi vi ventar på fråsegn frå vegvesenet.' },
    { language: 'nn', kind: 'foreloepig-svar', text: 'Vi har fått mange søknader i haust. Du får svar innan 4. mai.' },
    { language: 'nn', kind: 'foreloepig-svar', text: 'Vi må hente inn opplysningar frå skulen. Du får svar i mai.' },
  ],
});
