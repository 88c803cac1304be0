import { defineRule } from '@klarsyn/core';
import { hasAttribute } from './shared/applies.ts';
import { judge } from './shared/verdicts.ts';

export default defineRule({
  id: 'wcag/laast-tekstavstand',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['audits'],
  severity: 'error',
  tags: ['wcag-1.4.12', 'niva-aa', 'act-24afc2', 'act-9e45ec', 'act-78fd32', 'uu-nett-1.4.12a'],
  docs: {
    nb: {
      title: 'Avstanden i teksten er låst',
      why: 'Noen må øke avstanden mellom bokstaver, ord eller linjer for å kunne lese. Her går ikke det.',
      advice: 'Ta bort «!important» fra letter-spacing, word-spacing og line-height i style, eller sett avstanden stor nok.',
    },
    nn: {
      title: 'Avstanden i teksten er låst',
      why: 'Nokre må auke avstanden mellom bokstavar, ord eller linjer for å kunne lese. Her går ikkje det.',
      advice: 'Ta bort «!important» frå letter-spacing, word-spacing og line-height i style, eller set avstanden stor nok.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 1.4.12 Tekstavstand', url: 'https://www.w3.org/TR/WCAG21/#text-spacing' }],
  messages: {
    nb: { found: 'Avstanden i teksten er låst til en verdi som er for liten.' },
    nn: { found: 'Avstanden i teksten er låst til ein verdi som er for liten.' },
  },
  applies: hasAttribute('style'),
  check: (_, { document }) => judge(document, [], ['24afc2', '9e45ec', '78fd32'], 'found'),
  examples: [
    { page: '⟦<p style="letter-spacing: 0.05em !important">Søknaden må være hos oss innen fristen.</p>⟧' },
    { page: '⟦<p style="word-spacing: 0.1em !important">Du får svar i løpet av tre uker.</p>⟧' },
    { page: '⟦<p style="line-height: 1 !important; width: 200px">Du får svar i løpet av tre uker, og du kan klage på vedtaket.</p>⟧' },
    { page: '<p style="letter-spacing: 0.05em">Søknaden må være hos oss innen fristen.</p>' },
    { page: '<p style="word-spacing: 0.2em !important">Du får svar i løpet av tre uker.</p>' },
    { page: '<p style="line-height: 1.6 !important; width: 200px">Du får svar i løpet av tre uker, og du kan klage.</p>' },
    { language: 'nn', page: '⟦<p style="letter-spacing: 0.05em !important">Søknaden må vere hos oss innan fristen.</p>⟧' },
    { language: 'nn', page: '⟦<p style="word-spacing: 0.1em !important">Du får svar i løpet av tre veker.</p>⟧' },
    {
      language: 'nn',
      page: '⟦<p style="line-height: 1 !important; width: 200px">Du får svar i løpet av tre veker, og du kan klage på vedtaket.</p>⟧',
    },
    { language: 'nn', page: '<p style="letter-spacing: 0.05em">Søknaden må vere hos oss innan fristen.</p>' },
    { language: 'nn', page: '<p style="word-spacing: 0.2em !important">Du får svar i løpet av tre veker.</p>' },
    { language: 'nn', page: '<p style="line-height: 1.6 !important; width: 200px">Du får svar i løpet av tre veker, og du kan klage.</p>' },
  ],
});
