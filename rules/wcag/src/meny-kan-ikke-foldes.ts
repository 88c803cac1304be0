import { defineRule } from '@klarsyn/core';
import { canBeFolded, isPage, repeatedFirst } from './shared/bypass.ts';

export default defineRule({
  id: 'wcag/meny-kan-ikke-foldes',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['access'],
  severity: 'hint',
  tags: ['raad', 'act-3e12e1', 'prove'],
  docs: {
    nb: {
      title: 'Menyen kan ikke foldes sammen',
      why: 'Den som forstørrer mye, må forbi hele menyen på hver side.',
      advice: 'Lag en knapp som viser og skjuler menyen.',
    },
    nn: {
      title: 'Menyen kan ikkje faldast saman',
      why: 'Den som forstørrar mykje, må forbi heile menyen på kvar side.',
      advice: 'Lag ein knapp som viser og gøymer menyen.',
    },
  },
  sources: [{ title: 'W3C: ACT Rules', url: 'https://www.w3.org/WAI/standards-guidelines/act/rules/' }],
  messages: {
    nb: { found: 'Det er ingen knapp som folder sammen det som går igjen fra side til side.' },
    nn: { found: 'Det er ingen knapp som faldar saman det som går igjen frå side til side.' },
  },
  check: (_, { document }) =>
    isPage(document) && repeatedFirst(document) !== undefined && !canBeFolded(document) ? { message: 'found' } : undefined,
  examples: [
    { page: '⟦⟧<nav><ul><li><a href="/a">Barnehage</a></li><li><a href="/b">Skole</a></li></ul></nav><main><p>Søk nå</p></main>' },
    {
      page: '⟦⟧<button>Send</button><nav><ul><li><a href="/a">Barnehage</a></li><li><a href="/b">Skole</a></li></ul></nav><main><p>Søk</p></main>',
    },
    { page: '⟦⟧<header><ul><li><a href="/a">Barnehage</a></li><li><a href="/b">Skole</a></li></ul></header><p>Priser</p>' },
    {
      page: '<button aria-expanded="true">Meny</button><nav><ul><li><a href="/a">Barnehage</a></li><li><a href="/b">Skole</a></li></ul></nav><main><p>Søk nå</p></main>',
    },
    {
      page: '<details><summary>Meny</summary><ul><li><a href="/a">Barnehage</a></li><li><a href="/b">Skole</a></li></ul></details><p>Priser</p>',
    },
    {
      page: '<button>Skjul menyen</button><nav><ul><li><a href="/a">Barnehage</a></li><li><a href="/b">Skole</a></li></ul></nav><p>Kart</p>',
    },
    {
      language: 'nn',
      page: '⟦⟧<nav><ul><li><a href="/a">Barnehagar</a></li><li><a href="/b">Skole</a></li></ul></nav><main><p>Søk nå</p></main>',
    },
    {
      language: 'nn',
      page: '⟦⟧<button>Send</button><nav><ul><li><a href="/a">Barnehagar</a></li><li><a href="/b">Skole</a></li></ul></nav><main><p>Søk</p></main>',
    },
    {
      language: 'nn',
      page: '⟦⟧<header><ul><li><a href="/a">Barnehagar</a></li><li><a href="/b">Skole</a></li></ul></header><p>Priser</p>',
    },
    {
      language: 'nn',
      page: '<button aria-expanded="true">Meny</button><nav><ul><li><a href="/a">Barnehagar</a></li><li><a href="/b">Skole</a></li></ul></nav><main><p>Søk nå</p></main>',
    },
    {
      language: 'nn',
      page: '<details><summary>Meny</summary><ul><li><a href="/a">Barnehagar</a></li><li><a href="/b">Skole</a></li></ul></details><p>Priser</p>',
    },
    {
      language: 'nn',
      page: '<button>Skjul menyen</button><nav><ul><li><a href="/a">Barnehagar</a></li><li><a href="/b">Skole</a></li></ul></nav><p>Kart</p>',
    },
  ],
});
