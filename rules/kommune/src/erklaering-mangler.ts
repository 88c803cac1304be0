import { type Document, defineRule } from '@klarsyn/core';
import { hasLink, isPage, isWhole } from './shared/page.ts';

const statement = /uustatus\.no|tilgjengel(?:ighets|egheits)erklæring|tilgjengelighet|tilgjengelegheit/iu;
const parts = ['accessibility', 'privacy', 'cookies'] as const;

export default defineRule({
  id: 'kommune/erklaering-mangler',
  over: 'document',
  needs: ['kind'],
  severity: 'warning',
  tags: ['PROF-FOOTER-LINKS', 'SEED-SOR-01', 'LET-ALL-PERSONVERN'],
  docs: {
    nb: {
      title: 'Siden mangler lenker som loven krever',
      why: 'Alle nettsteder i det offentlige skal ha en tilgjengelighetserklæring og si hva de gjør med opplysninger om deg.',
      advice: 'Lenk til erklæringen på uustatus.no, til personvern og til informasjonskapsler i bunnen av siden.',
    },
    nn: {
      title: 'Sida manglar lenker som lova krev',
      why: 'Alle nettstader i det offentlege skal ha ei tilgjengelegheitserklæring og seie kva dei gjer med opplysningar om deg.',
      advice: 'Lenk til erklæringa på uustatus.no, til personvern og til informasjonskapslar i botnen av sida.',
    },
  },
  sources: [
    { title: 'Kommunikasjonsstrategien til Sørum kommune: sikre personvernet' },
    { title: 'Forskrift om universell utforming av IKT-løsninger § 4 b', url: 'https://lovdata.no/forskrift/2013-06-21-732' },
  ],
  messages: {
    nb: {
      accessibility: 'Siden har ingen lenke til tilgjengelighetserklæringen.',
      privacy: 'Siden har ingen lenke til personvern.',
      cookies: 'Siden har ingen lenke til informasjonskapsler.',
    },
    nn: {
      accessibility: 'Sida har inga lenke til tilgjengelegheitserklæringa.',
      privacy: 'Sida har inga lenke til personvern.',
      cookies: 'Sida har inga lenke til informasjonskapslar.',
    },
  },
  applies: (document) => isPage(document) && (isWhole(document) || hasFooter(document)),
  check(document, { profile }) {
    const addresses = Object.values(profile.accessibility);
    const says = {
      accessibility: hasLink(document, statement) || addresses.some((address) => hasLink(document, statement, address)),
      privacy: hasLink(document, /(?<!\p{L})(?:personvern|privacy)/iu, profile.web.pages.privacy),
      cookies: hasLink(document, /(?:informasjonskaps|cookie|kaps(?:ler|lar))/iu, profile.web.pages.cookies),
    };
    return parts.flatMap((message) => (says[message] ? [] : [{ message }]));
  },
  examples: [
    {
      kind: 'tjeneste',
      html: '⟦⟧<h1>SFO</h1><footer><a href="/personvern">Personvern</a> <a href="/cookies">Informasjonskapsler</a></footer>',
    },
    {
      kind: 'tjeneste',
      html: '⟦⟧<h1>SFO</h1><footer><a href="https://uustatus.no/x">Tilgjengelighetserklæring</a> <a href="/cookies">Informasjonskapsler</a></footer>',
    },
    {
      kind: 'tjeneste',
      html: '⟦⟧<h1>SFO</h1><footer><a href="https://uustatus.no/x">Tilgjengelighetserklæring</a> <a href="/personvern">Personvern</a></footer>',
    },
    {
      kind: 'tjeneste',
      html: '<h1>SFO</h1><footer><a href="https://uustatus.no/x">Tilgjengelighetserklæring</a> <a href="/personvern">Personvern</a> <a href="/cookies">Informasjonskapsler</a></footer>',
    },
    { kind: 'tjeneste', html: '<h1>SFO</h1><p>En bit av en side.</p>' },
    {
      kind: 'tjeneste',
      html: '<h1>SFO</h1><footer><a href="https://uustatus.no/x">Tilgjengelighet</a> <a href="/personvern">Personvern og informasjonskapsler</a></footer>',
    },
    {
      language: 'nn',
      kind: 'tjeneste',
      html: '⟦⟧<h1>SFO</h1><footer><p>Ikkje vent.</p><a href="/personvern">Personvern</a> <a href="/cookies">Informasjonskapslar</a></footer>',
    },
    {
      language: 'nn',
      kind: 'tjeneste',
      html: '⟦⟧<h1>SFO er ikkje skule</h1><footer><a href="https://uustatus.no/x">Tilgjengelegheitserklæring</a> <a href="/cookies">Informasjonskapslar</a></footer>',
    },
    {
      language: 'nn',
      kind: 'tjeneste',
      html: '⟦⟧<h1>SFO er ikkje skule</h1><footer><a href="https://uustatus.no/x">Tilgjengelegheitserklæring</a> <a href="/personvern">Personvern</a></footer>',
    },
    {
      language: 'nn',
      kind: 'tjeneste',
      html: '<h1>SFO er ikkje skule</h1><footer><a href="https://uustatus.no/x">Tilgjengelegheitserklæring</a> <a href="/personvern">Personvern</a> <a href="/cookies">Informasjonskapslar</a></footer>',
    },
    { language: 'nn', kind: 'tjeneste', html: '<h1>SFO</h1><p>Ikkje ei heil side.</p>' },
    {
      language: 'nn',
      kind: 'tjeneste',
      html: '<h1>SFO er ikkje skule</h1><footer><a href="https://uustatus.no/x">Tilgjengelegheit</a> <a href="/personvern">Personvern og informasjonskapslar</a></footer>',
    },
  ],
});

const hasFooter = ({ nodes }: Document): boolean => nodes.some((node) => node.kind === 'region' && node.region === 'footer');
