import { defineRule } from '@klarsyn/core';
import { hasAttribute } from './shared/applies.ts';
import { judge } from './shared/verdicts.ts';

export default defineRule({
  id: 'wcag/skjult-med-fokus',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['audits'],
  severity: 'error',
  tags: ['wcag-4.1.2', 'niva-a', 'act-6cfa84', 'uu-nett-4.1.2a'],
  docs: {
    nb: {
      title: 'Noe som kan få fokus, er skjult for skjermleseren',
      why: 'Den som blar med Tab, kommer til noe skjermleseren ikke sier noe om.',
      advice: 'Ta bort aria-hidden, eller ta også elementet ut av tastaturrekkefølgen.',
    },
    nn: {
      title: 'Noko som kan få fokus, er skjult for skjermlesaren',
      why: 'Den som blar med Tab, kjem til noko skjermlesaren ikkje seier noko om.',
      advice: 'Ta bort aria-hidden, eller ta òg elementet ut av tastaturrekkjefølgja.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 4.1.2 Navn, rolle, verdi', url: 'https://www.w3.org/TR/WCAG21/#name-role-value' }],
  messages: {
    nb: { found: 'Elementet er skjult med aria-hidden, men noe i det kan få fokus.' },
    nn: { found: 'Elementet er skjult med aria-hidden, men noko i det kan få fokus.' },
  },
  applies: hasAttribute('aria-hidden'),
  check: (_, { document }) => judge(document, [], ['6cfa84'], 'found', { except: ({ kind }) => kind === 'frame' }),
  examples: [
    { page: '⟦<div aria-hidden="true"><a href="/skjema">Søk her</a></div>⟧' },
    { page: '<p>Hei ⟦<button aria-hidden="true">Lukk</button>⟧</p>' },
    { page: '⟦<div aria-hidden="true"><input value="1"></div>⟧' },
    { page: '<div><a href="/skjema">Søk plass</a></div>' },
    { page: '<p>Hei <button>Lukk</button></p>' },
    { page: '<div aria-hidden="true"><input value="1" disabled></div>' },
    { language: 'nn', page: '⟦<div aria-hidden="true"><a href="/skjema">Søk plass no</a></div>⟧' },
    { language: 'nn', page: '<p>Hei ⟦<button aria-hidden="true">Lat att</button>⟧</p>' },
    { language: 'nn', page: '⟦<div aria-hidden="true"><input value="2"></div>⟧' },
    { language: 'nn', page: '<div><a href="/skjema">Søk plass no</a></div>' },
    { language: 'nn', page: '<p>Hei <button>Lat att</button></p>' },
    { language: 'nn', page: '<div aria-hidden="true"><input value="2" disabled></div>' },
  ],
});
