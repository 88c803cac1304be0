import { type Document, defineRule, nodesOf } from '@klarsyn/core';
import { closingOf, isAutomated, isFilledLater, signerIn } from './shared/closing.ts';
import { linesOf } from './shared/lines.ts';
import { titlesIn } from './shared/titles.ts';

/** Kinds of letter that belong to a case somebody works with. */
const cases: ReadonlySet<string> = new Set(['vedtak', 'avslag', 'forhaandsvarsel', 'foreloepig-svar', 'innsynsavslag', 'tilsyn']);
const caseworker =
  /(?<!\p{L})(?:\p{L}*saksbehandl[ae]r|\p{L}*sakshandsam[ae]r|kontaktperson|saksansvarl\p{L}+|\p{L}*rådg(?:iver|ivar|jevar)|\p{L}*konsulent|\p{L}*jurist|\p{L}*ingeniør|\p{L}*koordinator|\p{L}*planlegg[ej]a?r)(?:en)?(?!\p{L})/iu;

export default defineRule({
  id: 'avsender/saksbehandler-mangler',
  over: 'document',
  needs: ['kind'],
  severity: 'hint',
  tags: ['LET-ALL-SAKSBEHANDLER', 'prove'],
  docs: {
    nb: {
      title: 'Brevet sier ikke hvem som er saksbehandler',
      why: 'Når en leder skriver under, vet leseren ikke hvem som kjenner saken.',
      advice: 'Skriv «Saksbehandler: Kari Moe, 32 45 67 89» øverst i brevet.',
    },
    nn: {
      title: 'Brevet seier ikkje kven som er saksbehandlar',
      why: 'Når ein leiar skriv under, veit lesaren ikkje kven som kjenner saka.',
      advice: 'Skriv «Saksbehandlar: Kari Moe, 32 45 67 89» øvst i brevet.',
    },
  },
  sources: [{ title: 'Prop. 79 L (2024–2025) kapittel 18: navnet på saksbehandleren', url: 'https://www.regjeringen.no/no/dokumenter/' }],
  messages: {
    nb: { missing: '{name} skriver under, men brevet sier ikke hvem som er saksbehandler.' },
    nn: { missing: '{name} skriv under, men brevet seier ikkje kven som er saksbehandlar.' },
  },
  applies: (document) => cases.has(document.kind?.value ?? '') && !isAutomated(document),
  check(document, { profile }) {
    const closing = closingOf(document);
    if (closing === undefined || isFilledLater(closing) || hasCaseworker(document)) return undefined;
    const signer = signerIn(closing, [...profile.units.map(({ name }) => name), profile.name.official, ...profile.name.allowed]);
    const title = signer === undefined ? undefined : titlesIn(signer.beside.join('\n'))[0];
    if (signer === undefined || title === undefined || title.level === 'caseworker' || title.level === 'employee') return undefined;
    return { message: 'missing', values: { name: signer.name }, at: closing.greeting.span };
  },
  examples: [
    { kind: 'vedtak', text: 'Vi har innvilget søknaden din.\n\n⟦Med vennlig hilsen⟧\nKari Moe\nenhetsleder\nFjordvik kommune' },
    { kind: 'avslag', text: 'Vi avslår søknaden.\n\n⟦Hilsen⟧\nPer Vik, plansjef\nFjordvik kommune' },
    { kind: 'tilsyn', text: 'Vi har ført tilsyn.\n\n⟦Vennlig hilsen⟧\nAnne Haug\nkommuneoverlege\nFjordvik kommune' },
    { kind: 'vedtak', text: 'Saksbehandler: Per Vik\n\nVi har innvilget søknaden din.\n\nMed vennlig hilsen\nKari Moe\nenhetsleder' },
    { kind: 'vedtak', text: 'Vi har innvilget søknaden din.\n\nMed vennlig hilsen\nKari Moe\nbyggesaksbehandler' },
    { kind: 'orientering', text: 'Veien er stengt.\n\nHilsen\nKari Moe\nenhetsleder', note: 'Ingen sak, ingen saksbehandler.' },
    {
      language: 'nn',
      kind: 'vedtak',
      text: 'Vi har ikkje innvilga søknaden din.\n\n⟦Med venleg helsing⟧\nKari Moe\neiningsleiar\nFjordvik kommune',
    },
    { language: 'nn', kind: 'avslag', text: 'Du får ikkje plass.\n\n⟦Helsing⟧\nPer Vik, plansjef\nFjordvik kommune' },
    { language: 'nn', kind: 'tilsyn', text: 'Vi har ikkje ført tilsyn før.\n\n⟦Venleg helsing⟧\nAnne Haug\nkommuneoverlege' },
    { language: 'nn', kind: 'vedtak', text: 'Saksbehandlar: Per Vik\n\nDu får ikkje plass.\n\nMed venleg helsing\nKari Moe\neiningsleiar' },
    { language: 'nn', kind: 'vedtak', text: 'Du får ikkje plass.\n\nMed venleg helsing\nKari Moe\nbyggjesaksbehandlar' },
    { language: 'nn', kind: 'orientering', text: 'Vegen er ikkje open.\n\nHelsing\nKari Moe\neiningsleiar' },
  ],
});

const hasCaseworker = (document: Document): boolean =>
  linesOf(document).some(({ text }) => caseworker.test(text)) ||
  nodesOf(document, 'field').some(({ name }) => /saksbehandl|sakshandsam|saksansvarl|kontaktperson/i.test(name));
