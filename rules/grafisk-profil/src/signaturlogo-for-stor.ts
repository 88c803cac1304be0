import { defineRule, nodesOf, type PartialProfile } from '@klarsyn/core';
import { shownSize } from './shared/logo.ts';

const profile = { name: { official: 'Fjordvik kommune' }, letters: { emailLogoPx: 160 } } satisfies PartialProfile;
const mail = (width: number, text: string) =>
  `<p>${text}</p><p><img src="logo.png" alt="Fjordvik kommune" width="${width}" height="40"></p>`;
const marked = (width: number, text: string) => mail(width, text).replace(/<img[^>]*>/, '⟦$&⟧');

export default defineRule({
  id: 'grafisk-profil/signaturlogo-for-stor',
  over: 'document',
  formats: ['html', 'eml'],
  needs: ['profile', 'kind'],
  severity: 'hint',
  tags: ['prove', 'PROF-EMAIL-LOGO'],
  docs: {
    nb: {
      title: 'Logoen i e-posten er større enn profilen sier',
      why: 'En stor logo skyver teksten bort, særlig på telefonen.',
      advice: 'Gjør bildet smalere, eller skriv navnet i stedet.',
    },
    nn: {
      title: 'Logoen i e-posten er større enn profilen seier',
      why: 'Ein stor logo skuvar teksten bort, særleg på telefonen.',
      advice: 'Gjer biletet smalare, eller skriv namnet i staden.',
    },
  },
  sources: [{ title: 'Profilen til virksomheten (letters.emailLogoPx)' }],
  messages: {
    nb: { wide: 'Bildet er {width} piksler bredt. Profilen sier høyst {max}.' },
    nn: { wide: 'Biletet er {width} pikslar breitt. Profilen seier høgst {max}.' },
  },
  applies: ({ kind }, { profile: { letters } }) => kind?.value === 'e-post' && letters.emailLogoPx !== undefined,
  check: (document, { profile: { letters } }) =>
    nodesOf(document, 'image').flatMap((image) => {
      const width = shownSize(document, image)?.width ?? document.pictures?.[image.src ?? '']?.width;
      const max = letters.emailLogoPx ?? 0;
      return width === undefined || width <= max
        ? []
        : [{ message: 'wide' as const, values: { width: Math.round(width), max }, at: image.id }];
    }),
  examples: [
    { profile, kind: 'e-post', html: marked(400, 'Vi kommer tirsdag.') },
    { profile, kind: 'e-post', html: marked(161, 'Vi kommer tirsdag.') },
    {
      profile,
      kind: 'e-post',
      pictures: { 'stor.png': { sha256: 'a'.repeat(64), width: 900, height: 300 } },
      html: '<p>Vi kommer tirsdag.</p><p>⟦<img src="stor.png" alt="Fjordvik kommune">⟧</p>',
      note: 'Uten bredde vises bildet så stort det er.',
    },
    { profile, kind: 'e-post', html: mail(120, 'Vi kommer tirsdag.') },
    { profile, kind: 'e-post', html: '<p>Vi kommer tirsdag.</p>' },
    { profile, kind: 'tjeneste', html: mail(400, 'Søk om plass.'), note: 'En side er ikke en e-post.' },
    { language: 'nn', profile, kind: 'e-post', html: marked(400, 'Vi kjem ikkje før tysdag.') },
    { language: 'nn', profile, kind: 'e-post', html: marked(200, 'Vi kjem ikkje før tysdag.') },
    { language: 'nn', profile, kind: 'e-post', html: marked(170, 'Vi kjem ikkje før tysdag.') },
    { language: 'nn', profile, kind: 'e-post', html: mail(160, 'Vi kjem ikkje før tysdag.') },
    { language: 'nn', profile, kind: 'e-post', html: '<p>Vi kjem ikkje før tysdag.</p>' },
    { language: 'nn', profile: { name: { official: 'Fjordvik kommune' } }, kind: 'e-post', html: mail(400, 'Vi kjem ikkje før tysdag.') },
  ],
});
