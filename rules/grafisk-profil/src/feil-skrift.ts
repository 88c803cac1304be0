import { defineRule } from '@klarsyn/core';
import { familyName, familyOf, letterFonts } from './shared/font.ts';
import { places, seenText } from './shared/seen.ts';

export default defineRule({
  id: 'grafisk-profil/feil-skrift',
  over: 'document',
  needs: ['look', 'profile'],
  severity: 'warning',
  tags: ['PROF-FONT-FAMILY', 'PROF-PDF-FONTS', 'SEED-BAE-01', 'SEED-MOD-02', 'SEED-SKI-20', 'SEED-ASK-03'],
  docs: {
    nb: {
      title: 'Skriften er ikke i profilen',
      why: 'Leseren skal kjenne igjen avsenderen. Det gjør hun når alt fra virksomheten har samme skrift.',
      advice: 'Velg en skrift fra profilen. I Word: bruk stilene i malen. På nett: bruk variablene fra designsystemet.',
    },
    nn: {
      title: 'Skrifta er ikkje i profilen',
      why: 'Lesaren skal kjenne att avsendaren. Det gjer ho når alt frå verksemda har same skrift.',
      advice: 'Vel ei skrift frå profilen. I Word: bruk stilane i malen. På nett: bruk variablane frå designsystemet.',
    },
  },
  sources: [{ title: 'Den grafiske profilen til virksomheten (brand.fonts i profilen)' }],
  messages: {
    nb: { font: 'Teksten har skriften {font}. Profilen har {allowed}.' },
    nn: { font: 'Teksten har skrifta {font}. Profilen har {allowed}.' },
  },
  applies: (_document, { profile }) => letterFonts(profile.brand).length > 0,
  check(document, { profile }) {
    const { brand } = profile;
    const known = document.format === 'html' || document.format === 'page' ? brand.fonts : letterFonts(brand);
    if (known.length === 0) return undefined;
    const allowed = new Set(known.map(familyName));
    const wrong = seenText(document).filter(({ look }) => !allowed.has(familyName(look.fontFamily)) && !isIconFont(look.fontFamily));
    return [...Map.groupBy(wrong, ({ look }) => familyName(look.fontFamily)).values()].map((same) => {
      const font = familyOf(same[0]?.look.fontFamily ?? '');
      return { message: 'font', values: { font, allowed: known.join(', ') }, ...places(same) } as const;
    });
  },
  examples: [
    {
      profile: { name: { official: 'Fjordvik kommune' }, brand: { fonts: ['Arial'] } },
      docx: [
        { text: 'Hei, Anna.', look: { fontFamily: 'Arial' } },
        { text: '⟦Du får plass.⟧', look: { fontFamily: 'Comic Sans MS' } },
        { text: 'Takk for at du søkte.', look: { fontFamily: 'Comic Sans MS' } },
      ],
      note: 'Én melding for hver skrift, der den først står.',
    },
    {
      profile: { name: { official: 'Fjordvik kommune' }, brand: { fonts: ['Arial', 'Georgia'] } },
      docx: [
        { text: '⟦Vedtak⟧', look: { fontFamily: 'Impact' } },
        { text: '⟦Du får plass.⟧', look: { fontFamily: 'Verdana' } },
      ],
    },
    {
      profile: { name: { official: 'Fjordvik kommune' }, brand: { fonts: ['Arial'] } },
      page: '<p>Du kan søke.</p><p>⟦Frist 1. mai⟧</p>',
      css: 'p { font-family: Arial } p + p { font-family: "Times New Roman", serif }',
    },
    {
      profile: { name: { official: 'Fjordvik kommune' }, brand: { fonts: ['Open Sans'] } },
      docx: [{ text: 'Du får plass.', look: { fontFamily: 'OpenSans-Bold' } }],
      note: 'Snitt av samme skrift.',
    },
    {
      profile: { name: { official: 'Fjordvik kommune' }, brand: { fonts: ['Arial'] } },
      docx: [
        { text: 'Du får plass.', look: { fontFamily: 'arial' } },
        { text: '☎', look: { fontFamily: 'Wingdings' } },
      ],
      note: 'Symbolskrifter er ikke tekst.',
    },
    {
      profile: { name: { official: 'Fjordvik kommune' } },
      docx: [{ text: 'Du får plass.', look: { fontFamily: 'Impact' } }],
      note: 'Profilen sier ikke noe om skrift.',
    },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' }, brand: { fonts: ['Arial'] } },
      docx: [{ text: '⟦Du får ikkje plass.⟧', look: { fontFamily: 'Comic Sans MS' } }],
    },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' }, brand: { fonts: ['Arial'] } },
      docx: [
        { text: 'Hei, Anna.', look: { fontFamily: 'Arial' } },
        { text: '⟦Du får ikkje plass.⟧', look: { fontFamily: 'Verdana' } },
      ],
    },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' }, brand: { fonts: ['Georgia'] } },
      docx: [
        { text: '⟦Vedtak⟧', look: { fontFamily: 'Impact' } },
        { text: 'Du får ikkje plass.', look: { fontFamily: 'Georgia' } },
      ],
    },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' }, brand: { fonts: ['Arial'] } },
      docx: [{ text: 'Du får ikkje plass.', look: { fontFamily: 'Arial' } }],
    },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' }, brand: { fonts: ['Open Sans'] } },
      docx: [{ text: 'Du får ikkje plass.', look: { fontFamily: 'Open Sans' } }],
    },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' } },
      docx: [{ text: 'Du får ikkje plass.', look: { fontFamily: 'Impact' } }],
    },
  ],
});

const isIconFont = (font: string): boolean => /icon|awesome|glyph|symbol|wingdings|webdings|emoji|dingbat/i.test(font);
