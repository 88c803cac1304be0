import { type Document, defineRule, type Profile } from '@klarsyn/core';
import { closingOf } from './shared/closing.ts';
import { escaped } from './shared/escaped.ts';
import { genreOf } from './shared/genre.ts';
import { linesOf } from './shared/lines.ts';

export default defineRule({
  id: 'avsender/leverandoer-uten-kommune',
  over: 'document',
  needs: ['profile', 'kind'],
  severity: 'warning',
  tags: ['SEND-CONTRACTOR', 'SEED-ASK-19'],
  docs: {
    nb: {
      title: 'Leverandøren sier ikke at den arbeider for kommunen',
      why: 'Leseren skal vite hvem som har ansvaret, og hvor hun kan klage.',
      advice: 'Skriv «på vegne av Fjordvik kommune» i brevhodet eller øverst på siden.',
    },
    nn: {
      title: 'Leverandøren seier ikkje at han arbeider for kommunen',
      why: 'Lesaren skal vite kven som har ansvaret, og kvar ho kan klage.',
      advice: 'Skriv «på vegner av Fjordvik kommune» i brevhovudet eller øvst på sida.',
    },
  },
  sources: [
    { title: 'Kommunikasjonsstrategien til Asker kommune: virksomhet som andre utfører på vegne av kommunen' },
    { title: 'Kommuneloven § 4-1', url: 'https://lovdata.no/lov/2018-06-22-83' },
  ],
  messages: {
    nb: { missing: '{contractor} skriver, men sier ikke at det er på vegne av {name}.' },
    nn: { missing: '{contractor} skriv, men seier ikkje at det er på vegner av {name}.' },
  },
  applies: (document, { profile }) => profile.contractors.length > 0 && genreOf(document) !== undefined,
  check(document, { profile }) {
    const contractor = senderAmong(document, profile);
    if (contractor === undefined) return undefined;
    const text = linesOf(document)
      .map((line) => line.text)
      .join('\n');
    const names = [profile.name.official, ...profile.name.allowed].map(escaped);
    const onBehalf = new RegExp(
      `(?:på veg(?:ne|ner) av|på oppdrag (?:fra|frå|for)|utfører oppdrag for|leverandør (?:for|til)|leverer (?:tenester|tjenester) (?:for|til))\\s+(?:\\p{L}+\\s){0,2}(?:${names.join('|')})`,
      'iu',
    );
    return onBehalf.test(text) ? undefined : { message: 'missing', values: { contractor, name: profile.name.official } };
  },
  examples: [
    {
      kind: 'orientering',
      profile: { name: { official: 'Fjordvik kommune' }, contractors: [{ name: 'Vik Renovasjon AS' }] },
      text: '⟦⟧Vi tømmer dunken tirsdag.\n\nHilsen\nPer Vik\nVik Renovasjon AS',
    },
    {
      kind: 'e-post',
      profile: { name: { official: 'Fjordvik kommune' }, contractors: [{ name: 'Fjord Buss' }] },
      text: '⟦⟧Skolebussen går klokka 8.\n\nMvh\nFjord Buss',
    },
    {
      kind: 'tjeneste',
      profile: { name: { official: 'Fjordvik kommune' }, contractors: [{ name: 'Vik Renovasjon AS' }] },
      html: '⟦⟧<header>Vik Renovasjon AS</header><main><h1>Tømming</h1><p>Vi tømmer tirsdag.</p></main>',
    },
    {
      kind: 'orientering',
      profile: { name: { official: 'Fjordvik kommune' }, contractors: [{ name: 'Vik Renovasjon AS' }] },
      text: 'På vegne av Fjordvik kommune tømmer vi dunken tirsdag.\n\nHilsen\nPer Vik\nVik Renovasjon AS',
    },
    {
      kind: 'orientering',
      profile: { name: { official: 'Fjordvik kommune' }, contractors: [{ name: 'Vik Renovasjon AS' }] },
      text: 'Vik Renovasjon AS tømmer dunken din.\n\nHilsen\nKari Moe\nFjordvik kommune',
      note: 'Kommunen skriver selv.',
    },
    {
      kind: 'orientering',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Vi tømmer dunken tirsdag.\n\nHilsen\nVik Renovasjon AS',
      note: 'Profilen nevner ingen leverandører.',
    },
    {
      language: 'nn',
      kind: 'orientering',
      profile: { name: { official: 'Fjordvik kommune' }, contractors: [{ name: 'Vik Renovasjon AS' }] },
      text: '⟦⟧Vi tømmer ikkje dunken tysdag.\n\nHelsing\nPer Vik\nVik Renovasjon AS',
    },
    {
      language: 'nn',
      kind: 'e-post',
      profile: { name: { official: 'Fjordvik kommune' }, contractors: [{ name: 'Fjord Buss' }] },
      text: '⟦⟧Skulebussen går ikkje klokka 8.\n\nHelsing\nFjord Buss',
    },
    {
      language: 'nn',
      kind: 'tjeneste',
      profile: { name: { official: 'Fjordvik kommune' }, contractors: [{ name: 'Vik Renovasjon AS' }] },
      html: '⟦⟧<header>Vik Renovasjon AS</header><main><h1>Tømming</h1><p>Vi tømmer ikkje tysdag.</p></main>',
    },
    {
      language: 'nn',
      kind: 'orientering',
      profile: { name: { official: 'Fjordvik kommune' }, contractors: [{ name: 'Vik Renovasjon AS' }] },
      text: 'På vegner av Fjordvik kommune tømmer vi ikkje dunken før tysdag.\n\nHelsing\nPer Vik\nVik Renovasjon AS',
    },
    {
      language: 'nn',
      kind: 'orientering',
      profile: { name: { official: 'Fjordvik kommune' }, contractors: [{ name: 'Vik Renovasjon AS' }] },
      text: 'Vik Renovasjon AS tømmer ikkje dunken din.\n\nHelsing\nKari Moe\nFjordvik kommune',
    },
    {
      language: 'nn',
      kind: 'orientering',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Vi tømmer ikkje dunken tysdag.\n\nHelsing\nVik Renovasjon AS',
    },
  ],
});

/** The contractor that sends a document: by host, in its head or foot, or in the closing where the municipality does not sign. */
function senderAmong(document: Document, { contractors, name }: Profile): string | undefined {
  const host = /^https?:\/\/([^/:]+)/i.exec(document.uri)?.[1]?.toLowerCase();
  const closing = (closingOf(document)?.lines ?? []).map(({ text }) => text);
  const margins = linesOf(document).flatMap(({ text, region }) => (region === 'header' || region === 'footer' ? [text] : []));
  const signed = [...closing, ...margins].join('\n').toLowerCase();
  const isOurs = [name.official, ...name.allowed].some((one) => closing.join('\n').toLowerCase().includes(one.toLowerCase()));
  return contractors.find(
    (one) =>
      (host !== undefined && one.hosts?.some((own) => own.toLowerCase() === host)) || (!isOurs && signed.includes(one.name.toLowerCase())),
  )?.name;
}
