import { defineRule } from '@klarsyn/core';
import { hasOwnHeading, isPage, repeatedFirst } from './shared/bypass.ts';

export default defineRule({
  id: 'wcag/hovedinnhold-uten-overskrift',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['access'],
  severity: 'hint',
  tags: ['raad', 'act-047fe0', 'uu-nett-1.3.1a'],
  docs: {
    nb: {
      title: 'Hovedinnholdet har ingen overskrift',
      why: 'Mange som bruker skjermleser, hopper fra overskrift til overskrift for å finne fram.',
      advice: 'Gi hovedinnholdet en synlig overskrift.',
    },
    nn: {
      title: 'Hovudinnhaldet har inga overskrift',
      why: 'Mange som bruker skjermlesar, hoppar frå overskrift til overskrift for å finne fram.',
      advice: 'Gi hovudinnhaldet ei synleg overskrift.',
    },
  },
  sources: [{ title: 'W3C: ACT Rules', url: 'https://www.w3.org/WAI/standards-guidelines/act/rules/' }],
  messages: {
    nb: { found: 'Det er ingen overskrift over det som er sidens eget innhold.', none: 'Siden har ingen overskrift.' },
    nn: { found: 'Det er inga overskrift over det som er innhaldet på sjølve sida.', none: 'Sida har inga overskrift.' },
  },
  acts: { none: [] },
  check(_, { document }) {
    if (!isPage(document) || hasOwnHeading(document)) return undefined;
    return { message: repeatedFirst(document) !== undefined ? 'found' : 'none' };
  },
  examples: [
    {
      page: '⟦⟧<nav><h2>Meny</h2><ul><li><a href="/a">Barnehage</a></li><li><a href="/b">Skole</a></li></ul></nav><main><p>Søk nå</p></main>',
    },
    { page: '⟦⟧<main><p>Bare tekst</p></main>' },
    { page: '⟦⟧<aside><h2>Se også</h2></aside><p>Priser</p>' },
    { page: '<nav><ul><li><a href="/a">Barnehage</a></li><li><a href="/b">Skole</a></li></ul></nav><main><h1>Søk plass</h1></main>' },
    { page: '<h1>Priser</h1><p>Tekst</p>' },
    { page: '<main><div role="heading" aria-level="1">Kart</div></main>' },
    {
      language: 'nn',
      page: '⟦⟧<nav><h2>Meny</h2><ul><li><a href="/a">Barnehagar</a></li><li><a href="/b">Skole</a></li></ul></nav><main><p>Søk nå</p></main>',
    },
    { language: 'nn', page: '⟦⟧<main><p>Bare tekst</p></main>' },
    { language: 'nn', page: '⟦⟧<aside><h2>Se også</h2></aside><p>Priser</p>' },
    {
      language: 'nn',
      page: '<nav><ul><li><a href="/a">Barnehagar</a></li><li><a href="/b">Skole</a></li></ul></nav><main><h1>Søk plass</h1></main>',
    },
    { language: 'nn', page: '<h1>Priser</h1><p>Tekst</p>' },
    { language: 'nn', page: '<main><div role="heading" aria-level="1">Kart</div></main>' },
  ],
});
