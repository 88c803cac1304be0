import { type ByForm, type Form, fill, type InputError, maskAll, type Values } from '@klarsyn/core';
import { causes } from './causes.ts';
import { errorsOfKeeping } from './errors-of-keeping.ts';

/** Every reason why an input cannot be checked, or a call or config is wrong: one line, what is wrong, what to do. */
export const errorTexts = {
  ...errorsOfKeeping,
  'list-missing': {
    nb: 'Lista {file} finnes ikke. Sjekk navnet og mappa.',
    nn: 'Lista {file} finst ikkje. Sjekk namnet og mappa.',
  },
  stopped: {
    nb: 'Ble ikke sjekket, for kjøringen ble stanset. Kjør en gang til.',
    nn: 'Vart ikkje sjekka, for køyringa vart stoppa. Køyr ein gong til.',
  },
  'leads-out': {
    nb: 'Fila er en lenke ut av lageret. Klarsyn følger den ikke: legg selve fila her.',
    nn: 'Fila er ei lenke ut av lageret. Klarsyn følgjer henne ikkje: legg sjølve fila her.',
  },
  'config-leads-out': {
    nb: '{file} er en lenke ut av lageret. Klarsyn følger den ikke: legg selve fila der.',
    nn: '{file} er ei lenke ut av lageret. Klarsyn følgjer henne ikkje: legg sjølve fila der.',
  },
  'named-outside': {
    nb: '{file}:{line}: «{name}» ligger utenfor lageret. Et oppsett kan bare bruke filer i sitt eget lager: legg fila der.',
    nn: '{file}:{line}: «{name}» ligg utanfor lageret. Eit oppsett kan berre bruke filer i sitt eige lager: legg fila der.',
  },
  'named-address': {
    nb: '{file}:{line}: «{name}» er en adresse. Et oppsett kan bare bygge på filer: last den ned og legg den i lageret.',
    nn: '{file}:{line}: «{name}» er ei adresse. Eit oppsett kan berre byggje på filer: last henne ned og legg henne i lageret.',
  },
  'list-twice': {
    nb: 'Lista {file} har to nettsteder som heter «{name}». Gi dem hvert sitt navn.',
    nn: 'Lista {file} har to nettstader som heiter «{name}». Gi dei kvart sitt namn.',
  },
  'not-sitemap': {
    nb: 'Dette er ikke et nettstedskart. Det skal være XML som sitemaps.org beskriver, eller én adresse per linje.',
    nn: 'Dette er ikkje eit nettstadskart. Det skal vere XML som sitemaps.org skildrar, eller éi adresse per linje.',
  },
  'not-address-list': {
    nb: 'Fila er ikke en liste over adresser. Skriv én adresse per linje, med https:// foran.',
    nn: 'Fila er ikkje ei liste over adresser. Skriv éi adresse per linje, med https:// framfor.',
  },
  'no-pages': {
    nb: 'Fant ingen sider å sjekke. Sjekk adressen, nettstedskartet eller lista.',
    nn: 'Fann ingen sider å sjekke. Sjekk adressa, nettstadskartet eller lista.',
  },
  robots: {
    nb: 'Nettstedet ber roboter holde seg unna siden (robots.txt). Er nettstedet ditt, kan du bruke --ignore-robots.',
    nn: 'Nettstaden ber robotar halde seg unna sida (robots.txt). Er nettstaden din, kan du bruke --ignore-robots.',
  },
  'unknown-kind': {
    nb: 'Slaget «{kind}» øverst i teksten er ukjent, så Klarsyn gjettet. Skriv ett av disse: {kinds}.',
    nn: 'Slaget «{kind}» øvst i teksten er ukjent, så Klarsyn gjetta. Skriv eitt av desse: {kinds}.',
  },
  'missing-file': {
    nb: 'Fila finnes ikke. Sjekk navnet og mappa.',
    nn: 'Fila finst ikkje. Sjekk namnet og mappa.',
  },
  'maybe-address': {
    nb: 'Fila finnes ikke. Er det en nettadresse? Skriv den med https:// foran.',
    nn: 'Fila finst ikkje. Er det ei nettadresse? Skriv henne med https:// framfor.',
  },
  'bad-language': {
    nb: '«{name}» er ikke en språkkode. Skriv nb, nn eller en annen kode, som en eller se.',
    nn: '«{name}» er ikkje ein språkkode. Skriv nb, nn eller ein annan kode, som en eller se.',
  },
  'not-recording': {
    nb: 'Fila er ikke et opptak av en side. Lag et med «klarsyn record <adresse> --output <fil>».',
    nn: 'Fila er ikkje eit opptak av ei side. Lag eit med «klarsyn record <adresse> --output <fil>».',
  },
  'no-match': {
    nb: 'Ingen filer passer med mønsteret. Sjekk skrivemåten, eller skriv navnet på ei mappe.',
    nn: 'Ingen filer passar med mønsteret. Sjekk skrivemåten, eller skriv namnet på ei mappe.',
  },
  'no-files': {
    nb: 'Mappa har ingen filer som Klarsyn kan lese ({known}). Sjekk navnet på mappa.',
    nn: 'Mappa har ingen filer som Klarsyn kan lese ({known}). Sjekk namnet på mappa.',
  },
  'not-readable': {
    nb: 'Fila kan ikke leses ({cause}). Sjekk at du har tilgang til den.',
    nn: 'Fila kan ikkje lesast ({cause}). Sjekk at du har tilgang til henne.',
  },
  'not-a-file': {
    nb: 'Dette er ikke ei vanlig fil, men et rør eller en enhet. Lagre innholdet i ei fil, og sjekk den.',
    nn: 'Dette er ikkje ei vanleg fil, men eit røyr eller ei eining. Lagre innhaldet i ei fil, og sjekk henne.',
  },
  'unknown-extension': {
    nb: 'Klarsyn kjenner ikke filtypen «{extension}». Den leser {known}.',
    nn: 'Klarsyn kjenner ikkje filtypen «{extension}». Han les {known}.',
  },
  empty: {
    nb: 'Fila er tom. Sjekk at du har lagret den.',
    nn: 'Fila er tom. Sjekk at du har lagra henne.',
  },
  binary: {
    nb: 'Fila ser ikke ut til å være tekst, men {kind}. Gi den riktig filendelse, eller lagre den på nytt.',
    nn: 'Fila ser ikkje ut til å vere tekst, men {kind}. Gi henne rett filending, eller lagre henne på nytt.',
  },
  encoding: {
    nb: 'Fila er ikke lagret som UTF-8 (linje {line}). Åpne den i programmet du skrev den i, og lagre den som UTF-8.',
    nn: 'Fila er ikkje lagra som UTF-8 (linje {line}). Opne henne i programmet du skreiv henne i, og lagre henne som UTF-8.',
  },
  'too-large': {
    nb: 'Fila er på {size} MB. Grensen er {limit} MB. Del den opp.',
    nn: 'Fila er på {size} MB. Grensa er {limit} MB. Del henne opp.',
  },
  'check-stopped': {
    nb: 'Dokumentet tar for lang tid eller for mye minne å sjekke. Del det opp, og sjekk delene hver for seg.',
    nn: 'Dokumentet tek for lang tid eller for mykje minne å sjekke. Del det opp, og sjekk delane kvar for seg.',
  },
  'mending-stopped': {
    nb: 'Dokumentet tar for lang tid å rette, så det står som det sto. Del det opp, og rett delene hver for seg.',
    nn: 'Dokumentet tek for lang tid å rette, så det står som det stod. Del det opp, og rett delane kvar for seg.',
  },
  'too-heavy': {
    nb: 'Dokumentet tar for lang tid eller for mye minne å lese. Del det opp, eller lagre det på nytt.',
    nn: 'Dokumentet tek for lang tid eller for mykje minne å lese. Del det opp, eller lagre det på nytt.',
  },
  'many-attachments': {
    nb: 'E-posten har {count} vedlegg til som ikke er sjekket. Lagre dem som filer, og sjekk dem for seg.',
    nn: 'E-posten har {count} vedlegg til som ikkje er sjekka. Lagre dei som filer, og sjekk dei for seg.',
  },
  'pdf-password': {
    nb: 'PDF-en er låst med passord. Lagre en kopi uten passord, og sjekk den.',
    nn: 'PDF-en er låst med passord. Lagre ein kopi utan passord, og sjekk han.',
  },
  'not-pdf': {
    nb: 'Fila er ikke en PDF som kan leses. Den kan være skadd eller avkortet. Lag den på nytt fra dokumentet den kom fra.',
    nn: 'Fila er ikkje ein PDF som kan lesast. Ho kan vere skadd eller avkorta. Lag henne på nytt frå dokumentet ho kom frå.',
  },
  'not-docx': {
    nb: 'Fila er ikke et Word-dokument som kan leses ({cause}). Åpne den i Word og lagre den på nytt som .docx.',
    nn: 'Fila er ikkje eit Word-dokument som kan lesast ({cause}). Opne henne i Word og lagre henne på nytt som .docx.',
  },
  'partly-read': {
    nb: 'Bare en del av fila er lest og sjekket ({cause}). Åpne den i programmet den er skrevet i, og lagre den på nytt.',
    nn: 'Berre ein del av fila er lesen og sjekka ({cause}). Opne henne i programmet ho er skriven i, og lagre henne på nytt.',
  },
  'docx-locked-or-old': {
    nb: 'Fila er låst med passord, eller lagret i det gamle Word-formatet. Åpne den i Word og lagre den uten passord, som Word-dokument (.docx).',
    nn: 'Fila er låst med passord, eller lagra i det gamle Word-formatet. Opne henne i Word og lagre henne utan passord, som Word-dokument (.docx).',
  },
  'not-odt': {
    nb: 'Fila er ikke et ODT-dokument som kan leses ({cause}). Åpne den i LibreOffice og lagre den på nytt som .odt.',
    nn: 'Fila er ikkje eit ODT-dokument som kan lesast ({cause}). Opne henne i LibreOffice og lagre henne på nytt som .odt.',
  },
  'odt-locked': {
    nb: 'Fila er låst med passord. Åpne den i LibreOffice og lagre den uten passord, som ODF-tekstdokument (.odt).',
    nn: 'Fila er låst med passord. Opne henne i LibreOffice og lagre henne utan passord, som ODF-tekstdokument (.odt).',
  },
  'not-eml': {
    nb: 'Fila er ikke en e-post som kan leses. Lagre e-posten på nytt som .eml fra e-postprogrammet.',
    nn: 'Fila er ikkje ein e-post som kan lesast. Lagre e-posten på nytt som .eml frå e-postprogrammet.',
  },
  'old-word': {
    nb: 'Klarsyn leser ikke det gamle Word-formatet ({extension}). Åpne fila i Word, velg «Lagre som» og «Word-dokument (.docx)».',
    nn: 'Klarsyn les ikkje det gamle Word-formatet ({extension}). Opne fila i Word, vel «Lagre som» og «Word-dokument (.docx)».',
  },
  'outlook-message': {
    nb: 'Klarsyn leser ikke Outlook-meldinger (.msg). Åpne e-posten i nye Outlook eller Outlook på nettet, velg «Last ned» eller «Lagre som», og lagre den som .eml.',
    nn: 'Klarsyn les ikkje Outlook-meldingar (.msg). Opne e-posten i nye Outlook eller Outlook på nettet, vel «Last ned» eller «Lagre som», og lagre han som .eml.',
  },
  'other-text-format': {
    nb: 'Klarsyn leser ikke {extension}-filer. Åpne fila i programmet den ble laget i, og lagre den som .docx, .odt eller .pdf.',
    nn: 'Klarsyn les ikkje {extension}-filer. Opne fila i programmet ho vart laga i, og lagre henne som .docx, .odt eller .pdf.',
  },
  'comment-not-word': {
    nb: 'Kommentarer kan bare skrives i Word-filer (.docx, .dotx, .docm, .dotm). Ta bort --comment, eller velg ei Word-fil.',
    nn: 'Kommentarar kan berre skrivast i Word-filer (.docx, .dotx, .docm, .dotm). Ta bort --comment, eller vel ei Word-fil.',
  },
  'comment-signed': {
    nb: 'Fila er signert, og en kommentar ville gjort signaturen ugyldig. Kommenter utkastet før det signeres.',
    nn: 'Fila er signert, og ein kommentar ville gjort signaturen ugyldig. Kommenter utkastet før det blir signert.',
  },
  'comment-damaged': {
    nb: 'Fila har en skade, så Klarsyn kan ikke skrive i den. Åpne den i Word og lagre den på nytt.',
    nn: 'Fila har ein skade, så Klarsyn kan ikkje skrive i henne. Opne henne i Word og lagre henne på nytt.',
  },
  'comment-taken': {
    nb: '{file} er ikke slik Klarsyn skrev den: noen har lagret i den. Gi den et annet navn, eller velg et nytt navn med --output.',
    nn: '{file} er ikkje slik Klarsyn skreiv henne: nokon har lagra i henne. Gje henne eit anna namn, eller vel eit nytt namn med --output.',
  },
  'comment-own-copy': {
    nb: 'Fila er en kopi som Klarsyn har laget. Nevn originalen, eller bruk --in-place for å få nye kommentarer i denne.',
    nn: 'Fila er ein kopi som Klarsyn har laga. Nemn originalen, eller bruk --in-place for å få nye kommentarar i denne.',
  },
  'comment-locked': {
    nb: 'Klarsyn får ikke skrive {file} ({cause}). Lukk fila i Word, og prøv igjen.',
    nn: 'Klarsyn får ikkje skrive {file} ({cause}). Lukk fila i Word, og prøv igjen.',
  },
  'needs-browser': {
    nb: 'Adresser må åpnes i en nettleser. Ta bort --static.',
    nn: 'Adresser må opnast i ein nettlesar. Ta bort --static.',
  },
  'bad-address': {
    nb: 'Adressen er ikke gyldig. Skriv hele, med https:// foran.',
    nn: 'Adressa er ikkje gyldig. Skriv heile, med https:// framfor.',
  },
  internal: {
    nb: 'Klarsyn stanset på denne fila ({cause}). Meld fra om feilen; kjør med --debug for detaljer.',
    nn: 'Klarsyn stoppa på denne fila ({cause}). Meld frå om feilen; køyr med --debug for detaljar.',
  },
  'config-missing': {
    nb: 'Oppsettet {file} finnes ikke. Sjekk stien, eller lag et med «klarsyn init».',
    nn: 'Oppsettet {file} finst ikkje. Sjekk stien, eller lag eit med «klarsyn init».',
  },
  'config-unreadable': {
    nb: 'Oppsettet for {file} kan ikke leses ({cause}). Sjekk at klarsyn.config.yaml er en fil du har tilgang til.',
    nn: 'Oppsettet for {file} kan ikkje lesast ({cause}). Sjekk at klarsyn.config.yaml er ei fil du har tilgang til.',
  },
  'profile-missing': {
    nb: 'Profilen {file} finnes ikke. Sjekk stien under «profile» i oppsettet.',
    nn: 'Profilen {file} finst ikkje. Sjekk stien under «profile» i oppsettet.',
  },
  'tokens-missing': {
    nb: '{file}:{line}: fila «{name}» finnes ikke. Sjekk navnet, eller ta bort linja under tokens.',
    nn: '{file}:{line}: fila «{name}» finst ikkje. Sjekk namnet, eller ta bort linja under tokens.',
  },
  'tokens-json': {
    nb: '{file}:{line}: ugyldig JSON. Eksporter fila på nytt fra designprogrammet.',
    nn: '{file}:{line}: ugyldig JSON. Eksporter fila på nytt frå designprogrammet.',
  },
  'tokens-alias': {
    nb: '{file}:{line}: «{name}» viser til et token som ikke finnes. Rett navnet, eller ta med fila det står i, under tokens.',
    nn: '{file}:{line}: «{name}» viser til eit token som ikkje finst. Rett namnet, eller ta med fila det står i, under tokens.',
  },
  'tokens-loop': {
    nb: '{file}:{line}: tokenet viser til seg selv. Gi det en verdi.',
    nn: '{file}:{line}: tokenet viser til seg sjølv. Gi det ein verdi.',
  },
  'tokens-value': {
    nb: '{file}:{line}: verdien passer ikke med typen til tokenet. Se W3C Design Tokens, eller eksporter fila på nytt.',
    nn: '{file}:{line}: verdien passar ikkje med typen til tokenet. Sjå W3C Design Tokens, eller eksporter fila på nytt.',
  },
  'token-unknown': {
    nb: '{file}:{line}: det finnes ikke noe token som heter «{name}». Sjekk navnet mot filene under tokens.',
    nn: '{file}:{line}: det finst ikkje noko token som heiter «{name}». Sjekk namnet mot filene under tokens.',
  },
  'token-type': {
    nb: '{file}:{line}: tokenet «{name}» er av en annen type enn den som skal stå her. Vis til en farge, en størrelse eller en skrift.',
    nn: '{file}:{line}: tokenet «{name}» er av ein annan type enn den som skal stå her. Vis til ein farge, ein storleik eller ei skrift.',
  },
  'config-loop': {
    nb: '{file} bygger på seg selv. Ta bort en av linjene under extends.',
    nn: '{file} byggjer på seg sjølv. Ta bort ei av linjene under extends.',
  },
  yaml: {
    nb: '{file}:{line}: ugyldig YAML ({cause}). Sjekk innrykk og hermetegn på linja.',
    nn: '{file}:{line}: ugyldig YAML ({cause}). Sjekk innrykk og hermeteikn på linja.',
  },
  'unknown-key': {
    nb: '{file}:{line}: ukjent nøkkel «{name}». {hint}',
    nn: '{file}:{line}: ukjend nøkkel «{name}». {hint}',
  },
  'missing-key': {
    nb: '{file}:{line}: «{name}» mangler. Legg den til.',
    nn: '{file}:{line}: «{name}» manglar. Legg han til.',
  },
  'wrong-value': {
    nb: '{file}:{line}: «{name}» kan ikke være «{value}». {hint}',
    nn: '{file}:{line}: «{name}» kan ikkje vere «{value}». {hint}',
  },
  'wrong-selector': {
    nb: '{file}:{line}: «{value}» er ikke en CSS-velger. Skriv for eksempel «main .sitat» eller «#vedtekter».',
    nn: '{file}:{line}: «{value}» er ikkje ein CSS-veljar. Skriv til dømes «main .sitat» eller «#vedtekter».',
  },
  'unknown-rule': {
    nb: '{file}:{line}: ukjent regel «{name}». {hint}',
    nn: '{file}:{line}: ukjend regel «{name}». {hint}',
  },
  'unknown-option': {
    nb: '{file}:{line}: regelen {rule} har ikke valget «{name}». {hint}',
    nn: '{file}:{line}: regelen {rule} har ikkje valet «{name}». {hint}',
  },
  'baseline-missing': {
    nb: 'Baseline {file} finnes ikke. Lag en med «klarsyn baseline write».',
    nn: 'Baseline {file} finst ikkje. Lag ein med «klarsyn baseline write».',
  },
  'baseline-broken': {
    nb: 'Baseline {file} er ødelagt. Hent den fra git, eller lag en ny med «klarsyn baseline write».',
    nn: 'Baseline {file} er øydelagd. Hent han frå git, eller lag ein ny med «klarsyn baseline write».',
  },
  'report-missing': {
    nb: 'Rapporten {file} finnes ikke. Sjekk navnet og mappa.',
    nn: 'Rapporten {file} finst ikkje. Sjekk namnet og mappa.',
  },
  'report-broken': {
    nb: '{file} er ikke en rapport fra Klarsyn. Lag den med --format json.',
    nn: '{file} er ikkje ein rapport frå Klarsyn. Lag han med --format json.',
  },
  'report-other-version': {
    nb: '{file} er laget av Klarsyn {version}, og dette er {own}. Lag alle rapportene med samme versjon.',
    nn: '{file} er laga av Klarsyn {version}, og dette er {own}. Lag alle rapportane med same versjon.',
  },
  'unknown-reference': {
    nb: '«{name}» er ikke noe git kjenner her. Skriv en grein eller en commit, for eksempel origin/main.',
    nn: '«{name}» er ikkje noko git kjenner her. Skriv ei grein eller ein commit, til dømes origin/main.',
  },
  'no-repository': {
    nb: 'Her er det ikke noe git-lager. Ta bort --changed, eller kjør Klarsyn der filene er lagt inn i git.',
    nn: 'Her er det ikkje noko git-lager. Ta bort --changed, eller køyr Klarsyn der filene er lagde inn i git.',
  },
  'no-git': {
    nb: '--changed trenger git, og git er ikke installert her. Installer git, eller ta bort --changed.',
    nn: '--changed treng git, og git er ikkje installert her. Installer git, eller ta bort --changed.',
  },
  'unknown-preset': {
    nb: '{file}:{line}: ukjent oppsett «{name}». {hint}',
    nn: '{file}:{line}: ukjent oppsett «{name}». {hint}',
  },
  'rule-file': { nb: '{file}:{line}: {what}', nn: '{file}:{line}: {what}' },
  'pack-missing': {
    nb: 'Regelpakken {folder} kan ikke leses ({cause}). Sjekk stien under «packs» i oppsettet.',
    nn: 'Regelpakken {folder} kan ikkje lesast ({cause}). Sjekk stien under «packs» i oppsettet.',
  },
  'not-mendable': {
    nb: 'Klarsyn retter Markdown, HTML og ren tekst. Her står funnene i rapporten: rett dem der teksten ble laget.',
    nn: 'Klarsyn rettar Markdown, HTML og rein tekst. Her står funna i rapporten: rett dei der teksten vart laga.',
  },
  'not-encodable': {
    nb: 'Rettingene kan ikke skrives i tegnkodingen til fila ({encoding}). Lagre den som UTF-8, og prøv igjen.',
    nn: 'Rettingane kan ikkje skrivast i teiknkodinga til fila ({encoding}). Lagre henne som UTF-8, og prøv igjen.',
  },
  'no-such-rule': {
    nb: 'Regelen «{name}» finnes ikke. «klarsyn rules» viser alle.',
    nn: 'Regelen «{name}» finst ikkje. «klarsyn rules» viser alle.',
  },
  'pack-empty': {
    nb: 'Regelpakken {folder} har ingen regelfiler (.yaml). Sjekk stien under «packs» i oppsettet.',
    nn: 'Regelpakken {folder} har ingen regelfiler (.yaml). Sjekk stien under «packs» i oppsettet.',
  },
  'pack-name': {
    nb: 'Regelpakken {folder} har samme navn som en pakke i Klarsyn. Gi mappa et annet navn enn «{name}».',
    nn: 'Regelpakken {folder} har same namn som ein pakke i Klarsyn. Gi mappa eit anna namn enn «{name}».',
  },
  'pack-id': {
    nb: '{folder}: regelen «{id}» har navnet til en annen mappe. Den må begynne med «{name}/».',
    nn: '{folder}: regelen «{id}» har namnet til ei anna mappe. Han må byrje med «{name}/».',
  },
} as const satisfies Readonly<Record<string, ByForm<string>>>;

/** The code of an error that the toolkit itself knows. */
export type ErrorCode = keyof typeof errorTexts;

/** Something that went wrong, before it is said in a form of Norwegian. Errors of the browser and of archives carry codes of their own. */
export interface Fault {
  readonly code: ErrorCode;
  readonly values?: Values;
}

/** Says what went wrong, on one line whatever the values are. A cause that has words of its own is said in them. */
export function sayFault({ code, values }: Fault, form: Form): InputError {
  const cause = causes[String(values?.['cause'])]?.[form];
  const message = fill(errorTexts[code][form], maskAll({ ...values, ...(cause !== undefined && { cause }) }));
  return { code, message: message.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ') };
}

const hints = {
  meant: { nb: 'Mente du «{name}»?', nn: 'Meinte du «{name}»?' },
  known: { nb: 'Her kan det stå {names}.', nn: 'Her kan det stå {names}.' },
  type: { nb: 'Her skal det stå {kind}.', nn: 'Her skal det stå {kind}.' },
  like: { nb: 'Skriv noe som {example}.', nn: 'Skriv noko som {example}.' },
  rules: { nb: '«klarsyn rules» viser alle.', nn: '«klarsyn rules» viser alle.' },
} as const satisfies Readonly<Record<string, ByForm<string>>>;

/** A short piece of advice at the end of an error. */
export const sayHint = (hint: keyof typeof hints, form: Form, values: Values = {}): string => fill(hints[hint][form], values);
