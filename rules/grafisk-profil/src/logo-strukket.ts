import { defineRule, type PartialProfile } from '@klarsyn/core';
import { logosIn, shownSize } from './shared/logo.ts';

const profile = {
  name: { official: 'Fjordvik kommune' },
  brand: { logo: { files: [{ path: 'logo.svg', variant: 'formal', ratio: 3 }] } },
} satisfies PartialProfile;

export default defineRule({
  id: 'grafisk-profil/logo-strukket',
  over: 'document',
  needs: ['profile'],
  severity: 'hint',
  tags: ['prove', 'PROF-LOGO-RATIO'],
  options: { tolerance: 0.02 },
  docs: {
    nb: {
      title: 'Logoen er strukket eller klemt',
      why: 'En logo i feil form ser ut som en annen logo, og som slurv.',
      advice: 'Sett bare bredden eller bare høyden. I Word: dra i hjørnet, og la «Lås størrelsesforhold» stå på.',
    },
    nn: {
      title: 'Logoen er strekt eller klemd',
      why: 'Ein logo i feil form ser ut som ein annan logo, og som slurv.',
      advice: 'Set berre breidda eller berre høgda. I Word: dra i hjørnet, og lat «Lås storleiksforhold» stå på.',
    },
  },
  sources: [{ title: 'Designmanualer i kommunene: forholdet mellom bredde og høyde skal ikke endres' }],
  messages: {
    nb: { found: 'Logoen er {found} ganger så bred som høy. I fila er den {right}.' },
    nn: { found: 'Logoen er {found} gonger så brei som høg. I fila er han {right}.' },
  },
  check(document, { profile: known, options }) {
    return logosIn(document, known).logos.flatMap(({ node, file, picture, isRetired }) => {
      const size = shownSize(document, node);
      const own = picture?.width !== undefined && picture.height !== undefined ? picture.width / picture.height : undefined;
      const right = file.ratio ?? own;
      if (size === undefined || right === undefined || isRetired || size.height < 1) return [];
      const found = size.width / size.height;
      // A logo of a few pixels is rounded to whole ones.
      const rounded = 1 / size.height;
      if (Math.abs(found / right - 1) <= Math.max(options.tolerance, rounded)) return [];
      return [{ message: 'found' as const, values: { found: short(found), right: short(right) }, at: node.id }];
    });
  },
  examples: [
    { profile, html: '<header>⟦<img src="logo.svg" alt="Fjordvik kommune" width="300" height="150">⟧</header><p>Søk nå.</p>' },
    { profile, html: '<p>⟦<img src="/a/logo.svg" alt="Fjordvik kommune" width="320" height="100">⟧</p>' },
    {
      profile: { name: { official: 'Fjordvik kommune' }, brand: { logo: { files: [{ path: 'logo.png', variant: 'formal' }] } } },
      pictures: { 'logo.png': { sha256: 'c'.repeat(64), width: 400, height: 100 } },
      html: '<p>⟦<img src="logo.png" alt="Fjordvik kommune" width="200" height="100">⟧</p>',
      note: 'Forholdet i fila.',
    },
    { profile, html: '<header><img src="logo.svg" alt="Fjordvik kommune" width="300" height="100"></header><p>Søk nå.</p>' },
    {
      profile,
      html: '<header><img src="logo.svg" alt="Fjordvik kommune" width="100" height="33"></header><p>Søk nå.</p>',
      note: 'Rundet av til hele piksler.',
    },
    { profile, html: '<p><img src="foto.jpg" alt="Barn i lek" width="300" height="150"></p>' },
    {
      language: 'nn',
      profile,
      html: '<header>⟦<img src="logo.svg" alt="Fjordvik kommune" width="300" height="150">⟧</header><p>Søk no.</p>',
    },
    {
      language: 'nn',
      profile,
      html: '<p>⟦<img src="/a/logo.svg" alt="Fjordvik kommune" width="200" height="100">⟧</p><p>Du får ikkje svar.</p>',
    },
    {
      language: 'nn',
      profile,
      html: '<footer>⟦<img src="logo.svg" alt="Fjordvik kommune" width="90" height="60">⟧</footer><p>Søk no.</p>',
    },
    {
      language: 'nn',
      profile,
      html: '<header><img src="logo.svg" alt="Fjordvik kommune" width="300" height="100"></header><p>Søk no.</p>',
    },
    { language: 'nn', profile, html: '<header><img src="logo.svg" alt="Fjordvik kommune"></header><p>Søk no.</p>' },
    { language: 'nn', profile, html: '<p><img src="kart.png" alt="Kart" width="300" height="300"></p><p>Søk no.</p>' },
  ],
});

const short = (ratio: number): string => ratio.toFixed(2).replace('.', ',');
