import { defineRule } from '@klarsyn/core';
import { judge } from './shared/verdicts.ts';

export default defineRule({
  id: 'wcag/lenke-bare-med-farge',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['audits'],
  severity: 'error',
  tags: ['wcag-1.4.1', 'niva-a', 'uu-nett-1.4.1a'],
  docs: {
    nb: {
      title: 'Lenken skiller seg bare ut med farge',
      why: 'Den som ikke ser forskjell på fargene, finner ikke lenken i teksten.',
      advice: 'Understrek lenker som står i løpende tekst.',
    },
    nn: {
      title: 'Lenkja skil seg berre ut med farge',
      why: 'Den som ikkje ser skilnad på fargane, finn ikkje lenkja i teksten.',
      advice: 'Strek under lenkjer som står i løpande tekst.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 1.4.1 Bruk av farge', url: 'https://www.w3.org/TR/WCAG21/#use-of-color' }],
  messages: {
    nb: { found: 'Lenken i teksten skiller seg bare ut med farge.' },
    nn: { found: 'Lenkja i teksten skil seg berre ut med farge.' },
  },
  check: (_, { document }) => judge(document, [], [], 'found', { trusted: { axe: ['link-in-text-block'] } }),
  examples: [
    {
      page: '<p>Les mer om fristen for å søke i ⟦<a href="/a">søknadsguiden</a>⟧ før du sender inn.</p>',
      css: 'p { color: #222; background: #fff } a { color: #7a2222; text-decoration: none }',
    },
    {
      page: '<p>Du kan klage på vedtaket etter reglene i ⟦<a href="/b">klageveiledningen</a>⟧ vår.</p>',
      css: 'p { color: #000; background: #fff } a { color: #223366; text-decoration: none }',
    },
    {
      page: '<p>Prisene står i ⟦<a href="/c">prislisten</a>⟧ for i år.</p>',
      css: 'p { color: #111; background: #fff } a { color: #004400; text-decoration: none }',
    },
    {
      page: '<p>Les mer om fristen i <a href="/a">søknadsguiden</a> før du sender inn.</p>',
      css: 'p { color: #222; background: #fff } a { color: #7a2222 }',
    },
    {
      page: '<p>Du kan klage etter reglene i <a href="/b">klageveiledningen</a> vår.</p>',
      css: 'p { color: #000; background: #fff } a { color: #223366; border-bottom: 1px solid; text-decoration: none }',
    },
    { page: '<p><a href="/c">Prisliste</a></p>', css: 'a { color: #004400; text-decoration: none }' },
    {
      language: 'nn',
      page: '<p>Les meir om fristen for å søkje i ⟦<a href="/a">søknadsrettleiinga</a>⟧ før du sender inn.</p>',
      css: 'p { color: #222; background: #fff } a { color: #7a2222; text-decoration: none }',
    },
    {
      language: 'nn',
      page: '<p>Du kan klage på vedtaket etter reglane i ⟦<a href="/b">klagerettleiinga</a>⟧ vår.</p>',
      css: 'p { color: #000; background: #fff } a { color: #223366; text-decoration: none }',
    },
    {
      language: 'nn',
      page: '<p>Prisane står i ⟦<a href="/c">prislista</a>⟧ for i år.</p>',
      css: 'p { color: #111; background: #fff } a { color: #004400; text-decoration: none }',
    },
    {
      language: 'nn',
      page: '<p>Les meir om fristen i <a href="/a">søknadsrettleiinga</a> før du sender inn.</p>',
      css: 'p { color: #222; background: #fff } a { color: #7a2222 }',
    },
    {
      language: 'nn',
      page: '<p>Du kan klage etter reglane i <a href="/b">klagerettleiinga</a> vår.</p>',
      css: 'p { color: #000; background: #fff } a { color: #223366; border-bottom: 1px solid; text-decoration: none }',
    },
    { language: 'nn', page: '<p><a href="/c">Prislista</a></p>', css: 'a { color: #004400; text-decoration: none }' },
  ],
});
