import { type Document, defineRule } from '@klarsyn/core';
import { closingOf, isFilledLater, signerIn } from './shared/closing.ts';
import { genreOf } from './shared/genre.ts';
import { linesOf } from './shared/lines.ts';
import { namesTitle } from './shared/roles.ts';
import { spokenIn } from './shared/speakers.ts';

export default defineRule({
  id: 'avsender/tittel-mangler',
  over: 'document',
  needs: ['kind'],
  severity: 'warning',
  tags: ['SEND-TITLE-MISSING', 'SEED-SOR-05', 'SEED-SOR-12', 'SEED-MOD-12', 'SEED-MOD-13'],
  docs: {
    nb: {
      title: 'Det står ikke hvilken rolle avsenderen har',
      why: 'Et navn alene sier ikke om det er ordføreren, lederen eller saksbehandleren som skriver.',
      advice: 'Skriv tittelen under navnet: «Kari Moe, rådgiver».',
    },
    nn: {
      title: 'Det står ikkje kva rolle avsendaren har',
      why: 'Eit namn åleine seier ikkje om det er ordføraren, leiaren eller saksbehandlaren som skriv.',
      advice: 'Skriv tittelen under namnet: «Kari Moe, rådgjevar».',
    },
  },
  sources: [
    { title: 'Kommunikasjonsstrategien til Modum kommune: roller' },
    { title: 'Kommunikasjonsstrategien til Ski kommune: den ansatte gir rollen sin klart til kjenne' },
  ],
  messages: {
    nb: { missing: '{name} har ingen tittel i underskriften.', quoted: 'Det står ikke hvem {name} er.' },
    nn: { missing: '{name} har ingen tittel i underskrifta.', quoted: 'Det står ikkje kven {name} er.' },
  },
  applies: (document) =>
    /^(?:letter|mail|press)$/.test(genreOf(document) ?? '') && (genreOf(document) === 'press' || closingOf(document) !== undefined),
  check(document, { profile }) {
    const quoted = genreOf(document) === 'press' ? nobodyKnows(document) : [];
    const closing = closingOf(document);
    if (closing === undefined || isFilledLater(closing)) return quoted;
    const signer = signerIn(closing, [...profile.units.map(({ name }) => name), profile.name.official, ...profile.name.allowed]);
    if (signer === undefined || signer.beside.some(namesTitle)) return quoted;
    const { span, text } = signer.line;
    const start = span.end - text.length;
    return [
      { message: 'missing', values: { name: signer.name }, at: { ...span, start, end: start + signer.name.length } } as const,
      ...quoted,
    ];
  },
  examples: [
    { kind: 'vedtak', text: 'Vi har innvilget søknaden din.\n\nMed vennlig hilsen\n⟦Kari Moe⟧\nFjordvik kommune' },
    { kind: 'avslag', text: 'Vi avslår søknaden.\n\nHilsen ⟦Kari Anne Moe⟧\n32 45 67 89' },
    {
      kind: 'e-post',
      text: 'Vi kommer tirsdag.\n\nMvh\n⟦Per Vik⟧\nKultur og idrett\nFjordvik kommune',
      note: 'Enheten er ikke en tittel.',
    },
    { kind: 'vedtak', text: 'Vi har innvilget søknaden din.\n\nMed vennlig hilsen\nKari Moe\nbyggesaksbehandler\nFjordvik kommune' },
    { kind: 'avslag', text: 'Vi avslår søknaden.\n\nHilsen Kari Moe, enhetsleder' },
    {
      kind: 'vedtak',
      text: 'Vi har innvilget søknaden din.\n\nMed vennlig hilsen\nFjordvik kommune',
      note: 'Uten person er det en annen regels sak.',
    },
    { kind: 'orientering', text: 'Skolen begynner.\n\nVennlig hilsen\nOla Vik\nFjordvik skole\nRektor' },
    { kind: 'pressemelding', text: 'Pressemelding\n\n– Veien er åpen, sier ⟦Kari Moe⟧.\n\nKontakt: Per Vik, rådgiver, 32 45 67 89' },
    {
      kind: 'pressemelding',
      text: 'Pressemelding\n\n– Veien er åpen, sier Kari Moe, som leder arbeidet.\n\nKontakt: Per Vik, rådgiver, 32 45 67 89',
    },
    { kind: 'pressemelding', text: 'Pressemelding\n\nInnbygger Kari Moe er glad.\n\n– Veien er åpen, sier Kari Moe.' },
    {
      language: 'nn',
      kind: 'pressemelding',
      text: 'Pressemelding\n\n– Vegen er ikkje stengd, seier ⟦Kari Moe⟧.\n\nKontakt: Per Vik, rådgjevar, 32 45 67 89',
    },
    { language: 'nn', kind: 'vedtak', text: 'Vi har innvilga søknaden din.\n\nMed venleg helsing\n⟦Kari Moe⟧\nFjordvik kommune' },
    { language: 'nn', kind: 'avslag', text: 'Vi avslår søknaden, og du får ikkje plass.\n\nMed helsing\n⟦Kari Moe⟧\nFjordvik kommune' },
    { language: 'nn', kind: 'avslag', text: 'Vi avslår søknaden, og du får ikkje plass.\n\nHelsing ⟦Kari Anne Moe⟧\n32 45 67 89' },
    { language: 'nn', kind: 'e-post', text: 'Vi kjem ikkje før tysdag.\n\nHelsing\n⟦Per Vik⟧\nKultur og idrett\nFjordvik kommune' },
    {
      language: 'nn',
      kind: 'vedtak',
      text: 'Vi har innvilga søknaden din.\n\nMed venleg helsing\nKari Moe\nrådgivar, Barnehage\nFjordvik kommune',
    },
    { language: 'nn', kind: 'avslag', text: 'Vi avslår søknaden, og du får ikkje plass.\n\nHelsing Kari Moe, einingsleiar' },
    { language: 'nn', kind: 'vedtak', text: 'Vi har ikkje innvilga søknaden din.\n\nMed venleg helsing\nFjordvik kommune' },
  ],
});

/** Those who are quoted with their names alone: no word before a name says who it is, and nothing after it, wherever it stands. */
function nobodyKnows(document: Document) {
  const text = linesOf(document)
    .map((line) => line.text)
    .join('\n');
  const seen = new Set<string>();
  return spokenIn(document).flatMap(({ line, speakers }) =>
    speakers.flatMap(({ name, title }) => {
      if (name === undefined || title !== undefined || seen.has(name) || namesTitle(line.text) || isPresented(text, name)) return [];
      seen.add(name);
      const start = line.span.end - line.text.length + line.text.indexOf(name);
      const at = { ...line.span, start, end: start + name.length };
      return [{ message: 'quoted', values: { name }, at, severity: 'hint', certainty: 'review' } as const];
    }),
  );
}

/** True when a noun stands before the name or something is added after it, in any of its places. */
const isPresented = (text: string, name: string): boolean =>
  text.split(name).some((part, at, parts) => {
    const after = parts[at + 1];
    if (after === undefined) return false;
    return (
      /^\s*[,(–-]/.test(after) ||
      (/\p{Ll}\s$/u.test(part) &&
        !/(?<!\p{L})(?:sier|seier|forteller|fortel|mener|meiner|opplyser|skriver|skriv|og|med|av|fra|frå|til)\s$/u.test(part))
    );
  });
