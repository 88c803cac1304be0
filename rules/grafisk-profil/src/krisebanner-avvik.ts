import { defineRule, type PartialProfile, type Problem } from '@klarsyn/core';
import { distance } from './shared/color.ts';
import { isSelected } from './shared/selector.ts';

const profile = {
  name: { official: 'Fjordvik kommune' },
  crisis: { selector: '#krise', text: '#ffffff', background: '#aa0000' },
} satisfies PartialProfile;
const css = '#krise { color: #fff; background: #aa0000 }';

export default defineRule({
  id: 'grafisk-profil/krisebanner-avvik',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['look', 'profile'],
  severity: 'hint',
  tags: ['prove', 'PROF-CRISIS', 'SEED-SOR-23'],
  options: { deltaE: 3 },
  docs: {
    nb: {
      title: 'Krisemeldingen ser ikke ut som profilen sier',
      why: 'I en krise skal alle se meldingen først, også de som hører siden lest opp.',
      advice: 'Bruk krisefargene i profilen, og gi meldingen role="alert" eller role="region" med et navn.',
    },
    nn: {
      title: 'Krisemeldinga ser ikkje ut som profilen seier',
      why: 'I ei krise skal alle sjå meldinga fyrst, også dei som høyrer sida lesen opp.',
      advice: 'Bruk krisefargane i profilen, og gje meldinga role="alert" eller role="region" med eit namn.',
    },
  },
  sources: [{ title: 'Profilen til virksomheten (crisis)' }, { title: 'Kommunikasjonsstrategien til Sørum kommune: krisemodus' }],
  messages: {
    nb: {
      role: 'Krisemeldingen har ingen rolle. Den som hører siden, får ikke vite at det haster.',
      text: 'Teksten i krisemeldingen er {found}. Profilen sier {right}.',
      background: 'Bakgrunnen i krisemeldingen er {found}. Profilen sier {right}.',
    },
    nn: {
      role: 'Krisemeldinga har inga rolle. Den som høyrer sida, får ikkje vite at det hastar.',
      text: 'Teksten i krisemeldinga er {found}. Profilen seier {right}.',
      background: 'Bakgrunnen i krisemeldinga er {found}. Profilen seier {right}.',
    },
  },
  applies: (_, { profile: { crisis } }) => crisis.selector !== undefined,
  check(document, { profile: { crisis }, options }) {
    const banners = (document.elements ?? []).filter((element) => isSelected(element, crisis.selector ?? '') && element.box !== undefined);
    return banners.flatMap(({ attributes, look, node, access }): readonly Problem<'role' | 'text' | 'background'>[] => {
      const isLive =
        /^(?:alert|status|region|log)$/.test(access?.role ?? attributes['role'] ?? '') || attributes['aria-live'] !== undefined;
      const far = (found: string | undefined, right: string | undefined) =>
        found !== undefined && right !== undefined && distance(found, right) > options.deltaE;
      return [
        ...(isLive ? [] : [{ message: 'role', at: node } as const]),
        ...(far(look?.color, crisis.text)
          ? [{ message: 'text', values: { found: look?.color ?? '', right: crisis.text ?? '' }, at: node } as const]
          : []),
        ...(far(look?.background, crisis.background)
          ? [{ message: 'background', values: { found: look?.background ?? '', right: crisis.background ?? '' }, at: node } as const]
          : []),
      ];
    });
  },
  examples: [
    { profile, page: '⟦<div id="krise"><p>Vannet er stengt.</p></div>⟧<p>Velkommen</p>', css },
    {
      profile,
      page: '⟦<div id="krise" role="alert"><p>Vannet er stengt.</p></div>⟧<p>Velkommen</p>',
      css: '#krise { color: #fff; background: #0b477a }',
    },
    {
      profile,
      page: '⟦<div id="krise" role="alert"><p>Veien er stengt.</p></div>⟧',
      css: '#krise { color: #ffc72c; background: #aa0000 }',
    },
    { profile, page: '<div id="krise" role="alert"><p>Vannet er stengt.</p></div><p>Velkommen</p>', css },
    { profile, page: '<p>Ingen krise i dag</p>', css },
    { profile: { name: { official: 'Fjordvik kommune' } }, page: '<div id="krise"><p>Uten profil</p></div>' },
    { language: 'nn', profile, page: '⟦<div id="krise"><p>Vatnet er stengt.</p></div>⟧<p>Velkomen</p>', css },
    {
      language: 'nn',
      profile,
      page: '⟦<div id="krise" role="alert"><p>Vatnet er stengt.</p></div>⟧<p>Velkomen</p>',
      css: '#krise { color: #fff; background: #0b477a }',
    },
    {
      language: 'nn',
      profile,
      page: '⟦<div id="krise" role="alert"><p>Vegen er stengd.</p></div>⟧',
      css: '#krise { color: #ffc72c; background: #aa0000 }',
    },
    { language: 'nn', profile, page: '<div id="krise" role="alert"><p>Vatnet er stengt.</p></div><p>Velkomen</p>', css },
    { language: 'nn', profile, page: '<p>Inga krise i dag</p>', css },
    { language: 'nn', profile: { name: { official: 'Fjordvik kommune' } }, page: '<div id="krise"><p>Utan profil</p></div>' },
  ],
});
