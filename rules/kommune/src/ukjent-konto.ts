import { defineRule } from '@klarsyn/core';
import { isKind, isPage, regionOf } from './shared/page.ts';
import { accountIn, isSame } from './shared/social.ts';

export default defineRule({
  id: 'kommune/ukjent-konto',
  over: 'node',
  kinds: ['link'],
  needs: ['kind', 'profile'],
  severity: 'warning',
  tags: ['SEED-BAE-12', 'SEED-SKI-07'],
  docs: {
    nb: {
      title: 'Lenken går til en konto som ikke står i oversikten',
      why: 'Leseren skal kunne stole på at kontoen er kommunens.',
      advice: 'Er kontoen deres, så legg den i profilen («social»). Ellers: ta bort lenken.',
    },
    nn: {
      title: 'Lenka går til ein konto som ikkje står i oversikta',
      why: 'Lesaren skal kunne stole på at kontoen er kommunen sin.',
      advice: 'Er kontoen dykkar, så legg han i profilen («social»). Elles: ta bort lenka.',
    },
  },
  sources: [
    { title: 'Kommunikasjonsstrategien til Ski kommune: en totaloversikt over bruk av sosiale medier' },
    { title: 'Kommunikasjonsstrategien til Bærum kommune: kommunens egne kontoer' },
  ],
  messages: {
    nb: { found: 'Kontoen «{account}» på {host} står ikke i oversikten over kommunens kontoer.' },
    nn: { found: 'Kontoen «{account}» på {host} står ikkje i oversikta over kontoane til kommunen.' },
  },
  applies: (link, { document, profile }) =>
    profile.social.length > 0 &&
    isPage(document) &&
    (isKind(document, 'kontakt') || /^(?:header|footer|navigation|aside)$/.test(regionOf(document, link) ?? '')),
  check(link, { profile }) {
    const account = accountIn(link.href);
    if (account === undefined || profile.social.some((own) => isSame(account, own))) return undefined;
    return { message: 'found', values: { account: account.account, host: account.host } };
  },
  examples: [
    {
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' }, social: [{ host: 'facebook.com', account: 'fjordvikkommune' }] },
      html: '<footer>⟦<a href="https://www.facebook.com/fjordvik.gamle">Facebook</a>⟧</footer>',
    },
    {
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' }, social: [{ host: 'facebook.com', account: 'fjordvikkommune' }] },
      html: '<nav>⟦<a href="https://instagram.com/fjordvik">Instagram</a>⟧</nav>',
    },
    {
      kind: 'kontakt',
      profile: { name: { official: 'Fjordvik kommune' }, social: [{ host: 'facebook.com', account: 'fjordvikkommune' }] },
      html: '<h1>Kontakt</h1><p>⟦<a href="https://x.com/fjordvik">X</a>⟧</p>',
    },
    {
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' }, social: [{ host: 'facebook.com', account: 'fjordvikkommune' }] },
      html: '<footer><a href="https://www.facebook.com/FjordvikKommune/">Facebook</a></footer>',
    },
    {
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' }, social: [{ host: 'facebook.com', account: 'fjordvikkommune' }] },
      html: '<footer><a href="https://www.facebook.com/sharer/sharer.php?u=x">Del</a></footer>',
    },
    {
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' }, social: [{ host: 'facebook.com', account: 'fjordvikkommune' }] },
      html: '<main><p>Se <a href="https://facebook.com/idrettslaget">idrettslaget</a>.</p></main>',
      note: 'I teksten kan siden lenke til andre.',
    },
    {
      language: 'nn',
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' }, social: [{ host: 'facebook.com', account: 'fjordvikkommune' }] },
      html: '<footer><p>Ikkje her.</p>⟦<a href="https://www.facebook.com/fjordvik.gamle">Facebook</a>⟧</footer>',
    },
    {
      language: 'nn',
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' }, social: [{ host: 'facebook.com', account: 'fjordvikkommune' }] },
      html: '<nav>⟦<a href="https://instagram.com/fjordvik">Instagram, ikkje Facebook</a>⟧</nav>',
    },
    {
      language: 'nn',
      kind: 'kontakt',
      profile: { name: { official: 'Fjordvik kommune' }, social: [{ host: 'facebook.com', account: 'fjordvikkommune' }] },
      html: '<h1>Kontakt</h1><p>⟦<a href="https://x.com/fjordvik">X</a>⟧ er ikkje ope.</p>',
    },
    {
      language: 'nn',
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' }, social: [{ host: 'facebook.com', account: 'fjordvikkommune' }] },
      html: '<footer><p>Ikkje her.</p><a href="https://www.facebook.com/FjordvikKommune/">Facebook</a></footer>',
    },
    {
      language: 'nn',
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' }, social: [{ host: 'facebook.com', account: 'fjordvikkommune' }] },
      html: '<footer><a href="https://www.facebook.com/sharer/sharer.php?u=x">Del, ikkje gøym</a></footer>',
    },
    {
      language: 'nn',
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' }, social: [{ host: 'facebook.com', account: 'fjordvikkommune' }] },
      html: '<main><p>Sjå <a href="https://facebook.com/idrettslaget">idrettslaget</a>, ikkje oss.</p></main>',
    },
  ],
});
