import { defineRule } from '@klarsyn/core';
import { hasAria } from './shared/applies.ts';
import { judge } from './shared/verdicts.ts';

export default defineRule({
  id: 'wcag/ugyldig-aria-verdi',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['audits'],
  severity: 'warning',
  tags: ['raad', 'act-6a7281', 'uu-nett-4.1.2a'],
  docs: {
    nb: {
      title: 'ARIA-verdien er ikke gyldig',
      why: 'Nettleseren ser bort fra en verdi den ikke kjenner. Da får den som bruker skjermleser feil eller ingen beskjed.',
      advice: 'Skriv en av verdiene som WAI-ARIA tillater, for eksempel «true» eller «false». En id må finnes på siden.',
    },
    nn: {
      title: 'ARIA-verdien er ikkje gyldig',
      why: 'Nettlesaren ser bort frå ein verdi han ikkje kjenner. Då får den som bruker skjermlesar feil eller ingen melding.',
      advice: 'Skriv ein av verdiane som WAI-ARIA tillèt, til dømes «true» eller «false». Ein id må finnast på sida.',
    },
  },
  sources: [{ title: 'W3C: ACT Rules', url: 'https://www.w3.org/WAI/standards-guidelines/act/rules/' }],
  messages: {
    nb: { found: 'Et ARIA-attributt har en verdi som ikke er gyldig.' },
    nn: { found: 'Eit ARIA-attributt har ein verdi som ikkje er gyldig.' },
  },
  applies: hasAria,
  check: (_, { document }) => judge(document, [], ['6a7281'], 'found'),
  examples: [
    { page: '⟦<button aria-expanded="ja">Meny</button>⟧' },
    { page: '⟦<div role="checkbox" aria-checked="på" tabindex="0">Nyhetsbrev</div>⟧' },
    { page: '⟦<p aria-live="straks">Lagret</p>⟧' },
    { page: '<button aria-expanded="false">Meny</button>' },
    { page: '<div role="checkbox" aria-checked="true" tabindex="0">Nyhetsbrev</div>' },
    { page: '<p aria-live="polite">Lagret</p>' },
    { language: 'nn', page: '⟦<button aria-expanded="ja">Meny for innbyggjarar</button>⟧' },
    { language: 'nn', page: '⟦<div role="checkbox" aria-checked="av" tabindex="0">Nyheitsbrev</div>⟧' },
    { language: 'nn', page: '⟦<p aria-live="no">Lagra</p>⟧' },
    { language: 'nn', page: '<button aria-expanded="true">Meny for innbyggjarar</button>' },
    { language: 'nn', page: '<div role="checkbox" aria-checked="false" tabindex="0">Nyheitsbrev</div>' },
    { language: 'nn', page: '<p aria-live="polite">Lagra</p>' },
  ],
});
