import { defineRule } from '@klarsyn/core';
import { judge } from './shared/verdicts.ts';

export default defineRule({
  id: 'wcag/liste-feil-kodet',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['audits'],
  severity: 'error',
  tags: ['wcag-1.3.1', 'niva-a', 'uu-nett-1.3.1c'],
  docs: {
    nb: {
      title: 'Listen er ikke kodet som en liste',
      why: 'Skjermleseren sier ikke hvor mange punkter det er, eller tar med noe som ikke hører til.',
      advice: 'La <ul> og <ol> bare ha <li> i seg, og la <li> stå i en liste. <dl> skal ha <dt> og <dd>.',
    },
    nn: {
      title: 'Lista er ikkje koda som ei liste',
      why: 'Skjermlesaren seier ikkje kor mange punkt det er, eller tek med noko som ikkje høyrer til.',
      advice: 'La <ul> og <ol> berre ha <li> i seg, og la <li> stå i ei liste. <dl> skal ha <dt> og <dd>.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 1.3.1 Informasjon og relasjoner', url: 'https://www.w3.org/TR/WCAG21/#info-and-relationships' }],
  messages: {
    nb: { found: 'Listen eller punktet er ikke kodet riktig.' },
    nn: { found: 'Lista eller punktet er ikkje koda rett.' },
  },
  check: (_, { document }) => judge(document, [], [], 'found', { trusted: { axe: ['list', 'listitem', 'definition-list', 'dlitem'] } }),
  examples: [
    { page: '⟦<ul><p>Barnehage</p><li>Skole</li></ul>⟧' },
    { page: '<div>⟦<li>Skole</li>⟧</div>' },
    { page: '⟦<dl><p>Telefon</p><dd>32 00 00 00</dd></dl>⟧' },
    { page: '<ul><li>Barnehage</li></ul>' },
    { page: '<ol><li>Skole</li></ol>' },
    { page: '<dl><dt>Telefon</dt><dd>32 00 00 00</dd></dl>' },
    { language: 'nn', page: '⟦<ul><p>Barnehage</p><li>Skule</li></ul>⟧' },
    { language: 'nn', page: '<div>⟦<li>Skule</li>⟧</div>' },
    { language: 'nn', page: '⟦<dl><p>Telefonen</p><dd>32 00 00 00</dd></dl>⟧' },
    { language: 'nn', page: '<ul><li>Barnehagar</li></ul>' },
    { language: 'nn', page: '<ol><li>Skule</li></ol>' },
    { language: 'nn', page: '<dl><dt>Telefonen</dt><dd>32 00 00 00</dd></dl>' },
  ],
});
