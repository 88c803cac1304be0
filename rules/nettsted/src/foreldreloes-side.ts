import { defineRule, type SiteRule } from '@klarsyn/core';
import { addressOf, linksWithin } from './shared/links.ts';

interface Facts {
  readonly address: string;
  readonly to: readonly string[];
}

/** In so small a set of pages, what is missing may be outside it. */
const fewest = 3;

const page = (body: string) => `<html lang="nb"><title>Fjordvik</title><body>${body}</body></html>`;
const at = (path: string) => `https://fjordvik.example${path}`;

const rule: SiteRule<Facts, object, 'orphan'> = {
  id: 'nettsted/foreldreloes-side',
  over: 'site',
  formats: ['html', 'page'],
  severity: 'hint',
  docs: {
    nb: {
      title: 'Ingen annen side lenker til siden',
      why: 'Den som ikke har adressen fra før, finner ikke siden. Slike sider blir ofte glemt og foreldet.',
      advice: 'Lenk til siden der leseren vil lete etter den, eller ta den bort hvis den ikke lenger gjelder.',
    },
    nn: {
      title: 'Inga anna side lenkjer til sida',
      why: 'Den som ikkje har adressa frå før, finn ikkje sida. Slike sider blir ofte gløymde og forelda.',
      advice: 'Lenk til sida der lesaren vil leite etter henne, eller ta henne bort om ho ikkje lenger gjeld.',
    },
  },
  sources: [
    { title: 'ISO 24495-1: 5.2 Findable' },
    { title: 'WCAG 2.1: 2.4.5 Flere måter', url: 'https://www.w3.org/TR/WCAG21/#multiple-ways' },
  ],
  messages: {
    nb: { orphan: 'Ingen av de {count} andre sidene som er sjekket, lenker hit.' },
    nn: { orphan: 'Ingen av dei {count} andre sidene som er sjekka, lenkjer hit.' },
  },
  collect(document, context) {
    const address = addressOf(document);
    const to = [...new Set(linksWithin(document, context).map((link) => link.to))].filter((link) => link !== address);
    return { address, to };
  },
  check(pages) {
    const met = new Set(pages.flatMap(({ facts }) => facts.to).map(plain));
    const isSite = pages.length >= fewest && met.size > 0;
    if (!isSite) return [];
    return pages
      .filter(({ facts: { address } }) => !met.has(plain(address)) && !isFront(address))
      .map(({ uri }) => ({ message: 'orphan', values: { count: pages.length - 1 }, uri, certainty: 'review' }) as const);
  },
  examples: [
    {
      site: {
        [at('/')]: page('<a href="/skole">Skole</a>'),
        [at('/skole')]: page('<a href="/">Forsiden</a>'),
        [at('/gammel')]: `⟦⟧${page('<a href="/">Forsiden</a>')}`,
      },
    },
    { site: { 'index.html': page('<a href="skole.html">Skole</a>'), 'skole.html': page('Skole'), 'gammel.html': `⟦⟧${page('Gammel')}` } },
    {
      site: { [at('/')]: page('<a href="/a">A</a>'), [at('/a')]: page('A'), [at('/b')]: `⟦⟧${page('<a href="/b">Denne siden</a>')}` },
      note: 'En lenke til seg selv teller ikke.',
    },
    {
      site: {
        [at('/')]: page('<a href="/skole/">Skole</a><a href="/plan">Plan</a>'),
        [at('/skole')]: page('Skole'),
        [at('/plan')]: page('Plan'),
      },
    },
    {
      site: {
        [at('/')]: page('<a href="/skole">Skole</a>'),
        [at('/skole')]: page('<a href="/ferie">Ferie</a>'),
        [at('/ferie')]: page('Ferie'),
      },
    },
    { site: { [at('/a')]: page('A'), [at('/b')]: page('B') }, note: 'To sider er ikke et nettsted.' },
    {
      language: 'nn',
      site: { [at('/')]: page('<a href="/skule">Skule</a>'), [at('/skule')]: page('Skule'), [at('/gammal')]: `⟦⟧${page('Gammal')}` },
    },
    {
      language: 'nn',
      site: {
        [at('/')]: page('<a href="/a">A</a>'),
        [at('/a')]: page('<a href="/b">B</a>'),
        [at('/b')]: page('B'),
        [at('/c')]: `⟦⟧${page('C')}`,
      },
    },
    {
      language: 'nn',
      site: { [at('/nn/')]: page('<a href="/a">A</a>'), [at('/a')]: page('A'), [at('/c')]: `⟦⟧${page('<a href="/a">A</a>')}` },
    },
    {
      language: 'nn',
      site: {
        [at('/')]: page('<a href="/skule#ferie">Ferie</a>'),
        [at('/skule')]: page('<a href="/plan">Plan</a>'),
        [at('/plan')]: page('Plan'),
      },
    },
    { language: 'nn', site: { [at('/')]: page('<a href="/a">A</a><a href="/b">B</a>'), [at('/a')]: page('A'), [at('/b')]: page('B') } },
    {
      language: 'nn',
      site: { [at('/a')]: page('A'), [at('/b')]: page('B'), [at('/c')]: page('C') },
      note: 'Enkeltsider utan lenkjer er ingen nettstad.',
    },
  ],
};

export default defineRule(rule);

/** One page is often linked to with and without a stroke at the end. */
const plain = (address: string): string => address.replace(/(?:\/|\/index\.html?)$/, '');

/** The front page, of the site or of a language of it. */
const isFront = (address: string): boolean => /^\/(?:(?:nb|nn|no|en|se)\/?|index\.html?)?$/.test(new URL(address).pathname);
