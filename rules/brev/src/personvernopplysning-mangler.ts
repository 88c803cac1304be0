import { defineRule } from '@klarsyn/core';
import { has } from '@klarsyn/language/letter';
import { isKind, letterOf } from './shared/letter.ts';
import { notSaid } from './shared/missing.ts';

export default defineRule({
  id: 'brev/personvernopplysning-mangler',
  over: 'document',
  needs: ['kind'],
  severity: 'hint',
  tags: ['LET-ALL-PERSONVERN', 'prove'],
  docs: {
    nb: {
      title: 'Brevet sier ikke hvor leseren kan lese om personvern',
      why: 'I det første brevet skal leseren få vite hvor det står hvordan opplysningene om henne blir brukt.',
      advice: 'Skriv «Slik behandler vi personopplysninger» med adressen til personvernerklæringen.',
    },
    nn: {
      title: 'Brevet seier ikkje kvar lesaren kan lese om personvern',
      why: 'I det første brevet skal lesaren få vite kvar det står korleis opplysningane om henne blir brukte.',
      advice: 'Skriv «Slik behandlar vi personopplysningar» med adressa til personvernerklæringa.',
    },
  },
  sources: [{ title: 'Personvernforordningen artikkel 12–14', url: 'https://lovdata.no/lov/2018-06-15-38' }],
  messages: {
    nb: { missing: 'Brevet sier ikke hvor leseren kan lese om personvern.' },
    nn: { missing: 'Brevet seier ikkje kvar lesaren kan lese om personvern.' },
  },
  applies: (document) => isKind(document, 'foreloepig-svar'),
  check(_document, context) {
    const letter = letterOf(context);
    return has(letter, 'privacy') ? undefined : notSaid('missing', letter, { severity: 'hint' });
  },
  examples: [
    { kind: 'foreloepig-svar', text: '⟦⟧Vi har fått søknaden din. Du får svar innen 4. mai.' },
    { kind: 'foreloepig-svar', text: '⟦⟧Takk for henvendelsen. Den er registrert hos oss.' },
    { kind: 'foreloepig-svar', text: '⟦⟧Søknaden er kommet fram til oss. Vi svarer i mai.' },
    { kind: 'foreloepig-svar', text: 'Vi har fått søknaden din. Les personvernerklæringen vår på nettsidene.' },
    { kind: 'foreloepig-svar', text: 'Slik behandler vi personopplysninger: se nettsidene våre.' },
    { kind: 'orientering', text: 'Veien er stengt mandag.' },
    { language: 'nn', kind: 'foreloepig-svar', text: '⟦⟧Vi har fått søknaden din. Du får svar innan 4. mai.' },
    { language: 'nn', kind: 'foreloepig-svar', text: '⟦⟧Takk for førespurnaden. Han er registrert hos oss.' },
    { language: 'nn', kind: 'foreloepig-svar', text: '⟦⟧Søknaden er komen fram til oss. Vi svarar i mai.' },
    { language: 'nn', kind: 'foreloepig-svar', text: 'Vi har fått søknaden din. Les personvernerklæringa vår på nettsidene.' },
    { language: 'nn', kind: 'foreloepig-svar', text: 'Slik behandlar vi personopplysningar: sjå nettsidene våre.' },
    { language: 'nn', kind: 'orientering', text: 'Vegen er stengd måndag.' },
  ],
});
