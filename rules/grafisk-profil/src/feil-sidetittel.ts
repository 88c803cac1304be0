import { defineRule, type PartialProfile } from '@klarsyn/core';
import { tagged } from './shared/region.ts';

const profile = { name: { official: 'Fjordvik kommune' }, brand: { titlePattern: '%page% – Fjordvik kommune' } } satisfies PartialProfile;
const page = (title: string, text: string) =>
  `<html lang="nb"><head><title>${title}</title></head><body><main><p>${text}</p></main></body></html>`;

export default defineRule({
  id: 'grafisk-profil/feil-sidetittel',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['profile'],
  severity: 'hint',
  tags: ['prove', 'PROF-TITLE', 'SEED-MOD-04'],
  docs: {
    nb: {
      title: 'Sidetittelen følger ikke mønsteret i profilen',
      why: 'Tittelen står i fanen, i bokmerker og i søketreff. Der skal leseren se både hva siden handler om og hvem den er fra.',
      advice: 'Skriv sidens egen tittel først, og navnet på kommunen slik mønsteret sier.',
    },
    nn: {
      title: 'Sidetittelen følgjer ikkje mønsteret i profilen',
      why: 'Tittelen står i fana, i bokmerke og i søketreff. Der skal lesaren sjå både kva sida handlar om og kven ho er frå.',
      advice: 'Skriv den eigne tittelen til sida fyrst, og namnet på kommunen slik mønsteret seier.',
    },
  },
  sources: [{ title: 'Den grafiske profilen til virksomheten (brand.titlePattern i profilen)' }],
  messages: {
    nb: { pattern: 'Sidetittelen er «{title}». Mønsteret er «{pattern}».' },
    nn: { pattern: 'Sidetittelen er «{title}». Mønsteret er «{pattern}».' },
  },
  applies: ({ meta }, { profile: { brand } }) => brand.titlePattern?.includes(own) === true && meta.title !== undefined,
  check(document, { profile: { brand, name } }) {
    const title = document.meta.title?.replace(/\s+/g, ' ').trim() ?? '';
    const pattern = brand.titlePattern ?? '';
    // The front page has no name but that of the organisation.
    if (title === name.official || matches(title, pattern)) return undefined;
    const values = { title: title.slice(0, longest), pattern: pattern.replace(own, '…') };
    return { message: 'pattern', values, at: tagged(document, 'title')[0]?.node ?? 0 };
  },
  examples: [
    { profile, html: '<html><head>⟦<title>Barnehage</title>⟧</head><body><p>Søk nå.</p></body></html>' },
    { profile, html: '<html><head>⟦<title>Barnehage - Fjordvik</title>⟧</head><body><p>Søk nå.</p></body></html>' },
    { profile, html: '<html><head>⟦<title>Fjordvik kommune – Barnehage</title>⟧</head><body><p>Søk nå.</p></body></html>' },
    { profile, html: page('Barnehage – Fjordvik kommune', 'Søk nå.') },
    { profile, html: page('Fjordvik kommune', 'Velkommen.'), note: 'Forsiden.' },
    { profile, html: '<p>Søk nå.</p>', note: 'Ingen tittel er en annen regels sak.' },
    { language: 'nn', profile, html: '<html><head>⟦<title>Barnehage</title>⟧</head><body><p>Du må ikkje søkje no.</p></body></html>' },
    {
      language: 'nn',
      profile,
      html: '<html><head>⟦<title>Skolar | Fjordvik kommune</title>⟧</head><body><p>Du må ikkje søkje no.</p></body></html>',
    },
    {
      language: 'nn',
      profile,
      html: '<html><head>⟦<title>– Fjordvik kommune</title>⟧</head><body><p>Du må ikkje søkje no.</p></body></html>',
    },
    { language: 'nn', profile, html: page('Skolar – Fjordvik kommune', 'Du må ikkje søkje no.') },
    { language: 'nn', profile, html: page('Søk om plass  –  Fjordvik kommune', 'Du må ikkje søkje no.') },
    { language: 'nn', profile: { name: { official: 'Fjordvik kommune' } }, html: page('Skolar', 'Du må ikkje søkje no.') },
  ],
});

/** Stands for the page's own title in a pattern. */
const own = '%page%';
/** Longest title that is shown. */
const longest = 80;

/** True when a title begins and ends as the pattern does, with something in between. */
function matches(title: string, pattern: string): boolean {
  const [before = '', after = ''] = pattern.split(own);
  return title.startsWith(before) && title.endsWith(after) && title.slice(before.length, title.length - after.length).trim() !== '';
}
