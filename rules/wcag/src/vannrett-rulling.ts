import { defineRule, nodeSeen, seenBy } from '@klarsyn/core';

export default defineRule({
  id: 'wcag/vannrett-rulling',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['probes'],
  severity: 'warning',
  tags: ['wcag-1.4.10', 'niva-aa', 'uu-1410a2025', 'SEED-MOD-27', 'SEED-MOD-28'],
  docs: {
    nb: {
      title: 'Leseren må rulle siden sidelengs',
      why: 'Den som forstørrer til 400 %, må rulle fram og tilbake for hver linje.',
      advice: 'Ta bort faste bredder, og la innholdet brytes når vinduet er 320 piksler bredt.',
    },
    nn: {
      title: 'Lesaren må rulle sida sidelengs',
      why: 'Den som forstørrar til 400 %, må rulle fram og tilbake for kvar linje.',
      advice: 'Ta bort faste breidder, og la innhaldet brytast når vindauget er 320 pikslar breitt.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 1.4.10 Dynamisk tilpasning (Reflow)', url: 'https://www.w3.org/TR/WCAG21/#reflow' }],
  messages: {
    nb: { wide: 'Elementet stikker utenfor når vinduet er 320 piksler bredt.' },
    nn: { wide: 'Elementet stikk utanfor når vindauget er 320 pikslar breitt.' },
  },
  check: (_, { document }) => seenBy(document, 'zoom', 'wide').map((seen) => ({ message: 'wide', at: nodeSeen(document, seen) }) as const),
  examples: [
    { page: '⟦<p>Slik søker du om plass i barnehagen</p>⟧', css: 'p { width: 600px }' },
    { page: '<div>⟦<h2>Åpningstider i sommer</h2>⟧</div>', css: 'h2 { min-width: 500px }' },
    { page: '⟦<form>Søk</form>⟧', css: 'form { width: 400px }' },
    { page: '<p>Slik søker du om plass i barnehagen</p>', css: 'p { max-width: 600px }' },
    { page: '<table><tr><td>Måned</td></tr></table>', css: 'td { min-width: 700px }' },
    { page: '<p>Kort</p>', css: 'p { width: 100% }' },
    { language: 'nn', page: '⟦<p>Slik søkjer du om plass i barnehagen</p>⟧', css: 'p { width: 600px }' },
    { language: 'nn', page: '<div>⟦<h2>Opningstider i sommar</h2>⟧</div>', css: 'h2 { min-width: 500px }' },
    { language: 'nn', page: '⟦<form>Søk no</form>⟧', css: 'form { width: 400px }' },
    { language: 'nn', page: '<p>Slik søkjer du om plass i barnehagen</p>', css: 'p { max-width: 600px }' },
    { language: 'nn', page: '<table><tr><td>Månad</td></tr></table>', css: 'td { min-width: 700px }' },
    { language: 'nn', page: '<p>Stutt</p>', css: 'p { width: 100% }' },
  ],
});
