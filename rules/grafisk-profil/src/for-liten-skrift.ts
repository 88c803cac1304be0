import { ancestors, type Document, defineRule, type Profile } from '@klarsyn/core';
import { places, type Seen, seenText } from './shared/seen.ts';

/** Parts of a page that may have smaller text than the running text. */
const small: ReadonlySet<string> = new Set(['header', 'footer', 'footnote', 'endnote', 'navigation', 'address']);

export default defineRule({
  id: 'grafisk-profil/for-liten-skrift',
  over: 'document',
  needs: ['look', 'profile'],
  severity: 'warning',
  tags: ['PROF-FONT-SIZE', 'SEED-MOD-02'],
  options: { minCharacters: 20 },
  docs: {
    nb: {
      title: 'Teksten er mindre enn profilen sier',
      why: 'Liten skrift er tung å lese for eldre og svaksynte, på skjerm og på papir.',
      advice: 'Bruk størrelsen i profilen for løpende tekst. Stikktitler, noter og bunntekst kan være mindre.',
    },
    nn: {
      title: 'Teksten er mindre enn profilen seier',
      why: 'Lita skrift er tung å lese for eldre og svaksynte, på skjerm og på papir.',
      advice: 'Bruk storleiken i profilen for løpande tekst. Stikktitlar, notar og botntekst kan vere mindre.',
    },
  },
  sources: [{ title: 'Den grafiske profilen til virksomheten (brand.minFontSizePt og letters.textSizePt i profilen)' }],
  messages: {
    nb: { small: 'Teksten har størrelse {size} punkt. Profilen sier minst {min}.' },
    nn: { small: 'Teksten har storleik {size} punkt. Profilen seier minst {min}.' },
  },
  applies: (document, { profile }) => leastSize(document, profile) !== undefined,
  check(document, { profile, options }) {
    const min = leastSize(document, profile) ?? 0;
    const wrong = seenText(document).filter(
      (seen) => seen.look.fontSizePt < min - rounding && seen.text.length >= options.minCharacters && isRunningText(document, seen),
    );
    return [...Map.groupBy(wrong, ({ look }) => look.fontSizePt)].map(
      ([size, same]) => ({ message: 'small', values: { size, min }, ...places(same) }) as const,
    );
  },
  examples: [
    {
      profile: { name: { official: 'Fjordvik kommune' }, brand: { minFontSizePt: 11 } },
      docx: [{ text: '⟦Du får plass i barnehagen fra august.⟧', look: { fontSizePt: 9 } }],
    },
    {
      profile: { name: { official: 'Fjordvik kommune' }, brand: { minFontSizePt: 11 } },
      docx: [
        { text: 'Du får plass i barnehagen fra august.', look: { fontSizePt: 11 } },
        { text: '⟦Du må svare oss innen tre uker.⟧', look: { fontSizePt: 8 } },
        { text: 'Ellers går plassen til en annen.', look: { fontSizePt: 8 } },
      ],
    },
    {
      profile: { name: { official: 'Fjordvik kommune' }, brand: { minFontSizePt: 12 } },
      page: '<p>⟦Du må svare oss innen tre uker.⟧</p>',
      css: 'p { font-size: 13px }',
    },
    {
      profile: { name: { official: 'Fjordvik kommune' }, brand: { minFontSizePt: 11 } },
      docx: [{ text: 'Du får plass i barnehagen fra august.', look: { fontSizePt: 11 } }],
    },
    {
      profile: { name: { official: 'Fjordvik kommune' }, brand: { minFontSizePt: 11 } },
      docx: [{ text: 'Side 1 av 2', look: { fontSizePt: 8 } }],
      note: 'Noen få tegn er ikke løpende tekst.',
    },
    {
      profile: { name: { official: 'Fjordvik kommune' } },
      docx: [{ text: 'Du får plass i barnehagen fra august.', look: { fontSizePt: 7 } }],
      note: 'Profilen sier ikke noe om størrelse.',
    },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' }, brand: { minFontSizePt: 11 } },
      docx: [{ text: '⟦Du får ikkje plass i barnehagen.⟧', look: { fontSizePt: 9 } }],
    },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' }, brand: { minFontSizePt: 11 } },
      docx: [
        { text: 'Du får plass i barnehagen frå august.', look: { fontSizePt: 11 } },
        { text: '⟦Du må svare oss innan tre veker.⟧', look: { fontSizePt: 8 } },
      ],
    },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' }, brand: { minFontSizePt: 10 } },
      docx: [{ text: '⟦Du må ikkje svare før om tre veker.⟧', look: { fontSizePt: 9.5 } }],
    },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' }, brand: { minFontSizePt: 11 } },
      docx: [{ text: 'Du får ikkje plass i barnehagen.', look: { fontSizePt: 11 } }],
    },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' }, brand: { minFontSizePt: 11 } },
      docx: [{ text: 'Side 1 av 2', look: { fontSizePt: 8 } }],
    },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' } },
      docx: [{ text: 'Du får ikkje plass i barnehagen.', look: { fontSizePt: 7 } }],
    },
  ],
});

/** Letters have a size of their own where the profile says so. */
const leastSize = ({ format }: Document, { brand, letters }: Profile): number | undefined =>
  format === 'html' || format === 'page' ? brand.minFontSizePt : (letters.textSizePt ?? brand.minFontSizePt);

/** Browsers round sizes: 15.99 pixels are 16. */
const rounding = 0.1;

function isRunningText(document: Document, { block }: Seen): boolean {
  if (block.kind === 'caption' || block.kind === 'label') return false;
  return !ancestors(document, block).some((above) => above.kind === 'region' && small.has(above.region));
}
