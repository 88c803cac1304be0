import { defineRule } from '@klarsyn/core';
import { hasTagOrRole } from './shared/applies.ts';
import { isHidden } from './shared/hidden.ts';

const file = /^[^\s/]+\.(?:jpe?g|png|gif|svg|webp|avif|bmp|tiff?)$|^(?:img|dsc|dscn|p\d)[_-]?\d{3,}$/i;
/** Words that say what kind of thing it is, and nothing of what it shows. */
const word =
  /^(?:bilde[t]?|bilete[t]?|foto(?:grafi)?|illustrasjon|ikon|grafikk|figur|logo|banner|image|photo|picture|graphic|icon)\s*\d*\.?$/i;

const hasPicture = hasTagOrRole('img', 'svg', 'canvas', 'area', 'input');

export default defineRule({
  id: 'wcag/uegnet-alternativ',
  over: 'document',
  formats: ['html', 'page', 'markdown', 'docx', 'odt', 'pdf'],
  severity: 'warning',
  tags: ['wcag-1.1.1', 'niva-a', 'act-qt1vmo', 'uu-111a2025', 'SEED-SOR-17'],
  docs: {
    nb: {
      title: 'Tekstalternativet sier ikke hva bildet viser',
      why: 'Et filnavn eller ordet «bilde» hjelper ikke den som ikke ser.',
      advice: 'Skriv kort hva bildet viser, og hva det gjør på siden.',
      limits:
        'Regelen kjenner igjen filnavn og enkeltord som «bilde» og «logo». Den ser ikke på bildet, så om et annet alternativ er dekkende, må du bedømme selv. I en PDF uten tagger ser den ingen bilder.',
    },
    nn: {
      title: 'Tekstalternativet seier ikkje kva biletet viser',
      why: 'Eit filnamn eller ordet «bilete» hjelper ikkje den som ikkje ser.',
      advice: 'Skriv kort kva biletet viser, og kva det gjer på sida.',
      limits:
        'Regelen kjenner att filnamn og enkeltord som «bilete» og «logo». Han ser ikkje på biletet, så om eit anna alternativ er dekkjande, må du vurdere sjølv. I ein PDF utan taggar ser han ingen bilete.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 1.1.1 Ikke-tekstlig innhold', url: 'https://www.w3.org/TR/WCAG21/#non-text-content' }],
  messages: {
    nb: { file: 'Tekstalternativet «{alt}» er et filnavn.', word: 'Tekstalternativet er bare «{alt}».' },
    nn: { file: 'Tekstalternativet «{alt}» er eit filnamn.', word: 'Tekstalternativet er berre «{alt}».' },
  },
  applies: (document) => document.elements === undefined || hasPicture(document),
  check: (_, { document }) =>
    document.nodes.flatMap((node) => {
      if (node.kind !== 'image' || isHidden(document, node)) return [];
      const alt = node.alt?.trim() ?? '';
      const message = file.test(alt) ? 'file' : word.test(alt) ? 'word' : undefined;
      return message === undefined ? [] : [{ message, values: { alt }, at: node.id, certainty: 'review' } as const];
    }),
  examples: [
    {
      pdf: [
        { text: 'Skolen', role: 'H1' },
        { text: '⟦a⟧', role: 'Figure', alt: 'IMG_2034.jpg' },
      ],
    },
    {
      pdf: [
        { text: 'Skolen', role: 'H1' },
        { text: 'a', role: 'Figure', alt: 'Elever i skolegården' },
      ],
    },
    { html: '<p>⟦<img src="a.jpg" alt="IMG_2034.jpg">⟧</p>' },
    { html: '<p>⟦<img src="b.png" alt="bilde">⟧ Skole</p>' },
    { html: '<p>⟦<img src="c.png" alt="Foto 3">⟧</p>' },
    { html: '<img src="a.jpg" alt="Elever i skolegården">' },
    { html: '<img src="b.png" alt="">' },
    { html: '<img src="c.png" alt="Bilde av rådhuset">' },
    { language: 'nn', html: '<p>⟦<img src="a.jpg" alt="IMG_2035.jpg">⟧</p>' },
    { language: 'nn', html: '<p>⟦<img src="b.png" alt="bilete">⟧ Skule</p>' },
    { language: 'nn', html: '<p>⟦<img src="c.png" alt="Foto 4">⟧</p>' },
    { language: 'nn', html: '<img src="a.jpg" alt="Elevar i skulegarden">' },
    { language: 'nn', html: '<img src="d.png" alt="">' },
    { language: 'nn', html: '<img src="c.png" alt="Bilete av rådhuset">' },
  ],
});
