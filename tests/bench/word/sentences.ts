import type { Chance } from './random.ts';

/** The parts that sentences are put together of, in one form of Norwegian. */
interface Words {
  readonly subjects: readonly string[];
  readonly verbs: readonly string[];
  readonly things: readonly string[];
  readonly times: readonly string[];
  readonly reasons: readonly string[];
  readonly whole: readonly string[];
}

const nb: Words = {
  subjects: [
    'Vi',
    'Du',
    'Kommunen',
    'Skolen',
    'Barnehagen',
    'Saksbehandleren',
    'Naboen',
    'Legen',
    'Enheten',
    'Søkeren',
    'Nemnda',
    'Avdelingen',
  ],
  verbs: [
    'har vurdert',
    'har fått',
    'kan klage på',
    'må sende',
    'har behandlet',
    'skal svare på',
    'ber om',
    'viser til',
    'har registrert',
    'trenger',
    'vil endre',
    'har lest',
  ],
  things: [
    'søknaden om plass',
    'planen for tomta',
    'fakturaen for vann og avløp',
    'opplysningene i saken',
    'tegningene av garasjen',
    'vedtaket om støtte',
    'kartet over eiendommen',
    'rapporten fra tilsynet',
    'skjemaet med vedlegg',
    'fristen for betaling',
    'ordningen med støttekontakt',
    'avtalen om skoleskyss',
  ],
  times: [
    'innen tre uker',
    'før 1. mars',
    'i løpet av høsten',
    'etter møtet i utvalget',
    'denne uka',
    'når saken er ferdig',
    'så snart som mulig',
    'senest 15. august kl. 12.00',
    'i år',
    'hver måned',
  ],
  reasons: [
    'fordi loven krever det',
    'siden det mangler dokumentasjon',
    'for at du skal få hjelp i tide',
    'selv om fristen er ute',
    'etter en samlet vurdering',
    'i henhold til reglene',
    'samt øvrig korrespondanse',
    'dersom det foreligger særlige grunner',
    'slik at familien kan planlegge',
    'vedrørende eiendommen',
  ],
  whole: [
    'Det ble foretatt en befaring på stedet.',
    'Ta kontakt på telefon 32 00 00 00 hvis du lurer på noe.',
    'Gebyret er 4 500 kroner.',
    'Klagen sendes til oss.',
    'Takk for at du sa fra.',
    'Det bes om tilbakemelding snarest.',
    'Vi minner om at du har rett til å se dokumentene i saken.',
    'Les mer på fjordvik.example.',
  ],
};
const nn: Words = {
  subjects: [
    'Vi',
    'Du',
    'Kommunen',
    'Skulen',
    'Barnehagen',
    'Saksbehandlaren',
    'Naboen',
    'Legen',
    'Eininga',
    'Søkjaren',
    'Nemnda',
    'Avdelinga',
  ],
  verbs: [
    'har vurdert',
    'har fått',
    'kan klage på',
    'må sende',
    'har behandla',
    'skal svare på',
    'ber om',
    'viser til',
    'har registrert',
    'treng',
    'vil endre',
    'har lese',
  ],
  things: [
    'søknaden om plass',
    'planen for tomta',
    'fakturaen for vatn og avløp',
    'opplysningane i saka',
    'teikningane av garasjen',
    'vedtaket om støtte',
    'kartet over eigedommen',
    'rapporten frå tilsynet',
    'skjemaet med vedlegg',
    'fristen for betaling',
    'ordninga med støttekontakt',
    'avtalen om skuleskyss',
  ],
  times: [
    'innan tre veker',
    'før 1. mars',
    'i løpet av hausten',
    'etter møtet i utvalet',
    'denne veka',
    'når saka er ferdig',
    'så snart som mogleg',
    'seinast 15. august kl. 12.00',
    'i år',
    'kvar månad',
  ],
  reasons: [
    'fordi lova krev det',
    'sidan det manglar dokumentasjon',
    'for at du skal få hjelp i tide',
    'sjølv om fristen er ute',
    'etter ei samla vurdering',
    'i samsvar med reglane',
    'og anna korrespondanse',
    'dersom det ligg føre særlege grunnar',
    'slik at familien kan planleggje',
    'om eigedommen',
  ],
  whole: [
    'Det vart gjort ei synfaring på staden.',
    'Ta kontakt på telefon 32 00 00 00 dersom du lurer på noko.',
    'Gebyret er 4 500 kroner.',
    'Klaga sender du til oss.',
    'Takk for at du sa frå.',
    'Me ber om svar snarast.',
    'Vi minner om at du har rett til å sjå dokumenta i saka.',
    'Les meir på fjordvik.example.',
  ],
};
const wordsOf = { nb, nn } as const;

/** A sentence, with a length and an order of words of its own. */
export function sentence(form: 'nb' | 'nn', { one, percent }: Chance): string {
  const { subjects, verbs, things, times, reasons, whole } = wordsOf[form];
  if (percent(15)) return one(whole);
  const tail = [percent(55) ? one(times) : '', percent(45) ? one(reasons) : ''].filter((part) => part !== '').join(' ');
  const core = `${one(subjects)} ${one(verbs)} ${one(things)}`;
  const more = percent(25) ? ` og ${one(verbs)} ${one(things)}` : '';
  return `${core}${more}${tail === '' ? '' : ` ${tail}`}.`;
}

/** Some sentences after each other. */
export const sentences = (form: 'nb' | 'nn', chance: Chance, count: number): string =>
  Array.from({ length: count }, () => sentence(form, chance)).join(' ');
