import { defineRule } from '@klarsyn/core';
import { isKind, linksOf, textOf, wordsOf } from './shared/page.ts';

/** What such a page must say, and how we know that it does. */
const parts = [
  {
    message: 'rett',
    said: /(?<!\p{L})(?:har rett|rett til|rettighet|rettar|kan få|kan søke|kan søkje|kan bruke|kan bestille|kan tinge|kan låne|kan leie|kan leige|kan ta kontakt|tilbud(?:et)? (?:er|gjelder)|tilbod(?:et)? (?:er|gjeld)|hvem kan|kven kan|for deg som|gjelder for|gjeld for|alle (?:kan|har|barn|som))(?!\p{L})/iu,
  },
  {
    message: 'plikt',
    said: /(?<!\p{L})(?:må|skal du|plikt\p{L}*|slik søker|slik søkjer|søk (?:om|her|på|nå|no)|søknadsskjema|fyll ut|send (?:inn|søknad|oss)|bestill|ring|meld (?:deg|fra|ifra)|logg inn|last ned|bruk skjema\p{L}*|trenger (?:du )?(?:ikke|bare)|treng (?:du )?(?:ikkje|berre))(?!\p{L})/iu,
  },
  {
    message: 'frist',
    said: /(?<!\p{L})(?:frist\p{L}*|innen(?! (?:for|dørs))|innan(?! (?:for|dørs))|når som helst|hele året|heile året|løpende|løpande|åpent for|opent? for|senest|seinast|behandlingstid\p{L}*|saksbehandlingstid\p{L}*|hovedopptak\p{L}*|hovudopptak\p{L}*)(?!\p{L})|\d{1,2}\.\s?(?:\d{1,2}\.|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)/iu,
  },
  {
    message: 'pris',
    said: /(?<!\p{L})(?:pris\p{L}*|kost(?:er|ar|nad)\p{L}*|gebyr\p{L}*|betal\p{L}*|gratis|kroner|kr\.?|avgift\p{L}*|egenandel\p{L}*|eigendel\p{L}*|foreldrebetaling\p{L}*)(?!\p{L})/iu,
  },
  { message: 'klage', said: /(?<!\p{L})(?:klag\p{L}*)(?!\p{L})/iu },
] as const;

export default defineRule({
  id: 'kommune/tjenesteside-ufullstendig',
  over: 'document',
  needs: ['kind'],
  severity: 'warning',
  tags: ['SEED-BAE-04', 'SEED-SKI-14', 'SEED-ASK-11'],
  docs: {
    nb: {
      title: 'Siden om tjenesten er ikke fullstendig',
      why: 'Leseren vil vite hvem som kan få hjelp, hva hun må gjøre, når, hva det koster og hvordan hun klager.',
      advice: 'Skriv det som mangler, helst under egne overskrifter. Er det gratis, så skriv det.',
    },
    nn: {
      title: 'Sida om tenesta er ikkje fullstendig',
      why: 'Lesaren vil vite kven som kan få hjelp, kva ho må gjere, når, kva det kostar og korleis ho klagar.',
      advice: 'Skriv det som manglar, helst under eigne overskrifter. Er det gratis, så skriv det.',
    },
  },
  sources: [
    { title: 'Kommunikasjonsstrategien til Bærum kommune: informere om rettigheter, muligheter og plikter i tide' },
    { title: 'Kommunikasjonsstrategien til Ski kommune: informere om muligheter, rettigheter og tjenester' },
    { title: 'Kommunikasjonsstrategien til Asker kommune: hvilke muligheter, rettigheter og plikter innbyggerne selv har' },
  ],
  messages: {
    nb: {
      rett: 'Siden sier ikke hvem som har rett til det.',
      plikt: 'Siden sier ikke hva leseren må gjøre.',
      frist: 'Siden sier ikke fristen.',
      pris: 'Siden sier ikke hva det koster.',
      klage: 'Siden sier ikke hvordan hun kan klage.',
    },
    nn: {
      rett: 'Sida seier ikkje kven som har rett til det.',
      plikt: 'Sida seier ikkje kva lesaren må gjere.',
      frist: 'Sida seier ikkje fristen.',
      pris: 'Sida seier ikkje kva det kostar.',
      klage: 'Sida seier ikkje korleis ho kan klage.',
    },
  },
  applies: (document) => isKind(document, 'tjeneste'),
  check(document) {
    const text = [textOf(document), ...linksOf(document).map(wordsOf)].join('\n');
    return parts.flatMap(({ message, said }) => (said.test(text) ? [] : [{ message }]));
  },
  examples: [
    {
      kind: 'tjeneste',
      html: '⟦⟧<h1>Støttekontakt</h1><p>Fyll ut skjemaet.</p><p>Vi tar imot det hele året.</p><p>Det er gratis.</p><p>Slik klager du: Skriv til oss.</p>',
    },
    {
      kind: 'tjeneste',
      html: '⟦⟧<h1>Støttekontakt</h1><p>Alle over 18 år har rett til støttekontakt.</p><p>Vi tar imot det hele året.</p><p>Det er gratis.</p><p>Slik klager du: Skriv til oss.</p>',
    },
    {
      kind: 'tjeneste',
      html: '⟦⟧<h1>Støttekontakt</h1><p>Alle over 18 år har rett til støttekontakt.</p><p>Fyll ut skjemaet.</p><p>Det er gratis.</p><p>Slik klager du: Skriv til oss.</p>',
    },
    {
      kind: 'tjeneste',
      html: '⟦⟧<h1>Støttekontakt</h1><p>Alle over 18 år har rett til støttekontakt.</p><p>Fyll ut skjemaet.</p><p>Vi tar imot det hele året.</p><p>Slik klager du: Skriv til oss.</p>',
    },
    {
      kind: 'tjeneste',
      html: '⟦⟧<h1>Støttekontakt</h1><p>Alle over 18 år har rett til støttekontakt.</p><p>Fyll ut skjemaet.</p><p>Vi tar imot det hele året.</p><p>Det er gratis.</p>',
    },
    {
      kind: 'tjeneste',
      html: '<h1>Støttekontakt</h1><p>Alle over 18 år har rett til støttekontakt.</p><p>Fyll ut skjemaet.</p><p>Vi tar imot det hele året.</p><p>Det er gratis.</p><p>Slik klager du: Skriv til oss.</p>',
    },
    {
      kind: 'tjeneste',
      html: '<h1>Støttekontakt</h1><ul><li>Alle over 18 år har rett til støttekontakt.</li><li>Fyll ut skjemaet.</li><li>Vi tar imot det hele året.</li><li>Det er gratis.</li><li>Slik klager du: Skriv til oss.</li></ul>',
    },
    {
      kind: 'artikkel',
      html: '<h1>Støttekontakt</h1><p>Fyll ut skjemaet.</p><p>Vi tar imot det hele året.</p><p>Det er gratis.</p><p>Slik klager du: Skriv til oss.</p>',
      note: 'En annen slags side.',
    },
    {
      language: 'nn',
      kind: 'tjeneste',
      html: '⟦⟧<h1>Støttekontakt</h1><p>Fyll ut skjemaet.</p><p>Vi tek imot det heile året.</p><p>Det er gratis.</p><p>Slik klagar du: Skriv til oss, ikkje til andre.</p>',
    },
    {
      language: 'nn',
      kind: 'tjeneste',
      html: '⟦⟧<h1>Støttekontakt</h1><p>Alle over 18 år har rett til støttekontakt, ikkje berre eldre.</p><p>Vi tek imot det heile året.</p><p>Det er gratis.</p><p>Slik klagar du: Skriv til oss, ikkje til andre.</p>',
    },
    {
      language: 'nn',
      kind: 'tjeneste',
      html: '⟦⟧<h1>Støttekontakt</h1><p>Alle over 18 år har rett til støttekontakt, ikkje berre eldre.</p><p>Fyll ut skjemaet.</p><p>Det er gratis.</p><p>Slik klagar du: Skriv til oss, ikkje til andre.</p>',
    },
    {
      language: 'nn',
      kind: 'tjeneste',
      html: '⟦⟧<h1>Støttekontakt</h1><p>Alle over 18 år har rett til støttekontakt, ikkje berre eldre.</p><p>Fyll ut skjemaet.</p><p>Vi tek imot det heile året.</p><p>Slik klagar du: Skriv til oss, ikkje til andre.</p>',
    },
    {
      language: 'nn',
      kind: 'tjeneste',
      html: '⟦⟧<h1>Støttekontakt</h1><p>Alle over 18 år har rett til støttekontakt, ikkje berre eldre.</p><p>Fyll ut skjemaet.</p><p>Vi tek imot det heile året.</p><p>Det er gratis.</p>',
    },
    {
      language: 'nn',
      kind: 'tjeneste',
      html: '<h1>Støttekontakt</h1><p>Alle over 18 år har rett til støttekontakt, ikkje berre eldre.</p><p>Fyll ut skjemaet.</p><p>Vi tek imot det heile året.</p><p>Det er gratis.</p><p>Slik klagar du: Skriv til oss, ikkje til andre.</p>',
    },
    {
      language: 'nn',
      kind: 'tjeneste',
      html: '<h1>Støttekontakt</h1><ul><li>Alle over 18 år har rett til støttekontakt, ikkje berre eldre.</li><li>Fyll ut skjemaet.</li><li>Vi tek imot det heile året.</li><li>Det er gratis.</li><li>Slik klagar du: Skriv til oss, ikkje til andre.</li></ul>',
    },
    {
      language: 'nn',
      kind: 'artikkel',
      html: '<h1>Støttekontakt</h1><p>Fyll ut skjemaet.</p><p>Vi tek imot det heile året.</p><p>Det er gratis.</p><p>Slik klagar du: Skriv til oss, ikkje til andre.</p>',
    },
  ],
});
