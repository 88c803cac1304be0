import { defineRule } from '@klarsyn/core';
import { canBeFolded, hasOwnHeading, hasOwnLandmark, hasRepeatedFirst, hasSkipLink, isPage } from './shared/bypass.ts';

export default defineRule({
  id: 'wcag/kan-ikke-hoppe-til-innholdet',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['access'],
  severity: 'error',
  tags: ['wcag-2.4.1', 'niva-a', 'act-cf77f2', 'uu-nett-2.4.1a'],
  docs: {
    nb: {
      title: 'Det går ikke an å hoppe til innholdet',
      why: 'Den som bruker tastatur eller skjermleser, må gjennom det samme på hver side.',
      advice: 'Legg innholdet i <main>, gi det en overskrift, og sett en hoppelenke først på siden.',
    },
    nn: {
      title: 'Det går ikkje an å hoppe til innhaldet',
      why: 'Den som bruker tastatur eller skjermlesar, må gjennom det same på kvar side.',
      advice: 'Legg innhaldet i <main>, gi det ei overskrift, og set ei hoppelenkje fyrst på sida.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 2.4.1 Hoppe over blokker', url: 'https://www.w3.org/TR/WCAG21/#bypass-blocks' }],
  messages: {
    nb: { found: 'Siden har verken <main>, overskrift over innholdet, hoppelenke eller en meny som kan foldes.' },
    nn: { found: 'Sida har korkje <main>, overskrift over innhaldet, hoppelenkje eller ein meny som kan faldast.' },
  },
  check(_, { document }) {
    if (!isPage(document) || !hasRepeatedFirst(document)) return undefined;
    const ways = [hasOwnLandmark, hasOwnHeading, hasSkipLink, canBeFolded];
    return ways.some((way) => way(document)) ? undefined : { message: 'found' };
  },
  examples: [
    { page: '⟦⟧<nav><ul><li><a href="/a">Barnehage</a></li><li><a href="/b">Skole</a></li></ul></nav><div><p>Søk nå</p></div>' },
    { page: '⟦⟧<header><ul><li><a href="/a">Barnehage</a></li><li><a href="/b">Skole</a></li></ul></header><p>Bare tekst</p>' },
    {
      page: '⟦⟧<aside><ul><li><a href="/a">Barnehage</a></li><li><a href="/b">Skole</a></li></ul></aside><div id="main"><p>Priser</p></div>',
    },
    { page: '<nav><ul><li><a href="/a">Barnehage</a></li><li><a href="/b">Skole</a></li></ul></nav><main><p>Søk nå</p></main>' },
    { page: '<nav><ul><li><a href="/a">Barnehage</a></li><li><a href="/b">Skole</a></li></ul></nav><h1>Søk</h1><p>Tekst</p>' },
    { page: '<p>Ingen meny her</p>' },
    {
      language: 'nn',
      page: '⟦⟧<nav><ul><li><a href="/a">Barnehagar</a></li><li><a href="/b">Skole</a></li></ul></nav><div><p>Søk nå</p></div>',
    },
    {
      language: 'nn',
      page: '⟦⟧<header><ul><li><a href="/a">Barnehagar</a></li><li><a href="/b">Skole</a></li></ul></header><p>Bare tekst</p>',
    },
    {
      language: 'nn',
      page: '⟦⟧<aside><ul><li><a href="/a">Barnehagar</a></li><li><a href="/b">Skole</a></li></ul></aside><div id="main"><p>Priser</p></div>',
    },
    {
      language: 'nn',
      page: '<nav><ul><li><a href="/a">Barnehagar</a></li><li><a href="/b">Skole</a></li></ul></nav><main><p>Søk nå</p></main>',
    },
    {
      language: 'nn',
      page: '<nav><ul><li><a href="/a">Barnehagar</a></li><li><a href="/b">Skole</a></li></ul></nav><h1>Søk</h1><p>Tekst</p>',
    },
    { language: 'nn', page: '<p>Ingen meny her</p>' },
  ],
});
