import { ancestors, defineRule } from '@klarsyn/core';
import { distance } from './shared/color.ts';
import { places, type Seen, seenText } from './shared/seen.ts';

export default defineRule({
  id: 'grafisk-profil/farge-utenfor-palett',
  over: 'document',
  needs: ['look', 'profile'],
  severity: 'hint',
  tags: ['PROF-COLOR-PALETTE', 'SEED-BAE-01', 'SEED-MOD-02', 'SEED-SKI-20', 'SEED-ASK-03'],
  options: { deltaE: 3, allow: ['#000000', '#ffffff'] as readonly string[] },
  docs: {
    nb: {
      title: 'Fargen er ikke i profilen',
      why: 'Faste farger gjør avsenderen lett å kjenne igjen, og parene i profilen er valgt for god kontrast.',
      advice: 'Bruk en farge fra profilen. Svart og hvitt er alltid lov. Fargeavstanden (CIEDE2000) kan være litt større enn null.',
    },
    nn: {
      title: 'Fargen er ikkje i profilen',
      why: 'Faste fargar gjer avsendaren lett å kjenne att, og para i profilen er valde for god kontrast.',
      advice: 'Bruk ein farge frå profilen. Svart og kvitt er alltid lov. Fargeavstanden (CIEDE2000) kan vere litt større enn null.',
    },
  },
  sources: [{ title: 'Den grafiske profilen til virksomheten (brand.colors i profilen)' }],
  messages: {
    nb: {
      text: 'Teksten har fargen {color}. Nærmest i profilen er {nearest}.',
      background: 'Bakgrunnen har fargen {color}. Nærmest i profilen er {nearest}.',
    },
    nn: {
      text: 'Teksten har fargen {color}. Nærast i profilen er {nearest}.',
      background: 'Bakgrunnen har fargen {color}. Nærast i profilen er {nearest}.',
    },
  },
  applies: (_document, { profile }) => Object.keys(profile.brand.colors).length > 0,
  check(document, { profile, options }) {
    const palette = Object.entries(profile.brand.colors);
    const known = [...palette.map(([, color]) => color), ...options.allow];
    const isForeign = (color: string) => known.every((other) => distance(color, other) > options.deltaE);
    const seen = seenText(document).filter(({ node }) => ![node, ...ancestors(document, node)].some(({ kind }) => kind === 'link'));
    const find = (message: 'text' | 'background', colorOf: (one: Seen) => string | undefined) =>
      [...Map.groupBy(seen, colorOf)].flatMap(([color, same]) => {
        if (color === undefined || !isForeign(color)) return [];
        return { message, values: { color, nearest: nearest(color, palette) }, ...places(same) };
      });
    return [...find('text', ({ look }) => look.color), ...find('background', ({ look }) => look.background)];
  },
  examples: [
    {
      profile: { name: { official: 'Fjordvik kommune' }, brand: { colors: { fjord: '#00345f', sol: '#ffc72c' } } },
      docx: [
        { text: 'Hei, Anna.', look: { color: '#00345f' } },
        { text: '⟦Du får plass.⟧', look: { color: '#e6007e' } },
        { text: 'Takk for at du søkte.', look: { color: '#e6007e' } },
      ],
      note: 'Én melding for hver farge, der den først står.',
    },
    {
      profile: { name: { official: 'Fjordvik kommune' }, brand: { colors: { fjord: '#00345f' } } },
      docx: [
        { text: '⟦Vedtak⟧', look: { color: '#2e74b5' } },
        { text: 'Du får plass.', look: { color: '#000000' } },
      ],
    },
    {
      profile: { name: { official: 'Fjordvik kommune' }, brand: { colors: { fjord: '#00345f' } } },
      page: '<p>⟦Frist 1. mai⟧</p>',
      css: 'p { background: #ffe9f3; color: #000 }',
    },
    {
      profile: { name: { official: 'Fjordvik kommune' }, brand: { colors: { fjord: '#00345f' } } },
      docx: [{ text: 'Hei, Anna.', look: { color: '#01355f' } }],
      note: 'Ingen ser forskjell på så like farger.',
    },
    {
      profile: { name: { official: 'Fjordvik kommune' }, brand: { colors: { fjord: '#00345f' } } },
      docx: [{ text: 'Hei, Anna.', look: { color: '#000000' } }],
    },
    {
      profile: { name: { official: 'Fjordvik kommune' } },
      docx: [{ text: 'Hei, Anna.', look: { color: '#e6007e' } }],
      note: 'Profilen sier ikke noe om farger.',
    },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' }, brand: { colors: { fjord: '#00345f' } } },
      docx: [{ text: '⟦Du får ikkje plass.⟧', look: { color: '#e6007e' } }],
    },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' }, brand: { colors: { fjord: '#00345f' } } },
      docx: [
        { text: '⟦Vedtak⟧', look: { color: '#2e74b5' } },
        { text: 'Du får ikkje plass.', look: { color: '#00345f' } },
      ],
    },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' }, brand: { colors: { fjord: '#00345f' } } },
      options: { deltaE: 0.1 },
      docx: [{ text: '⟦Du får ikkje plass.⟧', look: { color: '#02365f' } }],
    },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' }, brand: { colors: { fjord: '#00345f' } } },
      docx: [{ text: 'Du får ikkje plass.', look: { color: '#01355f' } }],
    },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' }, brand: { colors: { fjord: '#00345f' } } },
      docx: [{ text: 'Du får ikkje plass.', look: { color: '#000000' } }],
    },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' } },
      docx: [{ text: 'Du får ikkje plass.', look: { color: '#e6007e' } }],
    },
  ],
});

function nearest(color: string, palette: readonly (readonly [string, string])[]): string {
  const [name, hex] = palette.toSorted((one, other) => distance(color, one[1]) - distance(color, other[1]))[0] ?? ['', ''];
  return `${name} (${hex})`;
}
