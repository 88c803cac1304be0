import { type Document, defineRule } from '@klarsyn/core';
import { isKind, textOf } from './shared/page.ts';

export default defineRule({
  id: 'kommune/ansvarlig-enhet-mangler',
  over: 'document',
  needs: ['kind', 'profile'],
  severity: 'warning',
  tags: ['SEED-BAE-15', 'SEED-SOR-15', 'SEED-SOR-16', 'SEED-ASK-21'],
  docs: {
    nb: {
      title: 'Det står ikke hvem som eier siden',
      why: 'Den som har ansvaret, må stå der. Ellers blir ingen spurt når noe er feil.',
      advice: 'Skriv «Ansvarlig: Lia barnehage» nederst, eller sett dc.publisher i siden.',
    },
    nn: {
      title: 'Det står ikkje kven som eig sida',
      why: 'Den som har ansvaret, må stå der. Elles blir ingen spurd når noko er feil.',
      advice: 'Skriv «Ansvarleg: Lia barnehage» nedst, eller set dc.publisher i sida.',
    },
  },
  sources: [
    { title: 'Kommunikasjonsstrategien til Bærum kommune: informasjon er et lederansvar' },
    { title: 'Kommunikasjonsstrategien til Sørum kommune: virksomhetene har ansvar for eget innhold' },
    { title: 'Kommunikasjonsstrategien til Asker kommune: ledere på alle nivåer er ansvarlige' },
  ],
  messages: {
    nb: {
      missing: 'Siden sier ikke hvilken enhet som har ansvaret.',
      unknown: '«{unit}» er satt opp som ansvarlig, men profilen kjenner ikke den enheten.',
    },
    nn: {
      missing: 'Sida seier ikkje kva eining som har ansvaret.',
      unknown: '«{unit}» er sett opp som ansvarleg, men profilen kjenner ikkje den eininga.',
    },
  },
  applies: (document) => isKind(document, 'tjeneste', 'artikkel', 'hoering', 'beredskap'),
  check(document, { profile }) {
    const owner = ownerOf(document);
    if (owner === undefined) return { message: 'missing' };
    const known = [profile.name.official, ...profile.units.flatMap(({ name, aliases = [] }) => [name, ...aliases])];
    const isKnown = known.some((name) => name !== '' && owner.toLowerCase().includes(name.toLowerCase()));
    return profile.units.length === 0 || isKnown ? undefined : { message: 'unknown', values: { unit: owner }, severity: 'hint' };
  },
  examples: [
    { kind: 'tjeneste', profile: { name: { official: 'Fjordvik kommune' } }, html: '⟦⟧<h1>SFO</h1><p>Du kan søke hele året.</p>' },
    { kind: 'tjeneste', profile: { name: { official: 'Fjordvik kommune' } }, html: '⟦⟧<h1>SFO</h1><p>Sist oppdatert 3. mars 2027</p>' },
    {
      kind: 'tjeneste',
      profile: { name: { official: 'Fjordvik kommune' }, units: [{ name: 'Lia barnehage' }] },
      html: '⟦⟧<h1>SFO</h1><p>Ansvarlig: Skolekontoret</p>',
      note: 'Enheten finnes ikke lenger.',
    },
    { kind: 'tjeneste', profile: { name: { official: 'Fjordvik kommune' } }, html: '<h1>SFO</h1><p>Ansvarlig: Lia barnehage</p>' },
    { kind: 'tjeneste', profile: { name: { official: 'Fjordvik kommune' } }, html: '<h1>SFO</h1><p>Innholdseier: Oppvekst</p>' },
    {
      kind: 'tjeneste',
      profile: { name: { official: 'Fjordvik kommune' }, units: [{ name: 'Lia barnehage' }] },
      html: '<h1>SFO</h1><p>Ansvarlig enhet: Lia barnehage</p>',
    },
    { kind: 'enhet', profile: { name: { official: 'Fjordvik kommune' } }, html: '<h1>Lia barnehage</h1>' },
    {
      language: 'nn',
      kind: 'tjeneste',
      profile: { name: { official: 'Fjordvik kommune' } },
      html: '⟦⟧<h1>SFO</h1><p>Du kan ikkje søkje før i mai.</p>',
    },
    {
      language: 'nn',
      kind: 'tjeneste',
      profile: { name: { official: 'Fjordvik kommune' } },
      html: '⟦⟧<h1>SFO</h1><p>Sist oppdatert 3. mars 2027, ikkje seinare</p>',
    },
    {
      language: 'nn',
      kind: 'tjeneste',
      profile: { name: { official: 'Fjordvik kommune' }, units: [{ name: 'Lia barnehage' }] },
      html: '⟦⟧<h1>SFO er ikkje skule</h1><p>Ansvarleg: Skulekontoret</p>',
    },
    {
      language: 'nn',
      kind: 'tjeneste',
      profile: { name: { official: 'Fjordvik kommune' } },
      html: '<h1>SFO er ikkje skule</h1><p>Ansvarleg: Lia barnehage</p>',
    },
    {
      language: 'nn',
      kind: 'tjeneste',
      profile: { name: { official: 'Fjordvik kommune' } },
      html: '<h1>SFO er ikkje skule</h1><p>Innhaldseigar: Oppvekst</p>',
    },
    {
      language: 'nn',
      kind: 'tjeneste',
      profile: { name: { official: 'Fjordvik kommune' }, units: [{ name: 'Lia barnehage' }] },
      html: '<h1>SFO er ikkje skule</h1><p>Ansvarleg eining: Lia barnehage</p>',
    },
  ],
});

const line =
  /^(?:ansvarlig(?: (?:enhet|avdeling|redaktør|virksomhet|for siden))?|ansvarleg(?: (?:eining|avdeling|redaktør|verksemd|for sida))?|innholdseier|innhaldseigar|innholdsansvarlig|innhaldsansvarleg|publisert av|eier av siden|eigar av sida|avsender|avsendar)\s*:\s*(?<unit>.{2,80})$/iu;

/** The unit that answers for a page: a line that says so, or the data of the page. */
function ownerOf(document: Document): string | undefined {
  const said = textOf(document)
    .split('\n')
    .flatMap((text) => line.exec(text.trim())?.groups?.['unit'] ?? [])[0];
  const { properties = {} } = document.meta;
  return (
    said ??
    ['dc.publisher', 'dcterms.publisher', 'dc.creator', 'owner', 'article:author', 'publisher']
      .map((name) => properties[name])
      .find((value) => value !== undefined && value !== '')
  );
}
