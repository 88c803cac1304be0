import { defineRule } from '@klarsyn/core';
import { isKind, linksOf, textOf, wordsOf } from './shared/page.ts';

/** What such a page must say, and how we know that it does. */
const parts = [
  {
    message: 'utvalg',
    said: /(?<!\p{L})(?:kommunestyre\p{L}*|bystyre\p{L}*|formannskap\p{L}*|\p{L}*utvalg\p{L}*|\p{L}*utval\p{L}*|\p{L}*råd(?:et)?|\p{L}*nemnda?|\p{L}*komit\p{L}*|folkemøte\p{L}*)(?!\p{L})/iu,
  },
  {
    message: 'dag',
    said: /\d{1,2}\.\s?(?:\d{1,2}\.|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)|\d{4}-\d{2}-\d{2}/iu,
  },
  { message: 'tid', said: /(?<!\p{L})(?:kl\.?|klokk[ae]n?)\s?\d{1,2}|(?<!\d)(?:[01]\d|2[0-3])[.:][0-5]\d(?!\d)/iu },
  {
    message: 'sted',
    said: /(?<!\p{L})(?:sted|stad|møterom\p{L}*|rådhus\p{L}*|kommunestyresal\p{L}*|formannskapssal\p{L}*|sal(?:en)?|teams|digitalt|nett-?tv|kulturhus\p{L}*|skole(?:n)?|skule(?:n)?|bibliotek\p{L}*)(?!\p{L})/iu,
  },
  {
    message: 'saker',
    said: /(?<!\p{L})(?:saksliste\p{L}*|sakliste\p{L}*|saksdokument\p{L}*|innkalling\p{L}*|sakspapir\p{L}*|sakskart\p{L}*|saker til behandling|dagsorden|program)(?!\p{L})/iu,
  },
] as const;

export default defineRule({
  id: 'kommune/moeteside-ufullstendig',
  over: 'document',
  needs: ['kind'],
  severity: 'warning',
  tags: ['SEED-BAE-17', 'SEED-SKI-04', 'LET-MOT-TID', 'LET-MOT-STED'],
  docs: {
    nb: {
      title: 'Møtesiden er ikke fullstendig',
      why: 'Møtene er åpne. Den som vil komme, må vite når, hvor og hva som skal opp.',
      advice: 'Skriv hvilket utvalg som møtes, når og hvor. Lenk til innkalling og saksliste, og legg ut protokollen etter møtet.',
    },
    nn: {
      title: 'Møtesida er ikkje fullstendig',
      why: 'Møta er opne. Den som vil kome, må vite når, kvar og kva som skal opp.',
      advice: 'Skriv kva utval som møtest, når og kvar. Lenk til innkalling og sakliste, og legg ut protokollen etter møtet.',
    },
  },
  sources: [
    { title: 'Kommunikasjonsstrategien til Bærum kommune: åpne møter, høringer og personlig oppmøte' },
    { title: 'Kommunikasjonsstrategien til Ski kommune: aktivt informere om innkallinger, protokoller og nett-tv' },
    { title: 'Kommuneloven § 11-3', url: 'https://lovdata.no/lov/2018-06-22-83' },
  ],
  messages: {
    nb: {
      utvalg: 'Møtesiden sier ikke hvem som møtes.',
      dag: 'Møtesiden sier ikke dagen.',
      tid: 'Møtesiden sier ikke klokkeslettet.',
      sted: 'Møtesiden sier ikke stedet.',
      saker: 'Møtesiden sier ikke sakslista.',
    },
    nn: {
      utvalg: 'Møtesida seier ikkje kven som møtest.',
      dag: 'Møtesida seier ikkje dagen.',
      tid: 'Møtesida seier ikkje klokkeslettet.',
      sted: 'Møtesida seier ikkje staden.',
      saker: 'Møtesida seier ikkje saklista.',
    },
  },
  applies: (document) => isKind(document, 'moete'),
  check(document) {
    const text = [textOf(document), ...linksOf(document).map(wordsOf)].join('\n');
    return parts.flatMap(({ message, said }) => (said.test(text) ? [] : [{ message }]));
  },
  examples: [
    {
      kind: 'moete',
      html: '⟦⟧<h1>Neste møte</h1><p>Dato: 3. mars 2027.</p><p>Klokka 10.</p><p>Sted: møterom Fjord.</p><p>Les innkallingen.</p>',
    },
    {
      kind: 'moete',
      html: '⟦⟧<h1>Neste møte</h1><p>Formannskapet møtes.</p><p>Klokka 10.</p><p>Sted: møterom Fjord.</p><p>Les innkallingen.</p>',
    },
    {
      kind: 'moete',
      html: '⟦⟧<h1>Neste møte</h1><p>Formannskapet møtes.</p><p>Dato: 3. mars 2027.</p><p>Sted: møterom Fjord.</p><p>Les innkallingen.</p>',
    },
    {
      kind: 'moete',
      html: '⟦⟧<h1>Neste møte</h1><p>Formannskapet møtes.</p><p>Dato: 3. mars 2027.</p><p>Klokka 10.</p><p>Les innkallingen.</p>',
    },
    {
      kind: 'moete',
      html: '⟦⟧<h1>Neste møte</h1><p>Formannskapet møtes.</p><p>Dato: 3. mars 2027.</p><p>Klokka 10.</p><p>Sted: møterom Fjord.</p>',
    },
    {
      kind: 'moete',
      html: '<h1>Neste møte</h1><p>Formannskapet møtes.</p><p>Dato: 3. mars 2027.</p><p>Klokka 10.</p><p>Sted: møterom Fjord.</p><p>Les innkallingen.</p>',
    },
    {
      kind: 'moete',
      html: '<h1>Neste møte</h1><ul><li>Formannskapet møtes.</li><li>Dato: 3. mars 2027.</li><li>Klokka 10.</li><li>Sted: møterom Fjord.</li><li>Les innkallingen.</li></ul>',
    },
    {
      kind: 'artikkel',
      html: '<h1>Neste møte</h1><p>Dato: 3. mars 2027.</p><p>Klokka 10.</p><p>Sted: møterom Fjord.</p><p>Les innkallingen.</p>',
      note: 'En annen slags side.',
    },
    {
      language: 'nn',
      kind: 'moete',
      html: '⟦⟧<h1>Neste møte</h1><p>Dato: 3. mars 2027.</p><p>Klokka 10.</p><p>Stad: møterom Fjord.</p><p>Les innkallinga.</p>',
    },
    {
      language: 'nn',
      kind: 'moete',
      html: '⟦⟧<h1>Neste møte</h1><p>Formannskapet møtest, ikkje kommunestyret.</p><p>Klokka 10.</p><p>Stad: møterom Fjord.</p><p>Les innkallinga.</p>',
    },
    {
      language: 'nn',
      kind: 'moete',
      html: '⟦⟧<h1>Neste møte</h1><p>Formannskapet møtest, ikkje kommunestyret.</p><p>Dato: 3. mars 2027.</p><p>Stad: møterom Fjord.</p><p>Les innkallinga.</p>',
    },
    {
      language: 'nn',
      kind: 'moete',
      html: '⟦⟧<h1>Neste møte</h1><p>Formannskapet møtest, ikkje kommunestyret.</p><p>Dato: 3. mars 2027.</p><p>Klokka 10.</p><p>Les innkallinga.</p>',
    },
    {
      language: 'nn',
      kind: 'moete',
      html: '⟦⟧<h1>Neste møte</h1><p>Formannskapet møtest, ikkje kommunestyret.</p><p>Dato: 3. mars 2027.</p><p>Klokka 10.</p><p>Stad: møterom Fjord.</p>',
    },
    {
      language: 'nn',
      kind: 'moete',
      html: '<h1>Neste møte</h1><p>Formannskapet møtest, ikkje kommunestyret.</p><p>Dato: 3. mars 2027.</p><p>Klokka 10.</p><p>Stad: møterom Fjord.</p><p>Les innkallinga.</p>',
    },
    {
      language: 'nn',
      kind: 'moete',
      html: '<h1>Neste møte</h1><ul><li>Formannskapet møtest, ikkje kommunestyret.</li><li>Dato: 3. mars 2027.</li><li>Klokka 10.</li><li>Stad: møterom Fjord.</li><li>Les innkallinga.</li></ul>',
    },
    {
      language: 'nn',
      kind: 'artikkel',
      html: '<h1>Neste møte</h1><p>Dato: 3. mars 2027.</p><p>Klokka 10.</p><p>Stad: møterom Fjord.</p><p>Les innkallinga.</p>',
    },
  ],
});
