import { defineRule, seenBy } from '@klarsyn/core';
import { elementsOf, textOf } from './shared/tree.ts';

/** A page that speaks of its shortcuts may have a way to turn them off. */
const about = /hurtigtast|snarve[gi]|tastatursnarve|shortcut/i;

export default defineRule({
  id: 'wcag/hurtigtast-paa-ett-tegn',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['probes'],
  severity: 'error',
  tags: ['wcag-2.1.4', 'niva-a', 'act-ffbc54', 'uu-nett-2.1.4a'],
  docs: {
    nb: {
      title: 'En hurtigtast består av ett tegn',
      why: 'Den som styrer med tale eller treffer feil tast, setter i gang noe uten å ville det.',
      advice: 'La hurtigtasten kreve Ctrl eller Alt, la brukeren slå den av, eller la den virke bare når feltet har fokus.',
    },
    nn: {
      title: 'Ein hurtigtast er på eitt teikn',
      why: 'Den som styrer med tale eller treffer feil tast, set i gang noko utan å ville det.',
      advice: 'La hurtigtasten krevje Ctrl eller Alt, la brukaren slå han av, eller la han verke berre når feltet har fokus.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 2.1.4 Hurtigtaster som består av ett tegn', url: 'https://www.w3.org/TR/WCAG21/#character-key-shortcuts' }],
  messages: {
    nb: {
      active: 'Siden gjør noe når «{key}» trykkes, uten at noe felt har fokus.',
      mention: 'Siden gjør noe når «{key}» trykkes. Sjekk at hurtigtasten kan slås av.',
    },
    nn: {
      active: 'Sida gjer noko når «{key}» blir trykt, utan at noko felt har fokus.',
      mention: 'Sida gjer noko når «{key}» blir trykt. Sjekk at hurtigtasten kan slåast av.',
    },
  },
  check(_, { document }) {
    const [first] = seenBy<{ readonly key: string }>(document, 'shortcuts');
    if (first === undefined) return undefined;
    const [root] = elementsOf(document);
    const canBeChanged = root !== undefined && about.test(textOf(document, root, true));
    return canBeChanged
      ? { message: 'mention', values: { key: first.key }, certainty: 'review' }
      : { message: 'active', values: { key: first.key } };
  },
  examples: [
    {
      page: "⟦⟧<p>Søk</p><script>document.addEventListener('keydown', (e) => { if (e.key === 's') document.body.append('!'); });</script>",
    },
    {
      page: "⟦⟧<p>Nyheter</p><script>document.addEventListener('keydown', (e) => { if (e.key === '/') document.body.append('x'); });</script>",
    },
    {
      page: "⟦⟧<p>Kart</p><script>document.addEventListener('keydown', (e) => { if (e.key === '7') document.body.append('y'); });</script>",
    },
    {
      page: "<label>Søk <input></label><script>document.querySelector('input').addEventListener('keydown', (e) => { if (e.key === 's') document.body.append('!'); });</script>",
    },
    { page: '<p>Uten skript</p>' },
    {
      page: "<p>Lukk</p><script>document.addEventListener('keydown', (e) => { if (e.key === 'Escape') document.body.append('z'); });</script>",
    },
    {
      language: 'nn',
      page: "⟦⟧<p>Søk her</p><script>document.addEventListener('keydown', (e) => { if (e.key === 's') document.body.append('!'); });</script>",
    },
    {
      language: 'nn',
      page: "⟦⟧<p>Nytt</p><script>document.addEventListener('keydown', (e) => { if (e.key === '/') document.body.append('x'); });</script>",
    },
    {
      language: 'nn',
      page: "⟦⟧<p>Kartet</p><script>document.addEventListener('keydown', (e) => { if (e.key === '7') document.body.append('y'); });</script>",
    },
    {
      language: 'nn',
      page: "<label>Søk her <input></label><script>document.querySelector('input').addEventListener('keydown', (e) => { if (e.key === 's') document.body.append('!'); });</script>",
    },
    { language: 'nn', page: '<p>Utan skript</p>' },
    {
      language: 'nn',
      page: "<p>Lat att</p><script>document.addEventListener('keydown', (e) => { if (e.key === 'Escape') document.body.append('z'); });</script>",
    },
  ],
});
