import { type ByForm, type Form, fill, type Values } from '@klarsyn/core';
import { doctorTexts } from './texts-of-doctor.ts';
import { profileTexts } from './texts-of-profile.ts';
import { fixTexts, testTexts } from './texts-of-rules.ts';
import { siteTexts } from './texts-of-sites.ts';

/** What the command itself says. What rules say stands in the rules, what reports say in the reporters. */
const texts = {
  ...testTexts,
  ...fixTexts,
  ...siteTexts,
  ...doctorTexts,
  ...profileTexts,
  usage: { nb: 'Bruk: klarsyn <kommando> [valg]', nn: 'Bruk: klarsyn <kommando> [val]' },
  check: { nb: 'sjekk filer, mapper og adresser', nn: 'sjekk filer, mapper og adresser' },
  rules: { nb: 'vis alle regler', nn: 'vis alle reglar' },
  explain: { nb: 'forklar en regel', nn: 'forklar ein regel' },
  record: { nb: 'ta opp en side, så den kan sjekkes igjen uten nettleser', nn: 'ta opp ei side, så ho kan sjekkast igjen utan nettlesar' },
  optionProbeForms: {
    nb: 'send skjemaene på sidene tomme og med feil for å se hva de svarer; bare der ingen mottar dem',
    nn: 'send skjemaa på sidene tomme og med feil for å sjå kva dei svarar; berre der ingen tek imot dei',
  },
  optionEngines: {
    nb: 'motorene som ser på sider, med komma mellom: axe, alfa, qualweb, htmlcs (de fire uten flagget), ibm, accesslint',
    nn: 'motorane som ser på sider, med komma mellom: axe, alfa, qualweb, htmlcs (dei fire utan flagget), ibm, accesslint',
  },
  optionRecording: { nb: 'fila opptaket skrives til', nn: 'fila opptaket blir skrive til' },
  recordNeedsPage: {
    nb: 'Skriv adressen eller fila som skal tas opp, og --output med fila opptaket skal skrives til.',
    nn: 'Skriv adressa eller fila som skal takast opp, og --output med fila opptaket skal skrivast til.',
  },
  unknownEngine: { nb: 'Motoren «{name}» finnes ikke. Velg blant {known}.', nn: 'Motoren «{name}» finst ikkje. Vel blant {known}.' },
  init: { nb: 'lag oppsett og profil', nn: 'lag oppsett og profil' },
  analyse: { nb: 'les språket i en tekst: setninger, ord, bøyning', nn: 'les språket i ein tekst: setningar, ord, bøying' },
  spell: { nb: 'finn ord som ikke står i ordboka', nn: 'finn ord som ikkje står i ordboka' },
  analysed: {
    nb: 'Språk: {language} ({percent} %). Setninger: {sentences}. Ord: {words}. Lange ord: {long}. LIX: {lix}.',
    nn: 'Språk: {language} ({percent} %). Setningar: {sentences}. Ord: {words}. Lange ord: {long}. LIX: {lix}.',
  },
  partsHead: {
    nb: 'Slag: {kind} ({percent} % sikkert). Utfall: {outcome}.',
    nn: 'Slag: {kind} ({percent} % sikkert). Utfall: {outcome}.',
  },
  optionParts: { nb: 'vis delene av et brev: resultat, begrunnelse, klage', nn: 'vis delane av eit brev: resultat, grunngjeving, klage' },
  noGraphs: {
    nb: 'Ordbøkene er ikke laget ennå. Kjør: node dictionaries/hunspell/build.ts',
    nn: 'Ordbøkene er ikkje laga enno. Køyr: node dictionaries/hunspell/build.ts',
  },
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
  optionSector: {
    nb: 'kravene siden måles mot: public (48 krav i WCAG 2.1) eller private (35 krav i WCAG 2.0); ellers det profilen sier',
    nn: 'krava sida blir målt mot: public (48 krav i WCAG 2.1) eller private (35 krav i WCAG 2.0); elles det profilen seier',
  },
  optionWcag22: { nb: 'se også etter kravene som er nye i WCAG 2.2, som råd', nn: 'sjå òg etter krava som er nye i WCAG 2.2, som råd' },
  optionFormat: { nb: 'hvordan det skal skrives', nn: 'korleis det skal skrivast' },
  optionFormats: {
    nb: 'hvordan rapporten skal skrives: text, compact, json, jsonl, sarif, junit, checkstyle, gitlab, github, markdown, csv, earl eller html. Kan gis flere ganger, med fil etter kolon: --format text --format sarif:klarsyn.sarif',
    nn: 'korleis rapporten skal skrivast: text, compact, json, jsonl, sarif, junit, checkstyle, gitlab, github, markdown, csv, earl eller html. Kan gjevast fleire gonger, med fil etter kolon: --format text --format sarif:klarsyn.sarif',
  },
  optionBaseline: { nb: 'fil med det som var funnet fra før; det teller ikke', nn: 'fil med det som var funne frå før; det tel ikkje' },
  optionChanged: {
    nb: 'bare filer og linjer som er endret siden denne greina eller commiten, for eksempel origin/main',
    nn: 'berre filer og linjer som er endra sidan denne greina eller commiten, til dømes origin/main',
  },
  optionAllLines: { nb: 'med --changed: alle linjer i filene som er endret', nn: 'med --changed: alle linjer i filene som er endra' },
  inBaseline: { nb: 'Det sto der da baseline ble laget.', nn: 'Det stod der då baseline blei laga.' },
  baseline: { nb: 'hold styr på det som er funnet fra før', nn: 'hald styr på det som er funne frå før' },
  baselineVerb: {
    nb: 'Si hva som skal gjøres: klarsyn baseline write, check eller update, og hva som skal sjekkes.',
    nn: 'Sei kva som skal gjerast: klarsyn baseline write, check eller update, og kva som skal sjekkast.',
  },
  baselineWritten: {
    nb: '{file} har {count} funn. De teller ikke når du sjekker med --baseline {file}.',
    nn: '{file} har {count} funn. Dei tel ikkje når du sjekkar med --baseline {file}.',
  },
  baselineCounts: {
    nb: 'Nye: {new}. Rettet: {fixed}. Flyttet: {moved}. Kjente: {known}.',
    nn: 'Nye: {new}. Retta: {fixed}. Flytta: {moved}. Kjende: {known}.',
  },
  baselineNew: { nb: 'Nytt', nn: 'Nytt' },
  baselineFixed: { nb: 'Rettet', nn: 'Retta' },
  baselineMoved: { nb: 'Flyttet', nn: 'Flytta' },
  exampleBaseline: {
    nb: 'lagre det som er funnet i dag, så bare nye funn teller',
    nn: 'lagre det som er funne i dag, så berre nye funn tel',
  },
  exampleBaselineUpdate: { nb: 'glem det som er rettet siden sist', nn: 'gløym det som er retta sidan sist' },
  optionBaselineFile: { nb: 'fila det står i', nn: 'fila det står i' },
  optionScreenshots: {
    nb: 'mappa for bilder av sidene, med det som er funnet, rammet inn',
    nn: 'mappa for bilete av sidene, med det som er funne, ramma inn',
  },
  screenshotsNeedBrowser: {
    nb: 'Bilder av sider kan bare tas i nettleser. Ta bort --static eller --screenshots.',
    nn: 'Bilete av sider kan berre takast i nettlesar. Ta bort --static eller --screenshots.',
  },
  optionShard: { nb: 'bare en del av det som er nevnt, for eksempel 2/4', nn: 'berre ein del av det som er nemnt, til dømes 2/4' },
  wrongShard: {
    nb: '«{part}» er ingen del. Skriv for eksempel --shard 2/4: del 2 av 4.',
    nn: '«{part}» er ingen del. Skriv til dømes --shard 2/4: del 2 av 4.',
  },
  merge: { nb: 'slå sammen rapporter i JSON til én', nn: 'slå saman rapportar i JSON til éin' },
  exampleMerge: { nb: 'rapporten en hel kjøring ville gitt', nn: 'rapporten ei heil køyring ville gitt' },
  nothingToMerge: {
    nb: 'Si hvilke rapporter som skal slås sammen, for eksempel: klarsyn merge del-*.json',
    nn: 'Sei kva rapportar som skal slåast saman, til dømes: klarsyn merge del-*.json',
  },
  missingParts: {
    nb: 'Del {parts} mangler. Ta med rapporten fra alle delene.',
    nn: 'Del {parts} manglar. Ta med rapporten frå alle delane.',
  },
  malekart: {
    nb: 'lag et målekart av rapporter: enhet for enhet, og over tid',
    nn: 'lag eit målekart av rapportar: eining for eining, og over tid',
  },
  optionCardFormats: {
    nb: 'hvordan målekartet skal skrives: text, html, csv eller json. Kan gis flere ganger, med fil etter kolon: --format html:malekart.html',
    nn: 'korleis målekartet skal skrivast: text, html, csv eller json. Kan gjevast fleire gonger, med fil etter kolon: --format html:malekart.html',
  },
  optionCardOutput: { nb: 'fila målekartet skrives til', nn: 'fila målekartet blir skrive til' },
  exampleCard: { nb: 'målekartet som en nettside', nn: 'målekartet som ei nettside' },
  nothingToMeasure: {
    nb: 'Si hvilke rapporter målekartet skal lages av, for eksempel: klarsyn malekart rapporter/*.json. Lag dem med klarsyn check --format json:rapporter/2027-03-01.json.',
    nn: 'Sei kva rapportar målekartet skal lagast av, til dømes: klarsyn malekart rapportar/*.json. Lag dei med klarsyn check --format json:rapportar/2027-03-01.json.',
  },
  optionCache: {
    nb: 'husk rapporten på filer som ikke er endret, i denne mappa (ellers .klarsyn-cache)',
    nn: 'hugs rapporten på filer som ikkje er endra, i denne mappa (elles .klarsyn-cache)',
  },
  suppressions: { nb: 'vis alle unntak, og om de virker', nn: 'vis alle unntak, og om dei verkar' },
  noSuppressions: { nb: 'Det er ingen unntak her.', nn: 'Det er ingen unntak her.' },
  suppressionUsed: { nb: 'Godtar {count} funn.', nn: 'Godtek {count} funn.' },
  suppressionUnused: { nb: 'Treffer ingenting: ta det bort.', nn: 'Treffer ingenting: ta det bort.' },
  suppressionExpired: {
    nb: 'Gjaldt til {until}: rett feilen, eller sett en ny dato.',
    nn: 'Galdt til {until}: rett feilen, eller set ein ny dato.',
  },
  suppressionBare: { nb: 'Virker ikke: det mangler begrunnelse.', nn: 'Verkar ikkje: det manglar grunngiving.' },
  suppressionWithoutRule: {
    nb: 'Virker ikke: ingen regel er nevnt. Skriv hvilken det gjelder.',
    nn: 'Verkar ikkje: ingen regel er nemnd. Skriv kva for ein det gjeld.',
  },
  suppressionDay: {
    nb: 'Virker ikke: «{until}» er ingen gyldig dato. Skriv den som 2027-06-30.',
    nn: 'Verkar ikkje: «{until}» er ingen gyldig dato. Skriv han som 2027-06-30.',
  },
  suppressionElsewhere: {
    nb: 'Gjelder ingen av filene som er sjekket nå.',
    nn: 'Gjeld ingen av filene som er sjekka no.',
  },
  suppressionUnknown: { nb: 'Virker ikke: en av reglene finnes ikke.', nn: 'Verkar ikkje: ein av reglane finst ikkje.' },
  suppressionAge: { nb: 'Lagt inn {since} ({days} dager siden).', nn: 'Lagt inn {since} ({days} dagar sidan).' },
  suppressionNoAge: { nb: 'Git vet ikke når det ble lagt inn.', nn: 'Git veit ikkje når det blei lagt inn.' },
  suppressionUntil: { nb: 'Gjelder til {until}.', nn: 'Gjeld til {until}.' },
  completion: { nb: 'skriv fullføring av kommandoer for skallet', nn: 'skriv fullføring av kommandoar for skalet' },
  completionShell: {
    nb: 'Si hvilket skall: klarsyn completion bash, zsh eller fish. For eksempel: klarsyn completion bash >> ~/.bashrc',
    nn: 'Sei kva skal: klarsyn completion bash, zsh eller fish. Til dømes: klarsyn completion bash >> ~/.bashrc',
  },
  optionPrintConfig: {
    nb: 'vis oppsettet som gjelder for fila, og gjør ikke mer',
    nn: 'vis oppsettet som gjeld for fila, og gjer ikkje meir',
  },
  watchingFiles: { nb: 'Følger med på filene. Trykk Ctrl-C for å slutte.', nn: 'Følgjer med på filene. Trykk Ctrl-C for å slutte.' },
  optionMaxWarnings: { nb: 'så mange «bør rettes» er greit; flere gir kode 1', nn: 'så mange «bør rettast» er greitt; fleire gir kode 1' },
  optionQuiet: { nb: 'vis bare det som må rettes', nn: 'vis berre det som må rettast' },
  optionRule: { nb: 'bruk bare denne regelen (kan gis flere ganger)', nn: 'bruk berre denne regelen (kan gjevast fleire gonger)' },
  optionPack: { nb: 'bruk bare denne regelpakka (kan gis flere ganger)', nn: 'bruk berre denne regelpakka (kan gjevast fleire gonger)' },
  seeRules: { nb: '«klarsyn rules» viser alle.', nn: '«klarsyn rules» viser alle.' },
  unknownFormat: { nb: 'Ukjent format «{name}». Velg blant {known}.', nn: 'Ukjent format «{name}». Vel blant {known}.' },
  unknownPack: { nb: 'Ukjent regelpakke «{name}». {hint}', nn: 'Ukjend regelpakke «{name}». {hint}' },
  wrongNumber: { nb: '{option} skal ha et tall, for eksempel {option} 10.', nn: '{option} skal ha eit tal, til dømes {option} 10.' },
  optionWorkers: {
    nb: 'så mange tråder som sjekker filer (ellers så mange som trengs)',
    nn: 'så mange trådar som sjekkar filer (elles så mange som trengst)',
  },
  optionFailOn: { nb: 'hvor alvorlig et funn må være for at koden blir 1', nn: 'kor alvorleg eit funn må vere for at koden blir 1' },
  optionOutput: { nb: 'skriv rapporten til denne fila', nn: 'skriv rapporten til denne fila' },
  optionForm: { nb: 'målform i meldingene', nn: 'målform i meldingane' },
  optionLang: { nb: 'språket i tekstene, uansett hva de sier selv', nn: 'språket i tekstane, same kva dei seier sjølve' },
  optionKeepGoing: {
    nb: 'la være å bruke egne regler som er gale, og kjør resten (koden blir 2 likevel)',
    nn: 'lat vere å bruke eigne reglar som er gale, og køyr resten (koden blir 2 likevel)',
  },
  optionStatic: { nb: 'start aldri en nettleser', nn: 'start aldri ein nettlesar' },
  optionBrowser: { nb: 'nettleseren som skal brukes', nn: 'nettlesaren som skal brukast' },
  optionStdin: { nb: 'les teksten fra standard inn', nn: 'les teksten frå standard inn' },
  optionStdinFilename: { nb: 'navnet teksten fra standard inn skal ha', nn: 'namnet teksten frå standard inn skal ha' },
  onTrial: { nb: 'på prøve, av til noen slår den på', nn: 'på prøve, av til nokon slår han på' },
  optionAll: { nb: 'vis alle ordene i ei ordliste', nn: 'vis alle orda i ei ordliste' },
  optionReading: {
    nb: 'vis leseprofilen del for del, og funnene etter hva leseren trenger (ISO 24495-1)',
    nn: 'vis leseprofilen del for del, og funna etter kva lesaren treng (ISO 24495-1)',
  },
  optionDetails: { nb: 'vis også velgere og regelnavn', nn: 'vis òg veljarar og regelnamn' },
  optionColor: { nb: 'farger i rapporten; går foran NO_COLOR', nn: 'fargar i rapporten; går framfor NO_COLOR' },
  optionDebug: { nb: 'vis hva som skjer når noe går galt', nn: 'vis kva som skjer når noko går gale' },
  optionExplain: { nb: 'fila oppsettet skal forklares for', nn: 'fila oppsettet skal forklarast for' },
  optionYes: { nb: 'svar med det som er foreslått', nn: 'svar med det som er foreslått' },
  optionComment: {
    nb: 'skriv funnene som kommentarer i en kopi av Word-fila (brev.klarsyn.docx)',
    nn: 'skriv funna som kommentarar i ein kopi av Word-fila (brev.klarsyn.docx)',
  },
  optionInPlace: { nb: 'med --comment: skriv i fila selv, ikke i en kopi', nn: 'med --comment: skriv i sjølve fila, ikkje i ein kopi' },
  optionTrackChanges: {
    nb: 'med --comment: skriv trygge rettinger som sporede endringer',
    nn: 'med --comment: skriv trygge rettingar som spora endringar',
  },
  optionWatch: {
    nb: 'vent, og sjekk (med --comment: lag ny kopi av) det som blir lagret, til du trykker Ctrl+C',
    nn: 'vent, og sjekk (med --comment: lag ny kopi av) det som blir lagra, til du trykkjer Ctrl+C',
  },
  exampleComment: { nb: 'kommentarer i en kopi av brevet', nn: 'kommentarar i ein kopi av brevet' },
  exampleWatch: { nb: 'nye kommentarer hver gang du lagrer i Word', nn: 'nye kommentarar kvar gong du lagrar i Word' },
  nothingToComment: {
    nb: 'Si hvilke Word-filer som skal få kommentarer: filer eller mapper. For eksempel: klarsyn check brev.docx --comment',
    nn: 'Sei kva Word-filer som skal få kommentarar: filer eller mapper. Til dømes: klarsyn check brev.docx --comment',
  },
  inPlaceOrOutput: { nb: 'Velg enten --in-place eller --output, ikke begge.', nn: 'Vel anten --in-place eller --output, ikkje begge.' },
  inPlaceOrWatch: {
    nb: '--watch skriver alltid i en kopi. Ta bort --in-place.',
    nn: '--watch skriv alltid i ein kopi. Ta bort --in-place.',
  },
  watching: {
    nb: 'Klarsyn følger med. Lagre i Word, og åpne kopien som heter «….klarsyn.docx». Ctrl+C avslutter.',
    nn: 'Klarsyn følgjer med. Lagre i Word, og opne kopien som heiter «….klarsyn.docx». Ctrl+C avsluttar.',
  },
  commented: {
    nb: '{file} → {copy}. Kommentarer: {comments}. Sporede endringer: {changes}.',
    nn: '{file} → {copy}. Kommentarar: {comments}. Spora endringar: {changes}.',
  },
  nothingToSay: { nb: '{file}: Klarsyn fant ingenting å kommentere.', nn: '{file}: Klarsyn fann ingenting å kommentere.' },
  nothingToCheck: {
    nb: 'Si hva som skal sjekkes: en fil, en mappe eller en adresse. For eksempel: klarsyn check brev.docx',
    nn: 'Sei kva som skal sjekkast: ei fil, ei mappe eller ei adresse. Til dømes: klarsyn check brev.docx',
  },
  stdinNeedsName: {
    nb: '--stdin trenger --stdin-filename, så Klarsyn vet hva slags tekst det er. For eksempel: --stdin-filename brev.md',
    nn: '--stdin treng --stdin-filename, så Klarsyn veit kva slags tekst det er. Til dømes: --stdin-filename brev.md',
  },
  runStopped: {
    nb: 'Kjøringen ble stanset: {done} av {of} er sjekket, og står i rapporten.',
    nn: 'Køyringa vart stoppa: {done} av {of} er sjekka, og står i rapporten.',
  },
  broke: {
    nb: 'Klarsyn stanset ({cause}). Meld fra om feilen; kjør med --debug for detaljer.',
    nn: 'Klarsyn stoppa ({cause}). Meld frå om feilen; køyr med --debug for detaljar.',
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
  configPresets: {
    nb: 'Strengere: klarsyn:streng. Grensene til andre: klarsyn:digdir, klarsyn:nav, klarsyn:altinn.',
    nn: 'Strengare: klarsyn:streng. Grensene til andre: klarsyn:digdir, klarsyn:nav, klarsyn:altinn.',
  },
  configPacks: {
    nb: 'Mapper med egne regelfiler. «klarsyn test mine-regler» prøver eksemplene i dem.',
    nn: 'Mapper med eigne regelfiler. «klarsyn test mine-regler» prøver eksempla i dei.',
  },
  profileHead: { nb: 'Hvem som skriver, og hvordan det skal se ut.', nn: 'Kven som skriv, og korleis det skal sjå ut.' },
  replaceName: { nb: 'bytt ut med navnet på virksomheten', nn: 'byt ut med namnet på verksemda' },
  fillIn: { nb: 'Fyll inn, og ta bort «#» foran:', nn: 'Fyll inn, og ta bort «#» framfor:' },
  initDone: { nb: 'Ferdig. Prøv: klarsyn check <fil>', nn: 'Ferdig. Prøv: klarsyn check <fil>' },
  noConfig: {
    nb: 'Ingen klarsyn.config.yaml her eller over. Det anbefalte oppsettet gjelder.',
    nn: 'Ingen klarsyn.config.yaml her eller over. Det tilrådde oppsettet gjeld.',
  },
} as const satisfies Readonly<Record<string, ByForm<string>>>;

/** The name of something the command says. */
export type TextName = keyof typeof texts;

/** Says it in a form of Norwegian. */
export const say = (name: TextName, form: Form, values: Values = {}): string => fill(texts[name][form], values);
