import { defineRule, type PartialProfile, type Problem } from '@klarsyn/core';
import { distance } from './shared/color.ts';
import { familyName, letterFonts } from './shared/font.ts';

const profile = {
  name: { official: 'Fjordvik kommune' },
  brand: { fonts: ['Fjordvik Sans'], officeFonts: ['Arial'], colors: { fjord: '#0b477a', gran: '#16573b', snø: '#ffffff' } },
} satisfies PartialProfile;
const colors = { dk1: '#000000', lt1: '#ffffff', accent1: '#0b477a', accent2: '#16573b', hlink: '#0b477a' };
const right = { theme: { fonts: ['Arial', 'Arial'], colors } };
const paragraph = [{ text: 'Hei, Anna.' }];

export default defineRule({
  id: 'grafisk-profil/tema-avvik',
  over: 'document',
  formats: ['docx'],
  needs: ['profile'],
  severity: 'hint',
  tags: ['prove', 'PROF-DOCX-THEME', 'SEED-BAE-01', 'SEED-MOD-02', 'SEED-SKI-20', 'SEED-ASK-03'],
  options: { deltaE: 3 },
  docs: {
    nb: {
      title: 'Temaet i Word er ikke profilens',
      why: 'Nye tekster og tabeller får skrift og farger fra temaet. Er det feil, blir alt nytt feil.',
      advice: 'Sett skrifter og farger under «Utforming» i malen, og lagre den på nytt.',
    },
    nn: {
      title: 'Temaet i Word er ikkje det i profilen',
      why: 'Nye tekstar og tabellar får skrift og fargar frå temaet. Er det feil, blir alt nytt feil.',
      advice: 'Set skrifter og fargar under «Utforming» i malen, og lagre han på nytt.',
    },
  },
  sources: [{ title: 'Den grafiske profilen til virksomheten (brand i profilen)' }, { title: 'ECMA-376 del 1, 20.1.6 (tema)' }],
  messages: {
    nb: { fonts: 'Temaet har skriften {found}. Profilen har {right}.', colors: 'Temaet har farger som ikke er i profilen: {found}.' },
    nn: { fonts: 'Temaet har skrifta {found}. Profilen har {right}.', colors: 'Temaet har fargar som ikkje er i profilen: {found}.' },
  },
  applies: ({ meta }) => meta.theme !== undefined,
  check({ meta }, { profile: known, options }) {
    const allowed = letterFonts(known.brand);
    const fonts = new Set(
      (meta.theme?.fonts ?? []).filter((font) => allowed.length > 0 && !allowed.map(familyName).includes(familyName(font))),
    );
    const palette = Object.values(known.brand.colors);
    const foreign = Object.entries(meta.theme?.colors ?? {}).filter(
      ([name, color]) =>
        /^(?:accent\d|hlink)$/.test(name) && palette.length > 0 && palette.every((own) => distance(color, own) > options.deltaE),
    );
    const problems: Problem<'fonts' | 'colors'>[] = [];
    if (fonts.size > 0) problems.push({ message: 'fonts', values: { found: [...fonts].join(', '), right: allowed.join(', ') } });
    if (foreign.length > 0)
      problems.push({ message: 'colors', values: { found: [...new Set(foreign.map(([, color]) => color))].join(', ') } });
    return problems;
  },
  examples: [
    { profile, meta: { theme: { fonts: ['Calibri Light', 'Calibri'], colors } }, docx: [{ text: '⟦⟧Hei, Anna.' }] },
    { profile, meta: { theme: { fonts: ['Arial'], colors: { ...colors, accent1: '#4472c4' } } }, docx: [{ text: '⟦⟧Hei, Anna.' }] },
    { profile, meta: { theme: { fonts: ['Arial'], colors: { hlink: '#0563c1' } } }, docx: [{ text: '⟦⟧Hei, Anna.' }] },
    { profile, meta: right, docx: paragraph },
    { profile, meta: { theme: { fonts: ['Fjordvik Sans'], colors } }, docx: paragraph },
    {
      profile: { name: { official: 'Fjordvik kommune' } },
      meta: { theme: { fonts: ['Calibri'], colors: { accent1: '#4472c4' } } },
      docx: paragraph,
      note: 'Profilen sier ingenting.',
    },
    { language: 'nn', profile, meta: { theme: { fonts: ['Calibri'], colors } }, docx: [{ text: '⟦⟧Du får ikkje plass.' }] },
    {
      language: 'nn',
      profile,
      meta: { theme: { fonts: ['Arial'], colors: { accent2: '#ed7d31' } } },
      docx: [{ text: '⟦⟧Du får ikkje plass.' }],
    },
    { language: 'nn', profile, meta: { theme: { fonts: ['Cambria'], colors: {} } }, docx: [{ text: '⟦⟧Du får ikkje plass.' }] },
    { language: 'nn', profile, meta: right, docx: [{ text: 'Du får ikkje plass.' }] },
    { language: 'nn', profile, meta: { theme: { fonts: ['Arial'], colors: { dk1: '#111111' } } }, docx: [{ text: 'Du får ikkje plass.' }] },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' } },
      meta: { theme: { fonts: ['Calibri'], colors: {} } },
      docx: [{ text: 'Du får ikkje plass.' }],
    },
  ],
});
