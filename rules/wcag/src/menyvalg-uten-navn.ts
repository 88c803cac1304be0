import { defineRule } from '@klarsyn/core';
import { hasAttribute } from './shared/applies.ts';
import { judge } from './shared/verdicts.ts';

export default defineRule({
  id: 'wcag/menyvalg-uten-navn',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['audits'],
  severity: 'error',
  tags: ['wcag-4.1.2', 'niva-a', 'act-m6b1q3', 'uu-nett-4.1.2d'],
  docs: {
    nb: {
      title: 'Menyvalget har ikke navn',
      why: 'Den som bruker skjermleser, får bare høre «menyvalg».',
      advice: 'Skriv en tekst i menyvalget, eller gi ikonet et tekstalternativ.',
    },
    nn: {
      title: 'Menyvalet har ikkje namn',
      why: 'Den som bruker skjermlesar, får berre høyre «menyval».',
      advice: 'Skriv ein tekst i menyvalet, eller gi ikonet eit tekstalternativ.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 4.1.2 Navn, rolle, verdi', url: 'https://www.w3.org/TR/WCAG21/#name-role-value' }],
  messages: {
    nb: { found: 'Menyvalget har ikke noe navn.' },
    nn: { found: 'Menyvalet har ikkje noko namn.' },
  },
  applies: hasAttribute('role'),
  check: (_, { document }) => judge(document, [], ['m6b1q3'], 'found', { except: ({ access }) => !access?.role.startsWith('menuitem') }),
  examples: [
    { page: '<div role="menu">⟦<button role="menuitem"></button>⟧<button role="menuitem">Kopier</button></div>' },
    { page: '<div role="menu">⟦<button role="menuitem"><img src="sok.svg" alt=""></button>⟧</div>' },
    { page: '<div role="menubar">⟦<span role="menuitem" tabindex="0"></span>⟧</div>' },
    { page: '<div role="menu"><button role="menuitem">Lim inn</button></div>' },
    { page: '<div role="menu"><button role="menuitem"><img src="sok.svg" alt="Søk"></button></div>' },
    { page: '<div role="menubar"><span role="menuitem" tabindex="0" aria-label="Fil"></span></div>' },
    { language: 'nn', page: '<div role="menu">⟦<button role="menuitem"></button>⟧<button role="menuitem">Vel</button></div>' },
    { language: 'nn', page: '<div role="menu">⟦<button role="menuitem"><img src="finn.svg" alt=""></button>⟧</div>' },
    {
      language: 'nn',
      page: '<div role="menubar">⟦<span role="menuitem" tabindex="0"></span>⟧ <span role="menuitem" tabindex="0">Rediger</span></div>',
    },
    { language: 'nn', page: '<div role="menu"><button role="menuitem">Vel</button></div>' },
    { language: 'nn', page: '<div role="menu"><button role="menuitem"><img src="finn.svg" alt="Finn"></button></div>' },
    { language: 'nn', page: '<div role="menubar"><span role="menuitem" tabindex="0" aria-label="Fil og mappe"></span></div>' },
  ],
});
