import { defineRule, nodesOf } from '@klarsyn/core';
import { hasLink, isPage, textOf } from './shared/page.ts';

/** Links and words that lead back to the sender. */
const way =
  /(?<!\p{L})(?:kontakt|tilbakemelding|meld fr[aå]|meld feil|si din mening|sei di meining|gi oss innspill|gje oss innspel|ris og ros|skriv til oss|forslag)|mailto:|tel:/iu;
const asks =
  /(?<!\p{L})(?:fant du det du lette etter|fann du det du leita etter|var (?:siden|denne siden) nyttig|var (?:sida|denne sida) nyttig|hjalp (?:dette|siden|sida) deg|gi (?:oss )?tilbakemelding|gje (?:oss )?tilbakemelding)(?!\p{L})/iu;

export default defineRule({
  id: 'kommune/tilbakemelding-mangler',
  over: 'document',
  needs: ['kind'],
  severity: 'warning',
  tags: ['SEED-BAE-18', 'SEED-ASK-07', 'SEED-ASK-12'],
  docs: {
    nb: {
      title: 'Siden har ingen vei tilbake til dere',
      why: 'Den som ser en feil eller har et forslag, skal kunne si det der hun er.',
      advice: 'Legg «Fant du det du lette etter?» eller en lenke til kontakt på hver side.',
    },
    nn: {
      title: 'Sida har ingen veg tilbake til dykk',
      why: 'Den som ser ein feil eller har eit forslag, skal kunne seie det der ho er.',
      advice: 'Legg «Fann du det du leita etter?» eller ei lenke til kontakt på kvar side.',
    },
  },
  sources: [
    { title: 'Kommunikasjonsstrategien til Asker kommune: enkelt å komme med tilbakemeldinger eller fremme forslag' },
    { title: 'Kommunikasjonsstrategien til Bærum kommune: nettsteder for økt dialog' },
  ],
  messages: {
    nb: { missing: 'Siden har ingen lenke, knapp eller adresse å si noe tilbake til.' },
    nn: { missing: 'Sida har inga lenke, knapp eller adresse å seie noko tilbake til.' },
  },
  applies: (document) => isPage(document) && nodesOf(document, 'link').length + nodesOf(document, 'control').length > 0,
  check(document, { profile }) {
    const hasWay =
      hasLink(document, way, profile.web.pages.feedback) ||
      nodesOf(document, 'control').some(({ type }) => type === 'textarea') ||
      asks.test(textOf(document));
    return hasWay ? undefined : { message: 'missing' };
  },
  examples: [
    { kind: 'tjeneste', html: '⟦⟧<h1>SFO</h1><p><a href="/skjema">Søk om plass</a></p>' },
    { kind: 'tjeneste', html: '⟦⟧<nav><a href="/">Hjem</a></nav><h1>Renovasjon</h1>' },
    { kind: 'artikkel', html: '⟦⟧<h1>Ny bro</h1><a href="/bilder">Se bilder</a>' },
    { kind: 'tjeneste', html: '<h1>SFO</h1><a href="/kontakt">Kontakt oss</a>' },
    { kind: 'tjeneste', html: '<h1>SFO</h1><p>Fant du det du lette etter?</p><button>Ja</button>' },
    { kind: 'tjeneste', html: '<h1>SFO</h1><p><a href="mailto:post@fjordvik.example">Skriv til oss</a></p>' },
    { language: 'nn', kind: 'tjeneste', html: '⟦⟧<h1>SFO er ikkje skule</h1><p><a href="/skjema">Søk om plass</a></p>' },
    { language: 'nn', kind: 'tjeneste', html: '⟦⟧<nav><a href="/">Heim</a></nav><h1>Renovasjon</h1><p>Ikkje kast plast.</p>' },
    { language: 'nn', kind: 'artikkel', html: '⟦⟧<h1>Brua er ikkje open</h1><a href="/bilete">Sjå bilete</a>' },
    { language: 'nn', kind: 'tjeneste', html: '<h1>SFO er ikkje skule</h1><a href="/kontakt">Kontakt oss</a>' },
    { language: 'nn', kind: 'tjeneste', html: '<h1>SFO er ikkje skule</h1><p>Fann du det du leita etter?</p><button>Ja</button>' },
    {
      language: 'nn',
      kind: 'tjeneste',
      html: '<h1>SFO er ikkje skule</h1><p><a href="mailto:post@fjordvik.example">Skriv til oss</a></p>',
    },
  ],
});
