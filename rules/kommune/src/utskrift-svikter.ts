import { defineRule, nodeSeen, seenBy } from '@klarsyn/core';

/** What the probe `print` saw of one element. */
interface Unprinted {
  readonly element: number;
  readonly fault: 'hidden' | 'covers';
}

export default defineRule({
  id: 'kommune/utskrift-svikter',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['probes'],
  severity: 'warning',
  tags: ['SEED-SOR-08'],
  docs: {
    nb: {
      title: 'Siden kan ikke leses på papir',
      why: 'Noen vil ha siden på papir. Det får de ikke når innholdet blir borte, eller når noe legger seg over teksten på hvert ark.',
      advice: 'Se på siden i forhåndsvisningen av utskrift. Vis innholdet, og slipp det som ligger fast i vinduet, med «@media print».',
    },
    nn: {
      title: 'Sida kan ikkje lesast på papir',
      why: 'Nokre vil ha sida på papir. Det får dei ikkje når innhaldet blir borte, eller når noko legg seg over teksten på kvart ark.',
      advice: 'Sjå på sida i førehandsvisinga av utskrift. Vis innhaldet, og slepp det som ligg fast i vindauget, med «@media print».',
    },
  },
  sources: [
    { title: 'Kommunikasjonsstrategien til Sørum kommune: vi er tilgjengelige på innbyggernes premisser' },
    { title: 'CSS Positioned Layout 3: fixed', url: 'https://www.w3.org/TR/css-position-3/#fixed-cb' },
  ],
  messages: {
    nb: {
      hidden: 'Innholdet på siden blir ikke med når noen skriver den ut.',
      covers: 'Dette ligger fast i vinduet og dekker teksten på hvert ark når noen skriver ut siden.',
    },
    nn: {
      hidden: 'Innhaldet på sida blir ikkje med når nokon skriv ho ut.',
      covers: 'Dette ligg fast i vindauget og dekkjer teksten på kvart ark når nokon skriv ut sida.',
    },
  },
  check: (_, { document }) =>
    seenBy<Unprinted>(document, 'print').map(
      (seen) =>
        ({ message: seen.fault, at: nodeSeen(document, seen), ...(seen.fault === 'covers' && { severity: 'hint' as const }) }) as const,
    ),
  examples: [
    { page: '⟦<main><h1>Søk om plass</h1></main>⟧', css: '@media print { main { display: none } }' },
    {
      page: '<main><h1>Søk om plass</h1></main>⟦<div>Vi bruker informasjonskapsler.</div>⟧',
      css: 'div { position: fixed; bottom: 0; left: 0; right: 0; height: 80px; background: #fff }',
    },
    {
      page: '⟦<header><p>Fjordvik kommune</p></header>⟧<main><h1>Åpningstider</h1></main>',
      css: 'header { position: fixed; top: 0; width: 100%; height: 60px; background: #0b477a; color: #fff }',
    },
    { page: '<main><h1>Søk om plass</h1></main>', css: 'main { display: block }' },
    {
      page: '<main><h1>Søk om plass</h1></main><div>Vi bruker informasjonskapsler.</div>',
      css: 'div { position: fixed; bottom: 0; width: 100%; height: 80px; background: #fff } @media print { div { display: none } }',
    },
    {
      page: '<nav><a href="/">Meny</a></nav><main><h1>Åpningstider</h1></main>',
      css: '@media print { nav { display: none } }',
      note: 'Menyen har ingen bruk for på papir.',
    },
    { language: 'nn', page: '⟦<main><h1>Søk om plass her</h1></main>⟧', css: '@media print { main { visibility: hidden } }' },
    {
      language: 'nn',
      page: '<main><h1>Søk om plass no</h1></main>⟦<div>Vi bruker ikkje informasjonskapslar.</div>⟧',
      css: 'div { position: fixed; bottom: 0; left: 0; right: 0; height: 80px; background: #fff }',
    },
    {
      language: 'nn',
      page: '⟦<header><p>Fjordvik kommune, ikkje andre</p></header>⟧<main><h1>Opningstider</h1></main>',
      css: 'header { position: fixed; top: 0; width: 100%; height: 60px; background: #0b477a; color: #fff }',
    },
    { language: 'nn', page: '<main><h1>Søk ikkje om plass</h1></main>', css: 'main { display: block }' },
    {
      language: 'nn',
      page: '<main><h1>Søk om plass</h1></main><div>Vi bruker ikkje informasjonskapslar.</div>',
      css: 'div { position: fixed; bottom: 0; width: 100%; height: 80px; background: #fff } @media print { div { display: none } }',
    },
    {
      language: 'nn',
      page: '<nav><a href="/">Ikkje meny</a></nav><main><h1>Opningstider</h1></main>',
      css: '@media print { nav { display: none } }',
      note: 'Menyen har ingen bruk for på papir.',
    },
  ],
});
