import { defineRule, type SiteRule } from '@klarsyn/core';
import { addressOf, type Link, linksWithin } from './shared/links.ts';

interface Facts {
  readonly address: string;
  /** All that a link to this page may name. */
  readonly parts: readonly string[];
  readonly links: readonly Pick<Link, 'to' | 'part' | 'name' | 'place'>[];
}

/** Parts that every page has (HTML, section 7.4.6.3), and those that a script reads as something else. */
const always = /^(?:top)?$|^[!/:]|=/i;

const page = (body: string) => `<html lang="nb"><title>Fjordvik</title><body>${body}</body></html>`;
const at = (path: string) => `https://fjordvik.example${path}`;

const rule: SiteRule<Facts, object, 'elsewhere'> = {
  id: 'nettsted/doedt-anker',
  over: 'site',
  formats: ['html', 'page'],
  severity: 'hint',
  docs: {
    nb: {
      title: 'Lenken går til en del av siden som ikke finnes',
      why: 'Leseren havner øverst på siden og må lete selv etter det lenken lovet.',
      advice: 'Gi delen den id-en lenken bruker, eller rett lenken.',
    },
    nn: {
      title: 'Lenkja går til ein del av sida som ikkje finst',
      why: 'Lesaren hamnar øvst på sida og må leite sjølv etter det lenkja lova.',
      advice: 'Gi delen den id-en lenkja bruker, eller rett lenkja.',
    },
  },
  sources: [
    {
      title: 'HTML: 7.4.6.3 Scrolling to a fragment',
      url: 'https://html.spec.whatwg.org/multipage/browsing-the-web.html#scrolling-to-a-fragment',
    },
  ],
  messages: {
    nb: { elsewhere: 'Lenken «{name}» går til delen «{part}» på {to}, men den delen finnes ikke.' },
    nn: { elsewhere: 'Lenkja «{name}» går til delen «{part}» på {to}, men den delen finst ikkje.' },
  },
  collect(document, context) {
    const links = linksWithin(document, context).flatMap(({ to, part, name, place }) =>
      part === undefined ? [] : [{ to, part, name, place }],
    );
    const parts = (document.elements ?? []).flatMap(({ tag, attributes: { id, name } }) =>
      [id ?? [], tag === 'a' ? (name ?? []) : []].flat(),
    );
    return { address: addressOf(document), parts, links };
  },
  check(pages) {
    const parts = new Map(pages.map(({ facts }) => [facts.address, new Set(facts.parts)]));
    return pages.flatMap(({ uri, facts }) =>
      facts.links.flatMap(({ to, part = '', name, place }) => {
        const known = to === facts.address ? undefined : parts.get(to);
        if (known === undefined || always.test(part) || known.has(part)) return [];
        return [{ message: 'elsewhere' as const, values: { name, part, to }, uri, place, certainty: 'review' as const }];
      }),
    );
  },
  examples: [
    { site: { [at('/a')]: `⟦⟧${page('<a href="/b#pris">Prisen</a>')}`, [at('/b')]: page('<h2 id="priser">Priser</h2>') } },
    { site: { 'a.html': `⟦⟧${page('<a href="b.html#søk">Søk</a>')}`, 'b.html': page('<h2 id="soek">Søk</h2>') } },
    {
      site: {
        [at('/a')]: `⟦⟧${page('<a href="b#frist">Fristen</a><a href="/b#pris">Prisen</a>')}`,
        [at('/b')]: page('<h2 id="pris">Pris</h2>'),
      },
    },
    { site: { [at('/a')]: page('<a href="/b#søk">Søk</a>'), [at('/b')]: page('<h2 id="søk">Søk</h2>') } },
    { site: { [at('/a')]: page('<a href="/b#">Til toppen</a><a href="/b#top">Topp</a>'), [at('/b')]: page('<h2>Søk</h2>') } },
    { site: { [at('/a')]: page('<a href="/b#pris">Prisen</a>') }, note: 'Siden er ikke åpnet.' },
    { site: { [at('/a')]: page('<a href="#pris">Prisen</a>') }, note: 'Ankre på samme side er en annen regels sak.' },
    { language: 'nn', site: { [at('/a')]: `⟦⟧${page('<a href="/b#pris">Prisen</a>')}`, [at('/b')]: page('<h2 id="prisar">Prisar</h2>') } },
    { language: 'nn', site: { [at('/a')]: `⟦⟧${page('<a href="/b#kontakt">Kontakt</a>')}`, [at('/b')]: page('<h2>Kontakt</h2>') } },
    { language: 'nn', site: { [at('/a')]: page('<h2 id="om">Om oss</h2>'), [at('/b')]: `⟦⟧${page('<a href="/a#oss">Oss</a>')}` } },
    { language: 'nn', site: { [at('/a')]: page('<a href="/b#gammalt">Gammalt</a>'), [at('/b')]: page('<a name="gammalt"></a>') } },
    { language: 'nn', site: { [at('/a')]: page('<a href="/b#filter=skule">Skule</a>'), [at('/b')]: page('<h2>Søk</h2>') } },
    { language: 'nn', site: { [at('/a')]: page('<a href="/b">Til sida</a>'), [at('/b')]: page('<h2>Søk</h2>') } },
  ],
};

export default defineRule(rule);
