import { defineRule, nodesOf, type SiteRule } from '@klarsyn/core';
import { addressOf, linksWithin } from './shared/links.ts';

interface Facts {
  readonly address: string;
  readonly hasSearch: boolean;
  readonly hasMap: boolean;
  readonly to: readonly string[];
}

/** On so small a site everything may be reached from everywhere without more help. */
const fewest = 5;

/** What a page that lists all pages is called. */
const mapName = /nettsteds?kart|nettstadskart|sidekart|sitemap|^(?:alle sider|innhold) |a\s*(?:–|-|til)\s*å/i;
/** What a search is called, in an address, a name or a label. */
const searchName = /(?:^|[/_\-\s])(?:s[øo]e?k|search|finn)(?:$|[/_\-\s?]|i |på )/i;

const page = (body: string) => `<html lang="nb"><title>Fjordvik</title><body>${body}</body></html>`;
const at = (path: string) => `https://fjordvik.example${path}`;
const chain = (head = '') => ({
  [at('/')]: page(`${head}<a href="/a">A</a>`),
  [at('/a')]: page(`${head}<a href="/b">B</a>`),
  [at('/b')]: page(`${head}<a href="/c">C</a>`),
  [at('/c')]: page(`${head}<a href="/d">D</a>`),
  [at('/d')]: page(`${head}<a href="/">Forsiden</a>`),
});
const marked = (site: Readonly<Record<string, string>>) => ({ ...site, [at('/')]: `⟦⟧${site[at('/')]}` });

const rule: SiteRule<Facts, object, 'only'> = {
  id: 'nettsted/en-vei',
  over: 'site',
  formats: ['html', 'page'],
  severity: 'warning',
  tags: ['wcag-2.4.5', 'niva-aa'],
  docs: {
    nb: {
      title: 'Det er bare én vei til sidene',
      why: 'Noen finner best fram med søk, andre med en oversikt. Er menyen den eneste veien, kommer ikke alle fram.',
      advice: 'Legg til et søk, et nettstedskart eller en liste fra A til Å, og lenk til det fra alle sider.',
    },
    nn: {
      title: 'Det er berre éin veg til sidene',
      why: 'Nokon finn best fram med søk, andre med ei oversikt. Er menyen den einaste vegen, kjem ikkje alle fram.',
      advice: 'Legg til eit søk, eit nettstadskart eller ei liste frå A til Å, og lenk til det frå alle sider.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 2.4.5 Flere måter', url: 'https://www.w3.org/TR/WCAG21/#multiple-ways' }],
  messages: {
    nb: { only: 'Vi fant verken søk, nettstedskart eller liste fra A til Å på noen av de {count} sidene.' },
    nn: { only: 'Vi fann korkje søk, nettstadskart eller liste frå A til Å på nokon av dei {count} sidene.' },
  },
  collect(document, context) {
    const links = linksWithin(document, context);
    const named = [...links.map(({ name }) => name), ...nodesOf(document, 'control').map(({ label }) => label ?? '')];
    const elements = document.elements ?? [];
    const isSearch = elements.some(
      ({ tag, attributes: { role, type, action = '' } }) =>
        tag === 'search' || role === 'search' || type === 'search' || (tag === 'form' && searchName.test(action)),
    );
    return {
      address: addressOf(document),
      hasSearch: isSearch || named.some((name) => searchName.test(name)) || links.some(({ to }) => searchName.test(new URL(to).pathname)),
      hasMap: named.some((name) => mapName.test(name)),
      to: [...new Set(links.map(({ to }) => to))],
    };
  },
  check(pages) {
    if (pages.length < fewest || pages.some(({ facts }) => facts.hasSearch || facts.hasMap || listsAll(facts, pages))) return [];
    const front = pages.toSorted((one, other) => one.facts.address.length - other.facts.address.length)[0];
    return front === undefined ? [] : [{ message: 'only', values: { count: pages.length }, uri: front.uri, certainty: 'review' }];
  },
  examples: [
    { site: marked(chain()) },
    { site: marked(chain('<nav><a href="/">Forsiden</a></nav>')) },
    { site: marked(chain('<footer><a href="/kontakt">Kontakt oss</a></footer>')) },
    { site: chain('<form role="search"><input aria-label="Søk"></form>') },
    { site: chain('<footer><a href="/kart">Nettstedskart</a></footer>') },
    { site: { [at('/')]: page('<a href="/a">A</a>'), [at('/a')]: page('A') }, note: 'For få sider.' },
    {
      site: { ...chain(), [at('/alt')]: page('<a href="/">1</a><a href="/a">2</a><a href="/b">3</a><a href="/c">4</a><a href="/d">5</a>') },
      note: 'Én side lenker til alle.',
    },
    { language: 'nn', site: marked(chain()) },
    { language: 'nn', site: marked(chain('<nav><a href="/">Heim</a><a href="/a">A</a></nav>')) },
    { language: 'nn', site: marked(chain('<p><a href="/">Til framsida</a></p>')) },
    { language: 'nn', site: chain('<a href="/sok">Søk</a>') },
    { language: 'nn', site: chain('<a href="/alt">Tenester frå A til Å</a>') },
    { language: 'nn', site: chain('<form action="/søk/"><input aria-label="Kva leitar du etter?"></form>') },
  ],
};

export default defineRule(rule);

/** True for a page that links to all the others, which is a way of its own (WCAG technique G126). */
const listsAll = ({ address, to }: Facts, pages: readonly { readonly facts: Facts }[]): boolean => {
  const linked = new Set(to);
  return pages.every(({ facts }) => facts.address === address || linked.has(facts.address));
};
