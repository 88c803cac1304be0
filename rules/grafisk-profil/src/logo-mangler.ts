import { type Document, defineRule, nodesOf, type PartialProfile } from '@klarsyn/core';
import { logosBehind, logosIn } from './shared/logo.ts';
import { isWhole, isWithin, tagged } from './shared/region.ts';

const profile = {
  name: { official: 'Fjordvik kommune' },
  brand: { logo: { files: [{ path: 'logo.svg', sha256: 'a'.repeat(64), variant: 'formal' }] } },
} satisfies PartialProfile;
const others = { '/kart.png': { sha256: 'b'.repeat(64) } };
const own = { '/bilder/merke.svg': { sha256: 'a'.repeat(64) } };

export default defineRule({
  id: 'grafisk-profil/logo-mangler',
  over: 'document',
  formats: ['html', 'page', 'docx', 'odt', 'pdf'],
  needs: ['profile'],
  severity: 'hint',
  tags: [
    'prove',
    'PROF-LOGO-PRESENT',
    'PROF-DOCX-HEADER-LOGO',
    'PROF-PDF-LOGO',
    'SEED-BAE-01',
    'SEED-MOD-01',
    'SEED-SKI-20',
    'SEED-ASK-01',
    'SEED-ASK-03',
  ],
  docs: {
    nb: {
      title: 'Logoen mangler',
      why: 'Logoen viser med en gang hvem som står bak siden eller brevet.',
      advice: 'Sett logoen øverst på siden eller i brevhodet på første ark. Bruk en av filene i profilen.',
    },
    nn: {
      title: 'Logoen manglar',
      why: 'Logoen viser med ein gong kven som står bak sida eller brevet.',
      advice: 'Set logoen øvst på sida eller i brevhovudet på fyrste ark. Bruk ei av filene i profilen.',
    },
  },
  sources: [{ title: 'Den grafiske profilen til virksomheten (brand.logo i profilen)' }],
  messages: {
    nb: { missing: 'Øverst står det ingen logo fra profilen.', unsure: 'Klarsyn kan ikke se om dette bildet er logoen i profilen.' },
    nn: { missing: 'Øvst står det ingen logo frå profilen.', unsure: 'Klarsyn kan ikkje sjå om dette biletet er logoen i profilen.' },
  },
  applies: (document, { profile: { brand } }) =>
    (brand.logo?.files.length ?? 0) > 0 && document.kind?.value !== 'e-post' && (document.format !== 'html' || isWhole(document)),
  check(document, { profile: known }) {
    const { logos, unseen } = logosIn(document, known);
    if ([...logos, ...logosBehind(document, known)].some(({ node }) => isOnTop(document, node.id))) return undefined;
    const candidate = unseen.find(({ id }) => isOnTop(document, id));
    if (candidate !== undefined) return { message: 'unsure', at: candidate.id, certainty: 'review' };
    // A logo that is drawn with lines is no picture in a PDF.
    if (document.format === 'pdf') return undefined;
    return { message: 'missing', at: topOf(document) };
  },
  examples: [
    { profile, html: '⟦<header><a href="/">Fjordvik kommune</a></header>⟧<main><p>Søk nå.</p></main>' },
    { profile, pictures: others, html: '⟦<header><img src="/kart.png" alt="Kart"></header>⟧<main><p>Søk nå.</p></main>' },
    {
      profile,
      html: '<header>⟦<img src="/ukjent.png" alt="Fjordvik kommune">⟧</header><main><p>Søk nå.</p></main>',
      note: 'Ingen har sett bildet.',
    },
    { profile, pictures: own, html: '<header><img src="/bilder/merke.svg" alt="Fjordvik kommune"></header><main><p>Søk nå.</p></main>' },
    {
      profile,
      html: '<header><img src="/logo.svg?v=3" alt="Fjordvik kommune"></header><main><p>Søk nå.</p></main>',
      note: 'Samme navn som i profilen.',
    },
    {
      profile: { name: { official: 'Fjordvik kommune' } },
      html: '<header>Fjordvik</header><main><p>Søk nå.</p></main>',
      note: 'Profilen har ingen logo.',
    },
    { language: 'nn', profile, html: '⟦<header><a href="/">Fjordvik kommune</a></header>⟧<main><p>Søk no.</p></main>' },
    { language: 'nn', profile, pictures: others, html: '⟦<header><img src="/kart.png" alt="Kart"></header>⟧<main><p>Søk no.</p></main>' },
    { language: 'nn', profile, html: '<header>⟦<img src="/ukjent.png" alt="Fjordvik kommune">⟧</header><main><p>Søk no.</p></main>' },
    {
      language: 'nn',
      profile,
      pictures: own,
      html: '<header><img src="/bilder/merke.svg" alt="Fjordvik kommune"></header><main><p>Søk no.</p></main>',
    },
    { language: 'nn', profile, html: '<header><img src="/logo.svg" alt="Fjordvik kommune"></header><main><p>Søk no.</p></main>' },
    { language: 'nn', profile, html: '<p>Søk no.</p>', note: 'Ein del av ei side.' },
  ],
});

/** Blocks at the beginning of a letter that count as its head. */
const headBlocks = 12;

/** True at the top: in the head of a page or letter, or among the first blocks where there is none. */
function isOnTop(document: Document, id: number): boolean {
  const node = document.nodes[id];
  if (node === undefined) return false;
  if (isWithin(document, node, 'header')) return true;
  const hasHead = nodesOf(document, 'region').some(({ region }) => region === 'header');
  const blocksBefore = document.nodes.slice(0, id).filter((each) => 'text' in each && each.text.plain !== '').length;
  return document.format === 'docx' || document.format === 'odt' || !hasHead ? blocksBefore < headBlocks : false;
}

/** What the finding points at: the head, or the whole. */
const topOf = (document: Document): number =>
  nodesOf(document, 'region').find(({ region }) => region === 'header')?.id ?? tagged(document, 'body')[0]?.node ?? 0;
