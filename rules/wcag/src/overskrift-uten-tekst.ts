import { defineRule } from '@klarsyn/core';
import { hasTagOrRole } from './shared/applies.ts';
import { judge } from './shared/verdicts.ts';

export default defineRule({
  id: 'wcag/overskrift-uten-tekst',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['audits'],
  severity: 'warning',
  tags: ['wcag-1.3.1', 'niva-a', 'act-ffd0e9', 'uu-nett-1.3.1a'],
  docs: {
    nb: {
      title: 'Overskriften er tom',
      why: 'Den som hopper fra overskrift til overskrift med skjermleser, kommer til en som ikke sier noe.',
      advice: 'Skriv teksten, eller ta bort overskriften. Luft lages med stil.',
    },
    nn: {
      title: 'Overskrifta er tom',
      why: 'Den som hoppar frå overskrift til overskrift med skjermlesar, kjem til ei som ikkje seier noko.',
      advice: 'Skriv teksten, eller ta bort overskrifta. Luft lagar du med stil.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 1.3.1 Informasjon og relasjoner', url: 'https://www.w3.org/TR/WCAG21/#info-and-relationships' }],
  messages: {
    nb: { found: 'Overskriften har ingen tekst.' },
    nn: { found: 'Overskrifta har ingen tekst.' },
  },
  applies: hasTagOrRole('h1', 'h2', 'h3', 'h4', 'h5', 'h6'),
  check: (_, { document }) => judge(document, [], ['ffd0e9'], 'found'),
  examples: [
    { page: '⟦<h2></h2>⟧<p>Slik søker du</p>' },
    { page: '⟦<h3><img src="a.png" alt=""></h3>⟧' },
    { page: '⟦<div role="heading" aria-level="2"></div>⟧' },
    { page: '<h2>Slik søker du</h2>' },
    { page: '<h3><img src="a.png" alt="Priser"></h3>' },
    { page: '<div role="heading" aria-level="2">Kontakt</div>' },
    { language: 'nn', page: '⟦<h2></h2>⟧<p>Slik søkjer du</p>' },
    { language: 'nn', page: '⟦<h3><img src="b.png" alt=""></h3>⟧' },
    { language: 'nn', page: '⟦<div role="heading" aria-level="3"></div>⟧' },
    { language: 'nn', page: '<h2>Slik søkjer du</h2>' },
    { language: 'nn', page: '<h3><img src="b.png" alt="Prisar"></h3>' },
    { language: 'nn', page: '<div role="heading" aria-level="3">Ta kontakt</div>' },
  ],
});
