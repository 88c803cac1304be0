import { defineRule, type PartialProfile } from '@klarsyn/core';
import { tagged } from './shared/region.ts';

const profile = { name: { official: 'Fjordvik kommune' } } satisfies PartialProfile;
const page = (name: string, text: string) =>
  `<html><head><title>Skole</title><meta property="og:site_name" content="${name}"></head><body><p>${text}</p></body></html>`;

export default defineRule({
  id: 'grafisk-profil/feil-delingsnavn',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['profile'],
  severity: 'hint',
  tags: ['prove', 'PROF-OGSITE', 'SEED-MOD-04'],
  docs: {
    nb: {
      title: 'Navnet som vises når siden deles, er ikke det offisielle',
      why: 'Deler noen siden, står dette navnet ved lenken. Det er det eneste som sier hvem den er fra.',
      advice: 'Skriv det offisielle navnet i <meta property="og:site_name">.',
    },
    nn: {
      title: 'Namnet som blir vist når sida blir delt, er ikkje det offisielle',
      why: 'Deler nokon sida, står dette namnet ved lenkja. Det er det einaste som seier kven ho er frå.',
      advice: 'Skriv det offisielle namnet i <meta property="og:site_name">.',
    },
  },
  sources: [{ title: 'Profilen til virksomheten (name.official)' }, { title: 'Open Graph', url: 'https://ogp.me/' }],
  messages: {
    nb: { name: 'Når siden deles, står det «{found}». Det offisielle navnet er «{right}».' },
    nn: { name: 'Når sida blir delt, står det «{found}». Det offisielle namnet er «{right}».' },
  },
  check: (document, { profile: { name } }) =>
    tagged(document, 'meta').flatMap(({ attributes: { property, content }, node }) => {
      const found = content?.trim() ?? '';
      if (property?.toLowerCase() !== 'og:site_name' || found === '' || found === name.official) return [];
      return [{ message: 'name' as const, values: { found: found.slice(0, longest), right: name.official }, at: node }];
    }),
  examples: [
    { profile, html: `⟦⟧${page('Fjordvik', 'Søk nå.')}` },
    { profile, html: `⟦⟧${page('Fjordvik Kommune', 'Søk nå.')}` },
    { profile, html: `⟦⟧${page('Nettstedet vårt', 'Søk nå.')}` },
    { profile, html: page('Fjordvik kommune', 'Søk nå.') },
    { profile, html: page('', 'Søk nå.'), note: 'Et tomt navn er en annen regels sak.' },
    { profile, html: '<p>Søk nå.</p>' },
    { language: 'nn', profile, html: `⟦⟧${page('Fjordvik', 'Du må ikkje søkje no.')}` },
    { language: 'nn', profile, html: `⟦⟧${page('fjordvik.example', 'Du må ikkje søkje no.')}` },
    { language: 'nn', profile, html: `⟦⟧${page('Min side', 'Du må ikkje søkje no.')}` },
    { language: 'nn', profile, html: page('Fjordvik kommune', 'Du må ikkje søkje no.') },
    { language: 'nn', profile, html: page(' Fjordvik kommune ', 'Du må ikkje søkje no.') },
    { language: 'nn', profile, html: '<p>Du må ikkje søkje no.</p>' },
  ],
});

/** Longest name that is shown. */
const longest = 60;
