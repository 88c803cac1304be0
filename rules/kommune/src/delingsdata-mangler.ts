import { defineRule } from '@klarsyn/core';
import { isKind, isWhole, listed } from './shared/page.ts';

/** What is shown of a shared page: each by the name it goes by, and others that are as good. */
const parts: readonly (readonly string[])[] = [
  ['og:title', 'twitter:title'],
  ['og:description', 'twitter:description'],
  ['og:image', 'twitter:image'],
  ['og:image:alt', 'twitter:image:alt'],
  ['og:url'],
  ['twitter:card'],
];

export default defineRule({
  id: 'kommune/delingsdata-mangler',
  over: 'document',
  needs: ['kind'],
  severity: 'hint',
  tags: ['SEED-BAE-12', 'SEED-MOD-30', 'SEED-ASK-16'],
  docs: {
    nb: {
      title: 'Siden mangler det som vises når den deles',
      why: 'Uten tittel, tekst og bilde ser en delt lenke ut som reklame, og få klikker på den.',
      advice: 'Legg inn og:title, og:description, og:image med og:image:alt, og:url og twitter:card.',
    },
    nn: {
      title: 'Sida manglar det som blir vist når ho blir delt',
      why: 'Utan tittel, tekst og bilete ser ei delt lenke ut som reklame, og få klikkar på henne.',
      advice: 'Legg inn og:title, og:description, og:image med og:image:alt, og:url og twitter:card.',
    },
  },
  sources: [
    { title: 'Kommunikasjonsstrategien til Bærum kommune: aktive på nettarenaer der innbyggerne er' },
    { title: 'Kommunikasjonsstrategien til Modum kommune: Facebook som egen kanal' },
    { title: 'Kommunikasjonsstrategien til Asker kommune: sosiale medier til nyheter og deling' },
    { title: 'The Open Graph protocol', url: 'https://ogp.me/' },
  ],
  messages: {
    nb: { missing: 'Når siden deles, mangler {parts}.' },
    nn: { missing: 'Når sida blir delt, manglar {parts}.' },
  },
  applies: (document) => isWhole(document) && isKind(document, 'forside', 'artikkel', 'tjeneste', 'hoering', 'beredskap', 'moete'),
  check(document) {
    const has = (name: string) => (document.meta.properties?.[name] ?? '').trim() !== '';
    const missing = parts.filter((names) => !names.some(has)).map(([name]) => name ?? '');
    const severity = isKind(document, 'artikkel', 'forside', 'beredskap') ? 'warning' : 'hint';
    return missing.length === 0 ? undefined : { message: 'missing', values: { parts: listed(missing) }, severity };
  },
  examples: [
    { kind: 'artikkel', html: '⟦⟧<html lang="nb"><head><title>Ny bro</title></head><body><h1>Ny bro</h1></body></html>' },
    {
      kind: 'artikkel',
      html: '⟦⟧<html lang="nb"><head><title>Ny bro</title><meta property="og:title" content="Ny bro"></head><body><h1>Ny bro</h1></body></html>',
    },
    {
      kind: 'tjeneste',
      html: '⟦⟧<html lang="nb"><head><title>SFO</title><meta property="og:image" content="sfo.jpg"></head><body><h1>SFO</h1></body></html>',
    },
    {
      kind: 'artikkel',
      html: '<html lang="nb"><head><title>Ny bro</title><meta property="og:title" content="Ny bro"><meta property="og:description" content="Om broen"><meta property="og:image" content="b.jpg"><meta property="og:image:alt" content="Bro"><meta property="og:url" content="https://fjordvik.example/bro"><meta name="twitter:card" content="summary"></head><body><h1>Ny bro</h1></body></html>',
    },
    { kind: 'kontakt', html: '<html lang="nb"><head><title>Kontakt</title></head><body><h1>Kontakt</h1></body></html>' },
    { kind: 'artikkel', html: '<h1>Ny bro</h1>', note: 'En bit av en side.' },
    {
      language: 'nn',
      kind: 'artikkel',
      html: '⟦⟧<html lang="nn"><head><title>Ny bru</title></head><body><h1>Ny bru</h1><p>Ho er ikkje stengd.</p></body></html>',
    },
    {
      language: 'nn',
      kind: 'artikkel',
      html: '⟦⟧<html lang="nn"><head><title>Ny bru</title><meta property="og:title" content="Ny bru"></head><body><h1>Ny bru</h1></body></html>',
    },
    {
      language: 'nn',
      kind: 'tjeneste',
      html: '⟦⟧<html lang="nn"><head><title>SFO</title></head><body><h1>SFO</h1><p>Ikkje ope.</p></body></html>',
    },
    {
      language: 'nn',
      kind: 'artikkel',
      html: '<html lang="nn"><head><title>Ny bru</title><meta property="og:title" content="Ny bro"><meta property="og:description" content="Om broen"><meta property="og:image" content="b.jpg"><meta property="og:image:alt" content="Bro"><meta property="og:url" content="https://fjordvik.example/bro"><meta name="twitter:card" content="summary"></head><body><h1>Ny bru</h1><p>Ho er ikkje stengd.</p></body></html>',
    },
    {
      language: 'nn',
      kind: 'kontakt',
      html: '<html lang="nn"><head><title>Kontakt</title></head><body><h1>Kontakt</h1><p>Ikkje vent.</p></body></html>',
    },
    { language: 'nn', kind: 'artikkel', html: '<h1>Brua er ikkje open</h1>' },
  ],
});
