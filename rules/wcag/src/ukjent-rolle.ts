import { defineRule } from '@klarsyn/core';
import { hasAttribute } from './shared/applies.ts';
import { judge } from './shared/verdicts.ts';

export default defineRule({
  id: 'wcag/ukjent-rolle',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['audits'],
  severity: 'warning',
  tags: ['raad', 'act-674b10', 'uu-nett-4.1.2a'],
  docs: {
    nb: {
      title: 'Rollen finnes ikke',
      why: 'Skjermleseren kjenner ikke ordet i «role», og sier ikke hva elementet er.',
      advice: 'Bruk en rolle som finnes i WAI-ARIA, eller et HTML-element som betyr det samme.',
    },
    nn: {
      title: 'Rolla finst ikkje',
      why: 'Skjermlesaren kjenner ikkje ordet i «role», og seier ikkje kva elementet er.',
      advice: 'Bruk ei rolle som finst i WAI-ARIA, eller eit HTML-element som tyder det same.',
    },
  },
  sources: [{ title: 'W3C: ACT Rules', url: 'https://www.w3.org/WAI/standards-guidelines/act/rules/' }],
  messages: {
    nb: { found: 'Elementet har en rolle som ikke finnes.' },
    nn: { found: 'Elementet har ei rolle som ikkje finst.' },
  },
  applies: hasAttribute('role'),
  check: (_, { document }) => judge(document, [], ['674b10'], 'found'),
  examples: [
    { page: '⟦<div role="knapp">Send søknaden</div>⟧' },
    { page: '<ul><li>⟦<span role="lenke" tabindex="0">Priser</span>⟧</li></ul>' },
    { page: '⟦<div role="bokser">Nyheter</div>⟧' },
    { page: '<div role="button" tabindex="0">Send søknaden</div>' },
    { page: '<div role="region" aria-label="Nyheter">Nyheter</div>' },
    { page: '<p>Uten rolle</p>' },
    { language: 'nn', page: '⟦<div role="knapp">Send søknaden no</div>⟧' },
    { language: 'nn', page: '⟦<p role="åtvaring">Vegen er stengd</p>⟧' },
    { language: 'nn', page: '⟦<div role="meny">Val</div>⟧' },
    { language: 'nn', page: '<div role="button" tabindex="0">Send søknaden no</div>' },
    { language: 'nn', page: '<p role="alert">Vegen er stengd</p>' },
    { language: 'nn', page: '<p>Utan rolle</p>' },
  ],
});
