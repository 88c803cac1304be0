import { ancestors, type Document, defineRule, descendants, isBlock, type NodeOf, type PartialProfile } from '@klarsyn/core';
import { logosIn, shownSize } from './shared/logo.ts';
import { isWithin } from './shared/region.ts';

const profile = { name: { official: 'Fjordvik kommune' }, brand: { creditPictures: true } } satisfies PartialProfile;

export default defineRule({
  id: 'grafisk-profil/bilde-uten-kreditering',
  over: 'node',
  kinds: ['image'],
  formats: ['html', 'page', 'docx', 'odt'],
  needs: ['profile'],
  severity: 'hint',
  tags: ['prove', 'PROF-IMG-STYLE'],
  options: { minWidth: 200 },
  docs: {
    nb: {
      title: 'Det står ikke hvem som har laget bildet',
      why: 'Fotografen har rett til å bli navngitt.',
      advice: 'Skriv «Foto: Navn Navnesen» under bildet.',
    },
    nn: {
      title: 'Det står ikkje kven som har laga biletet',
      why: 'Fotografen har rett til å bli namngjeven.',
      advice: 'Skriv «Foto: Namn Namnesen» under biletet.',
    },
  },
  sources: [
    { title: 'Åndsverkloven § 5', url: 'https://lovdata.no/lov/2018-06-15-40/§5' },
    { title: 'Profilen til virksomheten (brand.creditPictures)' },
  ],
  messages: {
    nb: { found: 'Ved bildet står det ikke hvem som har laget det.' },
    nn: { found: 'Ved biletet står det ikkje kven som har laga det.' },
  },
  applies: (image, { document, profile: known, options }) =>
    known.brand.creditPictures === true &&
    image.alt !== '' &&
    image.access?.hidden !== true &&
    (shownSize(document, image)?.width ?? 0) >= options.minWidth &&
    !isWithin(document, image, 'header', 'footer', 'navigation') &&
    !logosIn(document, known).logos.some(({ node }) => node.id === image.id),
  check: (image, { document }) => (isCredited(document, image) ? undefined : { message: 'found', certainty: 'review' }),
  examples: [
    { profile, html: '<p>⟦<img src="barn.jpg" alt="Barn i lek" width="600" height="400">⟧</p><p>Søk nå.</p>' },
    {
      profile,
      html: '<figure>⟦<img src="barn.jpg" alt="Barn i lek" width="600" height="400">⟧<figcaption>Barna leker.</figcaption></figure>',
    },
    { profile, html: '<main>⟦<img src="skole.jpg" alt="Skolen" width="300" height="200">⟧<p>Skolen er ny.</p></main>' },
    {
      profile,
      html: '<figure><img src="barn.jpg" alt="Barn i lek" width="600" height="400"><figcaption>Barna leker. Foto: Kari Moe</figcaption></figure>',
    },
    { profile, html: '<p><img src="ikon.svg" alt="Søk" width="24" height="24"></p>', note: 'Et ikon.' },
    { profile, html: '<p><img src="strek.svg" alt="" width="600" height="10"></p>', note: 'Pynt.' },
    {
      language: 'nn',
      profile,
      html: '<p>⟦<img src="barn.jpg" alt="Born i leik" width="600" height="400">⟧</p><p>Du må ikkje søkje no.</p>',
    },
    {
      language: 'nn',
      profile,
      html: '<figure>⟦<img src="barn.jpg" alt="Born i leik" width="600" height="400">⟧<figcaption>Borna leikar ikkje.</figcaption></figure>',
    },
    {
      language: 'nn',
      profile,
      html: '<main>⟦<img src="skule.jpg" alt="Skulen" width="300" height="200">⟧<p>Skulen er ikkje ny.</p></main>',
    },
    {
      language: 'nn',
      profile,
      html: '<figure><img src="barn.jpg" alt="Born i leik" width="600" height="400"><figcaption>Borna leikar. Foto: Kari Moe</figcaption></figure>',
    },
    {
      language: 'nn',
      profile,
      html: '<p><img src="barn.jpg" alt="Born i leik" width="600" height="400" data-fotograf="Kari Moe"></p><p>Ikkje no.</p>',
    },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' } },
      html: '<p><img src="barn.jpg" alt="Born" width="600" height="400"></p>',
    },
  ],
});

const credit = /(?<!\p{L})(?:foto(?:graf)?|illustrasjon|teikning|tegning|bilde|bilete|kilde|kjelde|photo)\s*:|©/iu;

/** True when a credit stands in the picture's own attributes, in its figure, or in the next lines. */
function isCredited(document: Document, image: NodeOf<'image'>): boolean {
  const { attributes = {} } = image.html ?? {};
  const own = Object.entries(attributes).some(
    ([name, value]) => /^data-(?:credit|foto|photographer|byline)/i.test(name) || (name === 'title' && credit.test(value)),
  );
  if (own) return true;
  const around = ancestors(document, image)
    .slice(0, 2)
    .find(({ kind }) => kind !== 'root' && kind !== 'region');
  const near = [...(around === undefined ? [] : descendants(document, around)), ...document.nodes.slice(image.end, image.end + nearby)];
  return near.some((node) => isBlock(node) && credit.test(node.text.plain));
}

/** Nodes after a picture that count as beside it. */
const nearby = 3;
