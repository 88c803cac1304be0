import { defineRule, formOfTag, isLetterKind, type PartialProfile } from '@klarsyn/core';
import { closingParts } from './shared/closing.ts';
import { fieldNames } from './shared/fields.ts';

const profile = {
  name: { official: 'Fjordvik kommune', allowed: [], discouraged: [], exceptions: [], retired: [] },
  units: [{ name: 'Byggesak' }],
  letters: {
    signature: ['greeting', 'name', 'title', 'unit', 'organisation'],
    emailSignature: ['greeting', 'name', 'title', 'organisation', 'phone'],
  },
} satisfies PartialProfile;

export default defineRule({
  id: 'grafisk-profil/feil-signaturoppsett',
  over: 'document',
  needs: ['profile', 'kind'],
  severity: 'hint',
  tags: ['prove', 'PROF-DOCX-SIGNATURE', 'PROF-EMAIL-SIGNATURE', 'SEED-SOR-12'],
  docs: {
    nb: {
      title: 'Avslutningen har en annen rekkefølge enn profilen',
      why: 'Når alle brev slutter likt, finner leseren fort hvem hun kan svare.',
      advice: 'Skriv navn, tittel og enhet i rekkefølgen fra profilen.',
    },
    nn: {
      title: 'Avslutninga har ei anna rekkjefølgje enn profilen',
      why: 'Når alle brev sluttar likt, finn lesaren fort kven ho kan svare.',
      advice: 'Skriv namn, tittel og eining i rekkjefølgja frå profilen.',
    },
  },
  sources: [{ title: 'Profilen til virksomheten (letters.signature og letters.emailSignature)' }],
  messages: {
    nb: { order: 'I avslutningen skal {field} stå etter {after}.' },
    nn: { order: 'I avslutninga skal {field} stå etter {after}.' },
  },
  applies: ({ kind }) => kind !== undefined && (kind.value === 'e-post' || isLetterKind(kind.value)),
  check(document, { profile: known, analysis }) {
    const { letters } = known;
    const order = document.kind?.value === 'e-post' ? letters.emailSignature : letters.signature;
    const parts = closingParts(document, known).filter(({ field }) => order.includes(field));
    const wrong = parts.find(({ field }, at) => parts.slice(at + 1).some((later) => order.indexOf(later.field) < order.indexOf(field)));
    if (wrong === undefined) return undefined;
    const before = parts.findLast(({ field }) => order.indexOf(field) < order.indexOf(wrong.field));
    const names = fieldNames[formOfTag(analysis.language.language) ?? 'nb'];
    return { message: 'order', values: { field: names[wrong.field], after: names[before?.field ?? 'greeting'] }, at: wrong.span };
  },
  examples: [
    { profile, kind: 'vedtak', text: 'Du får bygge.\n\nMed vennlig hilsen\n⟦Fjordvik kommune⟧\nKari Moe\nrådgiver' },
    { profile, kind: 'avslag', text: 'Vi avslår søknaden.\n\nMed vennlig hilsen\nKari Moe\n⟦Byggesak⟧\nrådgiver\nFjordvik kommune' },
    { profile, kind: 'e-post', text: 'Vi kommer tirsdag.\n\nVennlig hilsen\nKari Moe\n⟦Fjordvik kommune⟧\nrådgiver\n32 00 00 00' },
    { profile, kind: 'vedtak', text: 'Du får bygge.\n\nMed vennlig hilsen\nKari Moe\nrådgiver\nByggesak\nFjordvik kommune' },
    {
      profile,
      kind: 'vedtak',
      text: 'Du får bygge.\n\nMed vennlig hilsen\nKari Moe\nrådgiver',
      note: 'Linjer som mangler, er en annen regels sak.',
    },
    { profile, kind: 'e-post', text: 'Vi kommer tirsdag.\n\nVennlig hilsen\nKari Moe, rådgiver\nFjordvik kommune\n32 00 00 00' },
    {
      language: 'nn',
      profile,
      kind: 'vedtak',
      text: 'Du får ikkje byggje.\n\nMed venleg helsing\n⟦Fjordvik kommune⟧\nKari Moe\nrådgjevar',
    },
    {
      language: 'nn',
      profile,
      kind: 'avslag',
      text: 'Du får ikkje plass.\n\nMed venleg helsing\nKari Moe\n⟦Byggesak⟧\nrådgivar\nFjordvik kommune',
    },
    {
      language: 'nn',
      profile,
      kind: 'e-post',
      text: 'Vi kjem ikkje tysdag.\n\nVenleg helsing\nKari Moe\n⟦Fjordvik kommune⟧\nrådgivar\n32 00 00 00',
    },
    {
      language: 'nn',
      profile,
      kind: 'vedtak',
      text: 'Du får ikkje byggje.\n\nMed venleg helsing\nKari Moe\nrådgivar\nByggesak\nFjordvik kommune',
    },
    { language: 'nn', profile, kind: 'vedtak', text: 'Du får ikkje byggje.\n\nMed venleg helsing\nFjordvik kommune' },
    {
      language: 'nn',
      profile,
      kind: 'tjeneste',
      text: 'Du må ikkje søkje.\n\nHelsing\nFjordvik kommune\nKari Moe',
      note: 'Ei side er ikkje eit brev.',
    },
  ],
});
