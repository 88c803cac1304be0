import { defineRule, type SiteRule } from '@klarsyn/core';
import { type Link, linksWithin } from './shared/links.ts';
import { oddOnes, onAllPages } from './shared/usual.ts';

interface Facts {
  readonly links: readonly Pick<Link, 'to' | 'name' | 'place'>[];
}

const page = (body: string) => `<html lang="nb"><title>Fjordvik</title><body>${body}</body></html>`;
const at = (path: string) => `https://fjordvik.example${path}`;
const foot = (to: string) => page(`<footer><a href="${to}">Kontakt oss</a></footer>`);

const rule: SiteRule<Facts, object, 'elsewhere'> = {
  id: 'nettsted/lik-lenketekst',
  over: 'site',
  formats: ['html', 'page'],
  severity: 'hint',
  docs: {
    nb: {
      title: 'Lenker med samme navn går til ulike sider',
      why: 'Leseren venter å komme til samme sted når lenken heter det samme i topp, meny eller bunn.',
      advice: 'Gi lenkene navn som skiller dem, eller la dem gå til samme side.',
    },
    nn: {
      title: 'Lenkjer med same namn går til ulike sider',
      why: 'Lesaren ventar å kome til same stad når lenkja heiter det same i topp, meny eller botn.',
      advice: 'Gi lenkjene namn som skil dei, eller la dei gå til same side.',
    },
  },
  sources: [{ title: 'ACT: fd3a94 og b20e66', url: 'https://www.w3.org/WAI/standards-guidelines/act/rules/fd3a94/' }],
  messages: {
    nb: { elsewhere: 'Lenken «{name}» går her til {to}, men på {count} andre sider til {usual}.' },
    nn: { elsewhere: 'Lenkja «{name}» går her til {to}, men på {count} andre sider til {usual}.' },
  },
  collect(document, context) {
    const links = linksWithin(document, context).flatMap(({ to, name, place, region }) =>
      onAllPages.has(region) && name !== '' ? [{ to, name, place }] : [],
    );
    return links.length === 0 ? undefined : { links };
  },
  check(pages) {
    const all = pages.flatMap(({ uri, facts }) => facts.links.map((link) => ({ ...link, uri })));
    return oddOnes(
      all,
      ({ name }) => name.toLowerCase(),
      ({ to }) => to,
    ).map(({ link: { to, name, uri, place }, usual, count }) => ({
      message: 'elsewhere' as const,
      values: { to, name, usual: usual.to, count },
      uri,
      place,
      certainty: 'review' as const,
    }));
  },
  examples: [
    { site: { [at('/a')]: foot('/kontakt'), [at('/b')]: foot('/kontakt'), [at('/c')]: `⟦⟧${foot('/skole/kontakt')}` } },
    { site: { [at('/a')]: `⟦⟧${foot('/gammel')}`, [at('/b')]: foot('/kontakt'), [at('/c')]: foot('/kontakt') } },
    { site: { [at('/x/a')]: foot('kontakt'), [at('/x/b')]: foot('/x/kontakt'), [at('/y/c')]: `⟦⟧${foot('kontakt')}` } },
    {
      site: { [at('/a')]: foot('/kontakt'), [at('/b')]: foot('kontakt'), [at('/c')]: foot('/kontakt#skole') },
      note: 'Ulike deler av samme side er samme side.',
    },
    { site: { [at('/a')]: foot('/kontakt'), [at('/b')]: foot('/skole/kontakt') }, note: 'Ingen av dem er den vanlige.' },
    {
      site: {
        [at('/a')]: page('<p><a href="/a1">Les mer</a></p>'),
        [at('/b')]: page('<p><a href="/a1">Les mer</a></p>'),
        [at('/c')]: page('<p><a href="/c1">Les mer</a></p>'),
      },
      note: 'Lenker i teksten er en annen regels sak.',
    },
    { language: 'nn', site: { [at('/a')]: foot('/kontakt'), [at('/b')]: foot('/kontakt'), [at('/c')]: `⟦⟧${foot('/skule/kontakt')}` } },
    { language: 'nn', site: { [at('/a')]: foot('/k'), [at('/b')]: foot('/k'), [at('/c')]: foot('/k'), [at('/d')]: `⟦⟧${foot('/k2')}` } },
    { language: 'nn', site: { [at('/a')]: `⟦⟧${foot('/om/kontakt')}`, [at('/b')]: foot('/k'), [at('/c')]: foot('/k') } },
    { language: 'nn', site: { [at('/a')]: foot('/kontakt'), [at('/b')]: foot('/kontakt') } },
    {
      language: 'nn',
      site: {
        [at('/a')]: page('<nav><a href="/b">Skule</a><a href="/c">Helse</a></nav>'),
        [at('/b')]: page('<nav><a href="/b">Skule</a><a href="/c">Helse</a></nav>'),
      },
    },
    {
      language: 'nn',
      site: { [at('/a')]: foot('https://nav.example/kontakt'), [at('/b')]: foot('/k'), [at('/c')]: foot('/k') },
      note: 'Ei lenkje ut av nettstaden er ikkje med.',
    },
  ],
};

export default defineRule(rule);
