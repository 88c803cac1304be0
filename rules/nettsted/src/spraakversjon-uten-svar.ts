import { defineRule, type SiteRule } from '@klarsyn/core';
import { addressOf } from './shared/links.ts';

interface Facts {
  readonly address: string;
  /** The same page in other languages, as the page says it. */
  readonly versions: readonly { readonly language: string; readonly to: string }[];
}

const at = (path: string) => `https://fjordvik.example${path}`;
const page = (links: string, lang = 'nb') =>
  `<html lang="${lang}"><head><title>Fjordvik</title>${links}</head><body><h1>Skole</h1></body></html>`;
const to = (language: string, path: string) => `<link rel="alternate" hreflang="${language}" href="${path}">`;

const rule: SiteRule<Facts, object, 'gone' | 'silent'> = {
  id: 'nettsted/spraakversjon-uten-svar',
  over: 'site',
  formats: ['html', 'page'],
  severity: 'hint',
  docs: {
    nb: {
      title: 'Siden på det andre språket viser ikke tilbake',
      why: 'Når bare den ene siden peker på den andre, kan søkemotorer og lesere ende på feil språk, uten vei tilbake.',
      advice: 'La alle språkversjonene av siden peke på hverandre, og på sider som finnes.',
    },
    nn: {
      title: 'Sida på det andre språket viser ikkje tilbake',
      why: 'Når berre den eine sida peikar på den andre, kan søkjemotorar og lesarar ende på feil språk, utan veg tilbake.',
      advice: 'La alle språkversjonane av sida peike på kvarandre, og på sider som finst.',
    },
  },
  sources: [{ title: 'HTML: 4.6.7.1 Link type "alternate"', url: 'https://html.spec.whatwg.org/multipage/links.html#rel-alternate' }],
  messages: {
    nb: {
      gone: 'Siden sier at den finnes på {language} på {to}, men den siden finnes ikke.',
      silent: 'Siden sier at den finnes på {language} på {to}, men den siden viser ikke tilbake hit.',
    },
    nn: {
      gone: 'Sida seier at ho finst på {language} på {to}, men den sida finst ikkje.',
      silent: 'Sida seier at ho finst på {language} på {to}, men den sida viser ikkje tilbake hit.',
    },
  },
  collect(document) {
    const address = addressOf(document);
    const versions = (document.elements ?? []).flatMap(({ tag, attributes: { rel = '', hreflang = '', href = '' } }) => {
      const isVersion = tag === 'link' && /\balternate\b/i.test(rel) && hreflang !== '' && hreflang !== 'x-default';
      return isVersion && URL.canParse(href, address) ? [{ language: hreflang, to: new URL(href, address).href }] : [];
    });
    return { address, versions: versions.filter((version) => version.to !== address) };
  },
  check(pages, { unread }) {
    const known = new Map(pages.map(({ facts }) => [facts.address, facts]));
    const gone = new Set(unread.filter(({ code }) => code === 'http-status').map(({ uri }) => addressOf({ uri })));
    return pages.flatMap(({ uri, facts }) =>
      facts.versions.flatMap(({ language, to: other }) => {
        const values = { language, to: other };
        const twin = known.get(other);
        const isSilent = twin !== undefined && !twin.versions.some((version) => version.to === facts.address);
        if (!gone.has(other) && !isSilent) return [];
        const isGone = gone.has(other);
        return [{ message: isGone ? 'gone' : 'silent', values, uri, certainty: isGone ? 'certain' : 'review' } as const];
      }),
    );
  },
  examples: [
    { site: { [at('/nb')]: `⟦⟧${page(to('nn', '/nn'))}`, [at('/nn')]: page('', 'nn') } },
    { site: { [at('/nb')]: `⟦⟧${page(to('en', '/en'))}` }, gone: [at('/en')] },
    { site: { [at('/nb')]: `⟦⟧${page(to('nn', '/nn'))}`, [at('/nn')]: page(to('en', '/en'), 'nn') } },
    { site: { [at('/nb')]: page(to('nn', '/nn')), [at('/nn')]: page(to('nb', '/nb'), 'nn') } },
    { site: { [at('/nb')]: page(to('nb', '/nb')), [at('/nn')]: page('', 'nn') }, note: 'Siden peker på seg selv.' },
    { site: { [at('/nb')]: page(to('en', '/en')) }, note: 'Den andre siden er ikke åpnet.' },
    { language: 'nn', site: { [at('/nn')]: `⟦⟧${page(to('nb', '/nb'), 'nn')}`, [at('/nb')]: page('') } },
    { language: 'nn', site: { [at('/nn')]: `⟦⟧${page(to('se', '/se'), 'nn')}` }, gone: [at('/se')] },
    { language: 'nn', site: { [at('/nn')]: `⟦⟧${page(to('nb', 'nb'), 'nn')}`, [at('/nb')]: page(to('nn', '/anna')) } },
    { language: 'nn', site: { [at('/nn')]: page(to('nb', '/nb'), 'nn'), [at('/nb')]: page(to('nn', '/nn')) } },
    { language: 'nn', site: { [at('/nn')]: page('', 'nn'), [at('/nb')]: page('') } },
    { language: 'nn', site: { [at('/nn')]: page(to('x-default', '/nb'), 'nn'), [at('/nb')]: page('') } },
  ],
};

export default defineRule(rule);
