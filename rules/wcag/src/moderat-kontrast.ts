import { defineRule, type Look, type Node } from '@klarsyn/core';
import { backdropOf } from './shared/backdrop.ts';
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
      const behind = backdropOf(document, node.id);
      const isBehindEnough = behind !== undefined && behind.least >= leastFor(node.look);
      // On a picture or a gradient: what it is where it is clearest, when it is enough for level AA all over.
      const ratio = ratioOf(node.look) ?? (isBehindEnough ? behind.most : undefined);
      const required = isLarge(node.look) ? options.largeText : options.text;
      if (ratio === undefined || ratio >= required || ratio < leastFor(node.look)) return [];
      return [{ message: 'low', values: { ratio: Math.floor(ratio * 100) / 100, required }, at: node.id } as const];
    });
    return judge<'low' | 'engine'>(document, own, ['09o5cg'], 'engine', { except: isForLowContrast });
  },
  examples: [
    { page: '⟦<p>Søk før 1. mai</p>⟧', css: 'p, h1 { color: #666; background: #fff }' },
    { page: '⟦<h1>Barnehage</h1>⟧', css: 'p, h1 { color: #888; background: #fff; font-size: 32px }' },
    { page: '⟦<p>Les prisene</p>⟧', css: 'p, h1 { color: #fff; background: #06c }' },
    { page: '⟦<p>Kontoret er åpent</p>⟧', css: 'p { color: #666; background: linear-gradient(90deg, #fff, #eee); width: 8em }' },
    { page: '<p>Søk før 1. mai</p>', css: 'p, h1 { color: #333; background: #fff }' },
    { page: '<h1>Barnehage</h1>', css: 'p, h1 { color: #666; background: #fff; font-size: 32px }' },
    {
      page: '<p>Kontoret er stengt</p>',
      css: 'p { color: #999; background: linear-gradient(#fff, #ddd) }',
      note: 'Dette er lav kontrast: en annen regel sier det.',
    },
    { page: '<p hidden>Skjult</p><p>Synlig</p>', css: 'p, h1 { color: #000; background: #fff }' },
    { language: 'nn', page: '⟦<p>Søk før 1. juni</p>⟧', css: 'p, h1 { color: #666; background: #fff }' },
    { language: 'nn', page: '⟦<h1>Barnehagen</h1>⟧', css: 'p, h1 { color: #888; background: #fff; font-size: 32px }' },
    { language: 'nn', page: '⟦<p>Les prisane</p>⟧', css: 'p, h1 { color: #fff; background: #06c }' },
    {
      language: 'nn',
      page: '⟦<p>Kontoret er ope</p>⟧',
      css: 'p { color: #666; background: linear-gradient(90deg, #fff, #eee); width: 8em }',
    },
    { language: 'nn', page: '<p>Søk før 1. juni</p>', css: 'p, h1 { color: #333; background: #fff }' },
    { language: 'nn', page: '<h1>Barnehagen</h1>', css: 'p, h1 { color: #666; background: #fff; font-size: 32px }' },
    { language: 'nn', page: '<p>Kontoret er stengt i dag</p>', css: 'p { color: #999; background: #fff }' },
    { language: 'nn', page: '<p hidden>Gøymd</p><p>Synleg</p>', css: 'p, h1 { color: #000; background: #fff }' },
  ],
});

/** What level AA requires. */
const leastFor = (look: Look): number => (isLarge(look) ? 3 : 4.5);

/** True where `wcag/lav-kontrast` has its say: the contrast is too low for level AA, or what is behind the text is a picture or a gradient. */
function isForLowContrast({ look }: Node): boolean {
  if (look === undefined) return false;
  const ratio = ratioOf(look);
  return ratio === undefined || ratio < leastFor(look);
}
