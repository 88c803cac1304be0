import { ancestors, type Document, defineRule, nodesOf, type Place, type SiteRule } from '@klarsyn/core';

interface Facts {
  /** Where the links to an accessibility statement in the footer lead. */
  readonly to: readonly { readonly href: string; readonly place: Place }[];
  readonly hasFooter: boolean;
}

/** A published statement, as Uutilsynet gives it its address. */
const valid = /^https:\/\/(?:www\.)?uustatus\.no\/(?:nb|nn)\/erklaringer\/publisert\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\/?$/i;
const named = /tilgjengel(?:ighets|egheits)erklæring/i;
const uuid = '4f1c2a90-1b2c-4d3e-8f90-0a1b2c3d4e5f';

const foot = (href: string | undefined, lang = 'nb') =>
  `<html lang="${lang}"><title>Fjordvik</title><body><h1>Skole</h1><footer>${href === undefined ? 'Fjordvik kommune' : `<a href="${href}">Tilgjengelighetserklæring</a>`}</footer></body></html>`;
const at = (path: string) => `https://fjordvik.example${path}`;
const right = `https://uustatus.no/nb/erklaringer/publisert/${uuid}`;

const rule: SiteRule<Facts, object, 'invalid' | 'some'> = {
  id: 'nettsted/erklaering-uten-gyldig-adresse',
  over: 'site',
  formats: ['html', 'page'],
  severity: 'warning',
  docs: {
    nb: {
      title: 'Tilgjengelighetserklæringen er ikke lenket riktig fra alle sider',
      why: 'Alle skal kunne lese hva som ikke er universelt utformet, og si fra, uansett hvilken side de er på.',
      advice: 'Publiser erklæringen på uustatus.no, og lenk til adressen du får der, i bunnen av malen for alle sider.',
    },
    nn: {
      title: 'Tilgjengelegheitserklæringa er ikkje lenkja rett frå alle sider',
      why: 'Alle skal kunne lese kva som ikkje er universelt utforma, og seie frå, same kva side dei er på.',
      advice: 'Publiser erklæringa på uustatus.no, og lenk til adressa du får der, i botnen av malen for alle sider.',
    },
  },
  sources: [{ title: 'Forskrift om universell utforming av IKT-løsninger § 4 c', url: 'https://lovdata.no/forskrift/2013-06-21-732/§4c' }],
  messages: {
    nb: {
      invalid: 'Lenken til erklæringen går til {to}, som ikke er adressen til en publisert erklæring på uustatus.no.',
      some: '{count} av {all} sider har ingen lenke til tilgjengelighetserklæringen i bunnen. Denne siden er den første.',
    },
    nn: {
      invalid: 'Lenkja til erklæringa går til {to}, som ikkje er adressa til ei publisert erklæring på uustatus.no.',
      some: '{count} av {all} sider har inga lenkje til tilgjengelegheitserklæringa i botnen. Denne sida er den første.',
    },
  },
  collect: (document, context) => ({
    to: statementsIn(document).map(({ href, id }) => ({ href, place: context.place(id) })),
    hasFooter: nodesOf(document, 'region').some(({ region }) => region === 'footer'),
  }),
  check(pages) {
    const links = pages.flatMap(({ uri, facts }) => facts.to.map((link) => ({ ...link, uri })));
    const byAddress = Map.groupBy(links, ({ href }) => href);
    const invalid = [...byAddress].flatMap(([href, [first]]) =>
      first === undefined || valid.test(href)
        ? []
        : [{ message: 'invalid' as const, values: { to: href }, uri: first.uri, place: first.place }],
    );
    const lacking = pages.filter(({ facts }) => facts.hasFooter && facts.to.length === 0);
    const [first] = lacking;
    // Where no page has the link, it is the business of the rule on each page.
    if (first === undefined || links.length === 0) return invalid;
    return [...invalid, { message: 'some' as const, values: { count: lacking.length, all: pages.length }, uri: first.uri }];
  },
  examples: [
    { site: { [at('/a')]: `⟦⟧${foot('https://uustatus.no/')}` } },
    { site: { [at('/a')]: foot(right), [at('/b')]: `⟦⟧${foot(undefined)}`, [at('/c')]: foot(undefined) } },
    { site: { [at('/a')]: `⟦⟧${foot('/tilgjengelighet')}`, [at('/b')]: foot('/tilgjengelighet') }, note: 'Sagt én gang for malen.' },
    { site: { [at('/a')]: foot(right), [at('/b')]: foot(right) } },
    { site: { [at('/a')]: foot(undefined), [at('/b')]: foot(undefined) }, note: 'Mangler den overalt, sier en annen regel det.' },
    {
      site: { [at('/a')]: foot(right), [at('/b')]: '<html lang="nb"><title>Kart</title><body><h1>Kart</h1></body></html>' },
      note: 'En side uten bunn er ikke med.',
    },
    { language: 'nn', site: { [at('/a')]: `⟦⟧${foot('https://uustatus.no/nn', 'nn')}` } },
    { language: 'nn', site: { [at('/a')]: `⟦⟧${foot(undefined, 'nn')}`, [at('/b')]: foot(right, 'nn') } },
    { language: 'nn', site: { [at('/a')]: `⟦⟧${foot(`http://uustatus.no/nn/erklaringer/${uuid}`, 'nn')}` } },
    { language: 'nn', site: { [at('/a')]: foot(`https://uustatus.no/nn/erklaringer/publisert/${uuid}`, 'nn') } },
    { language: 'nn', site: { [at('/a')]: foot(right, 'nn'), [at('/b')]: foot(right, 'nn') } },
    { language: 'nn', site: { [at('/a')]: foot(undefined, 'nn') } },
  ],
};

export default defineRule(rule);

/** The links to a statement in the footer: by their name, or by where they lead. */
const statementsIn = (document: Document) =>
  nodesOf(document, 'link').filter(
    (link) =>
      (named.test(link.label) || /uustatus\.no/i.test(link.href)) &&
      ancestors(document, link).some((above) => above.kind === 'region' && above.region === 'footer'),
  );
