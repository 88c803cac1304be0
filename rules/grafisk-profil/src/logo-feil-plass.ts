import { defineRule, type PartialProfile } from '@klarsyn/core';
import { logosIn } from './shared/logo.ts';
import { boxOf, isWithin, tagged } from './shared/region.ts';

const profile = {
  name: { official: 'Fjordvik kommune' },
  brand: { logo: { files: [{ path: 'logo.svg', variant: 'formal' }], placement: 'top-left' } },
} satisfies PartialProfile;
const css = 'img { display: block; width: 120px; height: 40px }';
const logo = '<img src="logo.svg" alt="Fjordvik kommune">';

export default defineRule({
  id: 'grafisk-profil/logo-feil-plass',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['look', 'profile'],
  severity: 'hint',
  tags: ['prove', 'PROF-LOGO-PLACE'],
  docs: {
    nb: {
      title: 'Logoen står et annet sted enn profilen sier',
      why: 'Leseren leter etter avsenderen der den pleier å stå.',
      advice: 'Flytt logoen dit profilen sier: til venstre, midt på eller til høyre i toppen.',
    },
    nn: {
      title: 'Logoen står ein annan stad enn profilen seier',
      why: 'Lesaren leitar etter avsendaren der han plar stå.',
      advice: 'Flytt logoen dit profilen seier: til venstre, midt på eller til høgre i toppen.',
    },
  },
  sources: [{ title: 'Den grafiske profilen til virksomheten (brand.logo.placement i profilen)' }],
  messages: {
    nb: {
      'top-left': 'Logoen skal stå til venstre i toppen.',
      'top-center': 'Logoen skal stå midt i toppen.',
      'top-right': 'Logoen skal stå til høyre i toppen.',
    },
    nn: {
      'top-left': 'Logoen skal stå til venstre i toppen.',
      'top-center': 'Logoen skal stå midt i toppen.',
      'top-right': 'Logoen skal stå til høgre i toppen.',
    },
  },
  applies: (_, { profile: { brand } }) => brand.logo?.placement !== undefined,
  check(document, { profile: known }) {
    const wanted = known.brand.logo?.placement;
    const page = tagged(document, 'html')[0]?.box?.width;
    if (wanted === undefined || page === undefined) return undefined;
    const onTop = logosIn(document, known).logos.filter(({ node, isRetired }) => !isRetired && isWithin(document, node, 'header'));
    const placed = onTop.flatMap(({ node }) => {
      const box = boxOf(node);
      return box === undefined ? [] : [{ node, third: Math.min(2, Math.max(0, Math.floor(((box.x + box.width / 2) / page) * 3))) }];
    });
    const [first] = placed;
    if (first === undefined || placed.some(({ third }) => thirds[third] === wanted)) return undefined;
    return { message: wanted, at: first.node.id };
  },
  examples: [
    { profile, page: `<header>⟦${logo}⟧</header><p>Søk nå</p>`, css: `${css} img { margin-left: auto }` },
    { profile, page: `<header>⟦${logo}⟧</header><p>Midt på</p>`, css: `${css} img { margin: auto }` },
    {
      profile: { ...profile, brand: { logo: { ...profile.brand.logo, placement: 'top-right' } } },
      page: `<header>⟦${logo}⟧</header><p>Til venstre</p>`,
      css,
    },
    { profile, page: `<header>${logo}</header><p>Søk plass nå</p>`, css },
    {
      profile,
      page: `<header><p>Fjordvik</p></header><footer>${logo}</footer>`,
      css: `${css} img { margin-left: auto }`,
      note: 'Bare toppen teller.',
    },
    {
      profile: { name: { official: 'Fjordvik kommune' } },
      page: `<header>${logo}</header><p>Uten profil</p>`,
      css: `${css} img { margin-left: auto }`,
    },
    { language: 'nn', profile, page: `<header>⟦${logo}⟧</header><p>Søk no</p>`, css: `${css} img { margin-left: auto }` },
    { language: 'nn', profile, page: `<header>⟦${logo}⟧</header><p>Midt på sida</p>`, css: `${css} img { margin: auto }` },
    {
      language: 'nn',
      profile: { ...profile, brand: { logo: { ...profile.brand.logo, placement: 'top-center' } } },
      page: `<header>⟦${logo}⟧</header><p>Ikkje i midten</p>`,
      css,
    },
    { language: 'nn', profile, page: `<header>${logo}</header><p>Søk plass no</p>`, css },
    {
      language: 'nn',
      profile,
      page: `<header><p>Fjordvik</p></header><footer><p>Nede</p>${logo}</footer>`,
      css: `${css} img { margin-left: auto }`,
    },
    { language: 'nn', profile: { name: { official: 'Fjordvik kommune' } }, page: `<header>${logo}</header><p>Utan profil</p>`, css },
  ],
});

/** The places of the top, from left to right. */
const thirds = ['top-left', 'top-center', 'top-right'] as const;
