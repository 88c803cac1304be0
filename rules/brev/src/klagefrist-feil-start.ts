import { type Document, defineRule, isSureKind, type Problem } from '@klarsyn/core';
import { has, partOf } from '@klarsyn/language/letter';
import { isDecision, isKind, letterOf } from './shared/letter.ts';
import { fvl } from './shared/sources.ts';

export default defineRule({
  id: 'brev/klagefrist-feil-start',
  over: 'document',
  languages: ['nb', 'nn'],
  severity: 'error',
  tags: ['LET-VED-KLAGEFRIST-START', 'LET-VED-KLAGEFRIST-FEILSTART'],
  docs: {
    nb: {
      title: 'Klagefristen er regnet fra feil dag',
      why: 'Fristen løper fra leseren fikk brevet, ikke fra datoen på det. Regnet fra datoen blir fristen for kort.',
      advice: 'Skriv «tre uker fra du fikk dette brevet».',
    },
    nn: {
      title: 'Klagefristen er rekna frå feil dag',
      why: 'Fristen spring frå lesaren fekk brevet, ikkje frå datoen på det. Rekna frå datoen blir fristen for kort.',
      advice: 'Skriv «tre veker frå du fekk dette brevet».',
    },
  },
  sources: [fvl('§ 29 første ledd')],
  messages: {
    nb: {
      wrong: 'Klagefristen er regnet «{found}». Den løper fra leseren fikk brevet.',
      untold: 'Det står ikke når klagefristen begynner å løpe.',
    },
    nn: {
      wrong: 'Klagefristen er rekna «{found}». Han spring frå lesaren fekk brevet.',
      untold: 'Det står ikkje når klagefristen byrjar å springe.',
    },
  },
  applies: (_document, context) => has(letterOf(context), 'appeal-deadline'),
  check(document, context): Problem<'wrong' | 'untold'> | readonly Problem<'wrong' | 'untold'>[] | undefined {
    const letter = letterOf(context);
    const starts = letter.parts.filter(({ name }) => name === 'appeal-start');
    const wrong = starts.filter(({ from }) => from === 'writing');
    if (wrong.length > 0) return wrong.map(({ span, plain }) => ({ message: 'wrong', values: { found: plain.trim() }, at: span }));
    const deadline = partOf(letter, 'appeal-deadline');
    const mustTell = isDecision(document, letter) || isKind(document, 'innsynsavslag');
    if (starts.length > 0 || deadline === undefined || !mustTell) return undefined;
    const isTold = letter.maybe.has('appeal-start');
    return {
      message: 'untold',
      at: deadline.span,
      severity: isTold ? 'hint' : 'warning',
      certainty: isSure(document) && !isTold ? 'certain' : 'review',
    };
  },
  examples: [
    { text: 'Du kan klage på vedtaket. Du må klage innen tre ⟦uker fra brevets dato⟧.' },
    { text: 'Klagefristen er 3 ⟦uker fra dags dato⟧. Send klagen til oss.' },
    { text: 'Fristen for å klage er tre ⟦uker etter datoen på brevet⟧.' },
    {
      text: 'Vil du klage, må du gjøre det senest tre ⟦uker etter at vedtaket ble fattet⟧.',
      note: 'Fristen løper ikke fra vedtaket heller.',
    },
    { kind: 'avslag', text: 'Vi avslår søknaden. ⟦Du kan klage innen tre uker.⟧ Send klagen til oss.', note: 'Når begynner fristen?' },
    { kind: 'avslag', text: 'Du kan klage innen tre uker fra du fikk dette brevet.' },
    { kind: 'vedtak', text: 'Klagefristen er tre uker etter at brevet er kommet fram til deg.' },
    { kind: 'avslag', text: 'Du kan klage innen tre uker. Fristen løper fra den dagen du fikk brevet.' },
    { text: 'Betal innen to uker fra dags dato.', note: 'Det er ikke en klagefrist.' },
    { language: 'nn', text: 'Du kan klage på vedtaket. Du må klage innan tre ⟦veker frå brevdatoen⟧.' },
    { language: 'nn', text: 'Klagefristen er 3 ⟦veker frå datoen på brevet⟧. Send klaga til oss, ikkje til andre.' },
    { language: 'nn', kind: 'avslag', text: 'Vi avslår søknaden. ⟦Du kan klage innan tre veker.⟧ Send klaga til oss.' },
    { language: 'nn', kind: 'avslag', text: 'Du kan klage innan tre veker frå du fekk dette brevet.' },
    { language: 'nn', kind: 'vedtak', text: 'Klagefristen er tre veker etter at brevet er kome fram til deg.' },
    { language: 'nn', text: 'Betal innan to veker frå dags dato, ikkje seinare.' },
  ],
});

const isSure = ({ kind }: Document): boolean => kind !== undefined && isSureKind(kind);
