import { defineRule, type PageElement } from '@klarsyn/core';
import { hasTag } from './shared/applies.ts';
import { attribute, isExposed, isShown, nameOf, roleOf, tagged } from './shared/tree.ts';

export default defineRule({
  id: 'wcag/bilde-skjult-som-pynt',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['access'],
  severity: 'hint',
  tags: ['wcag-1.1.1', 'niva-a', 'act-e88epe', 'uu-111a2025'],
  options: { leastArea: 3000 },
  docs: {
    nb: {
      title: 'Et stort bilde er merket som pynt',
      why: 'Viser bildet noe leseren trenger, blir det borte for den som ikke ser.',
      advice: 'Er bildet bare pynt, er alt i orden. Ellers: skriv et tekstalternativ.',
    },
    nn: {
      title: 'Eit stort bilete er merkt som pynt',
      why: 'Viser biletet noko lesaren treng, blir det borte for den som ikkje ser.',
      advice: 'Er biletet berre pynt, er alt i orden. Elles: skriv eit tekstalternativ.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 1.1.1 Ikke-tekstlig innhold', url: 'https://www.w3.org/TR/WCAG21/#non-text-content' }],
  messages: {
    nb: { look: 'Sjekk at bildet bare er pynt. Det har ikke tekstalternativ.' },
    nn: { look: 'Sjekk at biletet berre er pynt. Det har ikkje tekstalternativ.' },
  },
  applies: hasTag('img', 'svg', 'canvas'),
  check: (_, { document, options }) =>
    tagged(document, 'img', 'svg', 'canvas')
      .filter((image) => isShown(image) && (image.box?.width ?? 0) * (image.box?.height ?? 0) >= options.leastArea)
      .filter((image) => !isExposed(image) || (nameOf(image) === '' && isWithoutRole(image)))
      .filter((image) => !(image.tag === 'img' && image.attributes['alt'] === undefined && isExposed(image)))
      .map(({ node }) => ({ message: 'look', at: node, certainty: 'review' }) as const),
  examples: [
    { page: '⟦<img src="a.png" alt="" width="200" height="120">⟧' },
    { page: '<p>Kart</p>⟦<img src="b.png" role="none" alt="" width="90" height="90">⟧' },
    { page: '<div aria-hidden="true">⟦<img src="c.png" alt="Kart" style="display: block; width: 300px; height: 100px">⟧</div>' },
    { page: '<p>Vekst</p>⟦<svg viewBox="0 0 20 12" width="200" height="120"><rect width="9" height="9"/></svg>⟧' },
    {
      page: '<p>Vekst</p><svg viewBox="0 0 20 12" width="200" height="120"><title>Flere barn i barnehagen</title><rect width="9" height="9"/></svg>',
    },
    { page: '<img src="a.png" alt="" width="20" height="20">' },
    { page: '<img src="b.png" alt="Kart" width="200" height="90">' },
    { page: '<p>Ingen bilder</p>' },
    { language: 'nn', page: '⟦<img src="d.png" alt="" width="200" height="120">⟧' },
    { language: 'nn', page: '<p>Kartet</p>⟦<img src="b.png" role="none" alt="" width="90" height="90">⟧' },
    {
      language: 'nn',
      page: '<div aria-hidden="true">⟦<img src="c.png" alt="Kartet" style="display: block; width: 300px; height: 100px">⟧</div>',
    },
    { language: 'nn', page: '<p>Vokster</p>⟦<svg viewBox="0 0 20 12" width="200" height="120"><rect width="9" height="8"/></svg>⟧' },
    {
      language: 'nn',
      page: '<p>Vokster</p><svg viewBox="0 0 20 12" width="200" height="120"><title>Fleire barn i barnehagen</title><rect width="9" height="8"/></svg>',
    },
    { language: 'nn', page: '<img src="d.png" alt="" width="20" height="20">' },
    { language: 'nn', page: '<img src="b.png" alt="Kartet" width="200" height="90">' },
    { language: 'nn', page: '<p>Ingen bilete</p>' },
  ],
});

/** A drawing with neither a role of its own nor a name is left out by assistive technology, whatever the browser calls it. Source: SVG-AAM 1.0. */
const isWithoutRole = (image: PageElement): boolean =>
  /^(?:none|generic|presentation)$/.test(roleOf(image)) || (image.tag === 'svg' && attribute(image, 'role') === undefined);
