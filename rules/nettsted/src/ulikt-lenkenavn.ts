import { defineRule, type SiteRule } from '@klarsyn/core';
import { type Link, linksWithin } from './shared/links.ts';
import { oddOnes, onAllPages } from './shared/usual.ts';

interface Facts {
  readonly links: readonly (Pick<Link, 'to' | 'name' | 'place'> & { readonly region: string })[];
}

const page = (body: string) => `<html lang="nb"><title>Fjordvik</title><body>${body}</body></html>`;
const at = (path: string) => `https://fjordvik.example${path}`;
const foot = (name: string) => page(`<footer><a href="/kontakt">${name}</a></footer>`);

const rule: SiteRule<Facts, object, 'other'> = {
  id: 'nettsted/ulikt-lenkenavn',
  over: 'site',
  formats: ['html', 'page'],
  severity: 'hint',
  tags: ['wcag-3.2.4', 'niva-aa'],
  docs: {
    nb: {
      title: 'Den samme lenken har ulike navn på sidene',
      why: 'Leseren tror at to navn er to ting. De som hører siden lest opp, kjenner ikke lenken igjen.',
      advice: 'Bestem ett navn, og bruk det i topp, meny og bunn på alle sider.',
    },
    nn: {
      title: 'Den same lenkja har ulike namn på sidene',
      why: 'Lesaren trur at to namn er to ting. Dei som høyrer sida lesen opp, kjenner ikkje lenkja igjen.',
      advice: 'Bestem eitt namn, og bruk det i topp, meny og botn på alle sider.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 3.2.4 Konsekvent identifikasjon', url: 'https://www.w3.org/TR/WCAG21/#consistent-identification' }],
  messages: {
    nb: { other: 'Lenken til {to} heter «{name}» her og «{usual}» på {count} andre sider.' },
    nn: { other: 'Lenkja til {to} heiter «{name}» her og «{usual}» på {count} andre sider.' },
  },
  collect(document, context) {
    const links = linksWithin(document, context).flatMap(({ to, name, place, region }) =>
      onAllPages.has(region) && region !== undefined && name !== '' ? [{ to, name, place, region }] : [],
    );
    return links.length === 0 ? undefined : { links };
  },
  check(pages) {
    const all = pages.flatMap(({ uri, facts }) => facts.links.map((link) => ({ ...link, uri })));
    return oddOnes(
      all,
      ({ to, region }) => `${region}\n${to}`,
      ({ name }) => name.toLowerCase(),
    ).map(({ link: { to, name, uri, place }, usual, count }) => ({
      message: 'other' as const,
      values: { to, name, usual: usual.name, count },
      uri,
      place,
      certainty: 'review' as const,
    }));
  },
  examples: [
    { site: { [at('/a')]: foot('Kontakt oss'), [at('/b')]: foot('Kontakt oss'), [at('/c')]: `⟦⟧${foot('Hjelp')}` } },
    { site: { [at('/a')]: `⟦⟧${foot('Spør oss')}`, [at('/b')]: foot('Kontakt oss'), [at('/c')]: foot('Kontakt oss') } },
    {
      site: {
        [at('/a')]: page('<nav><a href="/sok">Søk</a></nav>'),
        [at('/b')]: page('<nav><a href="/sok">Søk</a></nav>'),
        [at('/c')]: `⟦⟧${page('<nav><a href="/sok">Finn</a></nav>')}`,
      },
    },
    { site: { [at('/a')]: foot('Kontakt oss'), [at('/b')]: foot('KONTAKT OSS'), [at('/c')]: foot('Kontakt  oss') } },
    { site: { [at('/a')]: foot('Kontakt oss'), [at('/b')]: foot('Hjelp') }, note: 'Ingen av navnene er det vanlige.' },
    {
      site: {
        [at('/a')]: page('<header><a href="/">Fjordvik kommune</a> <a href="/">Forsiden</a></header>'),
        [at('/b')]: page('<header><a href="/">Fjordvik kommune</a> <a href="/">Hjem</a></header>'),
      },
      note: 'Logoen har det samme navnet overalt.',
    },
    { language: 'nn', site: { [at('/a')]: foot('Kontakt oss'), [at('/b')]: foot('Kontakt oss'), [at('/c')]: `⟦⟧${foot('Spør oss')}` } },
    {
      language: 'nn',
      site: {
        [at('/a')]: foot('Ring oss'),
        [at('/b')]: foot('Ring oss'),
        [at('/c')]: foot('Ring oss'),
        [at('/d')]: `⟦⟧${foot('Telefon')}`,
      },
    },
    { language: 'nn', site: { [at('/a')]: `⟦⟧${foot('Hjelp')}`, [at('/b')]: foot('Kontakt'), [at('/c')]: foot('Kontakt') } },
    { language: 'nn', site: { [at('/a')]: foot('Kontakt oss'), [at('/b')]: foot('Kontakt oss') } },
    {
      language: 'nn',
      site: {
        [at('/a')]: page('<p><a href="/k">Kontakt</a></p>'),
        [at('/b')]: page('<p><a href="/k">Kontakt</a></p>'),
        [at('/c')]: page('<p><a href="/k">Spør oss</a></p>'),
      },
      note: 'I teksten kan namnet høve til setninga.',
    },
    {
      language: 'nn',
      site: { [at('/a')]: foot('<img src="k.png" alt="">'), [at('/b')]: foot('Kontakt'), [at('/c')]: foot('Kontakt') },
      note: 'Ei lenkje utan namn er ein annan regel si sak.',
    },
  ],
};

export default defineRule(rule);
