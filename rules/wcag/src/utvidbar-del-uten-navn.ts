import { defineRule } from '@klarsyn/core';
import { hasTagOrRole } from './shared/applies.ts';
import { judge } from './shared/verdicts.ts';

export default defineRule({
  id: 'wcag/utvidbar-del-uten-navn',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['audits'],
  severity: 'error',
  tags: ['wcag-4.1.2', 'niva-a', 'act-2t702h', 'uu-nett-4.1.2b'],
  docs: {
    nb: {
      title: 'Overskriften på den utvidbare delen er tom',
      why: 'Den som bruker skjermleser, får ikke vite hva som kommer fram.',
      advice: 'Skriv en kort tekst i <summary>.',
    },
    nn: {
      title: 'Overskrifta på den utvidbare delen er tom',
      why: 'Den som bruker skjermlesar, får ikkje vite kva som kjem fram.',
      advice: 'Skriv ein kort tekst i <summary>.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 4.1.2 Navn, rolle, verdi', url: 'https://www.w3.org/TR/WCAG21/#name-role-value' }],
  messages: {
    nb: { found: 'Den utvidbare delen har ikke noe navn.' },
    nn: { found: 'Den utvidbare delen har ikkje noko namn.' },
  },
  applies: hasTagOrRole('summary', 'details'),
  check: (_, { document }) => judge(document, [], ['2t702h'], 'found', { trusted: { axe: ['summary-name'] } }),
  examples: [
    { page: '<details>⟦<summary></summary>⟧<p>Skolen åpner klokken 8.</p></details>' },
    { page: '<details>⟦<summary><img src="pil.svg" alt=""></summary>⟧<p>Priser</p></details>' },
    { page: '<details>⟦<summary> </summary>⟧<p>Kontakt</p></details>' },
    { page: '<details><summary>Åpningstider</summary><p>Skolen åpner klokken 8.</p></details>' },
    { page: '<details><summary><img src="pil.svg" alt="Priser"></summary><p>Priser</p></details>' },
    { page: '<details><p>Kontakt</p></details>' },
    { language: 'nn', page: '<details>⟦<summary></summary>⟧<p>Skulen opnar klokka 8.</p></details>' },
    { language: 'nn', page: '<details>⟦<summary><img src="pil.svg" alt=""></summary>⟧<p>Prisar</p></details>' },
    { language: 'nn', page: '<details>⟦<summary> </summary>⟧<p>Ta kontakt</p></details>' },
    { language: 'nn', page: '<details><summary>Opningstider</summary><p>Skulen opnar klokka 8.</p></details>' },
    { language: 'nn', page: '<details><summary><img src="pil.svg" alt="Prisar"></summary><p>Prisar</p></details>' },
    { language: 'nn', page: '<details><p>Ta kontakt</p></details>' },
  ],
});
