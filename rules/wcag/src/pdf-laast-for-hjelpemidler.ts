import { defineRule } from '@klarsyn/core';

export default defineRule({
  id: 'wcag/pdf-laast-for-hjelpemidler',
  over: 'document',
  formats: ['pdf'],
  severity: 'warning',
  tags: ['wcag-1.3.1', 'niva-a'],
  docs: {
    nb: {
      title: 'PDF-en er låst for hjelpemidler',
      why: 'Låsen sier at programmer ikke får hente ut teksten. Noen skjermlesere retter seg etter det, og da er dokumentet stumt.',
      advice: 'Lagre PDF-en uten begrensninger, eller kryss av for «Tillat teksttilgang for skjermlesere» i sikkerhetsvalgene.',
      limits:
        'Regelen leser tillatelsene i fila. Om et bestemt hjelpemiddel retter seg etter dem, vet den ikke. En PDF som krever passord for å åpnes, kan ikke sjekkes.',
    },
    nn: {
      title: 'PDF-en er låst for hjelpemiddel',
      why: 'Låsen seier at program ikkje får hente ut teksten. Nokre skjermlesarar rettar seg etter det, og då er dokumentet stumt.',
      advice: 'Lagre PDF-en utan avgrensingar, eller kryss av for «Tillat teksttilgang for skjermlesarar» i tryggleiksvala.',
      limits:
        'Regelen les løyva i fila. Om eit bestemt hjelpemiddel rettar seg etter dei, veit han ikkje. Ein PDF som krev passord for å opnast, kan ikkje sjekkast.',
    },
  },
  sources: [
    { title: 'PDF/UA-1 (ISO 14289-1), 7.16 Sikkerhet', url: 'https://www.iso.org/standard/64599.html' },
    { title: 'WCAG 2.1: 1.3.1 Informasjon og relasjoner', url: 'https://www.w3.org/TR/WCAG21/#info-and-relationships' },
  ],
  messages: {
    nb: { locked: 'Sikkerhetsvalgene i PDF-en stenger for skjermlesere og andre hjelpemidler.' },
    nn: { locked: 'Tryggleiksvala i PDF-en stengjer for skjermlesarar og andre hjelpemiddel.' },
  },
  applies: ({ pdf }) => pdf !== undefined,
  check: ({ pdf }) => (pdf?.isLocked === true ? { message: 'locked' } : undefined),
  examples: [
    { pdf: [{ text: '⟦⟧Du får plass.' }], about: { isLocked: true } },
    { pdf: [{ text: '⟦⟧Svar på søknad', role: 'H1' }, { text: 'Du får plass.' }], about: { isLocked: true, title: 'Svar' } },
    { pdf: [{ text: '⟦⟧Referat' }], about: { isLocked: true, isTagged: false } },
    { pdf: [{ text: 'Du får plass.' }] },
    { pdf: [{ text: 'Du får plass.' }], about: { isTagged: false } },
    { pdf: [{ text: 'Svar på søknad', role: 'H1' }], about: { title: 'Svar på søknad' } },
    { language: 'nn', pdf: [{ text: '⟦⟧Du får plass.' }], about: { isLocked: true } },
    { language: 'nn', pdf: [{ text: '⟦⟧Svar på søknaden', role: 'H1' }, { text: 'Du får ikkje plass.' }], about: { isLocked: true } },
    { language: 'nn', pdf: [{ text: '⟦⟧Referat frå møtet' }], about: { isLocked: true, isTagged: false } },
    { language: 'nn', pdf: [{ text: 'Du får ikkje plass no.' }] },
    { language: 'nn', pdf: [{ text: 'Du får ikkje plass no.' }], about: { isTagged: false } },
    { language: 'nn', pdf: [{ text: 'Svar på søknaden', role: 'H1' }], about: { title: 'Svar på søknaden' } },
  ],
});
