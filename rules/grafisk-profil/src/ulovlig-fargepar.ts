import { defineRule, type PartialProfile, type Profile } from '@klarsyn/core';
import { distance } from './shared/color.ts';
import { places, seenText } from './shared/seen.ts';

const profile = {
  name: { official: 'Fjordvik kommune' },
  brand: {
    colors: { fjord: '#0b477a', snø: '#ffffff', sol: '#ffc72c', natt: '#1b1b1b' },
    pairs: [
      { text: 'fjord', on: 'snø', use: 'text' },
      { text: 'natt', on: 'snø', use: 'text' },
      { text: 'fjord', on: 'sol', use: 'large-text' },
    ],
  },
} satisfies PartialProfile;

export default defineRule({
  id: 'grafisk-profil/ulovlig-fargepar',
  over: 'document',
  needs: ['look', 'profile'],
  severity: 'hint',
  tags: ['prove', 'PROF-COLOR-PAIR'],
  options: { deltaE: 3 },
  docs: {
    nb: {
      title: 'Fargene skal ikke stå sammen',
      why: 'Parene i profilen er valgt så teksten er lett å lese for alle.',
      advice: 'Velg et par fra profilen.',
    },
    nn: {
      title: 'Fargane skal ikkje stå saman',
      why: 'Para i profilen er valde så teksten er lett å lese for alle.',
      advice: 'Vel eit par frå profilen.',
    },
  },
  sources: [{ title: 'Den grafiske profilen til virksomheten (brand.pairs i profilen)' }],
  messages: {
    nb: {
      pair: 'Tekst i {text} på {on} er ikke et av parene i profilen.',
      large: 'Tekst i {text} på {on} er bare for stor tekst, fra 18 punkt, eller 14 punkt med fet skrift.',
    },
    nn: {
      pair: 'Tekst i {text} på {on} er ikkje eit av para i profilen.',
      large: 'Tekst i {text} på {on} er berre for stor tekst, frå 18 punkt, eller 14 punkt med feit skrift.',
    },
  },
  applies: (_, { profile: { brand } }) => brand.pairs.length > 0,
  check(document, { profile: { brand }, options }) {
    const nameOf = (color: string | undefined) => (color === undefined ? undefined : nearest(color, brand, options.deltaE));
    const seen = seenText(document).map((one) => {
      const { fontSizePt, bold } = one.look;
      return {
        ...one,
        text: nameOf(one.look.color),
        on: nameOf(one.look.background),
        isLarge: fontSizePt >= 18 || (bold && fontSizePt >= 14),
      };
    });
    return [...Map.groupBy(seen, ({ text, on, isLarge }) => `${text}|${on}|${isLarge}`).values()].flatMap((same) => {
      const [first] = same;
      // A colour outside the palette is another rule's business.
      if (first?.text === undefined || first.on === undefined || first.text === first.on) return [];
      const { text, on, isLarge } = first;
      const uses = brand.pairs.filter((pair) => sameColor(brand, pair.text, text) && sameColor(brand, pair.on, on)).map(({ use }) => use);
      if (uses.includes('text') || (isLarge && uses.includes('large-text'))) return [];
      const found = same.map(({ text: _, ...one }) => ({ ...one, text: '' }));
      return [{ message: uses.includes('large-text') ? ('large' as const) : ('pair' as const), values: { text, on }, ...places(found) }];
    });
  },
  examples: [
    {
      profile,
      docx: [
        { text: 'Hei, Anna.', look: { color: '#0b477a' } },
        { text: '⟦Du får plass.⟧', look: { color: '#ffc72c' } },
      ],
    },
    { profile, page: '<p>⟦Frist er 1. mai⟧</p>', css: 'p { color: #1b1b1b; background: #0b477a }' },
    {
      profile,
      page: '<p>⟦Liten tekst på gult⟧</p>',
      css: 'p { color: #0b477a; background: #ffc72c; font-size: 16px }',
      note: 'Paret er bare for stor tekst.',
    },
    {
      profile,
      docx: [
        { text: 'Hei, Anna.', look: { color: '#0b477a' } },
        { text: 'Du får plass.', look: { color: '#1b1b1b' } },
      ],
    },
    { profile, page: '<h1>Stor tekst på gult</h1>', css: 'h1 { color: #0b477a; background: #ffc72c; font-size: 32px }' },
    { profile, docx: [{ text: 'Hei, Anna.', look: { color: '#e6007e' } }], note: 'En farge utenfor paletten er en annen regels sak.' },
    { language: 'nn', profile, docx: [{ text: '⟦Du får ikkje plass.⟧', look: { color: '#ffc72c' } }] },
    { language: 'nn', profile, page: '<p>⟦Fristen er ikkje 1. mai⟧</p>', css: 'p { color: #1b1b1b; background: #0b477a }' },
    { language: 'nn', profile, page: '<p>⟦Lita skrift på gult⟧</p>', css: 'p { color: #0b477a; background: #ffc72c; font-size: 16px }' },
    { language: 'nn', profile, docx: [{ text: 'Du får ikkje plass.', look: { color: '#0b477a' } }] },
    { language: 'nn', profile, page: '<h1>Stor skrift på gult</h1>', css: 'h1 { color: #0b477a; background: #ffc72c; font-size: 32px }' },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' } },
      docx: [{ text: 'Du får ikkje plass.', look: { color: '#ffc72c' } }],
    },
  ],
});

type Brand = Profile['brand'];

/** The name of the colour in the palette that a colour is; undefined when it is none of them. */
function nearest(color: string, { colors }: Brand, deltaE: number): string | undefined {
  const known = Object.entries(colors).map(([name, own]) => ({ name, far: distance(color, own) }));
  const [first] = known.toSorted((one, other) => one.far - other.far);
  return first !== undefined && first.far <= deltaE ? first.name : undefined;
}

/** Two names may stand for one colour: an alias, and what it is an alias of. */
const sameColor = ({ colors }: Brand, one: string, other: string): boolean =>
  one === other || (colors[one] !== undefined && colors[one] === colors[other]);
