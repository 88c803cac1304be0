import { defineRule } from '@klarsyn/core';
import { datesIn } from './shared/dates.ts';
import { isKind } from './shared/page.ts';

const deadline = /(?<!\p{L})(?:\p{L}*frist(?:en)?|innen|innan|senest|seinast)(?!\p{L})[^.]{0,50}$/iu;
/** Said of what is past, with leave. */
const over =
  /(?<!\p{L})(?:avsluttet|avslutta|er over|gikk ut|gjekk ut|har gått ut|er gått ut|fristen var|er stengt|er stengd|vedtatt|vedteke)(?!\p{L})/iu;

export default defineRule({
  id: 'kommune/utgaatt-frist',
  over: 'node',
  kinds: ['paragraph', 'cell', 'heading', 'caption'],
  needs: ['kind', 'today'],
  severity: 'error',
  tags: ['SEED-BAE-04'],
  docs: {
    nb: {
      title: 'Fristen er gått ut',
      why: 'Den som leser, tror at det er for sent, eller søker forgjeves.',
      advice: 'Skriv den nye fristen, eller ta siden ned.',
    },
    nn: {
      title: 'Fristen er gått ut',
      why: 'Den som les, trur at det er for seint, eller søkjer forgjeves.',
      advice: 'Skriv den nye fristen, eller ta sida ned.',
    },
  },
  sources: [{ title: 'Kommunikasjonsstrategien til Bærum kommune: informere om rettigheter, muligheter og plikter i tide' }],
  messages: {
    nb: { found: 'Fristen «{date}» er gått ut.' },
    nn: { found: 'Fristen «{date}» er gått ut.' },
  },
  applies: (_block, { document }) => isKind(document, 'tjeneste', 'hoering', 'forside'),
  check(block, { today = '' }) {
    const { plain } = block.text;
    return datesIn(plain).flatMap(({ day, start, end }) => {
      const before = plain.slice(Math.max(0, start - 60), start);
      if (!deadline.test(before) || over.test(plain) || day >= today) return [];
      return [{ message: 'found', values: { date: plain.slice(start, end) }, at: { node: block.id, start, end } } as const];
    });
  },
  examples: [
    { kind: 'tjeneste', html: '<p>Søknadsfristen er ⟦1. mars 2026⟧.</p>', today: '2026-11-25' },
    { kind: 'tjeneste', html: '<p>Søk innen ⟦15.04.2026⟧.</p>', today: '2026-11-25' },
    { kind: 'hoering', html: '<p>Fristen for å svare er ⟦2. februar 2026⟧.</p>', today: '2026-11-25' },
    { kind: 'tjeneste', html: '<p>Søknadsfristen er 1. mars 2027.</p>', today: '2026-11-25' },
    { kind: 'tjeneste', html: '<p>Siden ble laget 1. mars 2026.</p>', today: '2026-11-25' },
    { kind: 'tjeneste', html: '<p>Fristen var 1. mars 2026. Høringen er avsluttet.</p>', today: '2026-11-25' },
    { language: 'nn', kind: 'tjeneste', html: '<p>Søknadsfristen er ⟦1. mars 2026⟧, ikkje seinare.</p>', today: '2026-11-25' },
    { language: 'nn', kind: 'tjeneste', html: '<p>Søk innan ⟦15.04.2026⟧, ikkje seinare.</p>', today: '2026-11-25' },
    { language: 'nn', kind: 'hoering', html: '<p>Fristen for å svare er ikkje før ⟦2. februar 2026⟧.</p>', today: '2026-11-25' },
    { language: 'nn', kind: 'tjeneste', html: '<p>Søknadsfristen er 1. mars 2027, ikkje før.</p>', today: '2026-11-25' },
    { language: 'nn', kind: 'tjeneste', html: '<p>Sida vart ikkje laga før 1. mars 2026.</p>', today: '2026-11-25' },
    {
      language: 'nn',
      kind: 'tjeneste',
      html: '<p>Fristen var 1. mars 2026. Høyringa er avslutta, og vi tek ikkje imot fleire svar.</p>',
      today: '2026-11-25',
    },
  ],
});
