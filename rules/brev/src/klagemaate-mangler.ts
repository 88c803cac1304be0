import { defineRule } from '@klarsyn/core';
import { has } from '@klarsyn/language/letter';
import { isDecision, letterOf, tellsOfAppeal } from './shared/letter.ts';
import { notSaid } from './shared/missing.ts';
import { fvl } from './shared/sources.ts';

export default defineRule({
  id: 'brev/klagemaate-mangler',
  over: 'document',
  needs: ['kind'],
  severity: 'error',
  tags: ['LET-VED-KLAGEMATE', 'SEED-BAE-05', 'SEED-ASK-11'],
  docs: {
    nb: {
      title: 'Det står ikke hvordan leseren klager',
      why: 'Leseren må vite hvor klagen skal sendes og hva som må stå i den. Ellers blir rettigheten vanskelig å bruke.',
      advice: 'Skriv «Send klagen til oss. Skriv hva du klager på, og hva du vil ha endret.»',
    },
    nn: {
      title: 'Det står ikkje korleis lesaren klagar',
      why: 'Lesaren må vite kvar klaga skal sendast og kva som må stå i ho. Elles blir retten vanskeleg å bruke.',
      advice: 'Skriv «Send klaga til oss. Skriv kva du klagar på, og kva du vil ha endra.»',
    },
  },
  sources: [fvl('§§ 27 og 32')],
  messages: {
    nb: { missing: 'Brevet sier at leseren kan klage, men ikke hvor klagen skal sendes eller hva som må stå i den.' },
    nn: { missing: 'Brevet seier at lesaren kan klage, men ikkje kvar klaga skal sendast eller kva som må stå i ho.' },
  },
  applies: (document, context) => isDecision(document, letterOf(context)) && tellsOfAppeal(letterOf(context)),
  check(_document, context) {
    const letter = letterOf(context);
    return has(letter, 'appeal-how')
      ? undefined
      : notSaid('missing', letter, { part: 'appeal-how', severity: 'error', whenGranted: 'warning' });
  },
  examples: [
    {
      kind: 'avslag',
      text: '⟦⟧Vi avslår søknaden din.\n\nDu kan klage innen tre uker fra du fikk brevet. Statsforvalteren avgjør klagen.',
    },
    { kind: 'avslag', text: '⟦⟧Du får ikke plass.\n\nVedtaket kan påklages til klagenemnda. Fristen er tre uker fra du mottok brevet.' },
    {
      kind: 'vedtak',
      text: '⟦⟧Vi innvilger søknaden.\n\nEr du uenig, kan du klage. Endrer vi ikke vedtaket, sender vi klagen til Statsforvalteren.',
    },
    { kind: 'avslag', text: 'Vi avslår søknaden din.\n\nDu kan klage innen tre uker. Send klagen til oss.' },
    { kind: 'avslag', text: 'Vi avslår søknaden din.\n\nDu kan klage. Skriv hva du mener vi har gjort galt.' },
    { kind: 'vedtak', text: 'Vi innvilger søknaden din.\n\nVil du klage, finner du et skjema på nettsidene våre.' },
    {
      language: 'nn',
      kind: 'avslag',
      text: '⟦⟧Vi avslår søknaden din.\n\nDu kan klage innan tre veker frå du fekk brevet. Statsforvaltaren avgjer klaga.',
    },
    {
      language: 'nn',
      kind: 'avslag',
      text: '⟦⟧Du får ikkje plass.\n\nVedtaket kan påklagast til klagenemnda. Fristen er tre veker frå du fekk brevet.',
    },
    {
      language: 'nn',
      kind: 'vedtak',
      text: '⟦⟧Vi innvilgar søknaden.\n\nEr du usamd, kan du klage. Endrar vi ikkje vedtaket, sender vi klaga til Statsforvaltaren.',
    },
    { language: 'nn', kind: 'avslag', text: 'Vi avslår søknaden din.\n\nDu kan klage innan tre veker. Send klaga til oss.' },
    { language: 'nn', kind: 'avslag', text: 'Vi avslår søknaden din.\n\nDu kan klage. Skriv kva du meiner vi har gjort feil.' },
    { language: 'nn', kind: 'vedtak', text: 'Vi innvilgar søknaden din.\n\nKlaga må vere skriftleg, og du må klage innan tre veker.' },
  ],
});
