import { type Document, defineRule, nodesOf } from '@klarsyn/core';
import { hasLink, isKind } from './shared/page.ts';

export default defineRule({
  id: 'kommune/soek-mangler',
  over: 'document',
  needs: ['kind'],
  severity: 'warning',
  tags: ['SEED-MOD-34', 'SEED-SKI-22'],
  docs: {
    nb: {
      title: 'Forsiden har ikke noe søk',
      why: 'Mange finner det de trenger, bare ved å søke.',
      advice: 'Legg et søkefelt med ledetekst øverst, i et område som er merket som søk (role="search").',
    },
    nn: {
      title: 'Framsida har ikkje noko søk',
      why: 'Mange finn det dei treng, berre ved å søkje.',
      advice: 'Legg eit søkjefelt med leietekst øvst, i eit område som er merkt som søk (role="search").',
    },
  },
  sources: [
    { title: 'Kommunikasjonsstrategien til Ski kommune: søkemotoren skal være et velfungerende hjelpemiddel' },
    { title: 'Kommunikasjonsstrategien til Modum kommune: informasjon oppfattes som lett tilgjengelig' },
  ],
  messages: {
    nb: { missing: 'Forsiden har ikke noe søkefelt.', unmarked: 'Søkefeltet står ikke i et område som er merket som søk.' },
    nn: { missing: 'Framsida har ikkje noko søkjefelt.', unmarked: 'Søkjefeltet står ikkje i eit område som er merkt som søk.' },
  },
  applies: (document) => isKind(document, 'forside'),
  check(document, { profile }) {
    const field = nodesOf(document, 'control').find(isSearchField);
    if (hasLandmark(document)) return undefined;
    if (field !== undefined) return { message: 'unmarked', at: field.id, severity: 'hint' };
    return hasLink(document, /(?<!\p{L})s(?:ø|o|oe)k(?!\p{L})/iu, profile.web.pages.search) ? undefined : { message: 'missing' };
  },
  examples: [
    { kind: 'forside', html: '⟦⟧<h1>Fjordvik kommune</h1><a href="/barnehage">Barnehage</a>' },
    { kind: 'forside', html: '⟦⟧<h1>Velkommen</h1><form action="/nyhetsbrev"><input type="email" name="epost"></form>' },
    { kind: 'forside', html: '<h1>Velkommen</h1><form action="/sok">⟦<input type="search" name="q">⟧</form>' },
    { kind: 'forside', html: '<form role="search" action="/sok"><input type="search" name="q"></form><h1>Velkommen</h1>' },
    { kind: 'forside', html: '<h1>Velkommen</h1><a href="/sok">Søk</a>' },
    { kind: 'artikkel', html: '<h1>Ny bro</h1>' },
    { language: 'nn', kind: 'forside', html: '⟦⟧<h1>Fjordvik kommune</h1><p>Vi har ikkje stengt.</p>' },
    {
      language: 'nn',
      kind: 'forside',
      html: '⟦⟧<h1>Velkomen</h1><form action="/nyhendebrev"><input type="email" name="epost"></form><p>Ikkje vent.</p>',
    },
    {
      language: 'nn',
      kind: 'forside',
      html: '<h1>Velkomen</h1><p>Ikkje vent.</p><form action="/sok">⟦<input type="search" name="q">⟧</form>',
    },
    {
      language: 'nn',
      kind: 'forside',
      html: '<form role="search" action="/sok"><input type="search" name="q"></form><h1>Velkomen</h1><p>Ikkje vent.</p>',
    },
    { language: 'nn', kind: 'forside', html: '<h1>Velkomen</h1><p>Ikkje vent.</p><a href="/sok">Søk</a>' },
    { language: 'nn', kind: 'artikkel', html: '<h1>Brua er ikkje open</h1>' },
  ],
});

const isSearchField = ({
  type,
  html,
  label,
}: {
  readonly type: string;
  readonly html?: { readonly attributes: Readonly<Record<string, string>> };
  readonly label: string | undefined;
}): boolean =>
  type === 'search' || /^(?:q|query|s|sok|søk|search|searchword)$/i.test(html?.attributes['name'] ?? '') || /^s(?:ø|o)k/i.test(label ?? '');

/** True when the page has a place marked as search. */
const hasLandmark = ({ nodes }: Document): boolean =>
  nodes.some(({ html, access }) => html?.tag === 'search' || html?.attributes['role'] === 'search' || access?.role === 'search');
