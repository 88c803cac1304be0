import { type Document, defineRule, type PageElement, type PartialProfile } from '@klarsyn/core';
import { isOneOf } from './shared/logo.ts';
import { isWhole, tagged } from './shared/region.ts';

const profile = {
  name: { official: 'Fjordvik kommune' },
  brand: { favicon: [{ path: 'ikon.svg', sha256: 'a'.repeat(64) }] },
} satisfies PartialProfile;
const own = { '/i/merke.svg': { sha256: 'a'.repeat(64) } };
const other = { '/favicon.ico': { sha256: 'b'.repeat(64) } };
const page = (icon: string, text: string) =>
  `<html lang="nb"><head><title>Barnehage</title>${icon}</head><body><main><p>${text}</p></main></body></html>`;

export default defineRule({
  id: 'grafisk-profil/feil-favikon',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['profile'],
  severity: 'hint',
  tags: ['prove', 'PROF-FAVICON'],
  docs: {
    nb: {
      title: 'Ikonet til siden er ikke det i profilen',
      why: 'Ikonet i fanen viser hvilken side som er kommunens når mange er åpne.',
      advice: 'Vis til ikonet i profilen øverst i koden, der siden oppgir ikonet sitt (rel="icon").',
    },
    nn: {
      title: 'Ikonet til sida er ikkje det i profilen',
      why: 'Ikonet i fana viser kva side som er kommunen si når mange er opne.',
      advice: 'Vis til ikonet i profilen øvst i koden, der sida oppgir ikonet sitt (rel="icon").',
    },
  },
  sources: [{ title: 'Den grafiske profilen til virksomheten (brand.favicon i profilen)' }],
  messages: {
    nb: {
      missing: 'Siden har ikke noe ikon.',
      wrong: 'Siden har ikonet {found}. Det er ikke det i profilen.',
      unsure: 'Klarsyn kan ikke se om ikonet {found} er det i profilen.',
    },
    nn: {
      missing: 'Sida har ikkje noko ikon.',
      wrong: 'Sida har ikonet {found}. Det er ikkje det i profilen.',
      unsure: 'Klarsyn kan ikkje sjå om ikonet {found} er det i profilen.',
    },
  },
  applies: (document, { profile: { brand } }) => brand.favicon.length > 0 && (document.format === 'page' || isWhole(document)),
  check(document, { profile: { brand } }) {
    const icons = iconsIn(document);
    const [first] = icons;
    if (first === undefined) return { message: 'missing', at: tagged(document, 'head')[0]?.node ?? 0 };
    if (icons.some(({ href }) => isOneOf(brand.favicon, href, document))) return undefined;
    const found = (first.href.startsWith('data:') ? 'data:' : first.href).slice(0, longest);
    const isSeen = icons.every(({ href }) => document.pictures?.[href] !== undefined);
    if (isSeen) return { message: 'wrong', values: { found }, at: first.element.node };
    return { message: 'unsure', values: { found }, at: first.element.node, certainty: 'review' };
  },
  examples: [
    { profile, html: `⟦⟧${page('', 'Søk nå.')}` },
    { profile, pictures: other, html: `⟦⟧${page('<link rel="icon" href="/favicon.ico">', 'Søk nå.')}` },
    { profile, html: `⟦⟧${page('<link rel="shortcut icon" href="/favicon.ico">', 'Søk nå.')}`, note: 'Ingen har sett fila.' },
    { profile, pictures: own, html: page('<link rel="icon" href="/i/merke.svg">', 'Søk nå.') },
    { profile, html: page('<link rel="icon" href="/static/ikon.svg" type="image/svg+xml">', 'Søk nå.') },
    { profile: { name: { official: 'Fjordvik kommune' } }, html: page('', 'Søk nå.') },
    { language: 'nn', profile, html: `⟦⟧${page('', 'Du må ikkje søkje no.')}` },
    { language: 'nn', profile, pictures: other, html: `⟦⟧${page('<link rel="icon" href="/favicon.ico">', 'Du må ikkje søkje no.')}` },
    { language: 'nn', profile, html: `⟦⟧${page('<link rel="icon" href="/anna.png">', 'Du må ikkje søkje no.')}` },
    { language: 'nn', profile, pictures: own, html: page('<link rel="icon" href="/i/merke.svg">', 'Du må ikkje søkje no.') },
    { language: 'nn', profile, html: page('<link rel="icon" href="ikon.svg">', 'Du må ikkje søkje no.') },
    { language: 'nn', profile, html: '<p>Du må ikkje søkje no.</p>', note: 'Ein del av ei side.' },
  ],
});

/** Longest address that is shown. */
const longest = 60;

const iconsIn = (document: Document): readonly { readonly element: PageElement; readonly href: string }[] =>
  tagged(document, 'link').flatMap((element) => {
    const { rel = '', href } = element.attributes;
    return href !== undefined && /(?:^|\s)icon(?:\s|$)/i.test(rel) ? [{ element, href }] : [];
  });
