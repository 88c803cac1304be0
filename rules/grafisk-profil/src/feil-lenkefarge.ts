import { ancestors, type Document, defineRule, type NodeOf, nodesOf, type PartialProfile } from '@klarsyn/core';
import { distance } from './shared/color.ts';
import { isWithin } from './shared/region.ts';

const profile = { name: { official: 'Fjordvik kommune' }, brand: { link: '#0b477a' } } satisfies PartialProfile;

export default defineRule({
  id: 'grafisk-profil/feil-lenkefarge',
  over: 'document',
  needs: ['look', 'profile'],
  severity: 'hint',
  tags: ['prove', 'PROF-COLOR-LINK'],
  options: { deltaE: 3 },
  docs: {
    nb: {
      title: 'Lenken har en annen farge enn lenkene i profilen',
      why: 'Har alle lenker samme farge, ser leseren med en gang hva som kan trykkes på.',
      advice: 'Bruk lenkefargen i profilen, og behold understrekingen.',
    },
    nn: {
      title: 'Lenkja har ein annan farge enn lenkjene i profilen',
      why: 'Har alle lenkjer same farge, ser lesaren med ein gong kva som kan trykkjast på.',
      advice: 'Bruk lenkjefargen i profilen, og ha framleis understreking.',
    },
  },
  sources: [{ title: 'Den grafiske profilen til virksomheten (brand.link i profilen)' }],
  messages: {
    nb: { color: 'Lenken har fargen {color}. I profilen er lenker {right}.' },
    nn: { color: 'Lenkja har fargen {color}. I profilen er lenkjer {right}.' },
  },
  applies: (_, { profile: { brand } }) => brand.link !== undefined,
  check(document, { profile: known, options }) {
    const right = known.brand.link ?? '';
    const wrong = nodesOf(document, 'link').filter(
      (link) => link.look !== undefined && distance(link.look.color, right) > options.deltaE && isPlainLink(document, link),
    );
    return [...Map.groupBy(wrong, ({ look }) => look?.color ?? '')].map(([color, [first, ...others]]) => ({
      message: 'color' as const,
      values: { color, right },
      at: first?.id ?? 0,
      related: others.slice(0, most).map(({ id }) => id),
    }));
  },
  examples: [
    { profile, page: '<p>Les om ⟦<a href="/a">plassene</a>⟧ og prisene.</p>', css: 'a { color: #e6007e }' },
    { profile, page: '<main><p>⟦<a href="/a">Søk plass</a>⟧ før fristen.</p></main>', css: 'a { color: #16573b }' },
    {
      profile,
      page: '<p>⟦<a href="/a">Søk</a>⟧, <a href="/b">klag</a> eller ring.</p>',
      css: 'a { color: #a0a }',
      note: 'Én melding for hver farge.',
    },
    { profile, page: '<p>Les om <a href="/a">plassene</a> og prisene.</p>', css: 'a { color: #0b477a }' },
    {
      profile,
      page: '<p>Du kan <a class="k" href="/a">søke her</a></p>',
      css: '.k { color: #fff; background: #16573b }',
      note: 'En lenke som ser ut som en knapp.',
    },
    {
      profile,
      page: '<nav><a href="/a">Barnehage</a></nav><p>Velkommen hit</p>',
      css: 'a { color: #e6007e }',
      note: 'Menyen har sine egne farger.',
    },
    { language: 'nn', profile, page: '<p>Les om ⟦<a href="/a">plassane</a>⟧ og prisane.</p>', css: 'a { color: #e6007e }' },
    { language: 'nn', profile, page: '<main><p>⟦<a href="/a">Søk plass no</a>⟧ før fristen.</p></main>', css: 'a { color: #16573b }' },
    { language: 'nn', profile, page: '<p>⟦<a href="/a">Søk</a>⟧, <a href="/b">klag</a> eller ring ikkje.</p>', css: 'a { color: #a0a }' },
    { language: 'nn', profile, page: '<p>Les om <a href="/a">plassane</a> og prisane.</p>', css: 'a { color: #0b477a }' },
    { language: 'nn', profile, page: '<p>Du kan <a class="k" href="/a">søkje her</a></p>', css: '.k { color: #fff; background: #16573b }' },
    { language: 'nn', profile, page: '<nav><a href="/a">Barnehage</a></nav><p>Velkomen hit</p>', css: 'a { color: #e6007e }' },
  ],
});

/** Most other links that are named. */
const most = 20;

/** A link in running text. Menus, heads and feet have colours of their own, and a link with a ground of its own is a button. */
function isPlainLink(document: Document, link: NodeOf<'link'>): boolean {
  if (isWithin(document, link, 'header', 'footer', 'navigation') || link.access?.hidden === true) return false;
  const above = ancestors(document, link);
  const isHeading = above.some(({ kind }) => kind === 'heading');
  return !isHeading && above.find(({ look }) => look !== undefined)?.look?.background === link.look?.background;
}
