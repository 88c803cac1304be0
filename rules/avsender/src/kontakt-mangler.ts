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
  options: { requirePhone: false },
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
    nb: { none: 'Det står verken telefonnummer eller e-postadresse.', phone: 'Det står ikke noe telefonnummer.' },
    nn: { none: 'Det står verken telefonnummer eller e-postadresse.', phone: 'Det står ikkje noko telefonnummer.' },
  },
  applies: (document) => /^(?:letter|mail|press)$/.test(genreOf(document) ?? ''),
  check(document, { options }) {
    const { phone, email } = waysOf(document);
    if (!phone && !email) return { message: 'none', severity: genreOf(document) === 'letter' ? 'error' : 'warning' };
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
    { kind: 'vedtak', text: 'Vi har innvilget søknaden din.\n\nMed vennlig hilsen\nKari Moe\nTelefon 32 45 67 89' },
    { kind: 'avslag', text: 'Vi avslår søknaden.\n\nHilsen Kari Moe\nkari.moe@fjordvik.example' },
    { kind: 'vedtak', text: 'Vi har innvilget søknaden din.\n\nHilsen {{saksbehandler}}, {{telefon}}' },
    { kind: 'orientering', html: '<p>Veien er stengt.</p><p>Hilsen Kari. <a href="tel:+4732456789">Ring meg</a></p>' },
    { language: 'nn', kind: 'vedtak', text: '⟦⟧Vi har innvilga søknaden din.\n\nMed venleg helsing\nKari Moe\nrådgjevar' },
    { language: 'nn', kind: 'avslag', text: '⟦⟧Vi avslår søknaden.\n\nHelsing Fjordvik kommune\nKonto 1234.56.78901' },
    { language: 'nn', kind: 'e-post', text: '⟦⟧Hei. Du får ikkje svar før fredag.\n\nHelsing Kari' },
    { language: 'nn', kind: 'vedtak', text: 'Vi har innvilga søknaden din.\n\nMed venleg helsing\nKari Moe\nTelefon 32 45 67 89' },
    { language: 'nn', kind: 'avslag', text: 'Vi avslår søknaden.\n\nHelsing Kari Moe\nkari.moe@fjordvik.example' },
    { language: 'nn', kind: 'innkalling', text: 'Du er kalla inn til møte.\n\nRing 116 117 om du ikkje kan kome. Tlf. 116 117' },
  ],
});
