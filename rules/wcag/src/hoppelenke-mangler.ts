import { defineRule } from '@klarsyn/core';
import { hasSkipLink, isPage } from './shared/bypass.ts';

export default defineRule({
  id: 'wcag/hoppelenke-mangler',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['access'],
  severity: 'hint',
  tags: ['raad', 'act-ye5d6e', 'uu-nett-2.4.1a', 'prove'],
  docs: {
    nb: {
      title: 'Det er ingen lenke rett til innholdet',
      why: 'Den som bare bruker tastatur, må forbi hele menyen på hver side.',
      advice: 'Sett en lenke «Hopp til hovedinnhold» først på siden.',
    },
    nn: {
      title: 'Det er inga lenkje rett til innhaldet',
      why: 'Den som berre bruker tastatur, må forbi heile menyen på kvar side.',
      advice: 'Set ei lenkje «Hopp til hovudinnhald» fyrst på sida.',
    },
  },
  sources: [{ title: 'W3C: ACT Rules', url: 'https://www.w3.org/WAI/standards-guidelines/act/rules/' }],
  messages: {
    nb: { found: 'Det er ingen lenke som fører rett til hovedinnholdet.' },
    nn: { found: 'Det er inga lenkje som fører rett til hovudinnhaldet.' },
  },
  check: (_, { document }) => (isPage(document) && !hasSkipLink(document) ? { message: 'found' } : undefined),
  examples: [
    { page: '⟦⟧<nav><ul><li><a href="/a">Barnehage</a></li><li><a href="/b">Skole</a></li></ul></nav><main><p>Søk nå</p></main>' },
    {
      page: '⟦⟧<a href="#borte">Hopp</a><nav><ul><li><a href="/a">Barnehage</a></li><li><a href="/b">Skole</a></li></ul></nav><main id="m"><p>Søk</p></main>',
    },
    {
      page: '⟦⟧<a href="#n">Til menyen</a><nav id="n"><ul><li><a href="/a">Barnehage</a></li><li><a href="/b">Skole</a></li></ul></nav><main><p>Søk nå</p></main>',
    },
    {
      page: '<a href="#m">Hopp til innhold</a><nav><ul><li><a href="/a">Barnehage</a></li><li><a href="/b">Skole</a></li></ul></nav><main id="m"><p>Søk nå</p></main>',
    },
    {
      page: '<a href="#h">Hopp</a><nav><ul><li><a href="/a">Barnehage</a></li><li><a href="/b">Skole</a></li></ul></nav><main><h1 id="h">Søk</h1></main>',
    },
    {
      page: '<a href="#f">Hopp</a><nav><ul><li><a href="/a">Barnehage</a></li><li><a href="/b">Skole</a></li></ul></nav><span id="f"></span><main><p>Priser</p></main>',
    },
    {
      language: 'nn',
      page: '⟦⟧<nav><ul><li><a href="/a">Barnehagar</a></li><li><a href="/b">Skole</a></li></ul></nav><main><p>Søk nå</p></main>',
    },
    {
      language: 'nn',
      page: '⟦⟧<a href="#borte">Hopp</a><nav><ul><li><a href="/a">Barnehagar</a></li><li><a href="/b">Skole</a></li></ul></nav><main id="m"><p>Søk</p></main>',
    },
    {
      language: 'nn',
      page: '⟦⟧<a href="#n">Til menyen</a><nav id="n"><ul><li><a href="/a">Barnehagar</a></li><li><a href="/b">Skole</a></li></ul></nav><main><p>Søk nå</p></main>',
    },
    {
      language: 'nn',
      page: '<a href="#m">Hopp til innhold</a><nav><ul><li><a href="/a">Barnehagar</a></li><li><a href="/b">Skole</a></li></ul></nav><main id="m"><p>Søk nå</p></main>',
    },
    {
      language: 'nn',
      page: '<a href="#h">Hopp</a><nav><ul><li><a href="/a">Barnehagar</a></li><li><a href="/b">Skole</a></li></ul></nav><main><h1 id="h">Søk</h1></main>',
    },
    {
      language: 'nn',
      page: '<a href="#f">Hopp</a><nav><ul><li><a href="/a">Barnehagar</a></li><li><a href="/b">Skole</a></li></ul></nav><span id="f"></span><main><p>Priser</p></main>',
    },
  ],
});
