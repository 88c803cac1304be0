import { defineRule, type Problem } from '@klarsyn/core';
import { isDecision, isKind, letterOf } from './shared/letter.ts';
import { notSaid } from './shared/missing.ts';
import { fvl } from './shared/sources.ts';

/** Rules of the municipality's own, which often have no numbers. */
const local =
  /(?<!\p{L})(?:retningslinje\p{L}*|vedtekt\p{L}*|reglement\p{L}*|regl(?:er|ene|ane|ar) for|\p{L}*kriteri\p{L}*|gebyrregulativ\p{L}*|instruks\p{L}*|forskrift (?:av )?\d{1,2}\. ?\p{L}+ \d{4} nr\. ?\d+)(?!\p{L})/iu;
const paragraph = /§|(?<!\p{L})(?:paragraf|artikkel|art\.|punkt|pkt\.?|kapittel|kap\.)\s+\d/iu;

export default defineRule({
  id: 'brev/hjemmel-mangler',
  over: 'document',
  needs: ['kind'],
  severity: 'error',
  tags: ['LET-VED-REGEL', 'LET-VED-HJEMMEL', 'LET-TIL-HJEMMEL', 'SEED-SOR-10'],
  docs: {
    nb: {
      title: 'Brevet viser ikke til regelen vedtaket bygger på',
      why: 'Leseren skal kunne slå opp regelen og se om den er brukt rett. Paragrafene om klage teller ikke, for de sier ikke noe om saken.',
      advice: 'Skriv lov og paragraf der dere begrunner vedtaket: «Vedtaket er gjort etter barnehageloven § 16.»',
    },
    nn: {
      title: 'Brevet viser ikkje til regelen vedtaket byggjer på',
      why: 'Lesaren skal kunne slå opp regelen og sjå om han er brukt rett. Paragrafane om klage tel ikkje, for dei seier ikkje noko om saka.',
      advice: 'Skriv lov og paragraf der de grunngjev vedtaket: «Vedtaket er gjort etter barnehagelova § 16.»',
    },
  },
  sources: [fvl('§ 25 første ledd')],
  messages: {
    nb: {
      missing: 'Brevet viser ikke til noen regel vedtaket bygger på.',
      supervision: 'Brevet viser ikke til noen regel tilsynet bygger på.',
      unnumbered: 'Her nevnes regelverket, men ikke hvilken paragraf.',
    },
    nn: {
      missing: 'Brevet viser ikkje til nokon regel vedtaket byggjer på.',
      supervision: 'Brevet viser ikkje til nokon regel tilsynet byggjer på.',
      unnumbered: 'Her er regelverket nemnt, men ikkje kva paragraf.',
    },
  },
  applies: (document, context) => isKind(document, 'tilsyn') || isDecision(document, letterOf(context)),
  check(document, context): Problem<'missing' | 'supervision' | 'unnumbered'> | undefined {
    const letter = letterOf(context);
    const cited = letter.parts.filter(({ name }) => name === 'rule');
    if (cited.some(({ plain }) => paragraph.test(plain))) return undefined;
    const [unnumbered] = cited;
    if (cited.some(({ plain }) => local.test(plain))) return undefined;
    if (unnumbered !== undefined) return { message: 'unnumbered', at: unnumbered.span, severity: 'warning' };
    const message = isKind(document, 'tilsyn') ? 'supervision' : 'missing';
    return notSaid(message, letter, { part: 'rule', severity: 'error', whenGranted: 'warning' });
  },
  examples: [
    {
      kind: 'avslag',
      text: '⟦⟧Vi avslår søknaden fordi inntekten er for høy.\n\nDu kan klage, se forvaltningsloven § 28.',
      note: 'Bare klagen har en regel.',
    },
    { kind: 'vedtak', text: '⟦⟧Vi har innvilget søknaden din om plass i Lia barnehage.' },
    { kind: 'tilsyn', text: '⟦⟧Vi kommer på tilsyn i barnehagen 4. juni.' },
    { kind: 'avslag', text: '⟦Vi avslår søknaden etter barnehageloven.⟧ Det er ikke plass.', note: 'Hvilken paragraf?' },
    { kind: 'avslag', text: 'Vi avslår søknaden, jf. plan- og bygningsloven § 29-4.' },
    { kind: 'vedtak', text: 'Vi innvilger søknaden. Regelen står i forskrift om startlån § 4.' },
    { kind: 'tilsyn', text: 'Tilsynet har hjemmel i barnehageloven § 53.' },
    { language: 'nn', kind: 'avslag', text: '⟦⟧Vi avslår søknaden fordi inntekta er for høg.\n\nDu kan klage, sjå forvaltningslova § 28.' },
    { language: 'nn', kind: 'vedtak', text: '⟦⟧Vi har innvilga søknaden din om plass i Lia barnehage.' },
    { language: 'nn', kind: 'tilsyn', text: '⟦⟧Vi kjem på tilsyn i barnehagen 4. juni.' },
    { language: 'nn', kind: 'avslag', text: 'Vi avslår søknaden, jf. plan- og bygningslova § 29-4.' },
    { language: 'nn', kind: 'vedtak', text: 'Vi innvilgar søknaden. Regelen står i forskrift om startlån § 4.' },
    { language: 'nn', kind: 'tilsyn', text: 'Tilsynet har heimel i barnehagelova § 53.' },
  ],
});
