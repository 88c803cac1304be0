import { type Document, defineRule, nodesOf } from '@klarsyn/core';
import { datesIn, workingDaysBetween } from './shared/dates.ts';
import { isKind, textOf } from './shared/page.ts';

export default defineRule({
  id: 'kommune/utdatert-postliste',
  over: 'document',
  needs: ['kind', 'today'],
  severity: 'warning',
  tags: ['SEED-SKI-05'],
  options: { workingDays: 5 },
  docs: {
    nb: {
      title: 'Postlista er ikke oppdatert',
      why: 'Den som vil se hva kommunen arbeider med, skal slippe å vente i ukevis.',
      advice: 'Legg ut journalen så snart den er kvalitetssikret. Sett grensen i profilen («web.postListDays»).',
    },
    nn: {
      title: 'Postlista er ikkje oppdatert',
      why: 'Den som vil sjå kva kommunen arbeider med, skal sleppe å vente i vekevis.',
      advice: 'Legg ut journalen så snart han er kvalitetssikra. Set grensa i profilen («web.postListDays»).',
    },
  },
  sources: [
    { title: 'Kommunikasjonsstrategien til Ski kommune: postlistene skal være oppdaterte, oversiktlige og brukervennlige' },
    { title: 'Offentleglova § 10', url: 'https://lovdata.no/lov/2006-05-19-16' },
  ],
  messages: {
    nb: { old: 'Det nyeste i postlista er fra {date}. Det er {days} virkedager siden.' },
    nn: { old: 'Det nyaste i postlista er frå {date}. Det er {days} yrkedagar sidan.' },
  },
  applies: (document) => isKind(document, 'innsyn') && isPostList(document),
  check(document, { today = '', profile, options }) {
    const newest = datesIn(textOf(document))
      .map(({ day }) => day)
      .filter((day) => day <= today)
      .sort()
      .at(-1);
    const days = newest === undefined ? 0 : workingDaysBetween(newest, today);
    const most = profile.web.postListDays ?? options.workingDays;
    return newest === undefined || days <= most ? undefined : { message: 'old', values: { date: newest, days } };
  },
  examples: [
    {
      kind: 'innsyn',
      html: '⟦⟧<h1>Postliste</h1><table><tr><th>Dato</th><th>Sak</th></tr><tr><td>01.10.2026</td><td>27/1</td></tr></table>',
      today: '2026-11-25',
    },
    { kind: 'innsyn', html: '⟦⟧<h1>Offentlig journal</h1><ul><li>3. november 2026: Søknad</li></ul>', today: '2026-11-25' },
    {
      kind: 'innsyn',
      profile: { name: { official: 'Fjordvik kommune' }, web: { postListDays: 1 } },
      html: '⟦⟧<h1>Postliste</h1><ul><li>20.11.2026: Søknad</li></ul>',
      today: '2026-11-25',
    },
    {
      kind: 'innsyn',
      html: '<h1>Postliste</h1><table><tr><th>Dato</th><th>Sak</th></tr><tr><td>23.11.2026</td><td>27/1</td></tr></table>',
      today: '2026-11-25',
    },
    { kind: 'innsyn', html: '<h1>Innsyn</h1><p>Loven er fra 1. januar 2009.</p>', today: '2026-11-25' },
    { kind: 'artikkel', html: '<h1>Postliste</h1><p>01.10.2026</p>', today: '2026-11-25' },
    {
      language: 'nn',
      kind: 'innsyn',
      html: '⟦⟧<h1>Postliste</h1><table><tr><th>Dato</th><th>Sak</th></tr><tr><td>01.10.2026</td><td>Ikkje open</td></tr></table>',
      today: '2026-11-25',
    },
    {
      language: 'nn',
      kind: 'innsyn',
      html: '⟦⟧<h1>Offentleg journal</h1><ul><li>3. november 2026: Ikkje søknad</li></ul>',
      today: '2026-11-25',
    },
    {
      language: 'nn',
      kind: 'innsyn',
      profile: { name: { official: 'Fjordvik kommune' }, web: { postListDays: 1 } },
      html: '⟦⟧<h1>Postliste</h1><ul><li>20.11.2026: Ikkje søknad</li></ul>',
      today: '2026-11-25',
    },
    {
      language: 'nn',
      kind: 'innsyn',
      html: '<h1>Postliste</h1><table><tr><th>Dato</th><th>Sak</th></tr><tr><td>23.11.2026</td><td>Ikkje open</td></tr></table>',
      today: '2026-11-25',
    },
    { language: 'nn', kind: 'innsyn', html: '<h1>Innsyn</h1><p>Lova er ikkje frå 1. januar 2008.</p>', today: '2026-11-25' },
    { language: 'nn', kind: 'artikkel', html: '<h1>Postliste</h1><p>01.10.2026, ikkje seinare</p>', today: '2026-11-25' },
  ],
});

const isPostList = (document: Document): boolean =>
  nodesOf(document, 'heading').some(({ text }) =>
    /(?<!\p{L})(?:postliste\p{L}*|(?:offentlig|offentleg) journal|postjournal\p{L}*)/iu.test(text.plain),
  );
