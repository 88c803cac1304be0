import { defineRule, type PartialProfile } from '@klarsyn/core';
import { familyName, familyOf } from './shared/font.ts';
import { places, seenText } from './shared/seen.ts';

const profile = {
  name: { official: 'Fjordvik kommune' },
  brand: { fonts: ['Fjordvik Sans', 'Arial'], officeFonts: ['Arial'] },
} satisfies PartialProfile;
const own = { fontFamily: 'Fjordvik Sans' };

export default defineRule({
  id: 'grafisk-profil/skrift-ikke-innebygd',
  over: 'document',
  formats: ['docx'],
  needs: ['look', 'profile'],
  severity: 'hint',
  tags: ['prove', 'PROF-DOCX-FONTEMBED'],
  docs: {
    nb: {
      title: 'Profilskriften ligger ikke i fila',
      why: 'På en maskin uten skriften velger Word en annen. Da ser brevet annerledes ut, og linjene flytter seg.',
      advice: 'Bruk kontorskriften i profilen, eller velg «Bygg inn skrifter i filen» når du lagrer.',
    },
    nn: {
      title: 'Profilskrifta ligg ikkje i fila',
      why: 'På ei maskin utan skrifta vel Word ei anna. Då ser brevet annleis ut, og linjene flyttar seg.',
      advice: 'Bruk kontorskrifta i profilen, eller vel «Bygg inn skrifter i fila» når du lagrar.',
    },
  },
  sources: [{ title: 'Den grafiske profilen til virksomheten (brand.officeFonts i profilen)' }],
  messages: {
    nb: { font: 'Teksten har {font}, som ikke ligger i fila.' },
    nn: { font: 'Teksten har {font}, som ikkje ligg i fila.' },
  },
  applies: (_, { profile: { brand } }) => brand.officeFonts.length > 0,
  check(document, { profile: { brand } }) {
    const here = new Set([...brand.officeFonts, ...(document.meta.embeddedFonts ?? [])].map(familyName));
    const brandFonts = new Set(brand.fonts.map(familyName));
    const found = seenText(document).filter(
      ({ look }) => brandFonts.has(familyName(look.fontFamily)) && !here.has(familyName(look.fontFamily)),
    );
    const [first] = found;
    return first === undefined ? undefined : { message: 'font', values: { font: familyOf(first.look.fontFamily) }, ...places(found) };
  },
  examples: [
    { profile, docx: [{ text: '⟦Hei, Anna.⟧', look: own }] },
    {
      profile,
      docx: [
        { text: 'Hei, Anna.', look: { fontFamily: 'Arial' } },
        { text: '⟦Du får plass.⟧', look: own },
      ],
    },
    { profile, meta: { embeddedFonts: ['Georgia'] }, docx: [{ text: '⟦Du får plass.⟧', look: own }] },
    { profile, docx: [{ text: 'Hei, Anna.', look: { fontFamily: 'Arial' } }] },
    { profile, meta: { embeddedFonts: ['Fjordvik Sans'] }, docx: [{ text: 'Hei, Anna.', look: own }] },
    { profile, docx: [{ text: 'Hei, Anna.', look: { fontFamily: 'Impact' } }], note: 'En skrift utenfor profilen er en annen regels sak.' },
    { language: 'nn', profile, docx: [{ text: '⟦Du får ikkje plass.⟧', look: own }] },
    {
      language: 'nn',
      profile,
      docx: [
        { text: 'Hei, Anna.', look: { fontFamily: 'Arial' } },
        { text: '⟦Du får ikkje plass.⟧', look: own },
      ],
    },
    { language: 'nn', profile, meta: { embeddedFonts: ['Georgia'] }, docx: [{ text: '⟦Du får ikkje plass.⟧', look: own }] },
    { language: 'nn', profile, docx: [{ text: 'Du får ikkje plass.', look: { fontFamily: 'Arial' } }] },
    { language: 'nn', profile, meta: { embeddedFonts: ['Fjordvik Sans'] }, docx: [{ text: 'Du får ikkje plass.', look: own }] },
    { language: 'nn', profile: { name: { official: 'Fjordvik kommune' } }, docx: [{ text: 'Du får ikkje plass.', look: own }] },
  ],
});
