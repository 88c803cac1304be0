import { defineRule } from '@klarsyn/core';
import { hasTag } from './shared/applies.ts';
import { videosWithout } from './shared/media.ts';

export default defineRule({
  id: 'wcag/video-uten-teksting',
  over: 'document',
  formats: ['html', 'page'],
  severity: 'warning',
  tags: [
    'wcag-1.2.2',
    'wcag-1.2.1',
    'niva-a',
    'act-f51b46',
    'act-eac66b',
    'act-c3232f',
    'uu-nett-1.2.2a',
    'uu-nett-1.2.1b',
    'SEED-BAE-16',
    'SEED-SOR-21',
    'SEED-SKI-25',
  ],
  docs: {
    nb: {
      title: 'Videoen har kanskje ikke teksting',
      why: 'Den som ikke hører, får ikke med seg det som blir sagt.',
      advice: 'Legg ved teksting med <track kind="captions">. Er videoen uten lyd, trenger den en tekst som forteller det samme.',
    },
    nn: {
      title: 'Videoen har kanskje ikkje teksting',
      why: 'Den som ikkje høyrer, får ikkje med seg det som blir sagt.',
      advice: 'Legg ved teksting med <track kind="captions">. Er videoen utan lyd, treng han ein tekst som fortel det same.',
    },
  },
  sources: [
    { title: 'WCAG 2.1: 1.2.2 Teksting (forhåndsinnspilt)', url: 'https://www.w3.org/TR/WCAG21/#captions-prerecorded' },
    {
      title: 'WCAG 2.1: 1.2.1 Bare lyd og bare video (forhåndsinnspilt)',
      url: 'https://www.w3.org/TR/WCAG21/#audio-only-and-video-only-prerecorded',
    },
  ],
  messages: {
    nb: { look: 'Videoen har ikke noe spor med teksting. Sjekk om den er tekstet på annen måte.' },
    nn: { look: 'Videoen har ikkje noko spor med teksting. Sjekk om han er teksta på annan måte.' },
  },
  applies: hasTag('video'),
  check: (_, { document }) =>
    videosWithout(document, ['captions', 'subtitles']).map(({ node }) => ({ message: 'look', at: node, certainty: 'review' }) as const),
  examples: [
    { html: '⟦<video src="film.mp4" controls></video>⟧' },
    { html: '<p>Se</p>⟦<video controls><source src="a.webm"></video>⟧' },
    { html: '⟦<video src="b.mp4"><track kind="chapters" src="k.vtt"></video>⟧' },
    { html: '<video src="film.mp4"><track kind="captions" src="t.vtt" srclang="nb"></video>' },
    { html: '<video muted src="pynt.mp4"></video>' },
    { html: '<p>Ingen video</p>' },
    { language: 'nn', html: '⟦<video src="filmen.mp4" controls></video>⟧' },
    { language: 'nn', html: '<p>Sjå</p>⟦<video controls><source src="a.webm"></video>⟧' },
    { language: 'nn', html: '⟦<video src="c.mp4"><track kind="chapters" src="k.vtt"></video>⟧' },
    { language: 'nn', html: '<video src="filmen.mp4"><track kind="captions" src="t.vtt" srclang="nn"></video>' },
    { language: 'nn', html: '<video muted src="pynt2.mp4"></video>' },
    { language: 'nn', html: '<p>Inga video</p>' },
  ],
});
