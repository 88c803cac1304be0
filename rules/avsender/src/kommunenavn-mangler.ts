import { type Document, defineRule, nodesOf, type Profile } from '@klarsyn/core';
import { genreOf } from './shared/genre.ts';
import { linesOf } from './shared/lines.ts';

export default defineRule({
  id: 'avsender/kommunenavn-mangler',
  over: 'document',
  needs: ['profile', 'kind'],
  severity: 'error',
  tags: ['SEND-ORG-MISSING', 'LET-ALL-AVSENDER', 'SEED-SOR-14', 'SEED-ASK-01', 'SEED-ASK-02'],
  docs: {
    nb: {
      title: 'Navnet på kommunen mangler',
      why: 'Leseren skal se hvem som står bak. En enhet eller et servicetorg finnes i mange kommuner.',
      advice:
        'Skriv hele navnet i brevhodet, i underskriften eller i toppen av siden. Står det bare i logoen, må bildet ha det i tekstalternativet.',
    },
    nn: {
      title: 'Namnet på kommunen manglar',
      why: 'Lesaren skal sjå kven som står bak. Ei eining eller eit servicetorg finst i mange kommunar.',
      advice:
        'Skriv heile namnet i brevhovudet, i underskrifta eller i toppen av sida. Står det berre i logoen, må biletet ha det i tekstalternativet.',
    },
  },
  sources: [{ title: 'Kommunikasjonsstrategien til Asker kommune: det skal alltid være tydelig at kommunen står bak' }],
  messages: {
    nb: {
      missing: 'Det står ikke noe sted at dette er fra {name}.',
      unit: 'Avsenderen er «{unit}». Det står ikke noe sted at dette er fra {name}.',
    },
    nn: {
      missing: 'Det står ikkje nokon stad at dette er frå {name}.',
      unit: 'Avsendaren er «{unit}». Det står ikkje nokon stad at dette er frå {name}.',
    },
  },
  applies: (document) => genreOf(document) !== undefined && genreOf(document) !== 'post',
  check(document, { profile }) {
    const said = wordsOf(document);
    if (namesOf(profile).some((name) => said.includes(fold(name))) || isFilledLater(document)) return undefined;
    const unit = profile.units.find(({ name }) => said.includes(fold(name)))?.name;
    const genre = genreOf(document);
    const severity = genre === 'letter' || genre === 'page' ? 'error' : 'warning';
    const name = profile.name.official;
    return unit === undefined ? { message: 'missing', values: { name }, severity } : { message: 'unit', values: { unit, name }, severity };
  },
  examples: [
    {
      kind: 'vedtak',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: '⟦⟧Vi har innvilget søknaden din.\n\nMed vennlig hilsen\nKari Moe\nrådgiver\nTelefon 32 45 67 89',
    },
    {
      kind: 'orientering',
      profile: { name: { official: 'Fjordvik kommune' }, units: [{ name: 'Servicetorget' }] },
      text: '⟦⟧Veien er stengt mandag.\n\nHilsen Servicetorget',
      note: 'Enheten alene er ikke nok.',
    },
    {
      kind: 'tjeneste',
      profile: { name: { official: 'Fjordvik kommune' } },
      html: '⟦⟧<html lang="nb"><head><title>Byggesak</title></head><body><h1>Byggesak</h1><p>Kontakt oss.</p></body></html>',
    },
    {
      kind: 'vedtak',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Vi har innvilget søknaden din.\n\nMed vennlig hilsen\nKari Moe\nrådgiver\nFjordvik kommune',
    },
    {
      kind: 'tjeneste',
      profile: { name: { official: 'Fjordvik kommune' } },
      html: '<header><img src="logo.svg" alt="Fjordvik kommune"></header><h1>Byggesak</h1><p>Kontakt oss.</p>',
      note: 'Navnet står i tekstalternativet til logoen.',
    },
    {
      kind: 'vedtak',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Vi har innvilget søknaden din.\n\nHilsen {{kommunenavn}}',
      note: 'Navnet flettes inn.',
    },
    {
      kind: 'orientering',
      profile: { name: { official: 'Fjordvik kommune', allowed: ['kommunen', 'Fjordvik herad'] } },
      text: 'FJORDVIK HERAD\n\nVeien er stengt mandag.',
    },
    {
      language: 'nn',
      kind: 'vedtak',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: '⟦⟧Vi har innvilga søknaden din.\n\nMed venleg helsing\nKari Moe\nrådgjevar',
    },
    {
      language: 'nn',
      kind: 'orientering',
      profile: { name: { official: 'Fjordvik kommune', allowed: ['kommunen'] } },
      text: '⟦⟧Vegen er ikkje open måndag.\n\nHelsing kommunen',
      note: '«kommunen» kan vere kva kommune som helst.',
    },
    {
      language: 'nn',
      kind: 'e-post',
      profile: { name: { official: 'Fjordvik kommune' }, units: [{ name: 'Byggjesak' }] },
      text: '⟦⟧Hei. Du får ikkje svar før fredag.\n\nHelsing Byggjesak',
    },
    {
      language: 'nn',
      kind: 'vedtak',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Vi har innvilga søknaden din.\n\nMed venleg helsing\nKari Moe\nrådgjevar\nFjordvik kommune',
    },
    {
      language: 'nn',
      kind: 'vedtak',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Vi har ikkje innvilga søknaden din.\n\nHelsing {{kommunenamn}}',
    },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Eit notat utan kjent slag blir ikkje vurdert.',
    },
  ],
});

const fold = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').toLowerCase();

/** Names that say which organisation it is: «kommunen» alone does not. */
const namesOf = ({ name }: Profile): readonly string[] => [name.official, ...name.allowed.filter((form) => /\p{Lu}/u.test(form))];

/** All that a reader can see, hear or find of a document, as one text to search in. */
function wordsOf(document: Document): string {
  const lines = linesOf(document).map(({ text }) => text);
  const alternatives = nodesOf(document, 'image').map(({ alt, access }) => `${alt ?? ''} ${access?.name ?? ''}`);
  const links = nodesOf(document, 'link').map(({ label, access }) => `${label} ${access?.name ?? ''}`);
  const site = document.meta.properties?.['og:site_name'];
  return fold([document.title ?? '', site ?? '', ...alternatives, ...links, ...lines].join('\n'));
}

const isFilledLater = (document: Document): boolean =>
  nodesOf(document, 'field').some(({ name }) => /kommune|herad|verksemd|virksomhet|avsend|sender|organisasjon|firma|etat/i.test(name));
