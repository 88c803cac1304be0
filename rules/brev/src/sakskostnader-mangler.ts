import { defineRule } from '@klarsyn/core';
import { has } from '@klarsyn/language/letter';
import { isDecision, letterOf, tellsOfAppeal } from './shared/letter.ts';
import { notSaid } from './shared/missing.ts';
import { fvl } from './shared/sources.ts';

export default defineRule({
  id: 'brev/sakskostnader-mangler',
  over: 'document',
  needs: ['kind'],
  severity: 'hint',
  tags: ['LET-VED-SAKSKOSTNADER'],
  docs: {
    nb: {
      title: 'Det står ikke noe om veiledning eller kostnader ved klage',
      why: 'Når det er grunn til det, skal brevet si at leseren kan få veiledning og få dekket kostnader.',
      advice: 'Skriv «Vi veileder deg gjerne. Endrer vi vedtaket, kan du få dekket vesentlige kostnader.»',
    },
    nn: {
      title: 'Det står ikkje noko om rettleiing eller kostnader ved klage',
      why: 'Når det er grunn til det, skal brevet seie at lesaren kan få rettleiing og få dekt kostnader.',
      advice: 'Skriv «Vi rettleier deg gjerne. Endrar vi vedtaket, kan du få dekt vesentlege kostnader.»',
    },
  },
  sources: [fvl('§ 27 fjerde ledd, §§ 11 og 36')],
  messages: {
    nb: { missing: 'Brevet sier ikke at leseren kan få veiledning eller få dekket kostnader ved å klage.' },
    nn: { missing: 'Brevet seier ikkje at lesaren kan få rettleiing eller få dekt kostnader ved å klage.' },
  },
  applies: (document, context) => {
    const letter = letterOf(context);
    return isDecision(document, letter) && tellsOfAppeal(letter) && letter.outcome !== 'full';
  },
  check(_document, context) {
    const letter = letterOf(context);
    return has(letter, 'costs') ? undefined : notSaid('missing', letter, { severity: 'hint' });
  },
  examples: [
    { kind: 'avslag', text: '⟦⟧Vi avslår søknaden din.\n\nDu kan klage innen tre uker fra du fikk brevet.' },
    { kind: 'avslag', text: '⟦⟧Du får ikke plass.\n\nVedtaket kan påklages til klagenemnda.' },
    { kind: 'vedtak', text: '⟦⟧Du får pålegg om å rydde tomten.\n\nDu kan klage til oss.' },
    { kind: 'avslag', text: 'Vi avslår søknaden din.\n\nDu kan klage. Vi kan veilede deg om klagen.' },
    { kind: 'avslag', text: 'Du får ikke plass.\n\nDu kan klage. Vinner du fram, kan du få dekket sakskostnader.' },
    { kind: 'vedtak', text: 'Vi innvilger søknaden.\n\nDu kan klage innen tre uker.' },
    { language: 'nn', kind: 'avslag', text: '⟦⟧Vi avslår søknaden din.\n\nDu kan klage innan tre veker frå du fekk brevet.' },
    { language: 'nn', kind: 'avslag', text: '⟦⟧Du får ikkje plass.\n\nVedtaket kan påklagast til klagenemnda.' },
    { language: 'nn', kind: 'vedtak', text: '⟦⟧Du får pålegg om å rydde tomta.\n\nDu kan klage til oss.' },
    { language: 'nn', kind: 'avslag', text: 'Vi avslår søknaden din.\n\nDu kan klage. Vi kan rettleie deg om klaga.' },
    { language: 'nn', kind: 'avslag', text: 'Du får ikkje plass.\n\nDu kan klage. Vinn du fram, kan du få dekt kostnader.' },
    { language: 'nn', kind: 'vedtak', text: 'Vi innvilgar søknaden.\n\nDu kan klage innan tre veker.' },
  ],
});
