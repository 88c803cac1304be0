import { ancestors, type Box, blocks, type Document, defineRule, type Node, nodesOf, type PartialProfile } from '@klarsyn/core';
import { logosIn } from './shared/logo.ts';
import { boxOf } from './shared/region.ts';

const profile = {
  name: { official: 'Fjordvik kommune' },
  brand: { logo: { files: [{ path: 'logo.svg', variant: 'formal' }], clearSpace: 0.5 } },
} satisfies PartialProfile;
const css = 'img { display: block; width: 120px; height: 40px } p { margin: 0; width: 200px }';

export default defineRule({
  id: 'grafisk-profil/logo-uten-luft',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['look', 'profile'],
  severity: 'hint',
  tags: ['prove', 'PROF-LOGO-CLEAR'],
  docs: {
    nb: {
      title: 'Logoen har for lite luft rundt seg',
      why: 'Står noe tett på logoen, blir det vanskeligere å se hvem som er avsender.',
      advice: 'La det være så mye tom plass rundt logoen som profilen sier.',
    },
    nn: {
      title: 'Logoen har for lite luft rundt seg',
      why: 'Står noko tett på logoen, blir det vanskelegare å sjå kven som er avsendar.',
      advice: 'Lat det vere så mykje tom plass rundt logoen som profilen seier.',
    },
  },
  sources: [{ title: 'Den grafiske profilen til virksomheten (brand.logo.clearSpace i profilen)' }],
  messages: {
    nb: { near: 'Noe står nærmere logoen enn {min} piksler.' },
    nn: { near: 'Noko står nærmare logoen enn {min} pikslar.' },
  },
  applies: (_, { profile: { brand } }) => brand.logo?.clearSpace !== undefined,
  check(document, { profile: known }) {
    const share = known.brand.logo?.clearSpace ?? 0;
    return logosIn(document, known).logos.flatMap(({ node }) => {
      const box = boxOf(node);
      if (box === undefined || box.height < 1) return [];
      const min = Math.round(share * box.height);
      const near = neighbours(document, node).filter((other) => touches(grown(box, min), boxOf(other)) && !touches(box, boxOf(other)));
      return near.length === 0
        ? []
        : [{ message: 'near' as const, values: { min }, at: node.id, related: near.slice(0, most).map(({ id }) => id) }];
    });
  },
  examples: [
    { profile, page: '⟦<img src="logo.svg" alt="Fjordvik kommune">⟧<p>Søk nå</p>', css },
    { profile, page: '<div>⟦<img src="logo.svg" alt="Fjordvik kommune">⟧</div><p>Åpningstider</p>', css: `${css} p { margin-top: 10px }` },
    { profile, page: '⟦<img src="logo.svg" alt="Fjordvik kommune">⟧<img src="kart.png" alt="Kart over byen">', css },
    { profile, page: '<img src="logo.svg" alt="Fjordvik kommune"><p>Søk plass nå</p>', css: `${css} p { margin-top: 30px }` },
    { profile, page: '<img src="logo.svg" alt="Fjordvik kommune">', css },
    { profile: { name: { official: 'Fjordvik kommune' } }, page: '<img src="logo.svg" alt="Fjordvik kommune"><p>Helt inntil</p>', css },
    { language: 'nn', profile, page: '⟦<img src="logo.svg" alt="Fjordvik kommune">⟧<p>Søk no</p>', css },
    {
      language: 'nn',
      profile,
      page: '<div>⟦<img src="logo.svg" alt="Fjordvik kommune">⟧</div><p>Opningstider</p>',
      css: `${css} p { margin-top: 10px }`,
    },
    { language: 'nn', profile, page: '⟦<img src="logo.svg" alt="Fjordvik kommune">⟧<img src="kart.png" alt="Kart over bygda">', css },
    {
      language: 'nn',
      profile,
      page: '<img src="logo.svg" alt="Fjordvik kommune"><p>Søk plass no</p>',
      css: `${css} p { margin-top: 30px }`,
    },
    {
      language: 'nn',
      profile,
      page: '<img src="logo.svg" alt="Fjordvik kommune"><p>Søk ikkje no</p>',
      css: `${css} p { margin-top: 45px }`,
    },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' } },
      page: '<img src="logo.svg" alt="Fjordvik kommune"><p>Heilt inntil</p>',
      css,
    },
  ],
});

/** Most neighbours that are named. */
const most = 5;

/** Text and pictures that are shown, and that neither hold the logo nor stand in it. */
function neighbours(document: Document, logo: Node): readonly Node[] {
  const around = new Set(ancestors(document, logo).map(({ id }) => id));
  return [...blocks(document), ...nodesOf(document, 'image')].filter(
    (node) =>
      node.id !== logo.id &&
      !around.has(node.id) &&
      node.access?.hidden !== true &&
      !ancestors(document, node).some(({ id }) => id === logo.id),
  );
}

const grown = ({ x, y, width, height }: Box, by: number): Box => ({ x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by });

const touches = (one: Box, other: Box | undefined): boolean =>
  other !== undefined &&
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
