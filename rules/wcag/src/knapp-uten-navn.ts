import { defineRule } from '@klarsyn/core';
import { hasTagOrRole } from './shared/applies.ts';
import { judge } from './shared/verdicts.ts';

export default defineRule({
  id: 'wcag/knapp-uten-navn',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['audits'],
  severity: 'error',
  tags: ['wcag-4.1.2', 'niva-a', 'act-97a4e1', 'uu-nett-4.1.2b', 'SEED-MOD-26'],
  docs: {
    nb: {
      title: 'Knappen har ikke navn',
      why: 'Den som bruker skjermleser, får bare høre «knapp», og den som bruker tale, kan ikke si hvilken knapp.',
      advice: 'Skriv en tekst i knappen. Er det bare et ikon der, gi det tekstalternativ eller sett aria-label på knappen.',
    },
    nn: {
      title: 'Knappen har ikkje namn',
      why: 'Den som bruker skjermlesar, får berre høyre «knapp», og den som bruker tale, kan ikkje seie kva for ein knapp.',
      advice: 'Skriv ein tekst i knappen. Er det berre eit ikon der, gi det tekstalternativ eller set aria-label på knappen.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 4.1.2 Navn, rolle, verdi', url: 'https://www.w3.org/TR/WCAG21/#name-role-value' }],
  messages: {
    nb: { found: 'Knappen har ikke noe navn.' },
    nn: { found: 'Knappen har ikkje noko namn.' },
  },
  applies: hasTagOrRole('button', 'input', 'summary'),
  check: (_, { document }) =>
    judge(document, [], ['97a4e1'], 'found', {
      trusted: { axe: ['input-button-name'] },
      except: ({ access }) => access?.role.startsWith('menuitem') === true,
    }),
  examples: [
    { page: '⟦<button><svg width="16" height="16"><path d="M0 0h9v9"/></svg></button>⟧' },
    { page: '<form>⟦<button type="submit"></button>⟧</form>' },
    { page: '⟦<div role="button" tabindex="0"></div>⟧' },
    { page: '<button aria-label="Søk"><svg width="16" height="16"><path d="M0 0h9v9"/></svg></button>' },
    { page: '<form><button type="submit">Send</button></form>' },
    { page: '<div role="button" tabindex="0">Vis kart</div>' },
    { language: 'nn', page: '⟦<button><svg width="20" height="20"><path d="M0 0h9v9"/></svg></button>⟧' },
    { language: 'nn', page: '<form>⟦<button type="button"></button>⟧</form>' },
    { language: 'nn', page: '⟦<div role="button" tabindex="0"> </div>⟧' },
    { language: 'nn', page: '<button aria-label="Søk på sida"><svg width="16" height="16"><path d="M0 0h9v9"/></svg></button>' },
    { language: 'nn', page: '<form><button type="submit">Send inn</button></form>' },
    { language: 'nn', page: '<div role="button" tabindex="0">Vis kartet</div>' },
  ],
});
