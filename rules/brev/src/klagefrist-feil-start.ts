import { type Analysis, defineRule, isForm, type Sentence, type Span } from '@klarsyn/core';
import { isDecision } from './shared/decision.ts';
import { saidIn } from './shared/said.ts';

const weeks = '(?:uker?|veker?|dager|dagar)';
/** Ways to count from the day a letter was written. */
const fromDate = new RegExp(
  String.raw`(?<!\p{L})${weeks}\s+(?:fra|frå|etter)\s+(?:(?:dette\s+)?(?:brevets|vedtakets|skrivets)\s+dato|(?:den\s+)?dato(?:en)?\s+(?:på|i|for)\s+(?:dette\s+|det\s+)?(?:brevet|vedtaket|skrivet)|(?:brev|vedtaks)datoen|dags\s+dato|(?:brevet|vedtaket|dette\s+brevet)\s+(?:er|ble|vart|blei)\s+(?:datert|skrevet|skrive|skriven|sendt))(?!\p{L})`,
  'giu',
);
/** A number of weeks to appeal in. */
const deadline = new RegExp(
  String.raw`(?:klag[^.]{0,160}?(?:\d+|to|tre|fire|seks)\s+${weeks}|(?:\d+|to|tre|fire|seks)\s+${weeks}[^.]{0,80}?klag)`,
  'iu',
);
/** Ways to count from the day the reader knew, or to a day: then the start is told. */
const told =
  /(?<!\p{L})(?:fra|frå|etter)\s+(?:at\s+|den\s+)?(?:dagen\s+|datoen\s+|tidspunktet\s+|dato\s+)?(?:då\s+|da\s+)?(?:du|dere|de|dykk|man|ein|en|parten|søkeren?|søkjaren?|mottakeren?|mottakaren?|brevet|vedtaket|dette|det|melding|underretning|underretting|mottak|kunngjøring)|(?:mottatt|motteke|kommet fram|kome fram|fram til deg)/iu;

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
  sources: [{ title: 'Forvaltningsloven (1967) § 29 første ledd', url: 'https://lovdata.no/lov/1967-02-10' }],
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
  applies: (document) => /klag/i.test(saidIn(document)),
  check(document, { analysis }) {
    const wrong = wrongStarts(analysis);
    if (wrong.length > 0) return wrong.map(({ span, found }) => ({ message: 'wrong', values: { found }, at: span }));
    const first = isDecision(document, saidIn(document)) ? deadlineOf(analysis) : undefined;
    return first === undefined ? undefined : { message: 'untold', at: first.span, severity: 'warning' };
  },
  examples: [
    { text: 'Du kan klage på vedtaket. Du må klage innen tre ⟦uker fra brevets dato⟧.' },
    { text: 'Klagefristen er 3 ⟦uker fra dags dato⟧. Send klagen til oss.' },
    { text: 'Fristen for å klage er tre ⟦uker etter datoen på brevet⟧.' },
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

interface Wrong {
  readonly span: Span;
  readonly found: string;
}

/** Deadlines counted from a date, in sentences that speak of appeals or right after one that does. */
function wrongStarts({ sentences }: Analysis): readonly Wrong[] {
  return sentences.flatMap(({ plain, span }, at) => {
    if (!/klag/i.test(`${sentences[at - 1]?.plain ?? ''} ${plain}`)) return [];
    return [...plain.matchAll(fromDate)].map((match) => {
      const start = span.start + match.index;
      return { span: { ...span, start, end: start + match[0].length }, found: match[0] };
    });
  });
}

/** The sentence with the deadline, when neither it nor the two after it say when it starts. */
function deadlineOf({ sentences }: Analysis): Sentence | undefined {
  const at = sentences.findIndex(({ plain, language }) => isForm(language) && deadline.test(plain));
  const near = sentences.slice(at, at + 3).map(({ plain }) => plain);
  return at < 0 || near.some((plain) => told.test(plain)) ? undefined : sentences[at];
}
