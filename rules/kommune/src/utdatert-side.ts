import { type Document, defineRule, nodesOf } from '@klarsyn/core';
import { datesIn, daysBetween } from './shared/dates.ts';
import { isKind, isPage, textOf } from './shared/page.ts';

export default defineRule({
  id: 'kommune/utdatert-side',
  over: 'document',
  needs: ['kind', 'today'],
  severity: 'warning',
  tags: ['SEED-SOR-15', 'SEED-SKI-02', 'SEED-ASK-22'],
  options: { days: 1095 },
  docs: {
    nb: {
      title: 'Siden er gammel',
      why: 'Det som er riktig og forpliktende, må ses over. En gammel side kan ta feil.',
      advice: 'Les siden, rett det som er feil, og skriv ny dato.',
    },
    nn: {
      title: 'Sida er gammal',
      why: 'Det som er rett og forpliktande, må sjåast over. Ei gammal side kan ta feil.',
      advice: 'Les sida, rett det som er feil, og skriv ny dato.',
    },
  },
  sources: [
    { title: 'Kommunikasjonsstrategien til Sørum kommune: informasjonen på hjemmesiden er riktig og forpliktende' },
    { title: 'Kommunikasjonsstrategien til Ski kommune: virksomhetene har oppdatert informasjon om seg' },
    { title: 'Kommunikasjonsstrategien til Asker kommune: viktig og varig informasjon' },
  ],
  messages: {
    nb: { old: 'Siden er sist oppdatert {date}. Det er {days} dager siden.' },
    nn: { old: 'Sida er sist oppdatert {date}. Det er {days} dagar sidan.' },
  },
  applies: (document) => isPage(document) && !isKind(document, 'innsyn', 'moete'),
  check(document, { today = '', profile, options }) {
    const most = (document.kind === undefined ? undefined : profile.web.maxAgeDays[document.kind.value]) ?? options.days;
    const day = changedOn(document);
    const days = day === undefined ? 0 : daysBetween(day, today);
    return day === undefined || days <= most ? undefined : { message: 'old', values: { date: day, days } };
  },
  examples: [
    { kind: 'tjeneste', html: '⟦⟧<h1>SFO</h1><p>Sist oppdatert 1. mars 2021</p>', today: '2026-11-25' },
    {
      kind: 'tjeneste',
      profile: { name: { official: 'Fjordvik kommune' }, web: { maxAgeDays: { tjeneste: 90 } } },
      html: '⟦⟧<h1>SFO</h1><p>Oppdatert 01.03.2026</p>',
      note: 'Kommunen har satt grensen selv.',
      today: '2026-11-25',
    },
    { kind: 'tjeneste', html: '⟦⟧<h1>SFO</h1><p>Publisert <time datetime="2020-05-04">4. mai 2020</time></p>', today: '2026-11-25' },
    { kind: 'tjeneste', html: '<h1>SFO</h1><p>Sist oppdatert 1. november 2026</p>', today: '2026-11-25' },
    { kind: 'tjeneste', html: '<h1>SFO</h1><p>Skolen ble bygd 1. mars 1921.</p>', today: '2026-11-25' },
    { kind: 'moete', html: '<h1>Møte</h1><p>Oppdatert 1. mars 2021</p>', note: 'Et møte blir ikke nytt.', today: '2026-11-25' },
    { language: 'nn', kind: 'tjeneste', html: '⟦⟧<h1>SFO</h1><p>Sist oppdatert 1. mars 2021, ikkje sidan</p>', today: '2026-11-25' },
    {
      language: 'nn',
      kind: 'tjeneste',
      profile: { name: { official: 'Fjordvik kommune' }, web: { maxAgeDays: { tjeneste: 90 } } },
      html: '⟦⟧<h1>SFO</h1><p>Oppdatert 01.03.2026, ikkje seinare</p>',
      today: '2026-11-25',
    },
    {
      language: 'nn',
      kind: 'tjeneste',
      html: '⟦⟧<h1>SFO er ikkje skule</h1><p>Publisert <time datetime="2020-05-04">4. mai 2020</time></p>',
      today: '2026-11-25',
    },
    { language: 'nn', kind: 'tjeneste', html: '<h1>SFO</h1><p>Sist oppdatert 1. november 2026, ikkje før</p>', today: '2026-11-25' },
    { language: 'nn', kind: 'tjeneste', html: '<h1>SFO</h1><p>Skulen vart ikkje bygd før 1. mars 1921.</p>', today: '2026-11-25' },
    { language: 'nn', kind: 'moete', html: '<h1>Møte</h1><p>Oppdatert 1. mars 2021, ikkje sidan</p>', today: '2026-11-25' },
  ],
});

const updated = /(?<!\p{L})(?:sist (?:oppdatert|endret|endra)|oppdatert|publisert|sist revidert|endret|endra|lagt ut)(?!\p{L})/iu;

/** The latest day on which the page says that it was changed: in words, in a `time` element beside them, or in its data. */
function changedOn(document: Document): string | undefined {
  const lines = textOf(document).split('\n');
  const said = lines.flatMap((line) => (line.length < 120 && updated.test(line) ? datesIn(line).map(({ day }) => day) : []));
  const timed = nodesOf(document, 'paragraph').flatMap(({ text, id, end }) =>
    updated.test(text.plain)
      ? document.nodes
          .slice(id, end)
          .flatMap(({ html }) => (html?.tag === 'time' ? datesIn(html.attributes['datetime'] ?? '').map(({ day }) => day) : []))
      : [],
  );
  const data = Object.entries(document.meta.properties ?? {}).flatMap(([name, value]) =>
    /modified|published|dc\.date|last-modified/i.test(name) ? datesIn(value).map(({ day }) => day) : [],
  );
  return [...said, ...timed, ...data].sort().at(-1);
}
