import { defineRule } from '@klarsyn/core';
import { linksOf } from './shared/page.ts';
import { type Account, accountIn, isSame } from './shared/social.ts';

export default defineRule({
  id: 'kommune/konto-ikke-lenket',
  over: 'site',
  needs: ['html', 'profile'],
  severity: 'hint',
  tags: ['SEED-BAE-13'],
  docs: {
    nb: {
      title: 'Ingen side lenker til en av kommunens kontoer',
      why: 'Innbyggerne skal finne kommunens egne kontoer, og ikke andres som ligner.',
      advice: 'Lenk til alle kontoene fra bunnen av siden eller kontaktsiden.',
    },
    nn: {
      title: 'Inga side lenkjer til ein av kontoane til kommunen',
      why: 'Innbyggjarane skal finne kontoane til kommunen, og ikkje andre som liknar.',
      advice: 'Lenk til alle kontoane frå botnen av sida eller kontaktsida.',
    },
  },
  sources: [{ title: 'Kommunikasjonsstrategien til Bærum kommune: aktivt til stede på de største sosiale plattformene' }],
  messages: {
    nb: { missing: 'Ingen side lenker til kontoen «{account}» på {host}.' },
    nn: { missing: 'Inga side lenkjer til kontoen «{account}» på {host}.' },
  },
  collect: (document, { profile }): readonly Account[] | undefined =>
    profile.social.length === 0 ? undefined : linksOf(document).flatMap(({ href }) => accountIn(href) ?? []),
  check(pages, { profile }) {
    const [first] = pages;
    const linked = pages.flatMap(({ facts }) => facts as readonly Account[]);
    if (first === undefined) return [];
    return profile.social
      .filter((own) => !linked.some((account) => isSame(account, own)))
      .map(({ host, account }) => ({ uri: first.uri, message: 'missing', values: { host, account } }) as const);
  },
  examples: [
    {
      profile: { name: { official: 'Fjordvik kommune' }, social: [{ host: 'facebook.com', account: 'fjordvikkommune' }] },
      site: { 'a.html': '⟦⟧<p>Vi er her.</p>' },
    },
    {
      profile: { name: { official: 'Fjordvik kommune' }, social: [{ host: 'facebook.com', account: 'fjordvikkommune' }] },
      site: { 'a.html': '⟦⟧<a href="/kontakt">Kontakt</a>', 'b.html': '<p>Vi er her.</p>' },
    },
    {
      profile: { name: { official: 'Fjordvik kommune' }, social: [{ host: 'facebook.com', account: 'fjordvikkommune' }] },
      site: { 'a.html': '⟦⟧<a href="https://facebook.com/andre">Bunn</a>' },
    },
    {
      profile: { name: { official: 'Fjordvik kommune' }, social: [{ host: 'facebook.com', account: 'fjordvikkommune' }] },
      site: { 'a.html': '<p>Vi er her.</p><a href="https://facebook.com/fjordvikkommune">Facebook</a>' },
    },
    {
      profile: { name: { official: 'Fjordvik kommune' }, social: [{ host: 'facebook.com', account: 'fjordvikkommune' }] },
      site: { 'a.html': '<p>Vi er her.</p>', 'b.html': '<a href="https://www.facebook.com/fjordvikkommune">Facebook</a>' },
    },
    {
      profile: { name: { official: 'Fjordvik kommune' }, social: [{ host: 'facebook.com', account: 'fjordvikkommune' }] },
      site: { 'a.html': '<p>Vi er her.</p><a href="https://m.facebook.com/FjordvikKommune/">Bunn</a>' },
    },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' }, social: [{ host: 'facebook.com', account: 'fjordvikkommune' }] },
      site: { 'a.html': '⟦⟧<p>Vi er ikkje her.</p>' },
    },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' }, social: [{ host: 'facebook.com', account: 'fjordvikkommune' }] },
      site: { 'a.html': '⟦⟧<a href="/kontakt">Kontakt</a>', 'b.html': '<p>Vi er ikkje her.</p>' },
    },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' }, social: [{ host: 'facebook.com', account: 'fjordvikkommune' }] },
      site: { 'a.html': '⟦⟧<a href="https://facebook.com/andre">Botn</a>' },
    },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' }, social: [{ host: 'facebook.com', account: 'fjordvikkommune' }] },
      site: { 'a.html': '<p>Vi er ikkje her.</p><a href="https://facebook.com/fjordvikkommune">Facebook</a>' },
    },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' }, social: [{ host: 'facebook.com', account: 'fjordvikkommune' }] },
      site: { 'a.html': '<p>Vi er ikkje her.</p>', 'b.html': '<a href="https://www.facebook.com/fjordvikkommune">Facebook</a>' },
    },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' }, social: [{ host: 'facebook.com', account: 'fjordvikkommune' }] },
      site: { 'a.html': '<p>Vi er ikkje her.</p><a href="https://m.facebook.com/FjordvikKommune/">Botn</a>' },
    },
  ],
});
