import { defineRule, type PartialProfile } from '@klarsyn/core';
import { logosIn, shownSize } from './shared/logo.ts';

const profile = {
  name: { official: 'Fjordvik kommune' },
  brand: { logo: { files: [{ path: 'logo.svg', variant: 'formal' }], minWidthPx: 96, minWidthMm: 25 } },
} satisfies PartialProfile;

/** Points in a millimetre. */
const pointsInMm = 72 / 25.4;

export default defineRule({
  id: 'grafisk-profil/logo-for-liten',
  over: 'document',
  needs: ['profile'],
  severity: 'hint',
  tags: ['prove', 'PROF-LOGO-MINSIZE'],
  docs: {
    nb: {
      title: 'Logoen er mindre enn profilen tillater',
      why: 'I en liten logo kan ingen lese navnet eller kjenne igjen våpenet.',
      advice: 'Gjør logoen minst så bred som profilen sier.',
    },
    nn: {
      title: 'Logoen er mindre enn profilen tillèt',
      why: 'I ein liten logo kan ingen lese namnet eller kjenne att våpenet.',
      advice: 'Gjer logoen minst så brei som profilen seier.',
    },
  },
  sources: [{ title: 'Den grafiske profilen til virksomheten (brand.logo.minWidthPx og minWidthMm i profilen)' }],
  messages: {
    nb: {
      px: 'Logoen er {width} piksler bred. Profilen sier minst {min}.',
      mm: 'Logoen er {width} mm bred. Profilen sier minst {min}.',
    },
    nn: {
      px: 'Logoen er {width} pikslar brei. Profilen seier minst {min}.',
      mm: 'Logoen er {width} mm brei. Profilen seier minst {min}.',
    },
  },
  applies: (_, { profile: { brand } }) => brand.logo?.minWidthPx !== undefined || brand.logo?.minWidthMm !== undefined,
  check(document, { profile: known }) {
    const { minWidthPx, minWidthMm } = known.brand.logo ?? {};
    return logosIn(document, known).logos.flatMap(({ node, isRetired }) => {
      const size = shownSize(document, node);
      if (size === undefined || isRetired || node.access?.hidden === true) return [];
      const unit = size.unit === 'px' ? 'px' : 'mm';
      const min = unit === 'px' ? minWidthPx : minWidthMm;
      const width = Math.round(unit === 'px' ? size.width : size.width / pointsInMm);
      return min === undefined || width >= min ? [] : [{ message: unit, values: { width, min }, at: node.id } as const];
    });
  },
  examples: [
    { profile, html: '<header>⟦<img src="logo.svg" alt="Fjordvik kommune" width="60" height="20">⟧</header><p>Søk nå.</p>' },
    { profile, html: '<p>⟦<img src="/a/logo.svg" alt="Fjordvik kommune" width="95" height="30">⟧</p>' },
    {
      profile,
      page: '<header>⟦<img src="logo.svg" alt="Fjordvik kommune">⟧</header><p>Søk nå.</p>',
      css: 'img { width: 40px; height: 14px; display: block }',
    },
    { profile, html: '<header><img src="logo.svg" alt="Fjordvik kommune" width="96" height="30"></header><p>Søk nå.</p>' },
    { profile, html: '<header><img src="logo.svg" alt="Fjordvik kommune"></header><p>Søk nå.</p>', note: 'Ingen vet hvor stor den er.' },
    { profile, html: '<p><img src="ikon.svg" alt="Søk" width="20" height="20"></p>', note: 'Et ikon er ingen logo.' },
    {
      language: 'nn',
      profile,
      html: '<header>⟦<img src="logo.svg" alt="Fjordvik kommune" width="60" height="20">⟧</header><p>Søk no.</p>',
    },
    {
      language: 'nn',
      profile,
      html: '<p>⟦<img src="/a/logo.svg" alt="Fjordvik kommune" width="80" height="30">⟧</p><p>Du får ikkje svar.</p>',
    },
    {
      language: 'nn',
      profile,
      html: '<footer>⟦<img src="logo.svg" alt="Fjordvik kommune" width="50" height="16">⟧</footer><p>Søk no.</p>',
    },
    { language: 'nn', profile, html: '<header><img src="logo.svg" alt="Fjordvik kommune" width="120" height="40"></header><p>Søk no.</p>' },
    { language: 'nn', profile, html: '<header><img src="logo.svg" alt="Fjordvik kommune"></header><p>Søk no.</p>' },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' } },
      html: '<p><img src="logo.svg" alt="Fjordvik kommune" width="9" height="3"></p>',
    },
  ],
});
