import { defineRule, type SiteRule } from '@klarsyn/core';
import { linksWithin } from './shared/links.ts';

interface Facts {
  /** The menus of the page: where their links lead, in order. */
  readonly menus: readonly (readonly string[])[];
}

/** Fewer links than this are no menu that a reader learns. */
const shortest = 3;

const menu = (...paths: readonly string[]) =>
  `<nav><ul>${paths.map((path) => `<li><a href="/${path}">${path}</a></li>`).join('')}</ul></nav>`;
const page = (body: string) => `<html lang="nb"><title>Fjordvik</title><body>${body}</body></html>`;
const at = (path: string) => `https://fjordvik.example${path}`;

const rule: SiteRule<Facts, object, 'order'> = {
  id: 'nettsted/ulik-navigasjon',
  over: 'site',
  formats: ['html', 'page'],
  severity: 'warning',
  tags: ['wcag-3.2.3', 'niva-aa'],
  docs: {
    nb: {
      title: 'Menyen har en annen rekkefølge enn på de andre sidene',
      why: 'De som forstørrer skjermen eller hører siden lest opp, husker hvor i menyen valgene står. Flytter de seg, må leseren lete på nytt.',
      advice: 'La menyen ha de samme valgene i samme rekkefølge på alle sider. Lag den ett sted, i malen.',
    },
    nn: {
      title: 'Menyen har ei anna rekkjefølgje enn på dei andre sidene',
      why: 'Dei som forstørrar skjermen eller høyrer sida lesen opp, hugsar kvar i menyen vala står. Flyttar dei seg, må lesaren leite på nytt.',
      advice: 'La menyen ha dei same vala i same rekkjefølgje på alle sider. Lag han éin stad, i malen.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 3.2.3 Konsekvent navigering', url: 'https://www.w3.org/TR/WCAG21/#consistent-navigation' }],
  messages: {
    nb: { order: 'Menyvalgene står i en annen rekkefølge enn på {count} andre sider. Det første som avviker, er {to}.' },
    nn: { order: 'Menyvala står i ei anna rekkjefølgje enn på {count} andre sider. Det første som avvik, er {to}.' },
  },
  collect(document, context) {
    const links = linksWithin(document, context).filter(({ region }) => region === 'navigation');
    const menus = [...Map.groupBy(links, ({ group }) => group).values()]
      .map((own) => own.map(({ to }) => to))
      .filter(({ length }) => length >= shortest);
    return menus.length === 0 ? undefined : { menus };
  },
  check(pages) {
    const menus = pages.flatMap(({ uri, facts }) => facts.menus.map((order) => ({ uri, order, key: [...order].sort().join('\n') })));
    const groups = Map.groupBy(menus, ({ key }) => key);
    return [...groups.values()].flatMap((same) => {
      const orders = Map.groupBy(same, ({ order }) => order.join('\n'));
      const usual = [...orders.values()].sort((one, other) => other.length - one.length)[0];
      if (usual === undefined || orders.size === 1) return [];
      const [{ order: expected }] = usual as [(typeof usual)[number]];
      const others = [...orders.values()].filter((group) => group !== usual).flat();
      return others.map(({ uri, order }) => ({
        message: 'order' as const,
        values: { count: usual.length, to: order.find((to, place) => to !== expected[place]) ?? '' },
        uri,
        // Two pages with an order each: nobody can say which of them is the odd one.
        certainty: usual.length > 1 ? ('certain' as const) : ('review' as const),
      }));
    });
  },
  examples: [
    {
      site: {
        [at('/')]: page(menu('skole', 'helse', 'plan')),
        [at('/skole')]: page(menu('skole', 'helse', 'plan')),
        [at('/helse')]: `⟦⟧${page(menu('helse', 'skole', 'plan'))}`,
      },
    },
    {
      site: {
        [at('/a')]: `⟦⟧${page(menu('a', 'c', 'b', 'd'))}`,
        [at('/b')]: page(menu('a', 'b', 'c', 'd')),
        [at('/c')]: page(menu('a', 'b', 'c', 'd')),
      },
    },
    {
      site: { [at('/a')]: page(menu('a', 'b', 'c')), [at('/b')]: `⟦⟧${page(menu('c', 'b', 'a'))}` },
      note: 'Med to sider må et menneske avgjøre.',
    },
    { site: { [at('/a')]: page(menu('a', 'b', 'c')), [at('/b')]: page(menu('a', 'b', 'c')) } },
    { site: { [at('/a')]: page(menu('a', 'b', 'c')), [at('/b')]: page(menu('d', 'e', 'f')) }, note: 'To ulike menyer.' },
    { site: { [at('/a')]: page(menu('a', 'b')), [at('/b')]: page(menu('b', 'a')) }, note: 'For kort til å være en meny.' },
    {
      language: 'nn',
      site: {
        [at('/')]: page(menu('skule', 'helse', 'plan')),
        [at('/skule')]: page(menu('skule', 'helse', 'plan')),
        [at('/plan')]: `⟦⟧${page(menu('plan', 'skule', 'helse'))}`,
      },
    },
    {
      language: 'nn',
      site: {
        [at('/a')]: page(menu('a', 'b', 'c')),
        [at('/b')]: page(menu('a', 'b', 'c')),
        [at('/c')]: `⟦⟧${page(menu('b', 'a', 'c'))}`,
        [at('/d')]: `⟦⟧${page(menu('c', 'b', 'a'))}`,
      },
    },
    { language: 'nn', site: { [at('/a')]: page(menu('a', 'b', 'c', 'd')), [at('/b')]: `⟦⟧${page(menu('a', 'b', 'd', 'c'))}` } },
    { language: 'nn', site: { [at('/a')]: page(menu('a', 'b', 'c')), [at('/b')]: page(menu('a', 'b', 'c')) } },
    {
      language: 'nn',
      site: {
        [at('/a')]: page('<p><a href="/b">B</a> <a href="/c">C</a> <a href="/d">D</a></p>'),
        [at('/b')]: page('<p><a href="/d">D</a> <a href="/c">C</a> <a href="/b">B</a></p>'),
      },
      note: 'Lenkjer i teksten er ingen meny.',
    },
    { language: 'nn', site: { [at('/a')]: page(menu('a', 'b', 'c')), [at('/b')]: page(menu('a', 'b')) } },
  ],
};

export default defineRule(rule);
