import { defineRule } from '@klarsyn/core';
import { has, type PartName } from '@klarsyn/language/letter';
import { isDecision, isKind, letterOf } from './shared/letter.ts';
import { notSaid } from './shared/missing.ts';
import { fvl, offl } from './shared/sources.ts';

/** What must be said of appealing, and what we call it; the words are the same in both forms. */
const needed: readonly (readonly [PartName, string])[] = [
  ['appeal-right', 'klagerett'],
  ['appeal-deadline', 'klagefrist'],
  ['appeal-body', 'klageinstans'],
  ['appeal-how', 'framgangsmåte'],
];

export default defineRule({
  id: 'brev/klage-mangler',
  aliases: ['klarsprak/klage-mangler'],
  over: 'document',
  needs: ['kind'],
  severity: 'error',
  tags: ['LET-VED-KLAGERETT', 'LET-INN-KLAGE', 'LET-TIL-KLAGE', 'SEED-BAE-05', 'SEED-SOR-10', 'SEED-ASK-11'],
  docs: {
    nb: {
      title: 'Vedtaket sier ikke at leseren kan klage',
      why: 'Forvaltningsloven krever at vedtaket forteller om retten til å klage, fristen, hvem som avgjør klagen og måten å klage på. Uten det vet leseren ikke at hun har en rett.',
      advice:
        'Skriv «Du kan klage på vedtaket innen tre uker fra du fikk dette brevet. Send klagen til oss. Statsforvalteren avgjør klagen hvis vi ikke endrer vedtaket.»',
    },
    nn: {
      title: 'Vedtaket seier ikkje at lesaren kan klage',
      why: 'Forvaltningslova krev at vedtaket fortel om retten til å klage, fristen, kven som avgjer klaga og korleis ein klagar. Utan det veit lesaren ikkje at ho har ein rett.',
      advice:
        'Skriv «Du kan klage på vedtaket innan tre veker frå du fekk dette brevet. Send klaga til oss. Statsforvaltaren avgjer klaga dersom vi ikkje endrar vedtaket.»',
    },
  },
  sources: [fvl('§ 27 tredje ledd og § 28'), offl('§§ 31 og 32')],
  messages: {
    nb: { missing: 'Brevet er et vedtak, men sier ikke at leseren kan klage. Det mangler {parts}.' },
    nn: { missing: 'Brevet er eit vedtak, men seier ikkje at lesaren kan klage. Det manglar {parts}.' },
  },
  applies: (document, context) => isKind(document, 'innsynsavslag') || isDecision(document, letterOf(context)),
  check(_document, context) {
    const letter = letterOf(context);
    if (has(letter, 'appeal-right', 'appeal-denied')) return undefined;
    const missing = needed.filter(([name]) => !has(letter, name)).map(([, word]) => word);
    return {
      ...notSaid('missing', letter, { part: 'appeal-right', severity: 'error', whenGranted: 'warning' }),
      values: { parts: listOf(missing) },
    };
  },
  examples: [
    { kind: 'avslag', text: '⟦⟧Vi avslår søknaden din om startlån fordi inntekten din er høyere enn grensen.\n\nHilsen Kari Moe' },
    { kind: 'vedtak', text: '⟦⟧Vi har innvilget søknaden din om plass i Lia barnehage.\n\nTa kontakt hvis du lurer på noe.' },
    { kind: 'innsynsavslag', text: '⟦⟧Avslag på krav om innsyn\n\nDokumentet er unntatt etter offentleglova § 15 første ledd.' },
    { kind: 'tilsyn', text: '⟦⟧Tilsynsrapport\n\nDere får pålegg om å rette avviket innen 1. juni 2027.' },
    {
      kind: 'avslag',
      text: '⟦⟧Vi har fått klagen din på barnehageplassen. Klagen er ikke tatt til følge.\n\nHilsen Kari Moe',
      note: 'Klagen det snakkes om, er sendt før.',
    },
    {
      kind: 'avslag',
      text: 'Vi avslår søknaden din.\n\nDu kan klage på vedtaket innen tre uker fra du fikk dette brevet. Send klagen til oss.',
    },
    { kind: 'vedtak', text: 'Vi har innvilget søknaden din.\n\nEr du uenig, har du rett til å klage. Klagefristen er tre uker.' },
    { kind: 'avslag', text: 'Vi avslår søknaden din.\n\nVedtaket kan påklages til Statsforvalteren.' },
    { kind: 'avslag', text: 'Vi avslår søknaden din.\n\nEr du ikke enig, kan du be oss vurdere saken på nytt innen tre uker.' },
    {
      kind: 'vedtak',
      text: 'Klagenemnda har avgjort saken.\n\nDu kan ikke klage på denne avgjørelsen.',
      note: 'At en ikke kan klage, er også sagt.',
    },
    { kind: 'tilsyn', text: 'Varsel om tilsyn\n\nVi kommer 4. juni.', note: 'Et tilsyn uten pålegg er ikke et vedtak.' },
    { kind: 'orientering', text: 'Veien er stengt mandag.' },
    {
      language: 'nn',
      kind: 'avslag',
      text: '⟦⟧Vi avslår søknaden din om startlån fordi inntekta di er høgare enn grensa.\n\nHelsing Kari Moe',
    },
    {
      language: 'nn',
      kind: 'vedtak',
      text: '⟦⟧Vi har innvilga søknaden din om plass i Lia barnehage.\n\nTa kontakt dersom du lurer på noko.',
    },
    {
      language: 'nn',
      kind: 'innsynsavslag',
      text: '⟦⟧Avslag på krav om innsyn\n\nDokumentet er unnateke etter offentleglova § 15 første ledd.',
    },
    {
      language: 'nn',
      kind: 'avslag',
      text: 'Vi avslår søknaden din.\n\nDu kan klage på vedtaket innan tre veker frå du fekk dette brevet. Send klaga til oss.',
    },
    {
      language: 'nn',
      kind: 'vedtak',
      text: 'Vi har innvilga søknaden din.\n\nEr du usamd, har du rett til å klage. Klagefristen er tre veker.',
    },
    { language: 'nn', kind: 'avslag', text: 'Vi avslår søknaden din.\n\nSlik klagar du: Skriv til oss innan tre veker.' },
    { language: 'nn', kind: 'orientering', text: 'Vegen er ikkje open måndag.' },
  ],
});

/** «klagerett, klagefrist og klageinstans». */
const listOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} og ${words.at(-1)}`;
