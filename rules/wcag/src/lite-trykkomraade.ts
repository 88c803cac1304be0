import { type Document, defineRule, type PageElement } from '@klarsyn/core';
import { elementsOf, isInTabOrder, parentOf, textOf } from './shared/tree.ts';

const css = 'a, button { display: block; width: 16px; height: 16px; overflow: hidden; padding: 0; border: 0; margin: 0 }';

export default defineRule({
  id: 'wcag/lite-trykkomraade',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['access'],
  severity: 'hint',
  // WCAG 2.2, 2.5.8: not binding in Norway yet.
  tags: ['raad', 'prove', 'SEED-MOD-27', 'SEED-MOD-28'],
  options: { minPx: 24 },
  docs: {
    nb: {
      title: 'Trykkområdet er lite',
      why: 'Den som skjelver på hånden eller bruker en liten skjerm, treffer lett feil.',
      advice: 'Gjør området minst 24 ganger 24 piksler, eller gi det luft rundt. Kravet er i WCAG 2.2, som ikke gjelder som lov ennå.',
    },
    nn: {
      title: 'Trykkområdet er lite',
      why: 'Den som skjelv på handa eller bruker ein liten skjerm, treffer lett feil.',
      advice: 'Gjer området minst 24 gonger 24 pikslar, eller gje det luft rundt. Kravet er i WCAG 2.2, som ikkje gjeld som lov enno.',
    },
  },
  sources: [{ title: 'WCAG 2.2: 2.5.8 Target Size (Minimum)', url: 'https://www.w3.org/TR/WCAG22/#target-size-minimum' }],
  messages: {
    nb: { small: 'Området er {width} × {height} piksler, og det neste ligger tett ved.' },
    nn: { small: 'Området er {width} × {height} pikslar, og det neste ligg tett ved.' },
  },
  check(document, { options: { minPx } }) {
    const targets = elementsOf(document).filter(
      (element) => isInTabOrder(element) && element.box !== undefined && !isInText(document, element),
    );
    return targets.flatMap((target) => {
      const { width = 0, height = 0 } = target.box ?? {};
      if ((width >= minPx && height >= minPx) || width * height === 0) return [];
      const isCrowded = targets.some((other) => other !== target && distance(target, other) < minPx);
      return isCrowded
        ? [{ message: 'small' as const, values: { width: Math.round(width), height: Math.round(height) }, at: target.node }]
        : [];
    });
  },
  examples: [
    { page: '<div>⟦<a href="/a" aria-label="Forrige">F</a>⟧⟦<a href="/b" aria-label="Neste">N</a>⟧</div>', css },
    { page: '<div>⟦<button aria-label="Lukk">x</button>⟧⟦<button aria-label="Hjelp">?</button>⟧</div>', css },
    {
      page: '<div>⟦<a href="/a" aria-label="Mindre">-</a>⟧⟦<a href="/b" aria-label="Mer">+</a>⟧</div>',
      css: `${css} a { width: 20px; height: 10px }`,
    },
    {
      page: '<div><a href="/a">Forrige side</a><a href="/b">Neste side</a></div>',
      css: 'a { display: block; width: 120px; height: 30px }',
    },
    {
      page: '<div><a href="/a" aria-label="Forrige">F</a><a href="/b" aria-label="Neste">N</a></div>',
      css: `${css} a { margin: 20px }`,
      note: 'Nok luft rundt.',
    },
    { page: '<p>Les om <a href="/a">pris</a> og <a href="/b">tid</a> her.</p>', note: 'Lenker i løpende tekst.' },
    { language: 'nn', page: '<div>⟦<a href="/a" aria-label="Førre">F</a>⟧⟦<a href="/b" aria-label="Neste">N</a>⟧</div>', css },
    { language: 'nn', page: '<div>⟦<button aria-label="Lat att">x</button>⟧⟦<button aria-label="Hjelp">?</button>⟧</div>', css },
    {
      language: 'nn',
      page: '<div>⟦<a href="/a" aria-label="Mindre">-</a>⟧⟦<a href="/b" aria-label="Meir">+</a>⟧</div>',
      css: `${css} a { width: 20px; height: 10px }`,
    },
    {
      language: 'nn',
      page: '<div><a href="/a">Førre sida</a><a href="/b">Neste sida</a></div>',
      css: 'a { display: block; width: 120px; height: 30px }',
    },
    {
      language: 'nn',
      page: '<div><a href="/a" aria-label="Førre">F</a><a href="/b" aria-label="Neste">N</a></div>',
      css: `${css} a { margin: 20px }`,
    },
    { language: 'nn', page: '<p>Les om <a href="/a">pris</a> og <a href="/b">tid</a> no.</p>' },
  ],
});

/** A target in a line of running text may be as high as the line. */
function isInText(document: Document, element: PageElement): boolean {
  const parent = parentOf(document, element);
  return element.display === 'inline' && parent !== undefined && textOf(document, parent).length > textOf(document, element).length;
}

/** From the middle of one target to the middle of another, in CSS pixels: what counts for small ones is a circle of 24. */
function distance({ box: one }: PageElement, { box: other }: PageElement): number {
  if (one === undefined || other === undefined) return Number.POSITIVE_INFINITY;
  return Math.hypot(one.x + one.width / 2 - other.x - other.width / 2, one.y + one.height / 2 - other.y - other.height / 2);
}
