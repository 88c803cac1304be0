import { ancestors, type Document, defineRule, headingAbove, type NodeOf } from '@klarsyn/core';

const childPage = /(?:^|[/_.-])(?:skole|skule|barnehage|sfo|ungdomsskole|ungdomsskule|barneskole|barneskule|elev(?:er|ar)?)/iu;
const noPerson = /(?:logo|ikon|icon|symbol|v(?:å|a)pen|kart|illustrasjon|tegning|teikning|diagram|graf|skisse|\.svg)/iu;
const people =
  /(?<!\p{L})(?:barn\p{L}*|elev\p{L}*|ungdom\p{L}*|gutt\p{L}*|gut(?:en|ar)?|jente\p{L}*|klasse\p{L}*|lærer\p{L}*|lærar\p{L}*|ansatt\p{L}*|tilsett\p{L}*|person\p{L}*|folk)(?!\p{L})/iu;
const consent = /(?<!\p{L})(?:samtykke|samtykkje|godkjent av foresatte|godkjend av føresette)/iu;

export default defineRule({
  id: 'personvern/bilde-uten-samtykke',
  over: 'node',
  kinds: ['image'],
  severity: 'hint',
  tags: ['SEED-SOR-18'],
  docs: {
    nb: {
      title: 'Bilde av barn: er samtykket i orden?',
      why: 'Foresatte må ha sagt ja før et bilde av barn legges ut. En maskin ser ikke om de har det.',
      advice: 'Sjekk at samtykket er gitt, og merk bildet slik profilen sier («privacy.consentMark»).',
    },
    nn: {
      title: 'Bilete av barn: er samtykket i orden?',
      why: 'Føresette må ha sagt ja før eit bilete av barn blir lagt ut. Ei maskin ser ikkje om dei har det.',
      advice: 'Sjekk at samtykket er gitt, og merk biletet slik profilen seier («privacy.consentMark»).',
    },
  },
  sources: [
    { title: 'Kommunikasjonsstrategien til Sørum kommune: bilder i skole og barnehage' },
    {
      title: 'Datatilsynet: bilder av barn',
      url: 'https://www.datatilsynet.no/personvern-pa-ulike-omrader/internett-og-apper/bilder-pa-nett/',
    },
  ],
  messages: {
    nb: { ask: 'Viser bildet barn eller elever? Sjekk at samtykket er i orden.' },
    nn: { ask: 'Viser biletet barn eller elevar? Sjekk at samtykket er i orden.' },
  },
  applies: (image, { document }) =>
    isAboutChildren(document) && ancestors(document, image).every((above) => above.kind !== 'region' || above.region === 'main'),
  check(image, { document, profile }) {
    const alt = image.alt ?? '';
    if (alt === '' || noPerson.test(`${alt} ${image.src ?? ''}`) || !people.test(alt)) return undefined;
    return hasConsent(image, document, profile.privacy.consentMark) ? undefined : { message: 'ask', certainty: 'review' };
  },
  examples: [
    { kind: 'skole', html: '<h1>Lia skole</h1>⟦<img src="a.jpg" alt="Elever på tur">⟧' },
    { kind: 'skole', html: '<h1>Turdag</h1><p>I går gikk vi tur.</p>⟦<img src="b.jpg" alt="To barn ved et vann">⟧' },
    { kind: 'skole', html: '⟦<img src="c.jpg" alt="En jente leser">⟧<p>Vi leser hver dag.</p>' },
    { kind: 'skole', html: '<h1>Lia skole</h1><img src="logo.png" alt="Logo med to elever">' },
    {
      kind: 'skole',
      html: '<img src="a.jpg" alt="Elever på tur" data-samtykke="ja">',
      profile: { privacy: { consentMark: 'data-samtykke' } },
    },
    { kind: 'artikkel', html: '<h1>Ny vei</h1><img src="a.jpg" alt="Barn sykler">' },
    { kind: 'skole', html: '<img src="a.jpg" alt="Skolegården om vinteren">' },
    { language: 'nn', kind: 'skole', html: '<h1>Lia skule</h1>⟦<img src="a.jpg" alt="Elevar på tur, ikkje i klasserommet">⟧' },
    { language: 'nn', kind: 'skole', html: '<h1>Turdag</h1>⟦<img src="b.jpg" alt="To barn ved eit vatn">⟧<p>Vi var ikkje inne.</p>' },
    { language: 'nn', kind: 'skole', html: '⟦<img src="c.jpg" alt="Ei jente som ikkje les">⟧' },
    { language: 'nn', kind: 'skole', html: '<img src="logo.png" alt="Logo, ikkje eit bilete av elevar">' },
    { language: 'nn', kind: 'artikkel', html: '<h1>Ny veg</h1><img src="a.jpg" alt="Barn som ikkje syklar">' },
    { language: 'nn', kind: 'skole', html: '<img src="a.jpg" alt="Skulegarden er ikkje open">' },
  ],
});

const isAboutChildren = ({ kind, uri }: Document): boolean => kind?.value === 'skole' || (kind?.told !== true && childPage.test(uri));

/** The mark on the picture or around it, or a word in its caption or the heading above. */
function hasConsent(image: NodeOf<'image'>, document: Document, mark: string | undefined): boolean {
  const near = [image, ...ancestors(document, image).slice(0, 3)];
  const isMarked = near.some(({ html }) =>
    Object.entries(html?.attributes ?? {}).some(([name, value]) => name === mark || (mark !== undefined && value.includes(mark))),
  );
  const caption = document.nodes.find((node) => node.kind === 'caption' && node.id > image.id && node.id <= image.id + 6);
  const said = `${image.html?.attributes['title'] ?? ''} ${caption?.kind === 'caption' ? caption.text.plain : ''} ${headingAbove(document, image)?.text.plain ?? ''}`;
  return isMarked || consent.test(said);
}
