import { defineRule } from '@klarsyn/core';
import { has } from '@klarsyn/language/letter';
import { isDecision, isKind, letterOf, tellsOfAppeal } from './shared/letter.ts';
import { notSaid } from './shared/missing.ts';
import { fvl } from './shared/sources.ts';

export default defineRule({
  id: 'brev/klageinstans-mangler',
  over: 'document',
  needs: ['kind'],
  severity: 'error',
  tags: ['LET-VED-KLAGEINSTANS', 'SEED-BAE-05', 'SEED-ASK-11'],
  docs: {
    nb: {
      title: 'Det står ikke hvem som avgjør klagen',
      why: 'Leseren skal vite at noen andre enn dere ser på saken, og hvem det er.',
      advice: 'Skriv navnet: «Endrer vi ikke vedtaket, avgjør Statsforvalteren klagen.» «Klageinstansen» alene sier ikke hvem.',
    },
    nn: {
      title: 'Det står ikkje kven som avgjer klaga',
      why: 'Lesaren skal vite at nokon andre enn de ser på saka, og kven det er.',
      advice: 'Skriv namnet: «Endrar vi ikkje vedtaket, avgjer Statsforvaltaren klaga.» «Klageinstansen» åleine seier ikkje kven.',
    },
  },
  sources: [fvl('§§ 27 og 28')],
  messages: {
    nb: { missing: 'Brevet sier at leseren kan klage, men ikke hvem som avgjør klagen.' },
    nn: { missing: 'Brevet seier at lesaren kan klage, men ikkje kven som avgjer klaga.' },
  },
  applies: (document, context) =>
    (isKind(document, 'innsynsavslag') || isDecision(document, letterOf(context))) && tellsOfAppeal(letterOf(context)),
  check(_document, context) {
    const letter = letterOf(context);
    return has(letter, 'appeal-body')
      ? undefined
      : notSaid('missing', letter, { part: 'appeal-body', severity: 'error', whenGranted: 'warning' });
  },
  examples: [
    { kind: 'avslag', text: '⟦⟧Vi avslår søknaden din.\n\nDu kan klage innen tre uker fra du fikk brevet. Klagen blir behandlet videre.' },
    { kind: 'avslag', text: '⟦⟧Du får ikke plass.\n\nKlage må sendes oss innen tre uker. Vi sender den til klageinstansen.' },
    { kind: 'vedtak', text: '⟦⟧Vi innvilger søknaden din.\n\nDu kan klage til oss innen tre uker etter at du fikk brevet.' },
    { kind: 'avslag', text: 'Vi avslår søknaden din.\n\nDu kan klage. Statsforvalteren avgjør klagen hvis vi ikke endrer vedtaket.' },
    { kind: 'vedtak', text: 'Vi innvilger søknaden din.\n\nVedtaket kan påklages til kommunens klagenemnd innen tre uker.' },
    {
      kind: 'avslag',
      text: 'Vi avslår søknaden din.\n\nDu kan klage. Klageinstansen er Fylkesmannen.',
      note: 'Navnet er gammelt, men det er et navn.',
    },
    {
      language: 'nn',
      kind: 'avslag',
      text: '⟦⟧Vi avslår søknaden din.\n\nDu kan klage innan tre veker frå du fekk brevet. Klaga blir behandla vidare.',
    },
    {
      language: 'nn',
      kind: 'avslag',
      text: '⟦⟧Du får ikkje plass.\n\nKlaga må sendast til oss innan tre veker. Vi sender ho til klageinstansen.',
    },
    {
      language: 'nn',
      kind: 'vedtak',
      text: '⟦⟧Vi innvilgar søknaden din.\n\nDu kan klage til oss innan tre veker etter at du fekk brevet.',
    },
    {
      language: 'nn',
      kind: 'avslag',
      text: 'Vi avslår søknaden din.\n\nDu kan klage. Statsforvaltaren avgjer klaga dersom vi ikkje endrar vedtaket.',
    },
    {
      language: 'nn',
      kind: 'vedtak',
      text: 'Vi innvilgar søknaden din.\n\nVedtaket kan påklagast til klagenemnda i kommunen innan tre veker.',
    },
    { language: 'nn', kind: 'avslag', text: 'Vi avslår søknaden din.\n\nDu kan klage. Formannskapet er klageorgan.' },
  ],
});
