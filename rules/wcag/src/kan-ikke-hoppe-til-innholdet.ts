import { defineRule } from '@klarsyn/core';
import { canBeFolded, hasOwnHeading, hasOwnLandmark, hasSkipLink, isPage, repeatedFirst } from './shared/bypass.ts';

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
    const certainty = isPage(document) ? repeatedFirst(document) : undefined;
    if (certainty === undefined) return undefined;
    const ways = [hasOwnLandmark, hasOwnHeading, hasSkipLink, canBeFolded];
    return ways.some((way) => way(document)) ? undefined : { message: 'found', certainty };
  },
  examples: [
    { page: '⟦⟧<nav><ul><li><a href="/a">Barnehage</a></li><li><a href="/b">Skole</a></li></ul></nav><div><p>Søk nå</p></div>' },
    { page: '⟦⟧<header><ul><li><a href="/a">Barnehage</a></li><li><a href="/b">Skole</a></li></ul></header><p>Bare tekst</p>' },
    {
      page: '⟦⟧<aside><ul><li><a href="/a">Barnehage</a></li><li><a href="/b">Skole</a></li></ul></aside><div id="main"><p>Priser</p></div>',
    },
    { page: '<nav><ul><li><a href="/a">Barnehage</a></li><li><a href="/b">Skole</a></li></ul></nav><main><p>Søk nå</p></main>' },
    { page: '<nav><ul><li><a href="/a">Barnehage</a></li><li><a href="/b">Skole</a></li></ul></nav><h1>Søk</h1><p>Tekst</p>' },
    {
      page: '⟦⟧<ul class="main-nav"><li><a href="/a">Barnehage</a></li><li><a href="/b">Skole</a></li></ul><p>Her finner du prisene.</p>',
      note: 'Lista heter meny, men det kan være noe annet: et menneske må se på siden.',
    },
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
    {
      language: 'nn',
      page: '⟦⟧<ul class="main-nav"><li><a href="/a">Barnehagar</a></li><li><a href="/b">Skole</a></li></ul><p>Her finn du prisane.</p>',
    },
    { language: 'nn', page: '<p>Ingen meny her</p>' },
  ],
});
