import { type Document, defineRule, type Node, type NodeOf, type Problem } from '@klarsyn/core';
import { agree, type Trusted, verdictOn } from './shared/engines.ts';
import { isHidden } from './shared/hidden.ts';
import { givenName } from './shared/name.ts';

const trusted: Trusted = {
  axe: ['image-alt', 'input-image-alt', 'area-alt', 'role-img-alt', 'svg-img-alt', 'object-alt'],
  htmlcs: ['1_1_1.H37', '1_1_1.H36', '1_1_1.H24', '1_1_1.H53,ARIA6'],
};

export default defineRule({
  id: 'wcag/bilde-uten-alternativ',
  over: 'node',
  kinds: ['image', 'other', 'section', 'media', 'link', 'control'],
  severity: 'error',
  tags: ['wcag-1.1.1', 'niva-a', 'act-23a2a8', 'act-59796f', 'act-7d6734', 'SEED-BAE-16', 'SEED-SOR-17'],
  docs: {
    nb: {
      title: 'Bildet mangler tekstalternativ',
      why: 'Den som ikke ser bildet, får bare vite at det står et bilde der. Skjermleseren leser kanskje opp filnavnet.',
      advice: 'Skriv kort hva bildet viser, og hva det gjør på siden. Er bildet bare pynt, skal alternativet være tomt: alt="".',
      limits:
        'Regelen ser om bildet har et tekstalternativ, men ikke om alternativet er godt. Bilder som er merket som pynt, godtar den uten å se på dem. I en PDF uten tagger ser den ingen bilder.',
    },
    nn: {
      title: 'Biletet manglar tekstalternativ',
      why: 'Den som ikkje ser biletet, får berre vite at det står eit bilete der. Skjermlesaren les kanskje opp filnamnet.',
      advice: 'Skriv kort kva biletet viser, og kva det gjer på sida. Er biletet berre pynt, skal alternativet vere tomt: alt="".',
      limits:
        'Regelen ser om biletet har eit tekstalternativ, men ikkje om alternativet er godt. Bilete som er merkte som pynt, godtek han utan å sjå på dei. I ein PDF utan taggar ser han ingen bilete.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 1.1.1 Ikke-tekstlig innhold', url: 'https://www.w3.org/TR/WCAG21/#non-text-content' }],
  messages: {
    nb: {
      missing: 'Bildet har ikke tekstalternativ.',
      empty: 'Bildet har tomt tekstalternativ. Det er riktig bare hvis bildet er pynt.',
    },
    nn: {
      missing: 'Biletet har ikkje tekstalternativ.',
      empty: 'Biletet har tomt tekstalternativ. Det er rett berre dersom biletet er pynt.',
    },
  },
  applies: (node, { document }) =>
    ((node.kind === 'image' && !isDecorative(node)) || verdictOn(document, node.id, trusted) !== undefined) && !isHidden(document, node),
  check(node, { document }) {
    const own = node.kind === 'image' && !isDecorative(node) ? judge(node, document) : undefined;
    return agree(own, verdictOn(document, node.id, trusted), 'missing');
  },
  examples: [
    {
      pdf: [
        { text: 'Kart', role: 'H1' },
        { text: '⟦kart⟧', role: 'Figure' },
      ],
    },
    {
      pdf: [
        { text: 'Kart', role: 'H1' },
        { text: 'kart', role: 'Figure', alt: 'Kart over badeplassene' },
      ],
    },
    { html: '<p>⟦<img src="kart.png">⟧</p>' },
    { html: '<a href="/">⟦<img src="vaapen.svg" width="40">⟧ Til forsiden</a>' },
    { html: '<p>⟦<svg role="img"><path d="M0 0"/></svg>⟧ Ring oss</p>' },
    { markdown: 'Slik ser huset ut: ⟦![](hus.png)⟧', note: 'Markdown skiller ikke mellom pynt og et alternativ som mangler.' },
    { html: '<p><img src="kart.png" alt="Kart over badeplassene i Fjordvik"></p>' },
    { html: '<img src="strek.svg" alt="">', note: 'Pynt skal ha tom alt.' },
    { html: '<img src="strek.svg" role="presentation"> <img src="a.png" aria-label="Våpenet til kommunen">' },
    { html: '<div aria-hidden="true"><img src="strek.svg"></div>' },
    { markdown: '![Kart over badeplassene](kart.png)' },
    { language: 'nn', html: '<p>⟦<img src="kart.png">⟧ Kart over kommunen, ikkje heile fylket.</p>' },
    { language: 'nn', markdown: 'Slik ser huset ut: ⟦![](hus.png)⟧' },
    { language: 'nn', html: '<button>⟦<img src="sok.svg">⟧ Søk</button>' },
    { language: 'nn', html: '<img src="kart.png" alt="Kart over badeplassane i Fjordvik">' },
    { language: 'nn', html: '<img src="strek.svg" alt="">', note: 'Pynt skal ha tom alt.' },
    { language: 'nn', markdown: '![Kart over badeplassane](kart.png)' },
  ],
});

function judge(image: NodeOf<'image'>, document: Document): Problem<'missing' | 'empty'> | undefined {
  if (givenName(document, image) !== '') return undefined;
  if (image.alt === undefined || (image.alt !== '' && image.alt.trim() === '')) return { message: 'missing' };
  if (image.alt !== '') return undefined;
  if (image.html?.tag === 'input') return { message: 'missing' };
  return document.format === 'markdown' ? { message: 'empty', certainty: 'review', severity: 'warning' } : undefined;
}

/** True for an image that its author has marked as decoration; one that can be reached with Tab is none, whatever it says. */
const isDecorative = ({ html }: Node): boolean =>
  /^(?:none|presentation)$/.test(html?.attributes['role'] ?? '') && html?.attributes['tabindex'] === undefined;
