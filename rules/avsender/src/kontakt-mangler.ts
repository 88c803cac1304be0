import { defineRule } from '@klarsyn/core';
import { waysOf } from './shared/contact.ts';
import { genreOf } from './shared/genre.ts';

export default defineRule({
  id: 'avsender/kontakt-mangler',
  aliases: ['klarsprak/kontakt-mangler'],
  over: 'document',
  needs: ['kind'],
  severity: 'error',
  tags: ['SEND-CONTACT-MISSING', 'LET-ALL-TELEFON', 'SEED-SOR-08', 'SEED-SOR-14', 'SEED-MOD-08', 'SEED-MOD-24'],
  options: { requirePhone: false, threeWays: false },
  docs: {
    nb: {
      title: 'Det står ikke hvordan leseren når dere',
      why: 'Den som ikke forstår eller er uenig, skal slippe å lete etter noen å spørre.',
      advice: 'Oppgi telefon og e-post i underskriften eller i bunnteksten, helst til den som kjenner saken.',
    },
    nn: {
      title: 'Det står ikkje korleis lesaren når dykk',
      why: 'Den som ikkje forstår eller er usamd, skal sleppe å leite etter nokon å spørje.',
      advice: 'Oppgje telefon og e-post i underskrifta eller i botnteksten, helst til den som kjenner saka.',
    },
  },
  sources: [
    { title: 'Kommunikasjonsstrategien til Modum kommune: fysisk, skriftlig og muntlig' },
    { title: 'Skatteetatens sjekkliste for brev', url: 'https://www.skatteetaten.no/en/stilogtone/produkt/brev' },
  ],
  messages: {
    nb: {
      none: 'Det står verken telefonnummer eller e-postadresse.',
      phone: 'Det står ikke noe telefonnummer.',
      some: 'Leseren kan ikke nå dere på alle måtene dere har lovet. Det mangler {ways}.',
    },
    nn: {
      none: 'Det står verken telefonnummer eller e-postadresse.',
      phone: 'Det står ikkje noko telefonnummer.',
      some: 'Lesaren kan ikkje nå dykk på alle måtane de har lova. Det manglar {ways}.',
    },
  },
  applies: (document, { options }) => {
    const genre = genreOf(document) ?? '';
    return /^(?:letter|mail|press)$/.test(genre) || (options.threeWays && genre === 'page');
  },
  check(document, { options, profile }) {
    const { phone, email, visit, contactPage } = waysOf(document, profile.contact.visit);
    const genre = genreOf(document);
    if (genre === 'page' && contactPage) return undefined;
    if (!phone && !email && genre !== 'page') return { message: 'none', severity: genre === 'letter' ? 'error' : 'warning' };
    if (options.threeWays) {
      const missing = [...(visit ? [] : ['besøksadresse']), ...(email ? [] : ['e-post']), ...(phone ? [] : ['telefon'])];
      if (missing.length > 0) return { message: 'some', values: { ways: missing.join(' og ') }, severity: 'warning' };
    }
    return options.requirePhone && !phone ? { message: 'phone', severity: 'warning' } : undefined;
  },
  examples: [
    { kind: 'vedtak', text: '⟦⟧Vi har innvilget søknaden din.\n\nMed vennlig hilsen\nKari Moe\nrådgiver\nFjordvik kommune' },
    { kind: 'avslag', text: '⟦⟧Vi avslår søknaden.\n\nHilsen Fjordvik kommune\nOrg.nr. 987 654 321\nSak 2027/1234' },
    {
      kind: 'orientering',
      options: { requirePhone: true },
      text: '⟦⟧Veien er stengt.\n\nHilsen Fjordvik kommune\npost@fjordvik.example',
      note: 'Kommunen har lovet at alle kan ringe.',
    },
    {
      kind: 'orientering',
      options: { threeWays: true },
      text: '⟦⟧Veien er stengt.\n\nHilsen Fjordvik kommune\npost@fjordvik.example, 32 45 67 89',
      note: 'Kommunen har lovet besøk, skrift og telefon.',
    },
    {
      kind: 'tjeneste',
      options: { threeWays: true },
      html: '<h1>Plass</h1><p>Du kan søke nå.</p><p><a href="/kontakt">Kontakt oss</a></p>',
      note: 'Ett klikk unna er nært nok på en side.',
    },
    {
      kind: 'orientering',
      options: { threeWays: true },
      text: 'Veien er stengt.\n\nHilsen Fjordvik kommune\nBesøksadresse: Rådhusgata 1\npost@fjordvik.example, 32 45 67 89',
    },
    { kind: 'vedtak', text: 'Vi har innvilget søknaden din.\n\nMed vennlig hilsen\nKari Moe\nTelefon 32 45 67 89' },
    { kind: 'avslag', text: 'Vi avslår søknaden.\n\nHilsen Kari Moe\nkari.moe@fjordvik.example' },
    { kind: 'vedtak', text: 'Vi har innvilget søknaden din.\n\nHilsen {{saksbehandler}}, {{telefon}}' },
    { kind: 'orientering', html: '<p>Veien er stengt.</p><p>Hilsen Kari. <a href="tel:+4732456789">Ring meg</a></p>' },
    { language: 'nn', kind: 'vedtak', text: '⟦⟧Vi har innvilga søknaden din.\n\nMed venleg helsing\nKari Moe\nrådgjevar' },
    { language: 'nn', kind: 'avslag', text: '⟦⟧Vi avslår søknaden.\n\nHelsing Fjordvik kommune\nKonto 1234.56.78901' },
    { language: 'nn', kind: 'e-post', text: '⟦⟧Hei. Du får ikkje svar før fredag.\n\nHelsing Kari' },
    {
      language: 'nn',
      kind: 'orientering',
      options: { threeWays: true },
      text: '⟦⟧Vegen er ikkje open.\n\nHelsing Fjordvik kommune\nRådhusgata 1, 32 45 67 89',
    },
    { language: 'nn', kind: 'vedtak', text: 'Vi har innvilga søknaden din.\n\nMed venleg helsing\nKari Moe\nTelefon 32 45 67 89' },
    { language: 'nn', kind: 'avslag', text: 'Vi avslår søknaden.\n\nHelsing Kari Moe\nkari.moe@fjordvik.example' },
    { language: 'nn', kind: 'innkalling', text: 'Du er kalla inn til møte.\n\nRing 116 117 om du ikkje kan kome. Tlf. 116 117' },
  ],
});
