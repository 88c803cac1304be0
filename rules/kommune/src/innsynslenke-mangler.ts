import { defineRule } from '@klarsyn/core';
import { hasLink, isKind } from './shared/page.ts';

const wanted = /innsyn|postliste|offentlig journal|offentleg journal|postjournal/iu;

export default defineRule({
  id: 'kommune/innsynslenke-mangler',
  over: 'document',
  needs: ['kind'],
  severity: 'warning',
  tags: ['SEED-BAE-10', 'SEED-SOR-06'],
  docs: {
    nb: {
      title: 'Forsiden har ingen lenke til innsyn',
      why: 'Dokumentene er åpne. Da må leseren finne dem uten å lete.',
      advice: 'Lenk til postlista eller innsynssiden fra forsiden og bunnen av siden.',
    },
    nn: {
      title: 'Framsida har inga lenke til innsyn',
      why: 'Dokumenta er opne. Då må lesaren finne dei utan å leite.',
      advice: 'Lenk til postlista eller innsynssida frå framsida og botnen av sida.',
    },
  },
  sources: [
    { title: 'Kommunikasjonsstrategien til Bærum kommune: dokumenter og informasjon er i utgangspunktet åpne' },
    { title: 'Kommunikasjonsstrategien til Sørum kommune: legge til rette for meroffentlighet og innsynstjenester' },
  ],
  messages: {
    nb: { missing: 'Forsiden har ingen lenke til postlista eller innsyn.' },
    nn: { missing: 'Framsida har inga lenke til postlista eller innsyn.' },
  },
  applies: (document) => isKind(document, 'forside'),
  check(document, { profile }) {
    return hasLink(document, wanted, profile.web.pages.access) ? undefined : { message: 'missing' };
  },
  examples: [
    { kind: 'forside', html: '⟦⟧<h1>Fjordvik kommune</h1><a href="/barnehage">Barnehage</a>' },
    { kind: 'forside', html: '⟦⟧<nav><a href="/tjenester">Tjenester</a></nav><h1>Hva kan vi hjelpe deg med?</h1>' },
    { kind: 'forside', html: '⟦⟧<h1>Velkommen</h1><p>Skriv til oss.</p>' },
    { kind: 'forside', html: '<h1>Fjordvik kommune</h1><a href="/innsyn">Innsyn og postliste</a>' },
    { kind: 'forside', html: '<nav><a href="/postliste">Offentlig journal</a></nav><h1>Hva kan vi hjelpe deg med?</h1>' },
    { kind: 'artikkel', html: '<h1>Ny bro</h1><p>Broen er åpen.</p>' },
    { language: 'nn', kind: 'forside', html: '⟦⟧<h1>Fjordvik kommune</h1><p>Vi har ikkje stengt.</p><a href="/barnehage">Barnehage</a>' },
    {
      language: 'nn',
      kind: 'forside',
      html: '⟦⟧<nav><a href="/tenester">Tenester</a></nav><h1>Kva kan vi hjelpe deg med?</h1><p>Ikkje vent.</p>',
    },
    { language: 'nn', kind: 'forside', html: '⟦⟧<h1>Velkomen</h1><p>Skriv til oss, ikkje ring.</p>' },
    {
      language: 'nn',
      kind: 'forside',
      html: '<h1>Fjordvik kommune</h1><p>Vi har ikkje stengt.</p><a href="/innsyn">Innsyn og postliste</a>',
    },
    {
      language: 'nn',
      kind: 'forside',
      html: '<nav><a href="/postliste">Offentleg journal</a></nav><h1>Kva kan vi hjelpe deg med?</h1><p>Ikkje vent.</p>',
    },
    { language: 'nn', kind: 'artikkel', html: '<h1>Ny bru</h1><p>Brua er ikkje stengd.</p>' },
  ],
});
