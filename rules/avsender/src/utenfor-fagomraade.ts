import { type Document, defineRule, type Profile } from '@klarsyn/core';
import { isFreeVoice } from './shared/free.ts';
import { genreOf } from './shared/genre.ts';
import { linesOf } from './shared/lines.ts';
import { spokenIn } from './shared/speakers.ts';
import { speaksFor } from './shared/titles.ts';

export default defineRule({
  id: 'avsender/utenfor-fagomraade',
  over: 'document',
  needs: ['profile', 'kind'],
  severity: 'hint',
  tags: ['SEED-MOD-15', 'SEED-MOD-17', 'SEED-MOD-18'],
  docs: {
    nb: {
      title: 'Noen uttaler seg om noe annet enn sitt eget',
      why: 'Ledere uttaler seg om sin egen enhet, utvalgsledere om sitt eget utvalg. Ellers vet leseren ikke hvem som har ansvaret.',
      advice: 'La lederen for enheten som eier saken, si det, eller skriv at det er avtalt.',
    },
    nn: {
      title: 'Nokon uttaler seg om noko anna enn sitt eige',
      why: 'Leiarar uttaler seg om si eiga eining, utvalsleiarar om sitt eige utval. Elles veit lesaren ikkje kven som har ansvaret.',
      advice: 'La leiaren for eininga som eig saka, seie det, eller skriv at det er avtalt.',
    },
  },
  sources: [{ title: 'Kommunikasjonsstrategien til Modum kommune: etatsledere, virksomhetsledere og ledere av hovedutvalg' }],
  messages: {
    nb: { found: '{name} hører til {own}. Saken ser ut til å være hos {owner}.' },
    nn: { found: '{name} høyrer til {own}. Saka ser ut til å vere hos {owner}.' },
  },
  applies: (document, { profile }) =>
    /^(?:press|page)$/.test(genreOf(document) ?? '') && profile.people.length > 0 && !isFreeVoice(document),
  check(document, { profile }) {
    const owner = ownerOf(document, profile);
    if (owner === undefined) return undefined;
    return spokenIn(document).flatMap(({ line, speakers }) =>
      speakers.flatMap(({ name, title }) => {
        const person = profile.people.find((one) => one.name === name);
        const own = person?.unit;
        if (name === undefined || own === undefined || own === owner) return [];
        if (title !== undefined && /^(?:organisation|administration)$/.test(speaksFor(title, name, profile))) return [];
        if (profile.spokespersons.some((one) => one.name === name && (one.scope === undefined || one.scope.includes(owner)))) return [];
        const start = line.span.end - line.text.length + line.text.indexOf(name);
        return [
          {
            message: 'found',
            values: { name, own, owner },
            at: { ...line.span, start, end: start + name.length },
            certainty: 'review',
          } as const,
        ];
      }),
    );
  },
  examples: [
    {
      kind: 'artikkel',
      profile: {
        name: { official: 'Fjordvik kommune' },
        units: [{ name: 'Byggesak' }, { name: 'Lia barnehage' }],
        people: [
          { name: 'Per Vik', title: 'virksomhetsleder', unit: 'Byggesak' },
          { name: 'Kari Moe', title: 'styrer', unit: 'Lia barnehage' },
          { name: 'Liv Strand', title: 'ordfører' },
        ],
      },
      html: '<p>Ansvarlig enhet: Lia barnehage</p><p>– Barna har det bra, sier virksomhetsleder ⟦Per Vik⟧.</p>',
    },
    {
      kind: 'pressemelding',
      profile: {
        name: { official: 'Fjordvik kommune' },
        units: [{ name: 'Byggesak' }, { name: 'Lia barnehage' }],
        people: [
          { name: 'Per Vik', title: 'virksomhetsleder', unit: 'Byggesak' },
          { name: 'Kari Moe', title: 'styrer', unit: 'Lia barnehage' },
          { name: 'Liv Strand', title: 'ordfører' },
        ],
      },
      text: 'Pressemelding\n\nAnsvarlig: Byggesak\n\n– Saken er avgjort, sier styrer ⟦Kari Moe⟧.',
    },
    {
      kind: 'artikkel',
      profile: {
        name: { official: 'Fjordvik kommune' },
        units: [{ name: 'Byggesak' }, { name: 'Lia barnehage' }],
        people: [
          { name: 'Per Vik', title: 'virksomhetsleder', unit: 'Byggesak' },
          { name: 'Kari Moe', title: 'styrer', unit: 'Lia barnehage' },
          { name: 'Liv Strand', title: 'ordfører' },
        ],
      },
      html: '<p>Innholdseier: Byggesak</p><p>– Vi venter svar snart, sier ⟦Kari Moe⟧.</p>',
    },
    {
      kind: 'artikkel',
      profile: {
        name: { official: 'Fjordvik kommune' },
        units: [{ name: 'Byggesak' }, { name: 'Lia barnehage' }],
        people: [
          { name: 'Per Vik', title: 'virksomhetsleder', unit: 'Byggesak' },
          { name: 'Kari Moe', title: 'styrer', unit: 'Lia barnehage' },
          { name: 'Liv Strand', title: 'ordfører' },
        ],
      },
      html: '<p>Ansvarlig enhet: Lia barnehage</p><p>– Barna har det bra, sier styrer Kari Moe.</p>',
    },
    {
      kind: 'artikkel',
      profile: {
        name: { official: 'Fjordvik kommune' },
        units: [{ name: 'Byggesak' }, { name: 'Lia barnehage' }],
        people: [
          { name: 'Per Vik', title: 'virksomhetsleder', unit: 'Byggesak' },
          { name: 'Kari Moe', title: 'styrer', unit: 'Lia barnehage' },
          { name: 'Liv Strand', title: 'ordfører' },
        ],
      },
      html: '<p>Ansvarlig enhet: Byggesak</p><p>– Saken er avgjort, sier ordfører Liv Strand.</p>',
    },
    {
      kind: 'artikkel',
      profile: {
        name: { official: 'Fjordvik kommune' },
        units: [{ name: 'Byggesak' }, { name: 'Lia barnehage' }],
        people: [
          { name: 'Per Vik', title: 'virksomhetsleder', unit: 'Byggesak' },
          { name: 'Kari Moe', title: 'styrer', unit: 'Lia barnehage' },
          { name: 'Liv Strand', title: 'ordfører' },
        ],
      },
      html: '<p>– Saken er avgjort, sier styrer Kari Moe.</p>',
      note: 'Ingen eier er nevnt.',
    },
    {
      language: 'nn',
      kind: 'artikkel',
      profile: {
        name: { official: 'Fjordvik kommune' },
        units: [{ name: 'Byggesak' }, { name: 'Lia barnehage' }],
        people: [
          { name: 'Per Vik', title: 'virksomhetsleder', unit: 'Byggesak' },
          { name: 'Kari Moe', title: 'styrer', unit: 'Lia barnehage' },
          { name: 'Liv Strand', title: 'ordfører' },
        ],
      },
      html: '<p>Ansvarleg eining: Lia barnehage</p><p>– Barna har det ikkje dårleg, seier verksemdsleiar ⟦Per Vik⟧.</p>',
    },
    {
      language: 'nn',
      kind: 'pressemelding',
      profile: {
        name: { official: 'Fjordvik kommune' },
        units: [{ name: 'Byggesak' }, { name: 'Lia barnehage' }],
        people: [
          { name: 'Per Vik', title: 'virksomhetsleder', unit: 'Byggesak' },
          { name: 'Kari Moe', title: 'styrer', unit: 'Lia barnehage' },
          { name: 'Liv Strand', title: 'ordfører' },
        ],
      },
      text: 'Pressemelding\n\nAnsvarleg: Byggesak\n\n– Saka er ikkje avgjord, seier styrar ⟦Kari Moe⟧.',
    },
    {
      language: 'nn',
      kind: 'artikkel',
      profile: {
        name: { official: 'Fjordvik kommune' },
        units: [{ name: 'Byggesak' }, { name: 'Lia barnehage' }],
        people: [
          { name: 'Per Vik', title: 'virksomhetsleder', unit: 'Byggesak' },
          { name: 'Kari Moe', title: 'styrer', unit: 'Lia barnehage' },
          { name: 'Liv Strand', title: 'ordfører' },
        ],
      },
      html: '<p>Innhaldseigar: Byggesak</p><p>– Vi ventar ikkje svar, seier ⟦Kari Moe⟧.</p>',
    },
    {
      language: 'nn',
      kind: 'artikkel',
      profile: {
        name: { official: 'Fjordvik kommune' },
        units: [{ name: 'Byggesak' }, { name: 'Lia barnehage' }],
        people: [
          { name: 'Per Vik', title: 'virksomhetsleder', unit: 'Byggesak' },
          { name: 'Kari Moe', title: 'styrer', unit: 'Lia barnehage' },
          { name: 'Liv Strand', title: 'ordfører' },
        ],
      },
      html: '<p>Ansvarleg eining: Lia barnehage</p><p>– Barna grin ikkje, seier styrar Kari Moe.</p>',
    },
    {
      language: 'nn',
      kind: 'artikkel',
      profile: {
        name: { official: 'Fjordvik kommune' },
        units: [{ name: 'Byggesak' }, { name: 'Lia barnehage' }],
        people: [
          { name: 'Per Vik', title: 'virksomhetsleder', unit: 'Byggesak' },
          { name: 'Kari Moe', title: 'styrer', unit: 'Lia barnehage' },
          { name: 'Liv Strand', title: 'ordfører' },
        ],
      },
      html: '<p>Ansvarleg eining: Byggesak</p><p>– Saka er ikkje avgjord, seier ordførar Liv Strand.</p>',
    },
    {
      language: 'nn',
      kind: 'artikkel',
      profile: {
        name: { official: 'Fjordvik kommune' },
        units: [{ name: 'Byggesak' }, { name: 'Lia barnehage' }],
        people: [
          { name: 'Per Vik', title: 'virksomhetsleder', unit: 'Byggesak' },
          { name: 'Kari Moe', title: 'styrer', unit: 'Lia barnehage' },
          { name: 'Liv Strand', title: 'ordfører' },
        ],
      },
      html: '<p>– Saka er ikkje avgjord, seier styrar Kari Moe.</p>',
    },
  ],
});

const ownerLine =
  /^(?:ansvarlig(?: enhet| avdeling)?|ansvarleg(?: eining| avdeling)?|innholdseier|innhaldseigar|publisert av):\s*(?<unit>.+)$/iu;

/** The unit that owns a document: by its address, or by what it says itself. */
function ownerOf(document: Document, { units }: Profile): string | undefined {
  const told = linesOf(document).flatMap(({ text }) => ownerLine.exec(text)?.groups?.['unit'] ?? []);
  const named = units.find(({ name, aliases = [] }) =>
    told.some((unit) => [name, ...aliases].some((one) => unit.toLowerCase().includes(one.toLowerCase()))),
  );
  const path = document.uri.replace(/^https?:\/\/[^/]+/i, '');
  const owning = units.find(({ pages = [] }) =>
    pages.some((pattern) => path.includes(pattern.replace(/\*+.*$/, '')) && pattern.replace(/\*+.*$/, '').length > 1),
  );
  return (named ?? owning)?.name;
}
