import { defineRule } from '@klarsyn/core';
import { hasAria } from './shared/applies.ts';
import { judge } from './shared/verdicts.ts';

export default defineRule({
  id: 'wcag/aria-egenskap-mangler',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['audits'],
  severity: 'warning',
  tags: ['raad', 'act-4e8ab6', 'uu-nett-4.1.2a'],
  docs: {
    nb: {
      title: 'Rollen mangler en opplysning den må ha',
      why: 'Skjermleseren sier at dette er for eksempel en avkryssingsboks, men ikke om den er krysset av.',
      advice: 'Legg til det rollen krever, for eksempel aria-checked på «checkbox». Enklest er å bruke HTML-elementet.',
    },
    nn: {
      title: 'Rolla manglar ei opplysning ho må ha',
      why: 'Skjermlesaren seier at dette er til dømes ein avkryssingsboks, men ikkje om han er kryssa av.',
      advice: 'Legg til det rolla krev, til dømes aria-checked på «checkbox». Enklast er å bruke HTML-elementet.',
    },
  },
  sources: [{ title: 'W3C: ACT Rules', url: 'https://www.w3.org/WAI/standards-guidelines/act/rules/' }],
  messages: {
    nb: { found: 'Elementet mangler et ARIA-attributt som rollen krever.' },
    nn: { found: 'Elementet manglar eit ARIA-attributt som rolla krev.' },
  },
  applies: hasAria,
  check: (_, { document }) => judge(document, [], ['4e8ab6'], 'found'),
  examples: [
    { page: '⟦<div role="checkbox" tabindex="0">Jeg godtar vilkårene</div>⟧' },
    { page: '⟦<div role="slider" tabindex="0" aria-label="Antall barn"></div>⟧' },
    { page: '⟦<span role="switch" tabindex="0">Varsle meg</span>⟧' },
    { page: '<div role="checkbox" tabindex="0" aria-checked="false">Jeg godtar vilkårene</div>' },
    { page: '<div role="slider" tabindex="0" aria-label="Antall barn" aria-valuenow="2"></div>' },
    { page: '<span role="switch" tabindex="0" aria-checked="true">Varsle meg</span>' },
    { language: 'nn', page: '⟦<div role="checkbox" tabindex="0">Eg godtek vilkåra</div>⟧' },
    { language: 'nn', page: '⟦<div role="slider" tabindex="0" aria-label="Kor mange barn"></div>⟧' },
    { language: 'nn', page: '⟦<span role="switch" tabindex="0">Varsle meg ikkje</span>⟧' },
    { language: 'nn', page: '<div role="checkbox" tabindex="0" aria-checked="false">Eg godtek vilkåra</div>' },
    { language: 'nn', page: '<div role="slider" tabindex="0" aria-label="Kor mange barn" aria-valuenow="2"></div>' },
    { language: 'nn', page: '<span role="switch" tabindex="0" aria-checked="true">Varsle meg ikkje</span>' },
  ],
});
