import { defineRule } from '@klarsyn/core';
import { hasTag } from './shared/applies.ts';
import { videosWithout } from './shared/media.ts';
import { childrenOf } from './shared/tree.ts';

export default defineRule({
  id: 'wcag/video-uten-synstolking',
  over: 'document',
  formats: ['html', 'page'],
  severity: 'hint',
  tags: [
    'wcag-1.2.5',
    'wcag-1.2.3',
    'niva-aa',
    'act-1ec09b',
    'act-c5a4ea',
    'act-1ea59c',
    'uu-nett-1.2.5a',
    'SEED-BAE-16',
    'SEED-SOR-21',
    'SEED-SKI-25',
  ],
  docs: {
    nb: {
      title: 'Videoen har kanskje ikke synstolking',
      why: 'Den som ikke ser, får ikke med seg det som bare vises.',
      advice: 'Si det viktige høyt i videoen, eller lag en utgave med synstolking.',
    },
    nn: {
      title: 'Videoen har kanskje ikkje synstolking',
      why: 'Den som ikkje ser, får ikkje med seg det som berre blir vist.',
      advice: 'Sei det viktige høgt i videoen, eller lag ei utgåve med synstolking.',
    },
  },
  sources: [
    { title: 'WCAG 2.1: 1.2.5 Synstolking (forhåndsinnspilt)', url: 'https://www.w3.org/TR/WCAG21/#audio-description-prerecorded' },
  ],
  messages: {
    nb: {
      look: 'Sjekk om videoen viser noe som ikke blir sagt, og om den i så fall er synstolket.',
      track: 'Synstolkingen ligger i et eget spor, som nettlesere ikke leser opp. Sjekk at avspilleren gjør det.',
    },
    nn: {
      look: 'Sjekk om videoen viser noko som ikkje blir sagt, og om han i så fall er synstolka.',
      track: 'Synstolkinga ligg i eit eige spor, som nettlesarar ikkje les opp. Sjekk at avspelaren gjer det.',
    },
  },
  applies: hasTag('video'),
  check: (_, { document }) =>
    videosWithout(document, []).map((video) => {
      const isInTrack = childrenOf(document, video).some(({ tag, attributes }) => tag === 'track' && attributes['kind'] === 'descriptions');
      return { message: isInTrack ? 'track' : 'look', at: video.node, certainty: 'review' } as const;
    }),
  examples: [
    { html: '⟦<video src="film.mp4" controls></video>⟧' },
    { html: '<p>Se</p>⟦<video controls><source src="a.webm"></video>⟧' },
    { html: '⟦<video src="b.mp4"><track kind="captions" src="k.vtt"></video>⟧' },
    { html: '⟦<video src="film.mp4"><track kind="descriptions" src="t.vtt" srclang="nb"></video>⟧' },
    { html: '<video src="film.mp4" hidden></video>' },
    { html: '<video muted src="pynt.mp4"></video>' },
    { html: '<p>Ingen video</p>' },
    { language: 'nn', html: '⟦<video src="filmen.mp4" controls></video>⟧' },
    { language: 'nn', html: '<p>Sjå</p>⟦<video controls><source src="a.webm"></video>⟧' },
    { language: 'nn', html: '⟦<video src="c.mp4"><track kind="captions" src="k.vtt"></video>⟧' },
    { language: 'nn', html: '⟦<video src="filmen.mp4"><track kind="descriptions" src="t.vtt" srclang="nn"></video>⟧' },
    { language: 'nn', html: '<video src="filmen.mp4" hidden></video>' },
    { language: 'nn', html: '<video muted src="pynt2.mp4"></video>' },
    { language: 'nn', html: '<p>Inga video</p>' },
  ],
});
