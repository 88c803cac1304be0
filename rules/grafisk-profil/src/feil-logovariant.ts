import { defineRule, type PartialProfile } from '@klarsyn/core';
import { logosIn } from './shared/logo.ts';

const profile = {
  name: { official: 'Fjordvik kommune' },
  brand: {
    logo: {
      files: [
        { path: 'formell.svg', variant: 'formal' },
        { path: 'enkel.svg', variant: 'info' },
      ],
      variantByKind: { vedtak: 'formal', avslag: 'formal', '*': 'info' },
    },
  },
} satisfies PartialProfile;

export default defineRule({
  id: 'grafisk-profil/feil-logovariant',
  over: 'document',
  needs: ['profile', 'kind'],
  severity: 'hint',
  tags: ['prove', 'PROF-LOGO-VARIANT', 'SEED-ASK-03'],
  options: { minConfidence: 0.8 },
  docs: {
    nb: {
      title: 'Logoen er av en annen variant enn profilen vil ha',
      why: 'Den formelle logoen sier at kommunen opptrer som myndighet. Den enkle er for informasjon.',
      advice: 'Bytt til varianten som profilen har for denne typen dokument.',
    },
    nn: {
      title: 'Logoen er av ein annan variant enn profilen vil ha',
      why: 'Den formelle logoen seier at kommunen opptrer som styresmakt. Den enkle er for informasjon.',
      advice: 'Byt til varianten som profilen har for denne typen dokument.',
    },
  },
  sources: [{ title: 'Den grafiske profilen til virksomheten (brand.logo.variantByKind i profilen)' }],
  messages: {
    nb: {
      formal: 'Her står den enkle logoen. Et dokument av slaget {kind} skal ha den formelle.',
      info: 'Her står den formelle logoen. Et dokument av slaget {kind} skal ha den enkle.',
    },
    nn: {
      formal: 'Her står den enkle logoen. Eit dokument av slaget {kind} skal ha den formelle.',
      info: 'Her står den formelle logoen. Eit dokument av slaget {kind} skal ha den enkle.',
    },
  },
  applies: ({ kind }, { profile: { brand }, options }) =>
    brand.logo?.variantByKind !== undefined && kind !== undefined && (kind.told || kind.confidence >= options.minConfidence),
  check(document, { profile: known }) {
    const kind = document.kind?.value ?? 'orientering';
    const wanted = known.brand.logo?.variantByKind?.[kind] ?? known.brand.logo?.variantByKind?.['*'];
    if (wanted !== 'formal' && wanted !== 'info') return undefined;
    const { logos } = logosIn(document, known);
    const shown = logos.filter(({ file, isRetired }) => !isRetired && (file.variant === 'formal' || file.variant === 'info'));
    if (shown.some(({ file }) => file.variant === wanted)) return undefined;
    return shown.map(({ node }) => ({ message: wanted, values: { kind }, at: node.id }) as const);
  },
  examples: [
    { profile, kind: 'vedtak', html: '<header>⟦<img src="enkel.svg" alt="Fjordvik kommune">⟧</header><p>Vi har innvilget søknaden.</p>' },
    { profile, kind: 'avslag', html: '<p>⟦<img src="/img/enkel.svg" alt="Fjordvik kommune">⟧</p><p>Vi avslår søknaden.</p>' },
    { profile, kind: 'orientering', html: '<p>⟦<img src="formell.svg" alt="Fjordvik kommune">⟧</p><p>Veien er stengt.</p>' },
    { profile, kind: 'vedtak', html: '<p><img src="formell.svg" alt="Fjordvik kommune"></p><p>Vi har innvilget søknaden.</p>' },
    { profile, kind: 'orientering', html: '<p><img src="enkel.svg" alt="Fjordvik kommune"></p><p>Veien er stengt.</p>' },
    {
      profile,
      kind: 'vedtak',
      html: '<p><img src="foto.jpg" alt="Barn i lek"></p><p>Vi har innvilget søknaden.</p>',
      note: 'Et bilde er ingen logo.',
    },
    {
      language: 'nn',
      profile,
      kind: 'vedtak',
      html: '<header>⟦<img src="enkel.svg" alt="Fjordvik kommune">⟧</header><p>Vi har innvilga søknaden.</p>',
    },
    {
      language: 'nn',
      profile,
      kind: 'avslag',
      html: '<p>⟦<img src="/img/enkel.svg" alt="Fjordvik kommune">⟧</p><p>Vi avslår søknaden.</p>',
    },
    {
      language: 'nn',
      profile,
      kind: 'orientering',
      html: '<p>⟦<img src="formell.svg" alt="Fjordvik kommune">⟧</p><p>Vegen er stengd.</p>',
    },
    {
      language: 'nn',
      profile,
      kind: 'vedtak',
      html: '<p><img src="formell.svg" alt="Fjordvik kommune"></p><p>Vi har innvilga søknaden.</p>',
    },
    { language: 'nn', profile, kind: 'orientering', html: '<p><img src="enkel.svg" alt="Fjordvik kommune"></p><p>Vegen er stengd.</p>' },
    { language: 'nn', profile, kind: 'tjeneste', html: '<p><img src="enkel.svg" alt="Fjordvik kommune"></p><p>Søk om plass.</p>' },
  ],
});
