import { defineRule } from '@klarsyn/core';
import { hasLandmark, hasOwnLandmark, hasRepeated, isPage } from './shared/bypass.ts';

export default defineRule({
  id: 'wcag/hovedinnhold-uten-landemerke',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['access'],
  severity: 'hint',
  tags: ['raad', 'act-b40fd1', 'uu-nett-1.3.1d'],
  docs: {
    nb: {
      title: 'Hovedinnholdet er ikke merket',
      why: 'Den som bruker skjermleser, kan hoppe rett til hovedinnholdet når det er merket.',
      advice: 'Legg innholdet i <main>.',
    },
    nn: {
      title: 'Hovudinnhaldet er ikkje merkt',
      why: 'Den som bruker skjermlesar, kan hoppe rett til hovudinnhaldet når det er merkt.',
      advice: 'Legg innhaldet i <main>.',
    },
  },
  sources: [{ title: 'W3C: ACT Rules', url: 'https://www.w3.org/WAI/standards-guidelines/act/rules/' }],
  messages: {
    nb: { found: 'Siden har ikke noe <main>.', menu: '<main> begynner med en meny.' },
    nn: { found: 'Sida har ikkje noko <main>.', menu: '<main> byrjar med ein meny.' },
  },
  check(_, { document }) {
    if (!isPage(document) || !hasRepeated(document) || hasOwnLandmark(document)) return undefined;
    return { message: hasLandmark(document) ? 'menu' : 'found' };
  },
  examples: [
    { page: '⟦⟧<nav><ul><li><a href="/a">Barnehage</a></li><li><a href="/b">Skole</a></li></ul></nav><div><p>Søk nå</p></div>' },
    { page: '⟦⟧<aside>Se også</aside><p>Bare tekst</p>' },
    {
      page: '⟦⟧<header><ul><li><a href="/a">Barnehage</a></li><li><a href="/b">Skole</a></li></ul></header><section><h1>Priser</h1></section>',
    },
    { page: '<nav><ul><li><a href="/a">Barnehage</a></li><li><a href="/b">Skole</a></li></ul></nav><main><p>Søk nå</p></main>' },
    {
      page: '⟦⟧<main><nav><ul><li><a href="/a">Barnehage</a></li><li><a href="/b">Skole</a></li></ul></nav><p>Søk nå</p></main>',
    },
    {
      page: '⟦⟧<div class="side-nav"><ul><li><a href="/a">Barnehage</a></li><li><a href="/b">Skole</a></li></ul></div><p>Søk nå</p>',
    },
    {
      page: '<nav><a href="/a">Barnehage</a> <a href="/b">Skole</a></nav><section aria-label="Priser"><p>Prisene står her</p></section>',
    },
    {
      page: '<header><p>Fjordvik</p></header><main><nav aria-label="Brødsmulesti"><a href="/a">Barnehage</a></nav><p>Søk nå</p></main>',
    },
    { page: '<div role="main"><p>Priser</p></div>' },
    { page: '<main><h1>Kart</h1></main>' },
    {
      language: 'nn',
      page: '⟦⟧<nav><ul><li><a href="/a">Barnehagar</a></li><li><a href="/b">Skole</a></li></ul></nav><div><p>Søk nå</p></div>',
    },
    { language: 'nn', page: '⟦⟧<aside>Se også</aside><p>Bare tekst</p>' },
    {
      language: 'nn',
      page: '⟦⟧<header><ul><li><a href="/a">Barnehagar</a></li><li><a href="/b">Skole</a></li></ul></header><section><h1>Priser</h1></section>',
    },
    {
      language: 'nn',
      page: '<nav><ul><li><a href="/a">Barnehagar</a></li><li><a href="/b">Skole</a></li></ul></nav><main><p>Søk nå</p></main>',
    },
    {
      language: 'nn',
      page: '⟦⟧<main><nav><ul><li><a href="/a">Barnehagar</a></li><li><a href="/b">Skole</a></li></ul></nav><p>Søk nå</p></main>',
    },
    {
      language: 'nn',
      page: '⟦⟧<div class="side-nav"><ul><li><a href="/a">Barnehagar</a></li><li><a href="/b">Skole</a></li></ul></div><p>Søk nå</p>',
    },
    {
      language: 'nn',
      page: '<nav><a href="/a">Barnehagar</a> <a href="/b">Skole</a></nav><section aria-label="Priser"><p>Prisane står her</p></section>',
    },
    {
      language: 'nn',
      page: '<header><p>Fjordvik</p></header><main><nav aria-label="Brødsmulesti"><a href="/a">Barnehagar</a></nav><p>Søk nå</p></main>',
    },
    { language: 'nn', page: '<div role="main"><p>Priser</p></div>' },
    { language: 'nn', page: '<main><h1>Kart</h1></main>' },
  ],
});
