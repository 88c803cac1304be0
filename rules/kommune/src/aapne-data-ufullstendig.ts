import { defineRule } from '@klarsyn/core';
import { datesIn } from './shared/dates.ts';
import { isPage, linksOf, textOf } from './shared/page.ts';

const parts = ['licence', 'date', 'about'] as const;
const data = /\.(?:csv|json|geojson|xlsx|ods|xml|gml|shp|zip)(?:$|[?#])/i;
const licence = /(?<!\p{L})(?:nlod|cc[ -]by|cc0|creative commons|norsk lisens for offentlige data)/iu;
/** A page with less text than this says nothing of what the data are, in characters. */
const shortest = 60;

export default defineRule({
  id: 'kommune/aapne-data-ufullstendig',
  over: 'document',
  needs: ['kind'],
  severity: 'hint',
  tags: ['SEED-BAE-11', 'SEED-SKI-19'],
  docs: {
    nb: {
      title: 'Åpne data uten lisens, dato eller beskrivelse',
      why: 'Den som vil bruke dataene, må vite om hun har lov, og hvor gamle de er.',
      advice: 'Skriv lisensen (NLOD eller CC), datoen og hva dataene er, ved siden av lenken. Legg dem ut i et format maskiner kan lese.',
    },
    nn: {
      title: 'Opne data utan lisens, dato eller skildring',
      why: 'Den som vil bruke dataa, må vite om ho har lov, og kor gamle dei er.',
      advice: 'Skriv lisensen (NLOD eller CC), datoen og kva dataa er, ved sida av lenka. Legg dei ut i eit format maskiner kan lese.',
    },
  },
  sources: [
    { title: 'Kommunikasjonsstrategien til Bærum kommune: tilgang til offentlige data' },
    { title: 'Kommunikasjonsstrategien til Ski kommune: offentlige data på en forståelig måte' },
    { title: 'Norsk lisens for offentlige data (NLOD)', url: 'https://data.norge.no/nlod/no/2.0' },
  ],
  messages: {
    nb: {
      licence: 'Det står ikke hvilken lisens dataene har.',
      date: 'Det står ikke hvor gamle dataene er.',
      about: 'Det står ikke hva dataene er.',
    },
    nn: {
      licence: 'Det står ikkje kva lisens dataa har.',
      date: 'Det står ikkje kor gamle dataa er.',
      about: 'Det står ikkje kva dataa er.',
    },
  },
  applies: (document) => isPage(document) && linksOf(document).some(({ href }) => data.test(href)),
  check(document, { profile }) {
    const text = textOf(document);
    const { dataLicence } = profile.web;
    const hasLicence =
      licence.test(text) ||
      (dataLicence !== undefined && text.toLowerCase().includes(dataLicence.toLowerCase())) ||
      linksOf(document).some(({ href }) => /nlod|creativecommons/i.test(href));
    const hasDate = datesIn(text).length > 0 || /(?<!\d)20\d\d(?!\d)/.test(text);
    const says = { licence: hasLicence, date: hasDate, about: text.length > shortest };
    return parts.flatMap((message) => (says[message] ? [] : [{ message }]));
  },
  examples: [
    {
      kind: 'artikkel',
      html: '⟦⟧<h1>Åpne data</h1><p>Her er alle lekeplassene i kommunen. Oppdatert 3. mars 2027.</p><a href="lek.csv">Last ned</a>',
    },
    {
      kind: 'artikkel',
      html: '⟦⟧<h1>Åpne data</h1><p>Her er alle lekeplassene i kommunen. Lisens: NLOD 2.0.</p><a href="lek.geojson">Last ned</a>',
    },
    { kind: 'artikkel', html: '⟦⟧<p>NLOD, 2027: <a href="/data/lek.json">Data</a></p>' },
    {
      kind: 'artikkel',
      html: '<h1>Åpne data</h1><p>Her er alle lekeplassene i kommunen. Oppdatert 3. mars 2027. Lisens: NLOD 2.0.</p><a href="lek.csv">Last ned</a>',
    },
    { kind: 'artikkel', html: '<h1>Skjema</h1><a href="skjema.pdf">Last ned</a>' },
    {
      kind: 'artikkel',
      html: '<h1>Lekeplasser</h1><p>Datasettet viser lekeplasser, sist oppdatert i 2027, med lisensen CC BY 4.0.</p><a href="lek.xlsx">Regneark</a>',
    },
    {
      language: 'nn',
      kind: 'artikkel',
      html: '⟦⟧<h1>Opne data</h1><p>Her er leikeplassane i kommunen, ikkje andre. Oppdatert 3. mars 2027.</p><a href="lek.csv">Last ned</a>',
    },
    {
      language: 'nn',
      kind: 'artikkel',
      html: '⟦⟧<h1>Opne data</h1><p>Her er leikeplassane i kommunen, ikkje andre. Lisens: NLOD 2.0.</p><a href="lek.geojson">Last ned</a>',
    },
    { language: 'nn', kind: 'artikkel', html: '⟦⟧<p>Ikkje pdf. NLOD, 2027: <a href="/data/lek.json">Data</a></p>' },
    {
      language: 'nn',
      kind: 'artikkel',
      html: '<h1>Opne data</h1><p>Her er leikeplassane i kommunen, ikkje andre. Oppdatert 3. mars 2027. Lisens: NLOD 2.0.</p><a href="lek.csv">Last ned</a>',
    },
    { language: 'nn', kind: 'artikkel', html: '<h1>Skjema</h1><p>Ikkje data.</p><a href="skjema.pdf">Last ned</a>' },
    {
      language: 'nn',
      kind: 'artikkel',
      html: '<h1>Leikeplassar</h1><p>Datasettet viser leikeplassar, ikkje sist oppdatert i 2027, med lisensen CC BY 4.0.</p><a href="lek.xlsx">Rekneark</a>',
    },
  ],
});
