import { defineRule } from '@klarsyn/core';
import { closingOf, isAutomated, isFilledLater, signerIn } from './shared/closing.ts';
import { genreOf } from './shared/genre.ts';

export default defineRule({
  id: 'avsender/navn-mangler',
  over: 'document',
  needs: ['kind'],
  severity: 'warning',
  tags: ['SEND-NAME-MISSING', 'SEED-SOR-12', 'SEED-MOD-12'],
  docs: {
    nb: {
      title: 'Ingen person står bak brevet',
      why: 'Leseren vil vite hvem som har behandlet saken, og hvem hun kan snakke med.',
      advice: 'Skriv for- og etternavn under hilsenen. Er vedtaket automatisk, så si det.',
    },
    nn: {
      title: 'Ingen person står bak brevet',
      why: 'Lesaren vil vite kven som har behandla saka, og kven ho kan snakke med.',
      advice: 'Skriv for- og etternamn under helsinga. Er vedtaket automatisk, så sei det.',
    },
  },
  sources: [
    { title: 'Kommunikasjonsstrategien til Modum kommune: roller' },
    { title: 'Prop. 79 L kap. 18: vedtaket bør si hvem som har behandlet saken' },
  ],
  messages: {
    nb: { missing: 'Brevet har en hilsen, men ikke navnet på en person.' },
    nn: { missing: 'Brevet har ei helsing, men ikkje namnet på ein person.' },
  },
  applies: (document) =>
    /^(?:letter|mail|press)$/.test(genreOf(document) ?? '') && closingOf(document) !== undefined && !isAutomated(document),
  check(document, { profile }) {
    const closing = closingOf(document);
    if (closing === undefined || isFilledLater(closing)) return undefined;
    const notNames = [...profile.units.map(({ name }) => name), profile.name.official, ...profile.name.allowed];
    return signerIn(closing, notNames) === undefined ? { message: 'missing', at: closing.greeting.span } : undefined;
  },
  examples: [
    { kind: 'vedtak', text: 'Vi har innvilget søknaden din.\n\n⟦Med vennlig hilsen⟧\nFjordvik kommune\nTelefon 32 45 67 89' },
    { kind: 'e-post', text: 'Vi kommer tirsdag.\n\n⟦Mvh⟧\nPer\nFjordvik kommune', note: 'Fornavnet er ikke nok.' },
    {
      kind: 'orientering',
      profile: { units: [{ name: 'Nordre Fjordvik Barnehage' }] },
      text: 'Vi holder stengt fredag.\n\n⟦Hilsen Nordre Fjordvik Barnehage⟧',
    },
    { kind: 'vedtak', text: 'Vi har innvilget søknaden din.\n\nMed vennlig hilsen\nKari Moe\nrådgiver\nFjordvik kommune' },
    {
      kind: 'vedtak',
      text: 'Søknaden er automatisk behandlet.\n\nMed vennlig hilsen\nFjordvik kommune',
      note: 'Et automatisk vedtak trenger ikke en person.',
    },
    {
      kind: 'orientering',
      markdown: 'Veien er stengt mandag.\n\nVennlig hilsen\n\nKari Moe\nrådgiver\nFjordvik kommune',
      note: 'I Markdown blir linjene i underskriften til én.',
    },
    { kind: 'avslag', text: 'Vi avslår søknaden.\n\nHilsen {{saksbehandler}}\nFjordvik kommune' },
    { kind: 'orientering', text: 'Veien er stengt mandag.\n\nFjordvik kommune', note: 'Uten hilsen er det ingen underskrift å se på.' },
    {
      language: 'nn',
      kind: 'vedtak',
      text: 'Vi har innvilga søknaden din.\n\n⟦Med venleg helsing⟧\nFjordvik kommune\nTelefon 32 45 67 89',
    },
    { language: 'nn', kind: 'e-post', text: 'Vi kjem ikkje før tysdag.\n\n⟦Helsing Per⟧\nFjordvik kommune' },
    { language: 'nn', kind: 'orientering', text: 'Vi held ikkje ope fredag.\n\n⟦Venleg helsing⟧\nServicetorget' },
    { language: 'nn', kind: 'vedtak', text: 'Vi har innvilga søknaden din.\n\nMed venleg helsing\nKari Moe\nrådgjevar\nFjordvik kommune' },
    { language: 'nn', kind: 'vedtak', text: 'Søknaden er automatisk behandla.\n\nMed venleg helsing\nFjordvik kommune' },
    { language: 'nn', kind: 'avslag', text: 'Vi avslår søknaden, og du får ikkje plass.\n\nHelsing {{sakshandsamar}}\nFjordvik kommune' },
  ],
});
