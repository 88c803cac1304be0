import { defineRule, type Meta, type PartialProfile, type Problem } from '@klarsyn/core';

const profile = {
  name: { official: 'Fjordvik kommune' },
  letters: { marginsMm: { top: 25, right: 25, bottom: 25, left: 25 } },
} satisfies PartialProfile;
const page = (width: number, height: number, left: number): { readonly page: NonNullable<Meta['page']> } => ({
  page: { width, height, margins: { top: 70.9, right: 70.9, bottom: 70.9, left } },
});

export default defineRule({
  id: 'grafisk-profil/feil-sideoppsett',
  over: 'document',
  formats: ['docx', 'odt', 'pdf'],
  needs: ['profile'],
  severity: 'hint',
  tags: ['prove', 'PROF-DOCX-MARGINS'],
  options: { toleranceMm: 1 },
  docs: {
    nb: {
      title: 'Arket eller margene er ikke som profilen sier',
      why: 'Feil ark gir avkuttet tekst i utskriften. Faste marger gir brev som ser like ut.',
      advice: 'Velg A4 og margene fra profilen under «Oppsett» i Word, helst i malen.',
    },
    nn: {
      title: 'Arket eller margane er ikkje som profilen seier',
      why: 'Feil ark gir avkutta tekst i utskrifta. Faste margar gir brev som ser like ut.',
      advice: 'Vel A4 og margane frå profilen under «Oppsett» i Word, helst i malen.',
    },
  },
  sources: [{ title: 'Profilen til virksomheten (letters.marginsMm)' }, { title: 'ISO 216: A4 er 210 × 297 mm' }],
  messages: {
    nb: {
      paper: 'Arket er {width} × {height} mm. A4 er 210 × 297.',
      top: 'Margen oppe er {found} mm. Profilen sier {right}.',
      right: 'Margen til høyre er {found} mm. Profilen sier {right}.',
      bottom: 'Margen nede er {found} mm. Profilen sier {right}.',
      left: 'Margen til venstre er {found} mm. Profilen sier {right}.',
    },
    nn: {
      paper: 'Arket er {width} × {height} mm. A4 er 210 × 297.',
      top: 'Margen oppe er {found} mm. Profilen seier {right}.',
      right: 'Margen til høgre er {found} mm. Profilen seier {right}.',
      bottom: 'Margen nede er {found} mm. Profilen seier {right}.',
      left: 'Margen til venstre er {found} mm. Profilen seier {right}.',
    },
  },
  applies: ({ meta }, { profile: { letters } }) => meta.page !== undefined && letters.marginsMm !== undefined,
  check({ meta, format }, { profile: { letters }, options }) {
    const { page: found } = meta;
    const wanted = letters.marginsMm;
    if (found === undefined || wanted === undefined) return undefined;
    const [width, height] = [millimetres(found.width), millimetres(found.height)];
    const isA4 =
      Math.abs(Math.min(width, height) - a4.width) <= options.toleranceMm &&
      Math.abs(Math.max(width, height) - a4.height) <= options.toleranceMm;
    const problems: Problem<'paper' | Side>[] = isA4
      ? []
      : [{ message: 'paper', values: { width: Math.round(width), height: Math.round(height) } }];
    // A PDF has no margins of its own.
    if (format === 'pdf') return problems;
    for (const side of sides) {
      const margin = millimetres(found.margins[side]);
      if (Math.abs(margin - wanted[side]) > options.toleranceMm)
        problems.push({ message: side, values: { found: Math.round(margin), right: wanted[side] } });
    }
    return problems;
  },
  examples: [
    { profile, meta: page(612, 792, 70.9), docx: [{ text: '⟦⟧Hei, Anna.' }], note: 'Letter, et amerikansk ark.' },
    { profile, meta: page(595.3, 841.9, 36), docx: [{ text: '⟦⟧Hei, Anna.' }] },
    { profile, meta: page(595.3, 841.9, 100), docx: [{ text: '⟦⟧Hei, Anna.' }] },
    { profile, meta: page(595.3, 841.9, 70.9), docx: [{ text: 'Hei, Anna.' }] },
    { profile, meta: page(841.9, 595.3, 70.9), docx: [{ text: 'Hei, Anna.' }], note: 'A4 på tvers.' },
    { profile: { name: { official: 'Fjordvik kommune' } }, meta: page(612, 792, 10), docx: [{ text: 'Hei, Anna.' }] },
    { language: 'nn', profile, meta: page(612, 792, 70.9), docx: [{ text: '⟦⟧Du får ikkje plass.' }] },
    { language: 'nn', profile, meta: page(595.3, 841.9, 36), docx: [{ text: '⟦⟧Du får ikkje plass.' }] },
    { language: 'nn', profile, meta: page(595.3, 841.9, 85), docx: [{ text: '⟦⟧Du får ikkje plass.' }] },
    { language: 'nn', profile, meta: page(595.3, 841.9, 70.9), docx: [{ text: 'Du får ikkje plass.' }] },
    { language: 'nn', profile, meta: page(595.3, 841.9, 72), docx: [{ text: 'Du får ikkje plass.' }] },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' } },
      meta: page(612, 792, 10),
      docx: [{ text: 'Du får ikkje plass.' }],
    },
  ],
});

/** A4 in millimetres. Source: ISO 216. */
const a4 = { width: 210, height: 297 };
const millimetres = (points: number): number => (points * 25.4) / 72;
const sides = ['top', 'right', 'bottom', 'left'] as const;
type Side = (typeof sides)[number];
