import { defineRule } from '@klarsyn/core';

export default defineRule({
  id: 'personvern/kommentar-igjen',
  over: 'document',
  severity: 'error',
  tags: ['PROF-DOCX-COMMENTS', 'PRIV-META'],
  docs: {
    nb: {
      title: 'Kommentarer eller sporede endringer ligger igjen',
      why: 'Mottakeren kan lese hva dere sa til hverandre, og hva som sto der før.',
      advice: 'Godta eller avvis endringene, og slett kommentarene, før fila går ut. Da er det bare brevet mottakeren får.',
    },
    nn: {
      title: 'Kommentarar eller spora endringar ligg igjen',
      why: 'Mottakaren kan lese kva de sa til kvarandre, og kva som stod der før.',
      advice: 'Godta eller avvis endringane, og slett kommentarane, før fila går ut. Då er det berre brevet mottakaren får.',
    },
  },
  sources: [{ title: 'Digdir: personvern i dokumenter som publiseres', url: 'https://www.digdir.no/' }],
  messages: {
    nb: {
      comments: 'Fila har {comments} kommentarer som ligger igjen.',
      changes: 'Fila har {changes} sporede endringer som verken er godtatt eller avvist.',
      both: 'Fila har {comments} kommentarer og {changes} sporede endringer som ligger igjen.',
    },
    nn: {
      comments: 'Fila har {comments} kommentarar som ligg igjen.',
      changes: 'Fila har {changes} spora endringar som verken er godtekne eller avviste.',
      both: 'Fila har {comments} kommentarar og {changes} spora endringar som ligg igjen.',
    },
  },
  applies: ({ format }) => format === 'docx' || format === 'odt' || format === 'pdf',
  check({ meta }) {
    const { comments = 0, changes = 0 } = meta.traces ?? {};
    if (comments > 0 && changes > 0) return { message: 'both', values: { comments, changes } };
    if (comments > 0) return { message: 'comments', values: { comments } };
    return changes > 0 ? { message: 'changes', values: { changes } } : undefined;
  },
  examples: [
    { docx: [{ text: '⟦⟧Vi har innvilget søknaden din.' }], meta: { traces: { comments: 2 } } },
    { docx: [{ text: '⟦⟧Vi har avslått søknaden din.' }], meta: { traces: { changes: 3 } } },
    { docx: [{ text: '⟦⟧Møtet er tirsdag.' }], meta: { traces: { comments: 1, changes: 1 } } },
    { docx: [{ text: 'Vi har innvilget søknaden din.' }] },
    { docx: [{ text: 'Vi har avslått søknaden din.' }], meta: { traces: { hidden: 1 } }, note: 'Skjult tekst er en annen regels sak.' },
    { docx: [{ text: 'Møtet er tirsdag.' }], meta: { author: 'Fjordvik kommune' } },
    { language: 'nn', docx: [{ text: '⟦⟧Vi har ikkje innvilga søknaden din.' }], meta: { traces: { comments: 2 } } },
    { language: 'nn', docx: [{ text: '⟦⟧Vi har avslått søknaden din, og du får ikkje plass.' }], meta: { traces: { changes: 3 } } },
    { language: 'nn', docx: [{ text: '⟦⟧Møtet er ikkje tysdag.' }], meta: { traces: { comments: 1, changes: 1 } } },
    { language: 'nn', docx: [{ text: 'Vi har ikkje innvilga søknaden din.' }] },
    { language: 'nn', docx: [{ text: 'Du får ikkje plass.' }], meta: { traces: { hidden: 1 } } },
    { language: 'nn', docx: [{ text: 'Møtet er ikkje tysdag.' }], meta: { author: 'Fjordvik kommune' } },
  ],
});
