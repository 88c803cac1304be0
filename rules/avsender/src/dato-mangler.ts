import { ancestors, type Document, defineRule, nodeOf, nodesOf } from '@klarsyn/core';
import { genreOf } from './shared/genre.ts';
import { linesOf } from './shared/lines.ts';

const months =
  'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|jan\\.?|feb\\.?|apr\\.?|aug\\.?|sept?\\.?|okt\\.?|nov\\.?|des\\.?';
const date = new RegExp(
  String.raw`(?<!\d)(?:(?:0?[1-9]|[12]\d|3[01])(?:\.\s?|\s)(?:(?:${months})\s\d{4}|\d{1,2}\.\s?(?:\d{4}|\d{2})(?!\d))|\d{4}-\d{2}-\d{2})`,
  'iu',
);
const pages: ReadonlySet<string> = new Set(['tjeneste', 'artikkel', 'hoering', 'moete', 'beredskap']);

export default defineRule({
  id: 'avsender/dato-mangler',
  over: 'document',
  needs: ['kind'],
  severity: 'error',
  tags: ['SEND-DATE-MISSING', 'LET-ALL-DATO', 'SEED-SOR-11', 'SEED-SOR-14', 'SEED-SOR-15', 'SEED-SKI-02', 'SEED-ASK-22'],
  options: { firstLines: 15 },
  docs: {
    nb: {
      title: 'Datoen mangler',
      why: 'Frister løper fra brevet kommer fram, og en side uten dato kan være utdatert. Leseren må kunne se når det ble skrevet.',
      advice: 'Sett datoen øverst i brevet: «Dato: 3. mars 2027». På nettsider: «Sist oppdatert 3. mars 2027».',
    },
    nn: {
      title: 'Datoen manglar',
      why: 'Fristar spring frå brevet kjem fram, og ei side utan dato kan vere utdatert. Lesaren må kunne sjå når det vart skrive.',
      advice: 'Set datoen øvst i brevet: «Dato: 3. mars 2027». På nettsider: «Sist oppdatert 3. mars 2027».',
    },
  },
  sources: [
    { title: 'Språkrådet: tall, tid, dato', url: 'https://sprakradet.no/godt-og-korrekt-sprak/rettskriving-og-grammatikk/tall-tid-dato/' },
  ],
  messages: {
    nb: { letter: 'Brevet har ingen dato.', other: 'Teksten har ingen dato.' },
    nn: { letter: 'Brevet har ingen dato.', other: 'Teksten har ingen dato.' },
  },
  applies: (document) => {
    const genre = genreOf(document);
    return genre === 'letter' || genre === 'press' || (genre === 'page' && pages.has(document.kind?.value ?? ''));
  },
  check(document, { options }) {
    if (hasDate(document, options.firstLines)) return undefined;
    return genreOf(document) === 'letter' ? { message: 'letter' } : { message: 'other', severity: 'warning' };
  },
  examples: [
    { kind: 'vedtak', text: '⟦⟧Vi har innvilget søknaden din.\n\nMed vennlig hilsen\nKari Moe' },
    {
      kind: 'orientering',
      text: '⟦⟧Møtet er 3. mars klokka 10.\n\nHilsen Fjordvik kommune',
      note: 'En dato uten år er ikke datoen på brevet.',
    },
    { kind: 'pressemelding', text: '⟦⟧Pressemelding\n\nVi bygger ny skole.\n\nKontakt: ordføreren, 32 45 67 89' },
    { kind: 'vedtak', text: 'Dato: 3. mars 2027\n\nVi har innvilget søknaden din.' },
    { kind: 'orientering', text: 'Fjordvik, 03.03.2027\n\nVeien er stengt.' },
    { kind: 'vedtak', text: 'Dato: {{dato}}\n\nVi har innvilget søknaden din.', note: 'Datoen flettes inn.' },
    { kind: 'artikkel', html: '<h1>Ny skole</h1><p>Publisert <time datetime="2027-03-03">i går</time></p>' },
    { language: 'nn', kind: 'vedtak', text: '⟦⟧Vi har innvilga søknaden din.\n\nMed venleg helsing\nKari Moe' },
    { language: 'nn', kind: 'orientering', text: '⟦⟧Møtet er ikkje før 3. mars klokka 10.\n\nHelsing Fjordvik kommune' },
    { language: 'nn', kind: 'hoering', text: '⟦⟧Høyring om skuleveg\n\nDu kan seie kva du meiner, ikkje berre lese.' },
    { language: 'nn', kind: 'vedtak', text: 'Dato: 3. mars 2027\n\nVi har innvilga søknaden din.' },
    { language: 'nn', kind: 'orientering', text: 'Fjordvik, 3.3.2027\n\nVegen er ikkje open.' },
    { language: 'nn', kind: 'vedtak', text: 'Dato: {{dato}}\n\nVi har ikkje innvilga søknaden din.' },
  ],
});

/** True when a letter has a date where letters have it, a page anywhere, or either in its data. */
function hasDate(document: Document, firstLines: number): boolean {
  const lines = linesOf(document);
  const isPage = genreOf(document) === 'page';
  const searched = lines.filter(({ text, region }, at) => isPage || at < firstLines || region !== undefined || isDateLine(text));
  const properties = Object.entries(document.meta.properties ?? {});
  return (
    searched.some(({ text, span }) => date.test(text) || (monthFirst.test(text) && isNumbered(document, span.node))) ||
    nodesOf(document, 'field').some(({ name }) => /dat[oe]/i.test(name)) ||
    document.nodes.some(({ html }) => html?.tag === 'time') ||
    properties.some(([name, value]) => /dat[oe]|time|modified|publish/i.test(name) && date.test(value))
  );
}

const monthFirst = new RegExp(String.raw`^(?:${months})\s\d{4}`, 'iu');
/** Markdown reads «3. mars 2027» first in a line as the third item of a list; a reader still sees the date. */
const isNumbered = (document: Document, node: number): boolean =>
  ancestors(document, nodeOf(document, node)).some((above) => above.kind === 'list' && above.ordered);

/** «Fjordvik, 3. mars 2027» or «Dato: …» alone on a line, wherever it stands. */
const isDateLine = (text: string): boolean => text.length < 60 && (/(?<!\p{L})dato(?!\p{L})/iu.test(text) || date.test(text.slice(0, 45)));
