import { defineRule } from '@klarsyn/core';
import { hasTagOrRole } from './shared/applies.ts';
import { judge } from './shared/verdicts.ts';

export default defineRule({
  id: 'wcag/rolle-uten-beholder',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['audits'],
  severity: 'error',
  tags: ['wcag-1.3.1', 'niva-a', 'act-ff89c9', 'uu-nett-1.3.1c'],
  docs: {
    nb: {
      title: 'Elementet står ikke der rollen hører hjemme',
      why: 'En fane, et listepunkt eller en rad gir bare mening i en faneliste, liste eller tabell.',
      advice: 'Legg elementet i et element med riktig rolle, eller ta bort rollen.',
    },
    nn: {
      title: 'Elementet står ikkje der rolla høyrer heime',
      why: 'Ei fane, eit listepunkt eller ei rad gir berre meining i ei faneliste, ei liste eller ein tabell.',
      advice: 'Legg elementet i eit element med rett rolle, eller ta bort rolla.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 1.3.1 Informasjon og relasjoner', url: 'https://www.w3.org/TR/WCAG21/#info-and-relationships' }],
  messages: {
    nb: { found: 'Elementet har en rolle som må stå i noe annet, og gjør det ikke.' },
    nn: { found: 'Elementet har ei rolle som må stå i noko anna, og gjer det ikkje.' },
  },
  applies: hasTagOrRole('li', 'dt', 'dd', 'option', 'tr', 'td', 'th'),
  check: (_, { document }) => judge(document, [], ['ff89c9'], 'found'),
  examples: [
    { page: '⟦<div role="listitem">Barnehage</div>⟧' },
    { page: '⟦<button role="tab">Søknad</button>⟧' },
    { page: '<div>⟦<div role="row"><span role="cell">1</span></div>⟧</div>' },
    { page: '<div role="list"><div role="listitem">Barnehage</div></div>' },
    { page: '<div role="tablist"><button role="tab">Søknad</button></div>' },
    { page: '<div role="table"><div role="row"><span role="cell">1</span></div></div>' },
    { language: 'nn', page: '⟦<div role="listitem">Skule</div>⟧' },
    { language: 'nn', page: '⟦<button role="tab">Søknaden</button>⟧' },
    { language: 'nn', page: '<div>⟦<div role="row"><span role="cell">2</span></div>⟧</div>' },
    { language: 'nn', page: '<div role="list"><div role="listitem">Skule</div></div>' },
    { language: 'nn', page: '<div role="tablist"><button role="tab">Søknaden</button></div>' },
    { language: 'nn', page: '<div role="table"><div role="row"><span role="cell">2</span></div></div>' },
  ],
});
