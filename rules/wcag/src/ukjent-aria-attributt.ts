import { defineRule } from '@klarsyn/core';
import { hasAria } from './shared/applies.ts';
import { judge } from './shared/verdicts.ts';

export default defineRule({
  id: 'wcag/ukjent-aria-attributt',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['audits'],
  severity: 'warning',
  tags: ['raad', 'act-5f99a7', 'uu-nett-4.1.2a'],
  docs: {
    nb: {
      title: 'ARIA-attributtet finnes ikke',
      why: 'Nettleseren ser bort fra attributtet. Det du ville si til skjermleseren, kommer ikke fram.',
      advice: 'Rett skrivemåten, for eksempel «aria-labelledby» med to l-er i midten.',
    },
    nn: {
      title: 'ARIA-attributtet finst ikkje',
      why: 'Nettlesaren ser bort frå attributtet. Det du ville seie til skjermlesaren, kjem ikkje fram.',
      advice: 'Rett skrivemåten, til dømes «aria-labelledby» med to l-ar i midten.',
    },
  },
  sources: [{ title: 'W3C: ACT Rules', url: 'https://www.w3.org/WAI/standards-guidelines/act/rules/' }],
  messages: {
    nb: { found: 'Elementet har et ARIA-attributt som ikke finnes.' },
    nn: { found: 'Elementet har eit ARIA-attributt som ikkje finst.' },
  },
  applies: hasAria,
  check: (_, { document }) => judge(document, [], ['5f99a7'], 'found'),
  examples: [
    { page: '⟦<button aria-lable="Lukk">Lukk</button>⟧' },
    { page: '⟦<nav aria-navn="Meny"><a href="/">Hjem</a></nav>⟧' },
    { page: '⟦<input aria-labeledby="a" aria-label="Navn">⟧' },
    { page: '<button aria-label="Lukk vinduet">Lukk vinduet</button>' },
    { page: '<nav aria-label="Meny"><a href="/">Hjem</a></nav>' },
    { page: '<input aria-label="Navn">' },
    { language: 'nn', page: '⟦<button aria-lable="Lat att">Lat att</button>⟧' },
    { language: 'nn', page: '⟦<nav aria-namn="Meny"><a href="/">Heim</a></nav>⟧' },
    { language: 'nn', page: '⟦<input aria-feil="ja" aria-label="Namn">⟧' },
    { language: 'nn', page: '<button aria-label="Lat att">Lat att</button>' },
    { language: 'nn', page: '<nav aria-label="Meny"><a href="/">Heim</a></nav>' },
    { language: 'nn', page: '<input aria-label="Namn">' },
  ],
});
