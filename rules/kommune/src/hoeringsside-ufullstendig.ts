import { defineRule } from '@klarsyn/core';
import { isKind, linksOf, textOf, wordsOf } from './shared/page.ts';

/** What such a page must say, and how we know that it does. */
const parts = [
  {
    message: 'sak',
    said: /(?<!\p{L})(?:forslag\p{L}*|framlegg\p{L}*|plan(?:en|a|forslag\p{L}*)?|gjelder|gjeld|saksdokument\p{L}*|dokumente?(?:ne|r|a)|forskrift\p{L}*|strategi\p{L}*)(?!\p{L})/iu,
  },
  {
    message: 'frist',
    said: /(?<!\p{L})(?:frist\p{L}*|innen|innan|senest|seinast)[^\n]{0,60}\d{1,2}\.\s?(?:\d{1,2}\.|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)/iu,
  },
  {
    message: 'maate',
    said: /(?<!\p{L})(?:send\p{L}*|skriv\p{L}*|lever\p{L}*|skjema\p{L}*|e-?post\p{L}*|gi (?:oss )?(?:ditt )?innspill|kom med|gje (?:oss )?innspel)(?!\p{L})|mailto:/iu,
  },
  { message: 'kontakt', said: /(?<!\p{L})(?:kontakt\p{L}*|spørsmål|ring|telefon\p{L}*|saksbehandl[ae]r\p{L}*)(?!\p{L})/iu },
] as const;

export default defineRule({
  id: 'kommune/hoeringsside-ufullstendig',
  over: 'document',
  needs: ['kind'],
  severity: 'warning',
  tags: ['SEED-MOD-33', 'SEED-ASK-07'],
  docs: {
    nb: {
      title: 'Høringssiden er ikke fullstendig',
      why: 'Den som vil si noe, må vite hva saken gjelder, når fristen er, og hvor hun sender svaret.',
      advice: 'Skriv fristen med dato, hvor svaret skal sendes, hvem som svarer på spørsmål, og lenk til dokumentene.',
    },
    nn: {
      title: 'Høyringssida er ikkje fullstendig',
      why: 'Den som vil seie noko, må vite kva saka gjeld, når fristen er, og kvar ho sender svaret.',
      advice: 'Skriv fristen med dato, kvar svaret skal sendast, kven som svarer på spørsmål, og lenk til dokumenta.',
    },
  },
  sources: [
    { title: 'Kommunikasjonsstrategien til Modum kommune: vise hvordan innbyggere og næringsliv kan påvirke' },
    { title: 'Kommunikasjonsstrategien til Asker kommune: invitere til dialog, medvirkning og samskaping' },
  ],
  messages: {
    nb: {
      sak: 'Høringssiden sier ikke hva saken gjelder.',
      frist: 'Høringssiden sier ikke fristen med dato.',
      maate: 'Høringssiden sier ikke hvor svaret skal sendes.',
      kontakt: 'Høringssiden sier ikke hvem som svarer på spørsmål.',
    },
    nn: {
      sak: 'Høyringssida seier ikkje kva saka gjeld.',
      frist: 'Høyringssida seier ikkje fristen med dato.',
      maate: 'Høyringssida seier ikkje kvar svaret skal sendast.',
      kontakt: 'Høyringssida seier ikkje kven som svarer på spørsmål.',
    },
  },
  applies: (document) => isKind(document, 'hoering'),
  check(document) {
    const text = [textOf(document), ...linksOf(document).map(wordsOf)].join('\n');
    return parts.flatMap(({ message, said }) => (said.test(text) ? [] : [{ message }]));
  },
  examples: [
    {
      kind: 'hoering',
      html: '⟦⟧<h1>Høring: Ny skolevei</h1><p>Fristen er 1. mars 2027.</p><p>Send svaret til post@fjordvik.example.</p><p>Spørsmål? 32 00 00 10.</p>',
    },
    {
      kind: 'hoering',
      html: '⟦⟧<h1>Høring: Ny skolevei</h1><p>Vi har laget et forslag.</p><p>Send svaret til post@fjordvik.example.</p><p>Spørsmål? 32 00 00 10.</p>',
    },
    {
      kind: 'hoering',
      html: '⟦⟧<h1>Høring: Ny skolevei</h1><p>Vi har laget et forslag.</p><p>Fristen er 1. mars 2027.</p><p>Spørsmål? 32 00 00 10.</p>',
    },
    {
      kind: 'hoering',
      html: '⟦⟧<h1>Høring: Ny skolevei</h1><p>Vi har laget et forslag.</p><p>Fristen er 1. mars 2027.</p><p>Send svaret til post@fjordvik.example.</p>',
    },
    {
      kind: 'hoering',
      html: '<h1>Høring: Ny skolevei</h1><p>Vi har laget et forslag.</p><p>Fristen er 1. mars 2027.</p><p>Send svaret til post@fjordvik.example.</p><p>Spørsmål? 32 00 00 10.</p>',
    },
    {
      kind: 'hoering',
      html: '<h1>Høring: Ny skolevei</h1><ul><li>Vi har laget et forslag.</li><li>Fristen er 1. mars 2027.</li><li>Send svaret til post@fjordvik.example.</li><li>Spørsmål? 32 00 00 10.</li></ul>',
    },
    {
      kind: 'artikkel',
      html: '<h1>Høring: Ny skolevei</h1><p>Fristen er 1. mars 2027.</p><p>Send svaret til post@fjordvik.example.</p><p>Spørsmål? 32 00 00 10.</p>',
      note: 'En annen slags side.',
    },
    {
      language: 'nn',
      kind: 'hoering',
      html: '⟦⟧<h1>Høyring: Ny skuleveg</h1><p>Fristen er 1. mars 2027.</p><p>Send svaret til post@fjordvik.example.</p><p>Spørsmål? 32 00 00 10.</p>',
    },
    {
      language: 'nn',
      kind: 'hoering',
      html: '⟦⟧<h1>Høyring: Ny skuleveg</h1><p>Vi har laga eit framlegg, ikkje eit vedtak.</p><p>Send svaret til post@fjordvik.example.</p><p>Spørsmål? 32 00 00 10.</p>',
    },
    {
      language: 'nn',
      kind: 'hoering',
      html: '⟦⟧<h1>Høyring: Ny skuleveg</h1><p>Vi har laga eit framlegg, ikkje eit vedtak.</p><p>Fristen er 1. mars 2027.</p><p>Spørsmål? 32 00 00 10.</p>',
    },
    {
      language: 'nn',
      kind: 'hoering',
      html: '⟦⟧<h1>Høyring: Ny skuleveg</h1><p>Vi har laga eit framlegg, ikkje eit vedtak.</p><p>Fristen er 1. mars 2027.</p><p>Send svaret til post@fjordvik.example.</p>',
    },
    {
      language: 'nn',
      kind: 'hoering',
      html: '<h1>Høyring: Ny skuleveg</h1><p>Vi har laga eit framlegg, ikkje eit vedtak.</p><p>Fristen er 1. mars 2027.</p><p>Send svaret til post@fjordvik.example.</p><p>Spørsmål? 32 00 00 10.</p>',
    },
    {
      language: 'nn',
      kind: 'hoering',
      html: '<h1>Høyring: Ny skuleveg</h1><ul><li>Vi har laga eit framlegg, ikkje eit vedtak.</li><li>Fristen er 1. mars 2027.</li><li>Send svaret til post@fjordvik.example.</li><li>Spørsmål? 32 00 00 10.</li></ul>',
    },
    {
      language: 'nn',
      kind: 'artikkel',
      html: '<h1>Høyring: Ny skuleveg</h1><p>Fristen er 1. mars 2027.</p><p>Send svaret til post@fjordvik.example.</p><p>Spørsmål? 32 00 00 10.</p>',
    },
  ],
});
