import { defineRule, type PartialProfile } from '@klarsyn/core';
import { distance } from './shared/color.ts';
import { tagged } from './shared/region.ts';

const profile = { name: { official: 'Fjordvik kommune' }, brand: { colors: { fjord: '#0b477a' } } } satisfies PartialProfile;
const page = (color: string, text: string) =>
  `<html><head><title>Skole</title><meta name="theme-color" content="${color}"></head><body><p>${text}</p></body></html>`;

export default defineRule({
  id: 'grafisk-profil/feil-temafarge',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['profile'],
  severity: 'hint',
  tags: ['prove', 'PROF-THEMECOLOR'],
  options: { deltaE: 3, allow: ['#000000', '#ffffff'] as readonly string[] },
  docs: {
    nb: {
      title: 'Temafargen er ikke i profilen',
      why: 'Telefonen farger rammen rundt siden med temafargen. Den er det første leseren ser.',
      advice: 'Bruk en farge fra profilen i <meta name="theme-color">.',
    },
    nn: {
      title: 'Temafargen er ikkje i profilen',
      why: 'Telefonen fargar ramma rundt sida med temafargen. Han er det fyrste lesaren ser.',
      advice: 'Bruk ein farge frå profilen i <meta name="theme-color">.',
    },
  },
  sources: [{ title: 'Den grafiske profilen til virksomheten (brand.colors i profilen)' }],
  messages: {
    nb: { color: 'Temafargen er {color}. Den er ikke i profilen.' },
    nn: { color: 'Temafargen er {color}. Han er ikkje i profilen.' },
  },
  applies: (_, { profile: { brand } }) => Object.keys(brand.colors).length > 0,
  check(document, { profile: { brand }, options }) {
    const known = [...Object.values(brand.colors), ...options.allow];
    return tagged(document, 'meta').flatMap(({ attributes: { name, content }, node }) => {
      if (name?.toLowerCase() !== 'theme-color' || content === undefined) return [];
      const color = content.trim();
      return known.some((each) => distance(color, each) <= options.deltaE)
        ? []
        : [{ message: 'color' as const, values: { color }, at: node }];
    });
  },
  examples: [
    { profile, html: `⟦⟧${page('#e6007e', 'Søk nå.')}` },
    { profile, html: `⟦⟧${page('rgb(200, 0, 0)', 'Søk nå.')}` },
    { profile, html: `⟦⟧${page('gold', 'Søk nå.')}` },
    { profile, html: page('#0b477a', 'Søk nå.') },
    { profile, html: page('#fff', 'Søk nå.') },
    { profile, html: '<p>Søk nå.</p>', note: 'Uten temafarge er det ikke noe å se på.' },
    { language: 'nn', profile, html: `⟦⟧${page('#e6007e', 'Du må ikkje søkje no.')}` },
    { language: 'nn', profile, html: `⟦⟧${page('#0f0', 'Du må ikkje søkje no.')}` },
    { language: 'nn', profile, html: `⟦⟧${page('tomato', 'Du må ikkje søkje no.')}` },
    { language: 'nn', profile, html: page('#0b477b', 'Du må ikkje søkje no.') },
    { language: 'nn', profile, html: page('black', 'Du må ikkje søkje no.') },
    { language: 'nn', profile: { name: { official: 'Fjordvik kommune' } }, html: page('#e6007e', 'Du må ikkje søkje no.') },
  ],
});
