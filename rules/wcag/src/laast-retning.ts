import { defineRule } from '@klarsyn/core';
import { judge } from './shared/verdicts.ts';

export default defineRule({
  id: 'wcag/laast-retning',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['audits'],
  severity: 'error',
  tags: ['wcag-1.3.4', 'niva-aa', 'act-b33eff', 'SEED-MOD-27', 'SEED-MOD-28'],
  docs: {
    nb: {
      title: 'Siden er låst til én retning',
      why: 'Noen har telefonen fast montert på en rullestol og kan ikke snu den.',
      advice: 'Ta bort regelen i stilarket som snur siden når skjermen står på høykant eller tverrkant.',
    },
    nn: {
      title: 'Sida er låst til éi retning',
      why: 'Nokre har telefonen fast montert på ein rullestol og kan ikkje snu han.',
      advice: 'Ta bort regelen i stilarket som snur sida når skjermen står på høgkant eller tverrkant.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 1.3.4 Visningsretning', url: 'https://www.w3.org/TR/WCAG21/#orientation' }],
  messages: {
    nb: { found: 'Innholdet snus når skjermen snus, så det bare kan leses i én retning.' },
    nn: { found: 'Innhaldet blir snudd når skjermen blir snudd, så det berre kan lesast i éi retning.' },
  },
  check: (_, { document }) => judge(document, [], ['b33eff'], 'found'),
  examples: [
    { page: '⟦<main>Søk om barnehageplass</main>⟧', css: '@media (orientation: portrait) { main { transform: rotate(90deg) } }' },
    { page: '⟦<main>Priser og tider</main>⟧', css: '@media (orientation: landscape) { main { transform: rotate(-90deg) } }' },
    { page: '⟦<section>Kart over løypene</section>⟧', css: '@media (orientation: portrait) { section { rotate: 90deg } }' },
    { page: '<main>Søk om plass</main>', css: '@media (orientation: portrait) { main { color: #000 } }' },
    { page: '<main>Priser</main>', css: 'main { transform: none }' },
    { page: '<p>Kart</p>', css: '@media (orientation: portrait) { p { transform: rotate(180deg) } }' },
    {
      language: 'nn',
      page: '⟦<main>Søk om barnehageplass no</main>⟧',
      css: '@media (orientation: portrait) { main { transform: rotate(90deg) } }',
    },
    {
      language: 'nn',
      page: '⟦<main>Prisar og tider</main>⟧',
      css: '@media (orientation: landscape) { main { transform: rotate(-90deg) } }',
    },
    {
      language: 'nn',
      page: '⟦<section>Kart over løypene våre</section>⟧',
      css: '@media (orientation: portrait) { section { rotate: 90deg } }',
    },
    { language: 'nn', page: '<main>Søk om plass no</main>', css: '@media (orientation: portrait) { main { color: #000 } }' },
    { language: 'nn', page: '<main>Prisar</main>', css: 'main { transform: none }' },
    { language: 'nn', page: '<p>Kartet</p>', css: '@media (orientation: portrait) { p { transform: rotate(180deg) } }' },
  ],
});
