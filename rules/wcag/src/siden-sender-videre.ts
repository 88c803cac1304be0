import { defineRule } from '@klarsyn/core';
import { refreshOf } from './shared/refresh.ts';

export default defineRule({
  id: 'wcag/siden-sender-videre',
  over: 'document',
  formats: ['html', 'page'],
  severity: 'hint',
  tags: ['wcag-2.2.4', 'niva-aaa', 'act-bisz58', 'prove'],
  docs: {
    nb: {
      title: 'Siden sender leseren videre etter en stund',
      why: 'Leseren blir avbrutt. Dette er et krav bare på nivå AAA.',
      advice: 'Send videre med det samme fra tjeneren, eller la leseren velge selv.',
    },
    nn: {
      title: 'Sida sender lesaren vidare etter ei stund',
      why: 'Lesaren blir avbroten. Dette er eit krav berre på nivå AAA.',
      advice: 'Send vidare med det same frå tenaren, eller la lesaren velje sjølv.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 2.2.4 Avbrytelser', url: 'https://www.w3.org/TR/WCAG21/#interruptions' }],
  messages: {
    nb: { refresh: 'Siden byttes ut av seg selv etter {seconds} sekunder.' },
    nn: { refresh: 'Sida blir bytt ut av seg sjølv etter {seconds} sekund.' },
  },
  applies: (document) => refreshOf(document) !== undefined,
  check(_, { document }) {
    const refresh = refreshOf(document);
    if (refresh === undefined || refresh.seconds === 0) return undefined;
    return { message: 'refresh', values: { seconds: refresh.seconds }, at: refresh.at };
  },
  examples: [
    { html: '⟦⟧<html lang="nb"><head><title>Kart</title><meta http-equiv="refresh" content="30"></head><body><p>Kart</p></body></html>' },
    {
      html: '⟦⟧<html lang="nb"><head><title>Kart</title><meta http-equiv="refresh" content="5; url=https://fjordvik.example/ny"></head><body><p>Kart</p></body></html>',
    },
    {
      html: '⟦⟧<html lang="nb"><head><title>Kart</title><meta http-equiv="refresh" content="108000"></head><body><p>Kart</p></body></html>',
    },
    {
      html: '<html lang="nb"><head><title>Kart</title><meta http-equiv="refresh" content="0; url=https://fjordvik.example/ny"></head><body><p>Kart</p></body></html>',
    },
    { html: '<html lang="nb"><head><title>Kart</title><meta http-equiv="refresh" content=""></head><body><p>Kart</p></body></html>' },
    { html: '<html lang="nb"><head><title>Kart</title><meta http-equiv="refresh" content="-5"></head><body><p>Kart</p></body></html>' },
    {
      language: 'nn',
      html: '⟦⟧<html lang="nn"><head><title>Kart</title><meta http-equiv="refresh" content="30"></head><body><p>Kart</p></body></html>',
    },
    {
      language: 'nn',
      html: '⟦⟧<html lang="nn"><head><title>Kart</title><meta http-equiv="refresh" content="5; url=https://fjordvik.example/ny"></head><body><p>Kart</p></body></html>',
    },
    {
      language: 'nn',
      html: '⟦⟧<html lang="nn"><head><title>Kart</title><meta http-equiv="refresh" content="108000"></head><body><p>Kart</p></body></html>',
    },
    {
      language: 'nn',
      html: '<html lang="nn"><head><title>Kart</title><meta http-equiv="refresh" content="0; url=https://fjordvik.example/ny"></head><body><p>Kart</p></body></html>',
    },
    {
      language: 'nn',
      html: '<html lang="nn"><head><title>Kart</title><meta http-equiv="refresh" content=""></head><body><p>Kart</p></body></html>',
    },
    {
      language: 'nn',
      html: '<html lang="nn"><head><title>Kart</title><meta http-equiv="refresh" content="straks"></head><body><p>Kart</p></body></html>',
    },
  ],
});
