import { defineRule, type PartialProfile, type Problem } from '@klarsyn/core';
import { distance } from './shared/color.ts';
import { logosIn } from './shared/logo.ts';

const profile = {
  name: { official: 'Fjordvik kommune' },
  brand: { logo: { files: [{ path: 'logo.svg', variant: 'formal', backgrounds: ['#ffffff', '#0b477a'] }] } },
} satisfies PartialProfile;
const logo = '<img src="logo.svg" alt="Fjordvik kommune">';

export default defineRule({
  id: 'grafisk-profil/logo-feil-bakgrunn',
  over: 'document',
  needs: ['look', 'profile'],
  severity: 'hint',
  tags: ['prove', 'PROF-LOGO-BACKGROUND'],
  options: { deltaE: 3 },
  docs: {
    nb: {
      title: 'Logoen står på en farge den ikke skal stå på',
      why: 'Logoen er laget for bestemte bakgrunner. På andre farger forsvinner deler av den.',
      advice: 'Sett logoen på en bakgrunn som profilen tillater, eller bruk den negative varianten.',
    },
    nn: {
      title: 'Logoen står på ein farge han ikkje skal stå på',
      why: 'Logoen er laga for bestemte bakgrunnar. På andre fargar forsvinn delar av han.',
      advice: 'Set logoen på ein bakgrunn som profilen tillèt, eller bruk den negative varianten.',
    },
  },
  sources: [{ title: 'Den grafiske profilen til virksomheten (brand.logo.files.backgrounds i profilen)' }],
  messages: {
    nb: {
      wrong: 'Bak logoen er fargen {color}. Profilen tillater {allowed}.',
      unsure: 'Bak logoen er et bilde eller en fargeovergang. Se på om logoen er tydelig nok.',
    },
    nn: {
      wrong: 'Bak logoen er fargen {color}. Profilen tillèt {allowed}.',
      unsure: 'Bak logoen er eit bilete eller ein fargeovergang. Sjå på om logoen er tydeleg nok.',
    },
  },
  check(document, { profile: known, options }) {
    return logosIn(document, known).logos.flatMap(
      ({ node, file: { backgrounds = [] }, isRetired }): readonly Problem<'wrong' | 'unsure'>[] => {
        const { look, access } = node;
        if (isRetired || look === undefined || access?.hidden === true || backgrounds.length === 0) return [];
        const { background } = look;
        if (background === undefined) return [{ message: 'unsure', at: node.id, certainty: 'review' }];
        if (backgrounds.some((allowed) => distance(background, allowed) <= options.deltaE)) return [];
        return [{ message: 'wrong', values: { color: background, allowed: backgrounds.join(', ') }, at: node.id }];
      },
    );
  },
  examples: [
    { profile, page: `<header>⟦${logo}⟧</header><p>Gule sider</p>`, css: 'header { background: #ffcc00 }' },
    { profile, page: `<header>⟦${logo}⟧</header><p>Røde sider</p>`, css: 'header { background: #aa0000 }' },
    {
      profile,
      page: `<header>⟦${logo}⟧</header><p>Overgang</p>`,
      css: 'header { background: linear-gradient(#fff, #000) }',
      note: 'Det må et menneske se på.',
    },
    { profile, page: `<header>${logo}</header><p>Hvite sider</p>`, css: 'header { background: #ffffff }' },
    { profile, page: `<header>${logo}</header><p>Blå sider</p>`, css: 'header { background: #0b477a }' },
    { profile, page: `<header>${logo}</header><p>Nesten hvite</p>`, css: 'header { background: #fefefe }' },
    { language: 'nn', profile, page: `<header>⟦${logo}⟧</header><p>Gule sider her</p>`, css: 'header { background: #ffcc00 }' },
    { language: 'nn', profile, page: `<header>⟦${logo}⟧</header><p>Raude sider</p>`, css: 'header { background: #aa0000 }' },
    { language: 'nn', profile, page: `<header>⟦${logo}⟧</header><p>Grøne sider</p>`, css: 'header { background: #00aa00 }' },
    { language: 'nn', profile, page: `<header>${logo}</header><p>Kvite sider</p>`, css: 'header { background: #ffffff }' },
    { language: 'nn', profile, page: `<header>${logo}</header><p>Blåe sider</p>`, css: 'header { background: #0b477a }' },
    { language: 'nn', profile, page: `<header>${logo}</header><p>Nesten kvite</p>`, css: 'header { background: #fefefe }' },
  ],
});
