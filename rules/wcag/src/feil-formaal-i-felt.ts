import { defineRule } from '@klarsyn/core';
import { hasAttribute } from './shared/applies.ts';
import { judge } from './shared/verdicts.ts';

export default defineRule({
  id: 'wcag/feil-formaal-i-felt',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['audits'],
  severity: 'error',
  tags: ['wcag-1.3.5', 'niva-aa', 'act-73f2c2'],
  docs: {
    nb: {
      title: 'Feltets formål er oppgitt feil',
      why: 'Nettleseren kan fylle ut navn og adresse for den som strever med å skrive, men bare når den kjenner formålet.',
      advice: 'Bruk en verdi for autocomplete som passer til feltet, for eksempel «name», «email», «tel» eller «postal-code».',
    },
    nn: {
      title: 'Formålet med feltet er oppgjeve feil',
      why: 'Nettlesaren kan fylle ut namn og adresse for den som strevar med å skrive, men berre når han kjenner formålet.',
      advice: 'Bruk ein verdi for autocomplete som passar til feltet, til dømes «name», «email», «tel» eller «postal-code».',
    },
  },
  sources: [{ title: 'WCAG 2.1: 1.3.5 Identifiser formål med inndata', url: 'https://www.w3.org/TR/WCAG21/#identify-input-purpose' }],
  messages: {
    nb: { found: 'Verdien i autocomplete er ikke gyldig for dette feltet.' },
    nn: { found: 'Verdien i autocomplete er ikkje gyldig for dette feltet.' },
  },
  applies: hasAttribute('autocomplete'),
  check: (_, { document }) => judge(document, [], ['73f2c2'], 'found'),
  examples: [
    { page: '<label>Navn ⟦<input autocomplete="navn">⟧</label>' },
    { page: '<label>E-post ⟦<input type="email" autocomplete="e-mail">⟧</label>' },
    { page: '<label>Telefon ⟦<input type="tel" autocomplete="work telefon">⟧</label>' },
    { page: '<label>Navn <input autocomplete="name"></label>' },
    { page: '<label>E-post <input type="email" autocomplete="email"></label>' },
    { page: '<label>Telefon <input type="tel" autocomplete="work tel"></label>' },
    { language: 'nn', page: '<label>Namn ⟦<input autocomplete="namn">⟧</label>' },
    { language: 'nn', page: '<label>E-post hit ⟦<input type="email" autocomplete="epost">⟧</label>' },
    { language: 'nn', page: '<label>Mobil ⟦<input type="tel" autocomplete="home telefon">⟧</label>' },
    { language: 'nn', page: '<label>Namn <input autocomplete="name"></label>' },
    { language: 'nn', page: '<label>E-post hit <input type="email" autocomplete="email"></label>' },
    { language: 'nn', page: '<label>Mobil <input type="tel" autocomplete="mobile tel"></label>' },
  ],
});
