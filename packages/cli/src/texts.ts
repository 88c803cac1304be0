import { type ByForm, type Form, fill, type Values } from '@klarsyn/core';

/** What the command itself says. What rules say stands in the rules, what reports say in the reporters. */
const texts = {
  usage: { nb: 'Bruk: klarsyn <kommando> [valg]', nn: 'Bruk: klarsyn <kommando> [val]' },
  check: { nb: 'sjekk filer, mapper og adresser', nn: 'sjekk filer, mapper og adresser' },
  rules: { nb: 'vis alle regler', nn: 'vis alle reglar' },
  explain: { nb: 'forklar en regel', nn: 'forklar ein regel' },
  init: { nb: 'lag oppsett og profil', nn: 'lag oppsett og profil' },
  doctor: { nb: 'sjekk at alt Klarsyn trenger er på plass', nn: 'sjekk at alt Klarsyn treng er på plass' },
  analyse: { nb: 'les språket i en tekst: setninger, ord, bøyning', nn: 'les språket i ein tekst: setningar, ord, bøying' },
  spell: { nb: 'finn ord som ikke står i ordboka', nn: 'finn ord som ikkje står i ordboka' },
  analysed: {
    nb: 'Språk: {language} ({percent} %). Setninger: {sentences}. Ord: {words}. Lange ord: {long}. LIX: {lix}.',
    nn: 'Språk: {language} ({percent} %). Setningar: {sentences}. Ord: {words}. Lange ord: {long}. LIX: {lix}.',
  },
  noGraphs: {
    nb: 'Ordbøkene er ikke laget ennå. Kjør: node dictionaries/hunspell/build.ts',
    nn: 'Ordbøkene er ikkje laga enno. Køyr: node dictionaries/hunspell/build.ts',
  },
  cannotRead: { nb: 'Kan ikke lese {file} ({cause}).', nn: 'Kan ikkje lese {file} ({cause}).' },
  optionList: {
    nb: 'ett ukjent ord på hver linje (dette skjer også uten valget)',
    nn: 'eitt ukjent ord på kvar linje (dette skjer òg utan valet)',
  },
  optionSuggest: { nb: 'foreslå ord som kan være ment', nn: 'foreslå ord som kan vere meint' },
  config: { nb: 'vis hvilket oppsett som gjelder', nn: 'vis kva oppsett som gjeld' },
  optionConfig: {
    nb: 'fil med oppsett (ellers den nærmeste klarsyn.config.yaml)',
    nn: 'fil med oppsett (elles den næraste klarsyn.config.yaml)',
  },
  optionProfile: { nb: 'fil med profilen til virksomheten', nn: 'fil med profilen til verksemda' },
  optionKind: { nb: 'slag brev eller side', nn: 'slag brev eller side' },
  optionFormat: {
    nb: 'hvordan rapporten skal skrives: text, compact, json, jsonl, sarif, junit, gitlab, github, markdown eller csv. Kan gis flere ganger, med fil etter kolon: --format text --format sarif:klarsyn.sarif',
    nn: 'korleis rapporten skal skrivast: text, compact, json, jsonl, sarif, junit, gitlab, github, markdown eller csv. Kan gjevast fleire gonger, med fil etter kolon: --format text --format sarif:klarsyn.sarif',
  },
  optionMaxWarnings: { nb: 'så mange «bør rettes» er greit; flere gir kode 1', nn: 'så mange «bør rettast» er greitt; fleire gir kode 1' },
  optionQuiet: { nb: 'vis bare det som må rettes', nn: 'vis berre det som må rettast' },
  optionRule: { nb: 'bruk bare denne regelen (kan gis flere ganger)', nn: 'bruk berre denne regelen (kan gjevast fleire gonger)' },
  optionPack: { nb: 'bruk bare denne regelpakka (kan gis flere ganger)', nn: 'bruk berre denne regelpakka (kan gjevast fleire gonger)' },
  seeRules: { nb: '«klarsyn rules» viser alle.', nn: '«klarsyn rules» viser alle.' },
  unknownFormat: { nb: 'Ukjent format «{name}». Velg blant {known}.', nn: 'Ukjent format «{name}». Vel blant {known}.' },
  unknownPack: { nb: 'Ukjent regelpakke «{name}». {hint}', nn: 'Ukjend regelpakke «{name}». {hint}' },
  wrongNumber: {
    nb: '--max-warnings skal ha et tall, for eksempel --max-warnings 10.',
    nn: '--max-warnings skal ha eit tal, til dømes --max-warnings 10.',
  },
  optionFailOn: { nb: 'hvor alvorlig et funn må være for at koden blir 1', nn: 'kor alvorleg eit funn må vere for at koden blir 1' },
  optionOutput: { nb: 'skriv rapporten til denne fila', nn: 'skriv rapporten til denne fila' },
  optionForm: { nb: 'målform i meldingene', nn: 'målform i meldingane' },
  optionLang: { nb: 'språket i tekstene, uansett hva de sier selv', nn: 'språket i tekstane, same kva dei seier sjølve' },
  optionStatic: { nb: 'start aldri en nettleser', nn: 'start aldri ein nettlesar' },
  optionBrowser: { nb: 'nettleseren som skal brukes', nn: 'nettlesaren som skal brukast' },
  optionStdin: { nb: 'les teksten fra standard inn', nn: 'les teksten frå standard inn' },
  optionStdinFilename: { nb: 'navnet teksten fra standard inn skal ha', nn: 'namnet teksten frå standard inn skal ha' },
  optionDetails: { nb: 'vis også velgere og regelnavn', nn: 'vis òg veljarar og regelnamn' },
  optionColor: { nb: 'farger i rapporten; går foran NO_COLOR', nn: 'fargar i rapporten; går framfor NO_COLOR' },
  optionDebug: { nb: 'vis hva som skjer når noe går galt', nn: 'vis kva som skjer når noko går gale' },
  optionExplain: { nb: 'fila oppsettet skal forklares for', nn: 'fila oppsettet skal forklarast for' },
  optionYes: { nb: 'svar med det som er foreslått', nn: 'svar med det som er foreslått' },
  nothingToCheck: {
    nb: 'Si hva som skal sjekkes: en fil, en mappe eller en adresse. For eksempel: klarsyn check brev.docx',
    nn: 'Sei kva som skal sjekkast: ei fil, ei mappe eller ei adresse. Til dømes: klarsyn check brev.docx',
  },
  stdinNeedsName: {
    nb: '--stdin trenger --stdin-filename, så Klarsyn vet hva slags tekst det er. For eksempel: --stdin-filename brev.md',
    nn: '--stdin treng --stdin-filename, så Klarsyn veit kva slags tekst det er. Til dømes: --stdin-filename brev.md',
  },
  unknownCommand: {
    nb: 'Ukjent kommando «{name}». Kommandoene er {known}. «klarsyn --help» forklarer dem.',
    nn: 'Ukjend kommando «{name}». Kommandoane er {known}. «klarsyn --help» forklarer dei.',
  },
  unknownRule: { nb: 'Ukjent regel «{name}». {hint}', nn: 'Ukjend regel «{name}». {hint}' },
  wrongCall: { nb: '{problem} «{help}» viser valgene.', nn: '{problem} «{help}» viser vala.' },
  emptyOption: { nb: 'Valget {name} er tomt. Skriv en verdi etter det.', nn: 'Valet {name} er tomt. Skriv ein verdi etter det.' },
  emptyWord: { nb: 'Et av navnene i kommandoen er tomt.', nn: 'Eit av namna i kommandoen er tomt.' },
  extraWord: { nb: 'Kommandoen bruker ikke «{word}».', nn: 'Kommandoen bruker ikkje «{word}».' },
  nothingToExplain: {
    nb: 'Si hvilken regel som skal forklares. For eksempel: klarsyn explain klarsprak/lang-setning. «klarsyn rules» viser alle.',
    nn: 'Sei kva regel som skal forklarast. Til dømes: klarsyn explain klarsprak/lang-setning. «klarsyn rules» viser alle.',
  },
  optionHelp: { nb: 'vis denne hjelpen', nn: 'vis denne hjelpa' },
  optionVersion: { nb: 'vis hvilken versjon dette er', nn: 'vis kva versjon dette er' },
  exampleFiles: { nb: 'alle brev i ei mappe, og noen nettsider', nn: 'alle brev i ei mappe, og nokre nettsider' },
  exampleAddress: {
    nb: 'en nettside, åpnet i en nettleser; advarsler teller også',
    nn: 'ei nettside, opna i ein nettlesar; åtvaringar tel òg',
  },
  exitCodes: {
    nb: 'Koder: 0 – ingen funn som teller. 1 – funn som teller (--fail-on). 2 – noe kunne ikke sjekkes, eller kommandoen eller oppsettet er feil.',
    nn: 'Kodar: 0 – ingen funn som tel. 1 – funn som tel (--fail-on). 2 – noko kunne ikkje sjekkast, eller kommandoen eller oppsettet er feil.',
  },
  cannotWrite: {
    nb: 'Kan ikke skrive {file} ({cause}). Sjekk mappa og tilgangen.',
    nn: 'Kan ikkje skrive {file} ({cause}). Sjekk mappa og tilgangen.',
  },
  progress: { nb: 'Sjekker {done} av {of}: {uri}', nn: 'Sjekkar {done} av {of}: {uri}' },
  exists: { nb: '{file} finnes fra før og er ikke endret.', nn: '{file} finst frå før og er ikkje endra.' },
  written: { nb: 'Laget {file}.', nn: 'Laga {file}.' },
  askName: { nb: 'Hva heter virksomheten? ({proposal})', nn: 'Kva heiter verksemda? ({proposal})' },
  askForm: {
    nb: 'Hvilken målform skriver dere mest, nb eller nn? ({proposal})',
    nn: 'Kva målform skriv de mest, nb eller nn? ({proposal})',
  },
  askFormAgain: { nb: 'Svar nb (bokmål) eller nn (nynorsk). ({proposal})', nn: 'Svar nb (bokmål) eller nn (nynorsk). ({proposal})' },
  askEmail: {
    nb: 'Hvilken e-postadresse skal leserne bruke? (Du kan la det stå tomt.)',
    nn: 'Kva e-postadresse skal lesarane bruke? (Du kan la det stå tomt.)',
  },
  askPhone: {
    nb: 'Hvilket telefonnummer skal leserne bruke? (Du kan la det stå tomt.)',
    nn: 'Kva telefonnummer skal lesarane bruke? (Du kan la det stå tomt.)',
  },
  configHead: {
    nb: 'Hva Klarsyn sjekker, og hvor strengt. «klarsyn rules» viser alle regler.',
    nn: 'Kva Klarsyn sjekkar, og kor strengt. «klarsyn rules» viser alle reglar.',
  },
  profileHead: { nb: 'Hvem som skriver, og hvordan det skal se ut.', nn: 'Kven som skriv, og korleis det skal sjå ut.' },
  replaceName: { nb: 'bytt ut med navnet på virksomheten', nn: 'byt ut med namnet på verksemda' },
  fillIn: { nb: 'Fyll inn, og ta bort «#» foran:', nn: 'Fyll inn, og ta bort «#» framfor:' },
  initDone: { nb: 'Ferdig. Prøv: klarsyn check <fil>', nn: 'Ferdig. Prøv: klarsyn check <fil>' },
  noConfig: {
    nb: 'Ingen klarsyn.config.yaml her eller over. Det anbefalte oppsettet gjelder.',
    nn: 'Ingen klarsyn.config.yaml her eller over. Det tilrådde oppsettet gjeld.',
  },
  doctorRules: { nb: 'Regler', nn: 'Reglar' },
  doctorLanguage: { nb: 'Språk', nn: 'Språk' },
  doctorDictionaries: { nb: 'Ordbøker', nn: 'Ordbøker' },
  dictionariesThere: { nb: 'bokmål og nynorsk er på plass', nn: 'bokmål og nynorsk er på plass' },
  dictionariesMissing: {
    nb: 'ordgrafene er ikke laget. Kjør «npm start» en gang.',
    nn: 'ordgrafane er ikkje laga. Køyr «npm start» ein gong.',
  },
  doctorBrowser: { nb: 'Nettleser', nn: 'Nettlesar' },
  doctorSandbox: { nb: 'Sandkasse', nn: 'Sandkasse' },
  formsTold: { nb: 'leser bokmål og nynorsk', nn: 'les bokmål og nynorsk' },
  formsMixed: { nb: 'skiller ikke bokmål fra nynorsk. Installer på nytt.', nn: 'skil ikkje bokmål frå nynorsk. Installer på nytt.' },
  'browser-named': { nb: 'valgt med {why}', nn: 'vald med {why}' },
  'browser-installed': { nb: 'funnet på maskinen: {why}', nn: 'funnen på maskina: {why}' },
  'browser-bundled': { nb: 'følger med Klarsyn: {why}', nn: 'følgjer med Klarsyn: {why}' },
  'sandbox-on': { nb: 'på', nn: 'på' },
  'sandbox-off': { nb: 'av', nn: 'av' },
  rulesLoaded: { nb: '{count} regler i {packs} pakker', nn: '{count} reglar i {packs} pakkar' },
} as const satisfies Readonly<Record<string, ByForm<string>>>;

/** The name of something the command says. */
export type TextName = keyof typeof texts;

/** Says it in a form of Norwegian. */
export const say = (name: TextName, form: Form, values: Values = {}): string => fill(texts[name][form], values);
