import { defineRule } from '@klarsyn/core';
import { isLarge, isRead, ratioOf } from './shared/contrast.ts';
import { isHidden } from './shared/hidden.ts';
import { isInactive } from './shared/inactive.ts';
import { judge } from './shared/verdicts.ts';

export default defineRule({
  id: 'wcag/moderat-kontrast',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['look'],
  severity: 'hint',
  tags: ['wcag-1.4.6', 'niva-aaa', 'act-09o5cg', 'prove'],
  options: { text: 7, largeText: 4.5 },
  docs: {
    nb: {
      title: 'Kontrasten er god nok, men ikke høy',
      why: 'Noen med nedsatt syn trenger mer kontrast enn det loven krever. Dette er et krav bare på nivå AAA.',
      advice: 'Vanlig tekst trenger 7:1, stor tekst 4,5:1.',
    },
    nn: {
      title: 'Kontrasten er god nok, men ikkje høg',
      why: 'Nokre med nedsett syn treng meir kontrast enn det lova krev. Dette er eit krav berre på nivå AAA.',
      advice: 'Vanleg tekst treng 7:1, stor tekst 4,5:1.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 1.4.6 Kontrast (forbedret)', url: 'https://www.w3.org/TR/WCAG21/#contrast-enhanced' }],
  messages: {
    nb: { low: 'Kontrasten er {ratio}:1. Nivå AAA krever {required}:1.', engine: 'Kontrasten er lavere enn nivå AAA krever.' },
    nn: { low: 'Kontrasten er {ratio}:1. Nivå AAA krev {required}:1.', engine: 'Kontrasten er lågare enn nivå AAA krev.' },
  },
  check(_, { document, options }) {
    const own = document.nodes.flatMap((node) => {
      if (node.look === undefined || !isRead(document, node) || isHidden(document, node) || isInactive(document, node)) return [];
      const ratio = ratioOf(node.look);
      const required = isLarge(node.look) ? options.largeText : options.text;
      if (ratio === undefined || ratio >= required) return [];
      return [{ message: 'low', values: { ratio: Math.floor(ratio * 100) / 100, required }, at: node.id } as const];
    });
    return judge<'low' | 'engine'>(document, own, ['09o5cg'], 'engine');
  },
  examples: [
    { page: '⟦<p>Søk før 1. mai</p>⟧', css: 'p, h1 { color: #666; background: #fff }' },
    { page: '⟦<h1>Barnehage</h1>⟧', css: 'p, h1 { color: #888; background: #fff; font-size: 32px }' },
    { page: '⟦<p>Les prisene</p>⟧', css: 'p, h1 { color: #fff; background: #06c }' },
    { page: '<p>Søk før 1. mai</p>', css: 'p, h1 { color: #333; background: #fff }' },
    { page: '<h1>Barnehage</h1>', css: 'p, h1 { color: #666; background: #fff; font-size: 32px }' },
    { page: '<p hidden>Skjult</p><p>Synlig</p>', css: 'p, h1 { color: #000; background: #fff }' },
    { language: 'nn', page: '⟦<p>Søk før 1. juni</p>⟧', css: 'p, h1 { color: #666; background: #fff }' },
    { language: 'nn', page: '⟦<h1>Barnehagen</h1>⟧', css: 'p, h1 { color: #888; background: #fff; font-size: 32px }' },
    { language: 'nn', page: '⟦<p>Les prisane</p>⟧', css: 'p, h1 { color: #fff; background: #06c }' },
    { language: 'nn', page: '<p>Søk før 1. juni</p>', css: 'p, h1 { color: #333; background: #fff }' },
    { language: 'nn', page: '<h1>Barnehagen</h1>', css: 'p, h1 { color: #666; background: #fff; font-size: 32px }' },
    { language: 'nn', page: '<p hidden>Gøymd</p><p>Synleg</p>', css: 'p, h1 { color: #000; background: #fff }' },
  ],
});
