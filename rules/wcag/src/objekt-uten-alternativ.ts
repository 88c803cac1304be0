import { defineRule } from '@klarsyn/core';
import { hasTag } from './shared/applies.ts';
import { judge } from './shared/verdicts.ts';

export default defineRule({
  id: 'wcag/objekt-uten-alternativ',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['audits'],
  severity: 'error',
  tags: ['wcag-1.1.1', 'niva-a', 'act-8fc3b6', 'uu-nett-1.1.1a'],
  docs: {
    nb: {
      title: 'Det innebygde objektet mangler tekstalternativ',
      why: 'Den som ikke ser, får ikke vite hva objektet viser.',
      advice: 'Sett aria-label på <object>, eller bruk <img> med alt.',
    },
    nn: {
      title: 'Det innebygde objektet manglar tekstalternativ',
      why: 'Den som ikkje ser, får ikkje vite kva objektet viser.',
      advice: 'Set aria-label på <object>, eller bruk <img> med alt.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 1.1.1 Ikke-tekstlig innhold', url: 'https://www.w3.org/TR/WCAG21/#non-text-content' }],
  messages: {
    nb: { found: 'Objektet har ikke tekstalternativ.' },
    nn: { found: 'Objektet har ikkje tekstalternativ.' },
  },
  applies: hasTag('object'),
  check: (_, { document }) => judge(document, [], ['8fc3b6'], 'found'),
  examples: [
    { page: '⟦<object data="data:image/svg+xml,%3Csvg xmlns=\'http://www.w3.org/2000/svg\'/%3E" type="image/svg+xml"></object>⟧' },
    { page: '⟦<object title="" data="data:image/svg+xml,%3Csvg xmlns=\'http://www.w3.org/2000/svg\'/%3E"></object>⟧' },
    { page: '<p>⟦<object aria-label="" data="data:image/svg+xml,%3Csvg xmlns=\'http://www.w3.org/2000/svg\'/%3E"></object>⟧ Kart</p>' },
    { page: '<object aria-label="Kart" data="data:image/svg+xml,%3Csvg xmlns=\'http://www.w3.org/2000/svg\'/%3E"></object>' },
    { page: '<object title="Kart" data="data:image/svg+xml,%3Csvg xmlns=\'http://www.w3.org/2000/svg\'/%3E"></object>' },
    { page: '<p>Ingen objekter</p>' },
    {
      language: 'nn',
      page: '<p>Kart over fjorden: ⟦<object data="data:image/svg+xml,%3Csvg xmlns=\'http://www.w3.org/2000/svg\'/%3E"></object>⟧</p>',
    },
    {
      language: 'nn',
      page: '<div>⟦<object title="" data="data:image/svg+xml,%3Csvg xmlns=\'http://www.w3.org/2000/svg\'/%3E"></object>⟧</div>',
    },
    {
      language: 'nn',
      page: '<p>⟦<object aria-label="" data="data:image/svg+xml,%3Csvg xmlns=\'http://www.w3.org/2000/svg\'/%3E"></object>⟧ Kartet</p>',
    },
    {
      language: 'nn',
      page: '<object aria-label="Kartet" data="data:image/svg+xml,%3Csvg xmlns=\'http://www.w3.org/2000/svg\'/%3E"></object>',
    },
    { language: 'nn', page: '<object title="Kartet" data="data:image/svg+xml,%3Csvg xmlns=\'http://www.w3.org/2000/svg\'/%3E"></object>' },
    { language: 'nn', page: '<p>Ikkje noko objekt</p>' },
  ],
});
