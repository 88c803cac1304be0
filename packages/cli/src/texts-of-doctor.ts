import type { ByForm } from '@klarsyn/core';

/** What `klarsyn doctor` says. */
export const doctorTexts = {
  doctor: { nb: 'sjekk at alt Klarsyn trenger er på plass', nn: 'sjekk at alt Klarsyn treng er på plass' },
  doctorCodes: {
    nb: 'Koder: 0 – alt er på plass. 2 – noe mangler; det står på linja hva du kan gjøre.',
    nn: 'Kodar: 0 – alt er på plass. 2 – noko manglar; det står på linja kva du kan gjere.',
  },
  doctorMemory: { nb: 'Minne', nn: 'Minne' },
  memoryFree: { nb: '{free} GB ledig av {all} GB', nn: '{free} GB ledig av {all} GB' },
  memoryShort: {
    nb: '{free} GB ledig av {all} GB. Klarsyn trenger {needs} GB: lukk andre programmer, eller sjekk færre filer om gangen.',
    nn: '{free} GB ledig av {all} GB. Klarsyn treng {needs} GB: lukk andre program, eller sjekk færre filer om gongen.',
  },
  doctorFormats: { nb: 'Filer', nn: 'Filer' },
  formatsRead: {
    nb: 'leser {known}, uten Word og LibreOffice',
    nn: 'les {known}, utan Word og LibreOffice',
  },
  doctorGit: { nb: 'Git', nn: 'Git' },
  gitMissing: {
    nb: 'finnes ikke her. Det trengs bare til --changed.',
    nn: 'finst ikkje her. Det trengst berre til --changed.',
  },
  doctorConfig: { nb: 'Oppsett', nn: 'Oppsett' },
  configNone: {
    nb: 'ingen klarsyn.config.yaml her eller over, så det anbefalte gjelder. «klarsyn init» lager en.',
    nn: 'ingen klarsyn.config.yaml her eller over, så det tilrådde gjeld. «klarsyn init» lagar ei.',
  },
  configWrong: { nb: '{first} (feil i alt: {count})', nn: '{first} (feil i alt: {count})' },
  doctorProfile: { nb: 'Profil', nn: 'Profil' },
  profileNone: {
    nb: 'ingen, så navn, farger og skrifter blir ikke sjekket. «klarsyn init» lager en.',
    nn: 'ingen, så namn, fargar og skrifter blir ikkje sjekka. «klarsyn init» lagar ein.',
  },
  doctorRules: { nb: 'Regler', nn: 'Reglar' },
  rulesLoaded: { nb: '{count} regler i {packs} pakker, og {own} egne', nn: '{count} reglar i {packs} pakkar, og {own} eigne' },
  doctorLanguage: { nb: 'Språk', nn: 'Språk' },
  formsTold: { nb: 'leser bokmål og nynorsk', nn: 'les bokmål og nynorsk' },
  formsMixed: { nb: 'skiller ikke bokmål fra nynorsk. Installer på nytt.', nn: 'skil ikkje bokmål frå nynorsk. Installer på nytt.' },
  doctorDictionaries: { nb: 'Ordbøker', nn: 'Ordbøker' },
  dictionariesThere: { nb: 'bokmål og nynorsk er på plass', nn: 'bokmål og nynorsk er på plass' },
  dictionariesMissing: {
    nb: 'ordgrafene mangler. Installer på nytt, eller kjør «npm start» en gang i Klarsyns egen mappe.',
    nn: 'ordgrafane manglar. Installer på nytt, eller køyr «npm start» ein gong i mappa til Klarsyn.',
  },
  doctorCache: { nb: 'Mellomlager', nn: 'Mellomlager' },
  cacheNone: { nb: 'ingen i {folder} ennå. --cache lager det.', nn: 'ingen i {folder} enno. --cache lagar det.' },
  cacheThere: {
    nb: '{files} filer, {size} MB i {folder}. Slett mappa når du vil.',
    nn: '{files} filer, {size} MB i {folder}. Slett mappa når du vil.',
  },
  cacheClosed: {
    nb: 'kan ikke skrive i {folder}. Gi deg selv tilgang, eller velg en annen mappe med --cache=MAPPE.',
    nn: 'kan ikkje skrive i {folder}. Gi deg sjølv tilgang, eller vel ei anna mappe med --cache=MAPPE.',
  },
  doctorBrowser: { nb: 'Nettleser', nn: 'Nettlesar' },
  doctorSandbox: { nb: 'Sandkasse', nn: 'Sandkasse' },
  'browser-named': { nb: 'valgt med {why}', nn: 'vald med {why}' },
  'browser-installed': { nb: 'funnet på maskinen: {why}', nn: 'funnen på maskina: {why}' },
  'browser-bundled': { nb: 'følger med Klarsyn: {why}', nn: 'følgjer med Klarsyn: {why}' },
  'sandbox-on': { nb: 'på', nn: 'på' },
  'sandbox-off': { nb: 'av', nn: 'av' },
} as const satisfies Readonly<Record<string, ByForm<string>>>;
