import { defineRule } from '@klarsyn/core';

export default defineRule({
  id: 'wcag/tekst-utenfor-taggene',
  over: 'document',
  formats: ['pdf'],
  severity: 'error',
  tags: ['wcag-1.3.1', 'niva-a'],
  docs: {
    nb: {
      title: 'Noe av teksten er utenfor taggene',
      why: 'Skjermlesere leser det som er tagget. Det som står utenfor, blir ofte hoppet over.',
      advice:
        'Lag PDF-en på nytt fra dokumentet, eller tagg teksten i Acrobat. Er den bare pynt, merk den som artefakt. Klarsyn ser at teksten mangler tagg, men vet ikke hvor den hører hjemme.',
      limits:
        'Regelen finner sider der tekst verken er tagget eller merket som artefakt. Om teksten er viktig, og hvor den hører hjemme, må du bedømme selv. Bilder utenfor taggene ser den ikke.',
    },
    nn: {
      title: 'Noko av teksten er utanfor taggane',
      why: 'Skjermlesarar les det som er tagga. Det som står utanfor, blir ofte hoppa over.',
      advice:
        'Lag PDF-en på nytt frå dokumentet, eller tagg teksten i Acrobat. Er han berre pynt, merk han som artefakt. Klarsyn ser at teksten manglar tagg, men veit ikkje kvar han høyrer heime.',
      limits:
        'Regelen finn sider der tekst korkje er tagga eller merkt som artefakt. Om teksten er viktig, og kvar han høyrer heime, må du vurdere sjølv. Bilete utanfor taggane ser han ikkje.',
    },
  },
  sources: [
    { title: 'WCAG 2.1: 1.3.1 Informasjon og relasjoner', url: 'https://www.w3.org/TR/WCAG21/#info-and-relationships' },
    { title: 'PDF/UA-1 (ISO 14289-1), 7.1: alt innhold er tagget eller artefakt', url: 'https://www.iso.org/standard/64599.html' },
  ],
  messages: {
    nb: { outside: 'Det står tekst som ikke er tagget, på {count} av sidene. Den første er side {page}.' },
    nn: { outside: 'Det står tekst som ikkje er tagga, på {count} av sidene. Den første er side {page}.' },
  },
  applies: ({ pdf }) => pdf?.isTagged === true,
  check({ pdf }) {
    const [page] = pdf?.untagged ?? [];
    return page === undefined ? undefined : { message: 'outside', values: { page, count: pdf?.untagged.length ?? 0 } };
  },
  examples: [
    {
      pdf: [
        { text: '⟦⟧Svar på søknad', role: 'H1' },
        { text: 'Du får plass.', role: 'none' },
      ],
    },
    { pdf: [{ text: '⟦⟧Frist', role: 'none' }, { text: 'Søk innen 1. mars.' }] },
    { pdf: [{ text: '⟦⟧Du får plass.' }, { text: 'Husk å svare.', role: 'none', look: { bold: true } }] },
    { pdf: [{ text: 'Svar på søknad', role: 'H1' }, { text: 'Du får plass.' }] },
    { pdf: [{ text: 'Du får plass.' }], about: { isTagged: false }, note: 'En PDF helt uten tagger har sin egen regel.' },
    {
      pdf: [
        { text: 'Lønnsslipp', role: 'LI' },
        { text: 'Skattemelding', role: 'LI' },
      ],
    },
    {
      language: 'nn',
      pdf: [
        { text: '⟦⟧Svar på søknaden', role: 'H1' },
        { text: 'Du får ikkje plass.', role: 'none' },
      ],
    },
    { language: 'nn', pdf: [{ text: '⟦⟧Frist', role: 'none' }, { text: 'Søk innan 1. mars.' }] },
    { language: 'nn', pdf: [{ text: '⟦⟧Du får plass.' }, { text: 'Hugs å svare.', role: 'none' }] },
    { language: 'nn', pdf: [{ text: 'Svar på søknaden', role: 'H1' }, { text: 'Du får ikkje plass no.' }] },
    { language: 'nn', pdf: [{ text: 'Du får ikkje plass.' }], about: { isTagged: false } },
    {
      language: 'nn',
      pdf: [
        { text: 'Lønsslipp', role: 'LI' },
        { text: 'Skattemelding', role: 'LI' },
      ],
    },
  ],
});
