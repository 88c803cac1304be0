import { defineRule } from '@klarsyn/core';
import { hasTag } from './shared/applies.ts';
import { attribute, elementsOf, isHiddenFromAll, tagged, textOf } from './shared/tree.ts';

/** What a page calls the text of a sound. */
const transcript = /avskrift|transkrip|som tekst|tekstversjon|transcript/i;

export default defineRule({
  id: 'wcag/lyd-uten-alternativ',
  over: 'document',
  formats: ['html', 'page'],
  severity: 'warning',
  tags: ['wcag-1.2.1', 'niva-a', 'act-e7aa44', 'uu-nett-1.2.1a', 'SEED-BAE-16'],
  docs: {
    nb: {
      title: 'Lydklippet har kanskje ikke en tekst',
      why: 'Den som ikke hører, får ikke vite hva som blir sagt.',
      advice: 'Skriv det som blir sagt, på siden, eller lenk til en avskrift ved siden av klippet.',
    },
    nn: {
      title: 'Lydklippet har kanskje ikkje ein tekst',
      why: 'Den som ikkje høyrer, får ikkje vite kva som blir sagt.',
      advice: 'Skriv det som blir sagt, på sida, eller lenk til ei avskrift ved sida av klippet.',
    },
  },
  sources: [
    {
      title: 'WCAG 2.1: 1.2.1 Bare lyd og bare video (forhåndsinnspilt)',
      url: 'https://www.w3.org/TR/WCAG21/#audio-only-and-video-only-prerecorded',
    },
  ],
  messages: {
    nb: { look: 'Sjekk at det som blir sagt i lydklippet, også står som tekst.' },
    nn: { look: 'Sjekk at det som blir sagt i lydklippet, også står som tekst.' },
  },
  applies: hasTag('audio'),
  check(_, { document }) {
    const [root] = elementsOf(document);
    if (root === undefined || transcript.test(textOf(document, root))) return undefined;
    return tagged(document, 'audio')
      .filter((audio) => !isHiddenFromAll(document, audio) || attribute(audio, 'autoplay') !== undefined)
      .map(({ node }) => ({ message: 'look', at: node, certainty: 'review' }) as const);
  },
  examples: [
    { html: '⟦<audio src="a.mp3" controls></audio>⟧' },
    { html: '<p>Hør</p>⟦<audio controls><source src="b.ogg"></audio>⟧' },
    { html: '<h2>Podkast</h2>⟦<audio controls src="c.mp3"></audio>⟧' },
    { html: '<audio src="a.mp3" controls></audio><p>Avskrift: Velkommen.</p>' },
    { html: '<audio src="b.mp3" controls></audio><a href="/t">Les det som tekst</a>' },
    { html: '<p>Ingen lyd</p>' },
    { language: 'nn', html: '⟦<audio src="d.mp3" controls></audio>⟧' },
    { language: 'nn', html: '<p>Høyr</p>⟦<audio controls><source src="b.ogg"></audio>⟧' },
    { language: 'nn', html: '<h2>Podkasten</h2>⟦<audio controls src="c.mp3"></audio>⟧' },
    { language: 'nn', html: '<audio src="a.mp3" controls></audio><p>Avskrift: Velkomen.</p>' },
    { language: 'nn', html: '<audio src="d.mp3" controls></audio><a href="/t">Les det som tekst</a>' },
    { language: 'nn', html: '<p>Ingen lyd her</p>' },
  ],
});
