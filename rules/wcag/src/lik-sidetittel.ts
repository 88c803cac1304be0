import { defineRule, type SiteRule } from '@klarsyn/core';

interface Titled {
  readonly title: string;
}

const rule: SiteRule<Titled, object, 'same'> = {
  id: 'wcag/lik-sidetittel',
  over: 'site',
  formats: ['html', 'page'],
  severity: 'hint',
  tags: ['wcag-2.4.2', 'niva-a', 'act-c4a8a4'],
  docs: {
    nb: {
      title: 'Flere sider har samme tittel',
      why: 'I faner, bokmerker og søketreff er tittelen alt leseren ser. Like titler skiller ikke sidene.',
      advice: 'La tittelen begynne med det som er særegent for siden: «Priser i barnehagen – Fjordvik kommune».',
    },
    nn: {
      title: 'Fleire sider har same tittel',
      why: 'I faner, bokmerke og søketreff er tittelen alt lesaren ser. Like titlar skil ikkje sidene.',
      advice: 'La tittelen byrje med det som er særeige for sida: «Prisar i barnehagen – Fjordvik kommune».',
    },
  },
  sources: [{ title: 'WCAG 2.1: 2.4.2 Sidetitler', url: 'https://www.w3.org/TR/WCAG21/#page-titled' }],
  messages: {
    nb: { same: 'Tittelen «{title}» står også på {other}.' },
    nn: { same: 'Tittelen «{title}» står òg på {other}.' },
  },
  collect: ({ title }) => (title === undefined || title.trim() === '' ? undefined : { title: title.replace(/\s+/g, ' ').trim() }),
  check(pages) {
    const groups = Map.groupBy(pages, ({ facts }) => facts.title.toLowerCase());
    return [...groups.values()].flatMap((same) => {
      const byPage = [...new Map(same.toReversed().map((page) => [pageOf(page.uri), page])).values()].toReversed();
      const [first, ...others] = byPage;
      return others.map(({ uri, facts }) => ({
        message: 'same' as const,
        values: { title: facts.title, other: first?.uri ?? '' },
        uri,
        certainty: 'review' as const,
      }));
    });
  },
  examples: [
    {
      site: {
        'pris.html': '<html lang="nb"><head><title>Fjordvik kommune</title></head><body></body></html>',
        'plass.html': '⟦⟧<html lang="nb"><head><title>Fjordvik kommune</title></head><body></body></html>',
      },
    },
    {
      site: {
        'a.html': '<html lang="nb"><head><title>Søk</title></head></html>',
        'b.html': '⟦⟧<html lang="nb"><head><title>søk </title></head></html>',
        'c.html': '⟦⟧<html lang="nb"><head><title>Søk</title></head></html>',
      },
    },
    {
      site: {
        'pris.html': '<html lang="nb"><head><title>Priser – Fjordvik kommune</title></head></html>',
        'plass.html': '<html lang="nb"><head><title>Plass – Fjordvik kommune</title></head></html>',
      },
    },
    {
      site: {
        'pris.html': '<html lang="nb"><head><title>Priser</title></head></html>',
        'uten.html': '<html lang="nb"><head></head></html>',
        'tom.html': '<html lang="nb"><head><title></title></head></html>',
      },
      note: 'Sider uten tittel er en annen regels sak.',
    },
    {
      site: {
        'a.html': '<html lang="nb"><head><title>Fjordvik</title></head></html>',
        'b.html': '<html lang="nb"><head><title>Skole</title></head></html>',
        'c.html': '⟦⟧<html lang="nb"><head><title>Fjordvik</title></head></html>',
      },
    },
    {
      site: {
        'a.html': '<html lang="nb"><head><title>Skole</title></head></html>',
        'b.html': '<html lang="nb"><head><title>Skolerute</title></head></html>',
      },
      note: 'Titler som ligner, er ikke like.',
    },
    {
      language: 'nn',
      site: {
        'pris.html': '<html lang="nn"><head><title>Fjordvik kommune</title></head></html>',
        'plass.html': '⟦⟧<html lang="nn"><head><title>Fjordvik kommune</title></head></html>',
      },
    },
    {
      language: 'nn',
      site: {
        'pris.html': '<html lang="nn"><head><title>Prisar – Fjordvik kommune</title></head></html>',
        'plass.html': '<html lang="nn"><head><title>Plass – Fjordvik kommune</title></head></html>',
      },
    },
    {
      language: 'nn',
      site: {
        'a.html': '<html lang="nn"><head><title>Skule</title></head></html>',
        'b.html': '⟦⟧<html lang="nn"><head><title>SKULE</title></head></html>',
      },
    },
    {
      language: 'nn',
      site: {
        'a.html': '<html lang="nn"><head><title>Fjordvik</title></head></html>',
        'b.html': '<html lang="nn"><head><title>Skule</title></head></html>',
        'c.html': '⟦⟧<html lang="nn"><head><title>Fjordvik</title></head></html>',
      },
    },
    {
      language: 'nn',
      site: {
        'a.html': '<html lang="nn"><head><title>Skule</title></head></html>',
        'b.html': '<html lang="nn"><head><title>Skulerute</title></head></html>',
      },
    },
    {
      language: 'nn',
      site: {
        'a.html': '<html lang="nn"><head><title>Skule</title></head></html>',
        'utan.html': '<html lang="nn"><head></head></html>',
      },
    },
  ],
};

export default defineRule(rule);

/** The page an address leads to: without the part of the page and a last stroke. */
const pageOf = (uri: string): string => uri.replace(/#.*$/, '').replace(/\/(?:index\.html?)?$/, '');
