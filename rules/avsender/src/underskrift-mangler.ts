import { type Document, defineRule, nodesOf } from '@klarsyn/core';
import { closingOf } from './shared/closing.ts';
import { genreOf } from './shared/genre.ts';
import { linesOf } from './shared/lines.ts';

const approved =
  /(?<!\p{L})(?:(?:elektronisk|digitalt)\s+(?:godkjen[dt]|signer(?:t|te)|underskreve[nt]?|underteikna|undertegnet|ekspeder)|godkjen[dt]\s+(?:elektronisk|digitalt)|signert\s+(?:elektronisk|digitalt)|(?:uten|utan|ingen|inga)\s+(?:\p{L}+\s)?(?:underskrift|signatur))|\(sign\.?\)/iu;

export default defineRule({
  id: 'avsender/underskrift-mangler',
  over: 'document',
  needs: ['kind'],
  // Most letters are signed by hand when they are printed, or by the system that sends them: the text alone seldom tells.
  severity: 'hint',
  tags: ['SEND-UNSIGNED', 'LET-ALL-ELGODKJENT'],
  docs: {
    nb: {
      title: 'Brevet er verken underskrevet eller elektronisk godkjent',
      why: 'Leseren skal kunne stole på at brevet er sendt med vilje, og ikke er et utkast.',
      advice: 'Skriv under navnet: «Dokumentet er elektronisk godkjent og har derfor ingen underskrift.»',
    },
    nn: {
      title: 'Brevet er verken underskrive eller elektronisk godkjent',
      why: 'Lesaren skal kunne stole på at brevet er sendt med vilje, og ikkje er eit utkast.',
      advice: 'Skriv under namnet: «Dokumentet er elektronisk godkjent og har difor inga underskrift.»',
    },
  },
  sources: [
    { title: 'Forvaltningsloven § 15 a og eForvaltningsforskriften: elektronisk kommunikasjon', url: 'https://lovdata.no/lov/1967-02-10' },
  ],
  messages: {
    nb: { missing: 'Brevet har ingen underskrift, og sier ikke at det er elektronisk godkjent.' },
    nn: { missing: 'Brevet har inga underskrift, og seier ikkje at det er elektronisk godkjent.' },
  },
  applies: (document) => genreOf(document) === 'letter' && closingOf(document) !== undefined,
  check(document) {
    const closing = closingOf(document);
    if (closing === undefined || isSigned(document, closing.greeting.span.node)) return undefined;
    return { message: 'missing', at: closing.greeting.span };
  },
  examples: [
    { kind: 'vedtak', text: 'Vi har innvilget søknaden din.\n\n⟦Med vennlig hilsen⟧\nKari Moe\nrådgiver' },
    { kind: 'orientering', text: 'Veien er stengt.\n\n⟦Hilsen⟧\nPer Vik\nenhetsleder\nFjordvik kommune' },
    { kind: 'avslag', text: 'Vi avslår søknaden.\n\n⟦Vennlig hilsen⟧\nFjordvik kommune' },
    { kind: 'vedtak', text: 'Vi har innvilget søknaden din.\n\nMed vennlig hilsen\nKari Moe\n\nDokumentet er elektronisk godkjent.' },
    { kind: 'e-post', text: 'Vi kommer tirsdag.\n\nHilsen\nKari Moe', note: 'En e-post skrives ikke under.' },
    { kind: 'vedtak', html: '<p>Du får plass.</p><p>Hilsen</p><img src="navn.png" alt="Underskrift"><p>Kari Moe</p>' },
    { kind: 'vedtak', text: 'Vi har innvilget søknaden din.\n\nHilsen\nKari Moe\n\nBrevet er digitalt signert.' },
    { kind: 'vedtak', text: 'Du får plass.\n\nMed hilsen\nKari Moe (sign.)\nrådgiver' },
    { language: 'nn', kind: 'vedtak', text: 'Du får ikkje plass.\n\n⟦Med venleg helsing⟧\nKari Moe\nrådgjevar' },
    { language: 'nn', kind: 'orientering', text: 'Vegen er ikkje open.\n\n⟦Helsing⟧\nPer Vik\neiningsleiar' },
    { language: 'nn', kind: 'avslag', text: 'Du får ikkje plass.\n\n⟦Venleg helsing⟧\nFjordvik kommune' },
    {
      language: 'nn',
      kind: 'vedtak',
      text: 'Du får ikkje plass.\n\nMed venleg helsing\nKari Moe\n\nDokumentet er elektronisk godkjent og har difor inga underskrift.',
    },
    { language: 'nn', kind: 'e-post', text: 'Vi kjem ikkje før tysdag.\n\nHelsing\nKari Moe' },
    { language: 'nn', kind: 'vedtak', text: 'Du får ikkje plass.\n\nHelsing\n{{underskrift}}\nKari Moe' },
  ],
});

/** Approved in words, signed in a picture after the greeting, or to be signed by the letter system. */
const isSigned = (document: Document, greeting: number): boolean =>
  linesOf(document).some(({ text }) => approved.test(text)) ||
  nodesOf(document, 'image').some(({ id }) => id > greeting) ||
  nodesOf(document, 'field').some(({ name }) => /signatur|underskrift|godkjen/i.test(name));
