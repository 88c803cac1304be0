import { ancestors, defineRule, type PartialProfile, type StyleLook } from '@klarsyn/core';
import { familyName } from './shared/font.ts';
import { places, type Seen, seenText } from './shared/seen.ts';

const profile = { name: { official: 'Fjordvik kommune' }, letters: { maxDirect: 0.05 } } satisfies PartialProfile;
const meta = { styles: { Normal: { fontFamily: 'Arial', fontSizePt: 11, color: '#1b1b1b', themed: [] } } } as const;
const plain = { fontFamily: 'Arial', fontSizePt: 11, color: '#1b1b1b' };

export default defineRule({
  id: 'grafisk-profil/direkte-formatering',
  over: 'document',
  formats: ['docx', 'odt'],
  needs: ['look', 'word', 'profile'],
  severity: 'hint',
  tags: ['prove', 'PROF-DOCX-DIRECT'],
  docs: {
    nb: {
      title: 'Mye av teksten er formatert for hånd',
      why: 'Tekst som er formatert for hånd, følger ikke med når malen endres. Skjermlesere får heller ikke vite hva den er.',
      advice: 'Bruk stilene i malen. Merk teksten og trykk Ctrl + mellomrom for å ta bort formateringen.',
    },
    nn: {
      title: 'Mykje av teksten er formatert for hand',
      why: 'Tekst som er formatert for hand, følgjer ikkje med når malen blir endra. Skjermlesarar får heller ikkje vite kva han er.',
      advice: 'Bruk stilane i malen. Merk teksten og trykk Ctrl + mellomrom for å ta bort formateringa.',
    },
  },
  sources: [{ title: 'Profilen til virksomheten (letters.maxDirect)' }],
  messages: {
    nb: { share: '{share} % av teksten har skrift, størrelse eller farge satt for hånd. Profilen sier høyst {limit} %.' },
    nn: { share: '{share} % av teksten har skrift, storleik eller farge sett for hand. Profilen seier høgst {limit} %.' },
  },
  applies: ({ meta: about }, { profile: { letters } }) => letters.maxDirect !== undefined && about.styles !== undefined,
  check(document, { profile: { letters } }) {
    const limit = letters.maxDirect ?? 1;
    // Tables bring looks of their own, and links have a style of theirs.
    const seen = seenText(document).filter(
      ({ node }) => ![node, ...ancestors(document, node)].some(({ kind }) => kind === 'table' || kind === 'link' || kind === 'region'),
    );
    const length = (found: readonly Seen[]) => found.reduce((sum, { text }) => sum + text.length, 0);
    const direct = seen.filter((one) => differs(one, document.meta.styles?.[one.block.word?.styleName ?? '']));
    const share = length(direct) / Math.max(1, length(seen));
    if (share <= limit) return undefined;
    return { message: 'share', values: { share: Math.round(share * 100), limit: Math.round(limit * 100) }, ...places(direct) };
  },
  examples: [
    {
      profile,
      meta,
      docx: [
        { text: 'Hei, Anna.', look: plain },
        { text: '⟦Du får plass fra august.⟧', look: { ...plain, fontFamily: 'Verdana' } },
      ],
    },
    { profile, meta, docx: [{ text: '⟦Hei, Anna. Du får plass.⟧', look: { ...plain, fontSizePt: 14 } }] },
    {
      profile,
      meta,
      docx: [
        { text: 'Hei.', look: plain },
        { text: '⟦Du må svare innen tre uker.⟧', look: { ...plain, color: '#c00000' } },
      ],
    },
    {
      profile,
      meta,
      docx: [
        { text: 'Hei, Anna.', look: plain },
        { text: 'Du får plass fra august.', look: { ...plain, bold: true } },
      ],
      note: 'Fet skrift er uthevning.',
    },
    { profile, meta, docx: [{ text: 'Hei, Anna. Du får plass fra august.', look: plain }] },
    {
      profile: { name: { official: 'Fjordvik kommune' } },
      meta,
      docx: [{ text: 'Hei, Anna.', look: { fontSizePt: 20 } }],
      note: 'Profilen setter ingen grense.',
    },
    {
      language: 'nn',
      profile,
      meta,
      docx: [
        { text: 'Hei.', look: plain },
        { text: '⟦Du får ikkje plass.⟧', look: { ...plain, fontFamily: 'Verdana' } },
      ],
    },
    { language: 'nn', profile, meta, docx: [{ text: '⟦Du får ikkje plass no.⟧', look: { ...plain, fontSizePt: 14 } }] },
    { language: 'nn', profile, meta, docx: [{ text: '⟦Du må ikkje svare.⟧', look: { ...plain, color: '#c00000' } }] },
    { language: 'nn', profile, meta, docx: [{ text: 'Du får ikkje plass.', look: plain }] },
    { language: 'nn', profile, meta, docx: [{ text: 'Du får ikkje plass.', look: { ...plain, bold: true } }] },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' } },
      meta,
      docx: [{ text: 'Du får ikkje plass.', look: { fontSizePt: 20 } }],
    },
  ],
});

/** True when a text does not look as its style says. What the style does not say is not compared. */
function differs({ look }: Seen, style: StyleLook | undefined): boolean {
  if (style === undefined) return false;
  const { fontFamily, fontSizePt, color } = style;
  return (
    (fontFamily !== undefined && familyName(fontFamily) !== familyName(look.fontFamily)) ||
    (fontSizePt !== undefined && fontSizePt !== look.fontSizePt) ||
    (color !== undefined && color !== look.color)
  );
}
