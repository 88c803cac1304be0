import type { ByForm } from '@klarsyn/core';

/** What `klarsyn test` says. */
export const testTexts = {
  test: { nb: 'prøv eksemplene i en regelpakke', nn: 'prøv eksempla i ein regelpakke' },
  nothingToTest: {
    nb: 'Si hvilken pakke som skal prøves: ei mappe med regelfiler, eller navnet på en pakke. For eksempel: klarsyn test mine-regler',
    nn: 'Sei kva pakke som skal prøvast: ei mappe med regelfiler, eller namnet på ein pakke. Til dømes: klarsyn test mine-regler',
  },
  exampleOwnPack: { nb: 'regelfilene i mappa «mine-regler»', nn: 'regelfilene i mappa «mine-regler»' },
  exampleRule: { nb: 'én regel, og hvilke ord den mangler eksempel på', nn: 'éin regel, og kva ord han manglar døme på' },
  optionCoverage: { nb: 'vis hvilke ord ingen eksempler viser', nn: 'vis kva ord ingen eksempel viser' },
  testExitCodes: {
    nb: 'Koder: 0 – alle eksempler er riktige. 1 – noen er gale. 2 – pakken kan ikke leses.',
    nn: 'Kodar: 0 – alle eksempel er rette. 1 – nokre er gale. 2 – pakken kan ikkje lesast.',
  },
  testRight: { nb: '{id}: alle eksempler er riktige ({run})', nn: '{id}: alle eksempel er rette ({run})' },
  testWrong: { nb: '{id}: gale eksempler: {wrong} av {run}', nn: '{id}: gale eksempel: {wrong} av {run}' },
  testNone: { nb: '{id}: ingen eksempler å kjøre her', nn: '{id}: ingen eksempel å køyre her' },
  testExample: { nb: 'Eksempel {number}: {source}', nn: 'Eksempel {number}: {source}' },
  testError: { nb: 'Stanset: {error}', nn: 'Stoppa: {error}' },
  testMissed: { nb: 'Merket, men ikke funnet: {texts}', nn: 'Merkt, men ikkje funne: {texts}' },
  testExtra: { nb: 'Funnet, men ikke merket: {texts}', nn: 'Funne, men ikkje merkt: {texts}' },
  testWanted: { nb: 'Skulle bli: {text}', nn: 'Skulle bli: {text}' },
  testGot: { nb: 'Ble:        {text}', nn: 'Vart:       {text}' },
  testLeft: { nb: 'Finnes fortsatt etter rettingen: {texts}', nn: 'Finst framleis etter rettinga: {texts}' },
  wholeDocument: { nb: 'hele dokumentet', nn: 'heile dokumentet' },
  testLacksBad: { nb: 'Mangler et eksempel med funn på {form}.', nn: 'Manglar eit eksempel med funn på {form}.' },
  testLacksGood: { nb: 'Mangler et eksempel uten funn på {form}.', nn: 'Manglar eit eksempel utan funn på {form}.' },
  testUnseen: { nb: 'Uten eksempel på {form}, {count} av {listed}:', nn: 'Utan eksempel på {form}, {count} av {listed}:' },
  testSum: {
    nb: 'Regler: {rules}. Eksempler: {run}. Riktige: {right}. Gale: {wrong}.',
    nn: 'Reglar: {rules}. Eksempel: {run}. Rette: {right}. Gale: {wrong}.',
  },
  testElsewhere: {
    nb: 'Ikke kjørt her: {count} eksempler i Word-filer, nettlesersider og nettsteder.',
    nn: 'Ikkje køyrde her: {count} eksempel i Word-filer, nettlesarsider og nettstader.',
  },
  testCoverage: {
    nb: 'Eksemplene viser {seen} av {listed} ord og mønstre ({percent} %).',
    nn: 'Eksempla viser {seen} av {listed} ord og mønster ({percent} %).',
  },
  'form-nb': { nb: 'bokmål', nn: 'bokmål' },
  'form-nn': { nb: 'nynorsk', nn: 'nynorsk' },
} as const satisfies Readonly<Record<string, ByForm<string>>>;

/** What `--fix`, `--fix-dry-run` and `--suggest` say. */
export const fixTexts = {
  optionFix: { nb: 'rett det som er trygt å rette, i filene selv', nn: 'rett det som er trygt å rette, i filene sjølve' },
  optionFixDryRun: {
    nb: 'vis hva --fix ville endret, uten å skrive noe (kode 1 når noe ville bli endret)',
    nn: 'vis kva --fix ville endra, utan å skrive noko (kode 1 når noko ville bli endra)',
  },
  optionSuggestFixes: {
    nb: 'vis forslagene som noen må se på først, i stedet for rapporten',
    nn: 'vis forslaga som nokon må sjå på først, i staden for rapporten',
  },
  fixed: { nb: 'Rettinger: {count}. Filer: {files}.', nn: 'Rettingar: {count}. Filer: {files}.' },
  wouldFix: {
    nb: 'Trygge rettinger: {count}. Filer: {files}. Ingenting er skrevet.',
    nn: 'Trygge rettingar: {count}. Filer: {files}. Ingenting er skrive.',
  },
  unstable: {
    nb: '{file}: to regler opphever hverandre, så ikke alt er rettet.',
    nn: '{file}: to reglar opphevar kvarandre, så ikkje alt er retta.',
  },
  noSuggestions: { nb: 'Ingen forslag.', nn: 'Ingen forslag.' },
  takeAway: { nb: 'stryk «{word}»', nn: 'stryk «{word}»' },
  fixNeedsFile: {
    nb: '--fix retter filer, ikke tekst fra standard inn. Bruk --fix-dry-run for å se endringene.',
    nn: '--fix rettar filer, ikkje tekst frå standard inn. Bruk --fix-dry-run for å sjå endringane.',
  },
} as const satisfies Readonly<Record<string, ByForm<string>>>;
