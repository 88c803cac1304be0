import { blocks, defineRule } from '@klarsyn/core';

export default defineRule({
  id: 'wcag/pdf-uten-tagger',
  over: 'document',
  formats: ['pdf'],
  severity: 'error',
  tags: ['wcag-1.3.1', 'wcag-1.1.1', 'niva-a'],
  docs: {
    nb: {
      title: 'PDF-en er ikke tagget',
      why: 'Taggene sier hva som er overskrift, liste, tabell og bilde, og hva som leses først. Uten dem må skjermlesere gjette.',
      advice:
        'Lag PDF-en på nytt fra dokumentet. I Word: Lagre som PDF (ikke «Skriv ut»), Alternativer, «Koder for dokumentstruktur for tilgjengelighet». I LibreOffice: «Tagget PDF». Klarsyn ser om taggene er der og hva de sier, men lover ikke at alt i PDF/UA er oppfylt.',
      limits:
        'Regelen ser om fila sier at den er tagget, og om taggene er der. Om taggene er riktige, sier den ikke. Noe av det ser andre regler på, men ingen av dem lover at hele PDF/UA er oppfylt.',
    },
    nn: {
      title: 'PDF-en er ikkje tagga',
      why: 'Taggane seier kva som er overskrift, liste, tabell og bilete, og kva som blir lese først. Utan dei må skjermlesarar gjette.',
      advice:
        'Lag PDF-en på nytt frå dokumentet. I Word: Lagre som PDF (ikkje «Skriv ut»), Alternativ, «Kodar for dokumentstruktur for tilgjenge». I LibreOffice: «Tagga PDF». Klarsyn ser om taggane er der og kva dei seier, men lovar ikkje at alt i PDF/UA er oppfylt.',
      limits:
        'Regelen ser om fila seier at ho er tagga, og om taggane er der. Om taggane er rette, seier han ikkje. Noko av det ser andre reglar på, men ingen av dei lovar at heile PDF/UA er oppfylt.',
    },
  },
  sources: [
    { title: 'WCAG 2.1: 1.3.1 Informasjon og relasjoner', url: 'https://www.w3.org/TR/WCAG21/#info-and-relationships' },
    { title: 'W3C: teknikker for PDF', url: 'https://www.w3.org/WAI/WCAG21/Techniques/#pdf' },
  ],
  messages: {
    nb: { untagged: 'PDF-en har ingen tagger. Overskrifter, lister og rekkefølge er ikke merket.' },
    nn: { untagged: 'PDF-en har ingen taggar. Overskrifter, lister og rekkjefølgje er ikkje merkte.' },
  },
  applies: (document) => document.pdf !== undefined && blocks(document).length > 0,
  check: ({ pdf }) => (pdf?.isTagged === false ? { message: 'untagged' } : undefined),
  examples: [
    { pdf: [{ text: '⟦⟧Du får plass i Solbakken barnehage.' }], about: { isTagged: false } },
    {
      pdf: [{ text: '⟦⟧Svar på søknad' }, { text: 'Vi har behandlet søknaden din.' }],
      about: { isTagged: false, title: 'Svar på søknad' },
    },
    { pdf: [{ text: '⟦⟧Referat fra møtet 3. mars' }], about: { isTagged: false, language: '' } },
    { pdf: [{ text: 'Svar på søknad', role: 'H1' }, { text: 'Du får plass i Solbakken barnehage.' }] },
    { pdf: [{ text: 'Du får plass.' }], about: { title: 'Svar på søknad' } },
    { pdf: [], about: { isTagged: false, isScan: true }, note: 'En skannet side uten tekst har sin egen regel.' },
    { language: 'nn', pdf: [{ text: '⟦⟧Du får plass i Solbakken barnehage.' }], about: { isTagged: false } },
    { language: 'nn', pdf: [{ text: '⟦⟧Svar på søknaden' }, { text: 'Vi har ikkje fått alle papira.' }], about: { isTagged: false } },
    { language: 'nn', pdf: [{ text: '⟦⟧Referat frå møtet' }], about: { isTagged: false, language: 'nn-NO' } },
    { language: 'nn', pdf: [{ text: 'Svar på søknaden', role: 'H1' }, { text: 'Du får ikkje plass no.' }] },
    { language: 'nn', pdf: [{ text: 'Du får plass.' }], about: { title: 'Svar på søknaden' } },
    { language: 'nn', pdf: [], about: { isTagged: false, isScan: true } },
  ],
});
