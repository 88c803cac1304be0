import { defineRule } from '@klarsyn/core';

/** Pages in a row are said as one: «2–4». */
function pageList(pages: readonly number[]): string {
  const runs: (readonly [first: number, last: number])[] = [];
  for (const page of pages) {
    const [first, last] = runs.at(-1) ?? [];
    if (first !== undefined && last === page - 1) runs[runs.length - 1] = [first, page];
    else runs.push([page, page]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}

export default defineRule({
  id: 'wcag/skannet-side',
  over: 'document',
  formats: ['pdf'],
  severity: 'error',
  tags: ['wcag-1.1.1', 'wcag-1.4.5', 'niva-a'],
  docs: {
    nb: {
      title: 'Siden er skannet og har ingen tekst',
      why: 'Skjermleseren kan ikke lese et bilde av tekst, og ingen kan søke i det. For en skjermleser er siden tom.',
      advice:
        'Lag PDF-en fra dokumentet i stedet for å skrive ut og skanne. Har du bare papiret, kjør tekstgjenkjenning (OCR), og les over teksten etterpå. Klarsyn leser ikke det som står i bilder, så resten av sjekken gjelder ikke disse sidene.',
      limits:
        'Regelen ser sider som er nesten bare ett bilde og har nesten ingen tekst. Har siden gått gjennom tekstgjenkjenning, ser den teksten, men ikke om den er lest riktig.',
    },
    nn: {
      title: 'Sida er skanna og har ingen tekst',
      why: 'Skjermlesaren kan ikkje lese eit bilete av tekst, og ingen kan søkje i det. For ein skjermlesar er sida tom.',
      advice:
        'Lag PDF-en frå dokumentet i staden for å skrive ut og skanne. Har du berre papiret, køyr tekstgjenkjenning (OCR), og les over teksten etterpå. Klarsyn les ikkje det som står i bilete, så resten av sjekken gjeld ikkje desse sidene.',
      limits:
        'Regelen ser sider som er nesten berre eitt bilete og har nesten ingen tekst. Har sida gått gjennom tekstgjenkjenning, ser han teksten, men ikkje om han er lesen rett.',
    },
  },
  sources: [
    { title: 'WCAG 2.1: 1.1.1 Ikke-tekstlig innhold', url: 'https://www.w3.org/TR/WCAG21/#non-text-content' },
    { title: 'W3C: PDF7, tekstgjenkjenning på en skannet PDF', url: 'https://www.w3.org/WAI/WCAG21/Techniques/pdf/PDF7' },
  ],
  messages: {
    nb: { one: 'Side {pages} er et bilde uten tekst.', some: 'Disse sidene er bilder uten tekst: {pages}.' },
    nn: { one: 'Side {pages} er eit bilete utan tekst.', some: 'Desse sidene er bilete utan tekst: {pages}.' },
  },
  applies: ({ pdf }) => pdf !== undefined,
  check({ pdf }) {
    const pages = pdf?.scanned ?? [];
    if (pages.length === 0) return undefined;
    return { message: pages.length === 1 ? 'one' : 'some', values: { pages: pageList(pages) } };
  },
  examples: [
    { pdf: [{ text: '⟦⟧' }], about: { isScan: true, isTagged: false } },
    { pdf: [{ text: '⟦⟧12' }], about: { isScan: true, isTagged: false }, note: 'Et sidetall er ingen tekst å lese.' },
    { pdf: [{ text: '⟦⟧' }], about: { isScan: true } },
    { pdf: [{ text: 'Du får plass i Solbakken barnehage.' }], about: { isScan: true }, note: 'Teksten er gjenkjent.' },
    { pdf: [{ text: 'Du får plass i Solbakken barnehage.' }] },
    { pdf: [{ text: '' }], note: 'En tom side er ikke skannet.' },
    { language: 'nn', pdf: [{ text: '⟦⟧' }], about: { isScan: true, isTagged: false } },
    { language: 'nn', pdf: [{ text: '⟦⟧s. 3' }], about: { isScan: true, isTagged: false } },
    { language: 'nn', pdf: [{ text: '⟦⟧' }], about: { isScan: true } },
    { language: 'nn', pdf: [{ text: 'Du får ikkje plass i barnehagen no.' }], about: { isScan: true } },
    { language: 'nn', pdf: [{ text: 'Du får ikkje plass i barnehagen no.' }] },
    { language: 'nn', pdf: [{ text: '' }] },
  ],
});
