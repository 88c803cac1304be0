import { defineRule } from '@klarsyn/core';
import { hasAria } from './shared/applies.ts';
import { judge } from './shared/verdicts.ts';

export default defineRule({
  id: 'wcag/aria-attributt-ikke-tillatt',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['audits'],
  severity: 'warning',
  tags: ['raad', 'act-5c01ea', 'uu-nett-4.1.2a'],
  docs: {
    nb: {
      title: 'ARIA-attributtet passer ikke til rollen',
      why: 'Skjermleseren ser bort fra attributtet, eller leser det på en måte som forvirrer.',
      advice: 'Ta bort attributtet, eller gi elementet en rolle som tillater det.',
    },
    nn: {
      title: 'ARIA-attributtet passar ikkje til rolla',
      why: 'Skjermlesaren ser bort frå attributtet, eller les det på ein måte som forvirrar.',
      advice: 'Ta bort attributtet, eller gi elementet ei rolle som tillèt det.',
    },
  },
  sources: [{ title: 'W3C: ACT Rules', url: 'https://www.w3.org/WAI/standards-guidelines/act/rules/' }],
  messages: {
    nb: { found: 'Elementet har et ARIA-attributt som rollen ikke tillater.' },
    nn: { found: 'Elementet har eit ARIA-attributt som rolla ikkje tillèt.' },
  },
  applies: hasAria,
  check: (_, { document }) => judge(document, [], ['5c01ea'], 'found'),
  examples: [
    { page: '⟦<button aria-checked="true">Lagre</button>⟧' },
    { page: '⟦<h2 aria-selected="true">Priser</h2>⟧' },
    { page: '<p>⟦<a href="/x" aria-checked="false">Kart</a>⟧</p>' },
    { page: '<button aria-pressed="true">Lagre</button>' },
    { page: '<h2>Priser</h2>' },
    { page: '<p><a href="/x" aria-current="page">Kart</a></p>' },
    { language: 'nn', page: '⟦<button aria-checked="true">Lagre no</button>⟧' },
    { language: 'nn', page: '⟦<h2 aria-selected="true">Prisar</h2>⟧' },
    { language: 'nn', page: '<p>⟦<a href="/x" aria-checked="false">Kartet</a>⟧</p>' },
    { language: 'nn', page: '<button aria-pressed="true">Lagre no</button>' },
    { language: 'nn', page: '<h2>Prisar</h2>' },
    { language: 'nn', page: '<p><a href="/x" aria-current="page">Kartet</a></p>' },
  ],
});
