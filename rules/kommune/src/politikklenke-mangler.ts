import { defineRule } from '@klarsyn/core';
import { hasLink, isKind } from './shared/page.ts';

const wanted =
  /politi(?:kk|sk)|møtekalender|møteplan|møter og saker|møte og saker|kommunestyre|formannskap|sakskart|utvalg|utval(?!\p{L})/iu;

export default defineRule({
  id: 'kommune/politikklenke-mangler',
  over: 'document',
  needs: ['kind'],
  severity: 'warning',
  tags: ['SEED-SKI-03'],
  docs: {
    nb: {
      title: 'Forsiden har ingen lenke til politikken',
      why: 'Politiske saker skal være lett tilgjengelige, ett klikk unna.',
      advice: 'Lenk til politiske møter og saker fra forsiden.',
    },
    nn: {
      title: 'Framsida har inga lenke til politikken',
      why: 'Politiske saker skal vere lett tilgjengelege, eitt klikk unna.',
      advice: 'Lenk til politiske møte og saker frå framsida.',
    },
  },
  sources: [{ title: 'Kommunikasjonsstrategien til Ski kommune: politiske saker er lett tilgjengelige' }],
  messages: {
    nb: { missing: 'Forsiden har ingen lenke til politiske møter og saker.' },
    nn: { missing: 'Framsida har inga lenke til politiske møte og saker.' },
  },
  applies: (document) => isKind(document, 'forside'),
  check(document, { profile }) {
    return hasLink(document, wanted, profile.web.pages.politics) ? undefined : { message: 'missing' };
  },
  examples: [
    { kind: 'forside', html: '⟦⟧<h1>Fjordvik kommune</h1><a href="/barnehage">Barnehage</a>' },
    { kind: 'forside', html: '⟦⟧<nav><a href="/tjenester">Tjenester</a></nav><h1>Hva kan vi hjelpe deg med?</h1>' },
    { kind: 'forside', html: '⟦⟧<h1>Velkommen</h1><p>Skriv til oss.</p>' },
    { kind: 'forside', html: '<h1>Fjordvik kommune</h1><a href="/politikk">Politikk</a>' },
    { kind: 'forside', html: '<nav><a href="/moter">Møtekalender</a></nav><h1>Hva kan vi hjelpe deg med?</h1>' },
    { kind: 'artikkel', html: '<h1>Ny bro</h1><p>Broen er åpen.</p>' },
    { language: 'nn', kind: 'forside', html: '⟦⟧<h1>Fjordvik kommune</h1><p>Vi har ikkje stengt.</p><a href="/barnehage">Barnehage</a>' },
    {
      language: 'nn',
      kind: 'forside',
      html: '⟦⟧<nav><a href="/tenester">Tenester</a></nav><h1>Kva kan vi hjelpe deg med?</h1><p>Ikkje vent.</p>',
    },
    { language: 'nn', kind: 'forside', html: '⟦⟧<h1>Velkomen</h1><p>Skriv til oss, ikkje ring.</p>' },
    { language: 'nn', kind: 'forside', html: '<h1>Fjordvik kommune</h1><p>Vi har ikkje stengt.</p><a href="/politikk">Politikk</a>' },
    {
      language: 'nn',
      kind: 'forside',
      html: '<nav><a href="/moter">Møteplan</a></nav><h1>Kva kan vi hjelpe deg med?</h1><p>Ikkje vent.</p>',
    },
    { language: 'nn', kind: 'artikkel', html: '<h1>Ny bru</h1><p>Brua er ikkje stengd.</p>' },
  ],
});
