import { defineRule, type SiteRule } from '@klarsyn/core';
import { addressOf, type Link, linksWithin } from './shared/links.ts';

interface Facts {
  readonly links: readonly Pick<Link, 'to' | 'name' | 'place'>[];
}

/** The server said that there is no such page. Other faults may be gone tomorrow. */
const gone: ReadonlySet<string> = new Set(['http-status', 'too-many-redirects', 'bad-address', 'dns']);
/** The page is there, and was not ours to read. */
const there: ReadonlySet<string> = new Set(['robots', 'auth-required', 'not-html', 'download', 'too-large', 'empty', 'unknown-extension']);

const page = (body: string) => `<html lang="nb"><title>Fjordvik</title><body>${body}</body></html>`;
const at = (path: string) => `https://fjordvik.example${path}`;

const rule: SiteRule<Facts, object, 'dead' | 'unsure'> = {
  id: 'nettsted/doed-lenke',
  over: 'site',
  formats: ['html', 'page'],
  severity: 'warning',
  docs: {
    nb: {
      title: 'Lenken går til en side som ikke finnes',
      why: 'Leseren får en feilmelding i stedet for svaret, og vet ikke hvor hun skal gå videre.',
      advice: 'Rett adressen, eller ta bort lenken. Er siden flyttet, kan du sette opp en omdirigering.',
    },
    nn: {
      title: 'Lenkja går til ei side som ikkje finst',
      why: 'Lesaren får ei feilmelding i staden for svaret, og veit ikkje kvar ho skal gå vidare.',
      advice: 'Rett adressa, eller ta bort lenkja. Er sida flytta, kan du setje opp ei omdirigering.',
    },
  },
  sources: [{ title: 'RFC 9110: HTTP Semantics, 15.5', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5' }],
  messages: {
    nb: {
      dead: 'Lenken «{name}» går til {to}, men der er det ingen side.',
      unsure: 'Lenken «{name}» går til {to}, som vi ikke fikk åpnet.',
    },
    nn: {
      dead: 'Lenkja «{name}» går til {to}, men der er det inga side.',
      unsure: 'Lenkja «{name}» går til {to}, som vi ikkje fekk opna.',
    },
  },
  collect(document, context) {
    const links = linksWithin(document, context).map(({ to, name, place }) => ({ to, name, place }));
    return links.length === 0 ? undefined : { links };
  },
  check(pages, { unread }) {
    const codes = new Map(unread.filter(({ code }) => !there.has(code)).map(({ uri, code }) => [addressOf({ uri }), code]));
    return pages.flatMap(({ uri, facts }) =>
      facts.links.flatMap(({ to, name, place }) => {
        const code = codes.get(to);
        if (code === undefined) return [];
        const isGone = gone.has(code);
        return [
          { message: isGone ? 'dead' : 'unsure', values: { name, to }, uri, place, certainty: isGone ? 'certain' : 'review' } as const,
        ];
      }),
    );
  },
  examples: [
    {
      site: { [at('/skole')]: `⟦⟧${page('<a href="/ferie">Når er det ferie?</a>')}`, [at('/plan')]: page('<a href="/skole">Skole</a>') },
      gone: [at('/ferie')],
    },
    { site: { [at('/skole/')]: `⟦⟧${page('<a href="ferie#juli">Ferien i juli</a>')}` }, gone: [at('/skole/ferie')] },
    {
      site: { 'skole.html': `⟦⟧${page('<a href="ferie.html">Ferie</a>')}`, 'plan.html': page('<a href="skole.html">Skole</a>') },
      gone: ['ferie.html'],
    },
    {
      site: { [at('/skole')]: page('<a href="/ferie">Ferie</a>'), [at('/ferie')]: page('<a href="/skole">Skole</a>') },
      gone: [at('/borte')],
    },
    {
      site: { [at('/skole')]: page('<a href="https://udir.example/ferie">Ferie</a>') },
      gone: ['https://udir.example/ferie'],
      note: 'Bare lenker innenfor nettstedet.',
    },
    { site: { [at('/skole')]: page('<a href="/ferie">Ferie</a>') }, note: 'En side som ikke er åpnet, kan finnes.' },
    {
      language: 'nn',
      site: { [at('/skule')]: `⟦⟧${page('<a href="/ferie">Når er det ferie?</a>')}` },
      gone: [at('/ferie')],
    },
    { language: 'nn', site: { [at('/skule')]: `⟦⟧${page('<a href="./ferie">Ferie</a><a href="/">Heim</a>')}` }, gone: [at('/ferie')] },
    { language: 'nn', site: { [at('/a')]: page('<a href="/b">B</a>'), [at('/b')]: `⟦⟧${page('<a href="/c">C</a>')}` }, gone: [at('/c')] },
    { language: 'nn', site: { [at('/skule')]: page('<a href="/plan">Plan</a>') }, gone: [at('/ferie')] },
    { language: 'nn', site: { [at('/skule')]: page('<p>Ingen lenkjer her.</p>') }, gone: [at('/ferie')] },
    { language: 'nn', site: { [at('/skule')]: page('<a href="mailto:post@fjordvik.example">Skriv til oss</a>') }, gone: [at('/ferie')] },
  ],
};

export default defineRule(rule);
