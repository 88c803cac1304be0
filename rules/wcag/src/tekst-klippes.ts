import { type Document, defineRule, nodeSeen, seenBy } from '@klarsyn/core';
import { elementsOf, inside, isIcon, parentOf } from './shared/tree.ts';

export default defineRule({
  id: 'wcag/tekst-klippes',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['probes'],
  severity: 'error',
  tags: ['wcag-1.4.4', 'niva-aa', 'act-59br37', 'uu-nett-1.4.4a'],
  docs: {
    nb: {
      title: 'Teksten klippes når siden forstørres',
      why: 'Den som forstørrer til 200 %, får ikke lest hele teksten.',
      advice: 'Ta bort fast høyde og «overflow: hidden», så teksten kan ta den plassen den trenger.',
    },
    nn: {
      title: 'Teksten blir klipt når sida blir forstørra',
      why: 'Den som forstørrar til 200 %, får ikkje lese heile teksten.',
      advice: 'Ta bort fast høgd og «overflow: hidden», så teksten kan ta den plassen han treng.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 1.4.4 Endring av tekststørrelse', url: 'https://www.w3.org/TR/WCAG21/#resize-text' }],
  messages: {
    nb: {
      clipped: 'Noe av teksten er klippet bort når siden er forstørret til 200 %.',
      linked: 'Noe av teksten er klippet bort når siden er forstørret. Sjekk at lenken ved siden av viser hele teksten.',
    },
    nn: {
      clipped: 'Noko av teksten er klipt bort når sida er forstørra til 200 %.',
      linked: 'Noko av teksten er klipt bort når sida er forstørra. Sjekk at lenkja ved sida av viser heile teksten.',
    },
  },
  check: (_, { document }) =>
    seenBy(document, 'zoom', 'clipped').flatMap((seen) => {
      const element = elementsOf(document)[seen.element ?? 0];
      if (element !== undefined && isIcon(element)) return [];
      const at = nodeSeen(document, seen);
      return hasWayOn(document, seen.element ?? 0)
        ? ({ message: 'linked', at, certainty: 'review' } as const)
        : ({ message: 'clipped', at } as const);
    }),
  examples: [
    {
      page: '⟦<p>Vi åpner søknadene i den rekkefølgen de kommer inn, og du får svar så snart vi har lest din.</p>⟧',
      css: 'p { height: 20px; width: 200px; overflow: hidden; line-height: 20px }',
    },
    { page: '⟦<p>Kunngjøring av møter i formannskapet</p>⟧', css: 'p { width: 60px; overflow: hidden; white-space: nowrap }' },
    {
      page: '⟦<p>Alle som bor i kommunen, kan låne bøker gratis på biblioteket, også lydbøker.</p>⟧',
      css: 'p { max-height: 1em; width: 150px; overflow: clip }',
    },
    { page: '<p>Kort tekst.</p>', css: 'p { height: 40px; overflow: hidden }' },
    { page: '<p>Vi åpner søknadene i den rekkefølgen de kommer inn.</p>', css: 'p { height: 20px; overflow: auto }' },
    {
      page: '<p>Kunngjøring av møter i formannskapet</p>',
      css: 'p { width: 60px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis }',
    },
    {
      language: 'nn',
      page: '⟦<p>Vi opnar søknadene i den rekkjefølgja dei kjem inn, og du får svar så snart vi har lese din.</p>⟧',
      css: 'p { height: 20px; width: 200px; overflow: hidden; line-height: 20px }',
    },
    {
      language: 'nn',
      page: '⟦<p>Kunngjering av møte i formannskapet</p>⟧',
      css: 'p { width: 60px; overflow: hidden; white-space: nowrap }',
    },
    {
      language: 'nn',
      page: '⟦<p>Alle som bur i kommunen, kan låne bøker gratis på biblioteket, også lydbøker.</p>⟧',
      css: 'p { max-height: 1em; width: 150px; overflow: clip }',
    },
    { language: 'nn', page: '<p>Ein kort tekst.</p>', css: 'p { height: 40px; overflow: hidden }' },
    { language: 'nn', page: '<p>Vi opnar søknadene i den rekkjefølgja dei kjem inn.</p>', css: 'p { height: 20px; overflow: auto }' },
    {
      language: 'nn',
      page: '<p>Kunngjering av møte i formannskapet</p>',
      css: 'p { width: 60px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis }',
    },
  ],
});

/** True when a link or a button stands beside the text, or in it: it may lead to the whole of it. */
function hasWayOn(document: Document, index: number): boolean {
  const element = document.elements?.[index];
  const above = element && parentOf(document, element);
  return (
    above !== undefined &&
    above.tag !== 'html' &&
    inside(document, above).some(({ tag, attributes }) => tag === 'button' || (tag === 'a' && attributes['href'] !== undefined))
  );
}
