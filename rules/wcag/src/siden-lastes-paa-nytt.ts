import { defineRule } from '@klarsyn/core';
import { refreshOf } from './shared/refresh.ts';

/** After 20 hours nobody counts it as a limit any more, in seconds. Source: WCAG 2.1, 2.2.1 «20 hour exception». */
const longest = 72_000;

export default defineRule({
  id: 'wcag/siden-lastes-paa-nytt',
  over: 'document',
  formats: ['html', 'page'],
  severity: 'error',
  tags: ['wcag-2.2.1', 'niva-a', 'act-bc659a', 'uu-nett-2.2.1a'],
  docs: {
    nb: {
      title: 'Siden lastes på nytt av seg selv',
      why: 'Den som leser sakte eller bruker skjermleser, mister plassen sin midt i teksten.',
      advice: 'Ta bort <meta http-equiv="refresh">. Send videre fra tjeneren, eller la leseren velge selv.',
    },
    nn: {
      title: 'Sida blir lasta på nytt av seg sjølv',
      why: 'Den som les sakte eller bruker skjermlesar, mistar plassen sin midt i teksten.',
      advice: 'Ta bort <meta http-equiv="refresh">. Send vidare frå tenaren, eller la lesaren velje sjølv.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 2.2.1 Justerbar hastighet', url: 'https://www.w3.org/TR/WCAG21/#timing-adjustable' }],
  messages: {
    nb: { refresh: 'Siden lastes på nytt eller byttes ut etter {seconds} sekunder.' },
    nn: { refresh: 'Sida blir lasta på nytt eller bytt ut etter {seconds} sekund.' },
  },
  applies: (document) => refreshOf(document) !== undefined,
  check(_, { document }) {
    const refresh = refreshOf(document);
    if (refresh === undefined || refresh.seconds === 0 || refresh.seconds > longest) return undefined;
    return { message: 'refresh', values: { seconds: refresh.seconds }, at: refresh.at };
  },
  examples: [
    { html: '⟦⟧<html lang="nb"><head><title>Kart</title><meta http-equiv="refresh" content="30"></head><body><p>Kart</p></body></html>' },
    {
      html: '⟦⟧<html lang="nb"><head><title>Kart</title><meta http-equiv="refresh" content="5; url=https://fjordvik.example/ny"></head><body><p>Kart</p></body></html>',
    },
    { html: '⟦⟧<html lang="nb"><head><title>Kart</title><meta http-equiv="refresh" content="600"></head><body><p>Kart</p></body></html>' },
    {
      html: '<html lang="nb"><head><title>Kart</title><meta http-equiv="refresh" content="0; url=https://fjordvik.example/ny"></head><body><p>Kart</p></body></html>',
    },
    { html: '<html lang="nb"><head><title>Kart</title><meta http-equiv="refresh" content="108000"></head><body><p>Kart</p></body></html>' },
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
      html: '⟦⟧<html lang="nn"><head><title>Kart</title><meta http-equiv="refresh" content="600"></head><body><p>Kart</p></body></html>',
    },
    {
      language: 'nn',
      html: '<html lang="nn"><head><title>Kart</title><meta http-equiv="refresh" content="0; url=https://fjordvik.example/ny"></head><body><p>Kart</p></body></html>',
    },
    {
      language: 'nn',
      html: '<html lang="nn"><head><title>Kart</title><meta http-equiv="refresh" content="108000"></head><body><p>Kart</p></body></html>',
    },
    {
      language: 'nn',
      html: '<html lang="nn"><head><title>Kart</title><meta http-equiv="refresh" content="straks"></head><body><p>Kart</p></body></html>',
    },
  ],
});
