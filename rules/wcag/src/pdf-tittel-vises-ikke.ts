import { defineRule } from '@klarsyn/core';

export default defineRule({
  id: 'wcag/pdf-tittel-vises-ikke',
  over: 'document',
  formats: ['pdf'],
  severity: 'warning',
  tags: ['wcag-2.4.2', 'niva-a'],
  docs: {
    nb: {
      title: 'PDF-en viser filnavnet i stedet for tittelen',
      why: 'Vinduet og skjermleseren sier filnavnet, for eksempel «2027-0412_v3_endelig.pdf», selv om dokumentet har en tittel.',
      advice:
        'Slå på at tittelen vises: i Acrobat under Egenskaper, Åpningsvisning, Vis: Dokumenttittel. I LibreOffice under «Brukergrensesnitt» når du eksporterer.',
      limits: 'Regelen leser valget i fila og er sikker. Den sier ikke om tittelen er god, og den gjelder bare en PDF som har tittel.',
    },
    nn: {
      title: 'PDF-en viser filnamnet i staden for tittelen',
      why: 'Vindauget og skjermlesaren seier filnamnet, til dømes «2027-0412_v3_endeleg.pdf», sjølv om dokumentet har ein tittel.',
      advice:
        'Slå på at tittelen blir vist: i Acrobat under Eigenskapar, Opningsvising, Vis: Dokumenttittel. I LibreOffice under «Brukargrensesnitt» når du eksporterer.',
      limits: 'Regelen les valet i fila og er sikker. Han seier ikkje om tittelen er god, og han gjeld berre ein PDF som har tittel.',
    },
  },
  sources: [
    { title: 'WCAG 2.1: 2.4.2 Sidetitler', url: 'https://www.w3.org/TR/WCAG21/#page-titled' },
    { title: 'W3C: PDF18, tittelen på dokumentet', url: 'https://www.w3.org/WAI/WCAG21/Techniques/pdf/PDF18' },
  ],
  messages: {
    nb: { hidden: 'Dokumentet har tittelen «{title}», men vinduet viser filnavnet.' },
    nn: { hidden: 'Dokumentet har tittelen «{title}», men vindauget viser filnamnet.' },
  },
  applies: ({ pdf, title = '' }) => pdf !== undefined && title.trim() !== '',
  check: ({ pdf, title = '' }) => (pdf?.showsTitle === false ? { message: 'hidden', values: { title: title.trim() } } : undefined),
  examples: [
    { pdf: [{ text: '⟦⟧Du får plass.' }], about: { title: 'Svar på søknad', showsTitle: false } },
    { pdf: [{ text: '⟦⟧Priser for 2027' }], about: { title: 'Priser i barnehagen', showsTitle: false } },
    { pdf: [{ text: '⟦⟧Referat' }], about: { title: 'Referat fra møtet', showsTitle: false, isTagged: false } },
    { pdf: [{ text: 'Du får plass.' }], about: { title: 'Svar på søknad' } },
    { pdf: [{ text: 'Du får plass.' }], about: { showsTitle: false }, note: 'Uten tittel er det en annen regel som sier fra.' },
    { pdf: [{ text: 'Priser for 2027' }], about: { title: 'Priser i barnehagen', showsTitle: true } },
    { language: 'nn', pdf: [{ text: '⟦⟧Du får plass.' }], about: { title: 'Svar på søknaden', showsTitle: false } },
    { language: 'nn', pdf: [{ text: '⟦⟧Prisar for 2027' }], about: { title: 'Prisar i barnehagen', showsTitle: false } },
    { language: 'nn', pdf: [{ text: '⟦⟧Referat' }], about: { title: 'Referat frå møtet', showsTitle: false } },
    { language: 'nn', pdf: [{ text: 'Du får ikkje plass no.' }], about: { title: 'Svar på søknaden' } },
    { language: 'nn', pdf: [{ text: 'Du får ikkje plass no.' }], about: { showsTitle: false } },
    { language: 'nn', pdf: [{ text: 'Prisar for 2027' }], about: { title: 'Prisar i barnehagen', showsTitle: true } },
  ],
});
