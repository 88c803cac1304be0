import { defineRule, nodeSeen, seenBy } from '@klarsyn/core';
import type { ContextChange } from './shared/context.ts';

export default defineRule({
  id: 'wcag/fokus-skifter-side',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['probes'],
  severity: 'error',
  tags: ['wcag-3.2.1', 'niva-a', 'uu-nett-3.2.1a'],
  docs: {
    nb: {
      title: 'Siden skifter når noe får fokus',
      why: 'Den som bruker tastatur, må innom alt på siden for å komme videre. Da havner hen et annet sted uten å ha valgt det.',
      advice: 'La siden skifte først når leseren trykker på en knapp eller en lenke.',
      limits: 'Regelen prøver de 40 første stedene Tab kommer til.',
    },
    nn: {
      title: 'Sida skiftar når noko får fokus',
      why: 'Den som bruker tastatur, må innom alt på sida for å kome vidare. Då hamnar hen ein annan stad utan å ha valt det.',
      advice: 'La sida skifte fyrst når lesaren trykkjer på ein knapp eller ei lenkje.',
      limits: 'Regelen prøver dei 40 fyrste stadene Tab kjem til.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 3.2.1 Fokus', url: 'https://www.w3.org/TR/WCAG21/#on-focus' }],
  messages: {
    nb: { found: 'Når dette får fokus, går siden til en annen side eller åpner et vindu.' },
    nn: { found: 'Når dette får fokus, går sida til ei anna side eller opnar eit vindauge.' },
  },
  check: (_, { document }) =>
    seenBy<ContextChange>(document, 'context')
      .filter(({ by }) => by === 'focus')
      .map((seen) => ({ message: 'found', at: nodeSeen(document, seen) }) as const),
  examples: [
    { page: '<label>Navn <input></label> <label>Sted ⟦<input onfocus="location.href = \'/kart\'">⟧</label>' },
    { page: '⟦<button onfocus="window.open(\'/hjelp\')">Hjelp</button>⟧' },
    { page: '<form action="/sok"><label>Søk ⟦<input name="q" onfocus="this.form.submit()">⟧</label></form>' },
    { page: '<label>Sted <input onfocus="this.value = \'\'"></label>' },
    { page: '<button onclick="location.href = \'/hjelp\'">Hjelp</button>' },
    { page: '<label>Dato <input onfocus="document.querySelector(\'p\').hidden = false"></label><p hidden>Velg en dato</p>' },
    { language: 'nn', page: '<label>Namn <input></label> <label>Stad ⟦<input onfocus="location.href = \'/kart\'">⟧</label>' },
    { language: 'nn', page: '⟦<button onfocus="window.open(\'/hjelp\')">Få hjelp</button>⟧' },
    { language: 'nn', page: '<form action="/sok"><label>Søk her ⟦<input name="q" onfocus="this.form.submit()">⟧</label></form>' },
    { language: 'nn', page: '<label>Stad <input onfocus="this.value = \'\'"></label>' },
    { language: 'nn', page: '<button onclick="location.href = \'/hjelp\'">Få hjelp</button>' },
    {
      language: 'nn',
      page: '<label>Dato <input onfocus="document.querySelector(\'p\').hidden = false"></label><p hidden>Vel ein dato</p>',
    },
  ],
});
