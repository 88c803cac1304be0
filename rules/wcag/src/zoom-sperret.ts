import { type Document, defineRule, type Problem } from '@klarsyn/core';
import { hasTag } from './shared/applies.ts';
import { attribute, isTopFrame, tagged } from './shared/tree.ts';
import { judge } from './shared/verdicts.ts';

export default defineRule({
  id: 'wcag/zoom-sperret',
  over: 'document',
  formats: ['html', 'page'],
  severity: 'error',
  tags: ['wcag-1.4.4', 'niva-aa', 'act-b4f0c3', 'uu-nett-1.4.4a', 'SEED-MOD-27', 'SEED-MOD-28'],
  docs: {
    nb: {
      title: 'Siden kan ikke forstørres',
      why: 'Den som ser dårlig, får ikke gjort teksten større på telefonen.',
      advice: 'Skriv content="width=device-width, initial-scale=1", og ta bort user-scalable og maximum-scale.',
    },
    nn: {
      title: 'Sida kan ikkje forstørrast',
      why: 'Den som ser dårleg, får ikkje gjort teksten større på telefonen.',
      advice: 'Skriv content="width=device-width, initial-scale=1", og ta bort user-scalable og maximum-scale.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 1.4.4 Endring av tekststørrelse', url: 'https://www.w3.org/TR/WCAG21/#resize-text' }],
  messages: {
    nb: { blocked: 'Siden hindrer at teksten forstørres («{setting}»).' },
    nn: { blocked: 'Sida hindrar at teksten blir forstørra («{setting}»).' },
  },
  applies: hasTag('meta'),
  check: (_, { document }) => judge(document, own(document), ['b4f0c3'], 'blocked'),
  examples: [
    {
      html: '⟦⟧<html lang="nb"><head><title>Kart</title><meta name="viewport" content="width=device-width, user-scalable=no"></head><body><p>Kart</p></body></html>',
    },
    {
      html: '⟦⟧<html lang="nb"><head><title>Kart</title><meta name="viewport" content="maximum-scale=1"></head><body><p>Kart</p></body></html>',
    },
    {
      html: '⟦⟧<html lang="nb"><head><title>Kart</title><meta name="viewport" content="maximum-scale=1.5; user-scalable=1"></head><body><p>Kart</p></body></html>',
    },
    {
      html: '<html lang="nb"><head><title>Kart</title><meta name="viewport" content="width=device-width, initial-scale=1"></head><body><p>Kart</p></body></html>',
    },
    {
      html: '<html lang="nb"><head><title>Kart</title><meta name="viewport" content="maximum-scale=5"></head><body><p>Kart</p></body></html>',
    },
    {
      html: '<html lang="nb"><head><title>Kart</title><meta name="viewport" content="user-scalable=yes"></head><body><p>Kart</p></body></html>',
    },
    {
      language: 'nn',
      html: '⟦⟧<html lang="nn"><head><title>Kart</title><meta name="viewport" content="width=device-width, user-scalable=no"></head><body><p>Kart</p></body></html>',
    },
    {
      language: 'nn',
      html: '⟦⟧<html lang="nn"><head><title>Kart</title><meta name="viewport" content="maximum-scale=1"></head><body><p>Kart</p></body></html>',
    },
    {
      language: 'nn',
      html: '⟦⟧<html lang="nn"><head><title>Kart</title><meta name="viewport" content="user-scalable=0"></head><body><p>Kart</p></body></html>',
    },
    {
      language: 'nn',
      html: '<html lang="nn"><head><title>Kart</title><meta name="viewport" content="width=device-width, initial-scale=1"></head><body><p>Kart</p></body></html>',
    },
    {
      language: 'nn',
      html: '<html lang="nn"><head><title>Kart</title><meta name="viewport" content="maximum-scale=4"></head><body><p>Kart</p></body></html>',
    },
    {
      language: 'nn',
      html: '<html lang="nn"><head><title>Kart</title><meta name="description" content="user-scalable=no"></head><body><p>Kart</p></body></html>',
    },
  ],
});

/** Text must grow to twice its size. Source: WCAG 2.1, 1.4.4. */
const least = 2;

function own(document: Document): readonly Problem<'blocked'>[] {
  const viewports = tagged(document, 'meta').filter(
    (meta) => attribute(meta, 'name')?.toLowerCase() === 'viewport' && isTopFrame(document, meta),
  );
  return viewports.flatMap((meta) => {
    const blocks = settingsOf(meta.attributes['content'] ?? '').find(([name, value]) => isBlocking(name, value));
    return blocks === undefined ? [] : [{ message: 'blocked', values: { setting: blocks.join('=') }, at: meta.node } as const];
  });
}

const settingsOf = (content: string): readonly (readonly [string, string])[] =>
  content
    .toLowerCase()
    .split(/[,;]/)
    .map((one) => {
      const [name = '', value = ''] = one.split('=').map((part) => part.trim());
      return [name, value] as const;
    });

/** A negative or empty largest scale is ignored by browsers; a word that is no number counts as 0 to them, and «device-width» as 10. */
function isBlocking(name: string, value: string): boolean {
  if (name === 'user-scalable') return value === 'no' || (/^[-+.\d]/.test(value) && Math.abs(Number.parseFloat(value)) < 1);
  if (name !== 'maximum-scale') return false;
  if (value === 'yes') return true;
  const scale = Number.parseFloat(value);
  return scale >= 0 && scale < least;
}
