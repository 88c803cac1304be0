import { type Document, defineRule, nodesOf, type Profile } from '@klarsyn/core';
import { closingOf, isAutomated, isFilledLater } from './shared/closing.ts';
import { genreOf } from './shared/genre.ts';
import { linesOf } from './shared/lines.ts';

export default defineRule({
  id: 'avsender/enhet-mangler',
  over: 'document',
  needs: ['profile', 'kind'],
  severity: 'hint',
  tags: ['SEND-UNIT-MISSING', 'SEED-SOR-12', 'SEED-MOD-12', 'prove'],
  docs: {
    nb: {
      title: 'Det står ikke hvilken enhet avsenderen hører til',
      why: 'Den som ringer, kommer raskere fram når hun vet hvilken enhet som har saken.',
      advice: 'Skriv enheten i underskriften: «Kari Moe, rådgiver, Byggesak».',
    },
    nn: {
      title: 'Det står ikkje kva eining avsendaren høyrer til',
      why: 'Den som ringjer, kjem raskare fram når ho veit kva eining som har saka.',
      advice: 'Skriv eininga i underskrifta: «Kari Moe, rådgjevar, Byggjesak».',
    },
  },
  sources: [{ title: 'Kommunikasjonsstrategien til Modum kommune: den som skriver, sier navn, tittel og enhet' }],
  messages: {
    nb: { missing: 'Det står ikke hvilken enhet dette kommer fra.' },
    nn: { missing: 'Det står ikkje kva eining dette kjem frå.' },
  },
  applies: (document, { profile }) =>
    profile.units.length > 0 && /^(?:letter|mail)$/.test(genreOf(document) ?? '') && !isAutomated(document),
  check(document, { profile }) {
    const closing = closingOf(document);
    if (closing === undefined || isFilledLater(closing) || hasUnitField(document)) return undefined;
    const said = linesOf(document).map(({ text }) => text.toLowerCase());
    const isNamed = unitsOf(profile).some((unit) => said.some((line) => line.includes(unit)));
    return isNamed ? undefined : { message: 'missing', at: closing.greeting.span };
  },
  examples: [
    {
      kind: 'vedtak',
      profile: { name: { official: 'Fjordvik kommune' }, units: [{ name: 'Byggesak' }] },
      text: 'Vi har innvilget søknaden din.\n\n⟦Med vennlig hilsen⟧\nKari Moe\nrådgiver\nFjordvik kommune',
    },
    {
      kind: 'e-post',
      profile: { name: { official: 'Fjordvik kommune' }, units: [{ name: 'Kultur' }, { name: 'Byggesak' }] },
      text: 'Hei. Vi kommer tirsdag.\n\n⟦Hilsen⟧\nPer Vik, konsulent\nFjordvik kommune',
    },
    {
      kind: 'avslag',
      profile: { name: { official: 'Fjordvik kommune' }, units: [{ name: 'Lia barnehage' }] },
      text: 'Vi avslår søknaden.\n\n⟦Vennlig hilsen⟧\nKari Moe\nstyrer\nFjordvik kommune',
    },
    {
      kind: 'vedtak',
      profile: { name: { official: 'Fjordvik kommune' }, units: [{ name: 'Byggesak' }] },
      text: 'Vi har innvilget søknaden din.\n\nMed vennlig hilsen\nKari Moe\nrådgiver, Byggesak\nFjordvik kommune',
    },
    {
      kind: 'vedtak',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Vi har innvilget søknaden din.\n\nMed vennlig hilsen\nKari Moe\nFjordvik kommune',
      note: 'Profilen har ingen enheter.',
    },
    {
      kind: 'vedtak',
      profile: { name: { official: 'Fjordvik kommune' }, units: [{ name: 'Byggesak', aliases: ['byggesakskontoret'] }] },
      text: 'Byggesakskontoret har innvilget søknaden din.\n\nMed vennlig hilsen\nKari Moe\nrådgiver\nFjordvik kommune',
    },
    {
      language: 'nn',
      kind: 'vedtak',
      profile: { name: { official: 'Fjordvik kommune' }, units: [{ name: 'Byggjesak' }] },
      text: 'Vi har ikkje innvilga søknaden din.\n\n⟦Med venleg helsing⟧\nKari Moe\nrådgjevar\nFjordvik kommune',
    },
    {
      language: 'nn',
      kind: 'e-post',
      profile: { name: { official: 'Fjordvik kommune' }, units: [{ name: 'Kultur' }] },
      text: 'Hei. Vi kjem ikkje før tysdag.\n\n⟦Helsing⟧\nPer Vik, konsulent\nFjordvik kommune',
    },
    {
      language: 'nn',
      kind: 'avslag',
      profile: { name: { official: 'Fjordvik kommune' }, units: [{ name: 'Lia barnehage' }] },
      text: 'Du får ikkje plass.\n\n⟦Venleg helsing⟧\nKari Moe\nstyrar\nFjordvik kommune',
    },
    {
      language: 'nn',
      kind: 'vedtak',
      profile: { name: { official: 'Fjordvik kommune' }, units: [{ name: 'Byggjesak' }] },
      text: 'Vi har ikkje innvilga søknaden din.\n\nMed venleg helsing\nKari Moe\nrådgjevar, Byggjesak\nFjordvik kommune',
    },
    {
      language: 'nn',
      kind: 'vedtak',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Vi har ikkje innvilga søknaden din.\n\nMed venleg helsing\nKari Moe\nFjordvik kommune',
    },
    {
      language: 'nn',
      kind: 'vedtak',
      profile: { name: { official: 'Fjordvik kommune' }, units: [{ name: 'Byggjesak' }] },
      text: 'Vi har ikkje innvilga søknaden din.\n\nMed venleg helsing\n{{namn}}\n{{eining}}',
    },
  ],
});

const unitsOf = ({ units }: Profile): readonly string[] =>
  units.flatMap(({ name, aliases = [] }) => [name, ...aliases]).map((name) => name.toLowerCase());

const hasUnitField = (document: Document): boolean => nodesOf(document, 'field').some(({ name }) => /enhet|eining|avdeling/i.test(name));
