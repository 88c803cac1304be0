import { type ByForm, type Form, fill, maskAll, type Values } from '@klarsyn/core';

/** Why no browser could be used, or a page could not be recorded: one line each, what is wrong, what to do. */
export const errorTexts = {
  'browser-not-found': {
    nb: 'Nettleseren {path} finnes ikke. Sjekk stien du ga ({by}).',
    nn: 'Nettlesaren {path} finst ikkje. Sjekk stien du gav ({by}).',
  },
  'browser-not-executable': {
    nb: 'Nettleseren {path} kan ikke kjøres. Sjekk at stien går til selve programmet, og at du har lov til å kjøre det ({by}).',
    nn: 'Nettlesaren {path} kan ikkje køyrast. Sjekk at stien går til sjølve programmet, og at du har lov til å køyre det ({by}).',
  },
  'browser-missing': {
    nb: 'Fant ingen nettleser. Installer Chrome eller Chromium, eller gi stien med --browser.',
    nn: 'Fann ingen nettlesar. Installer Chrome eller Chromium, eller gi stien med --browser.',
  },
  'browser-unpack': {
    nb: 'Nettleseren som følger med, kunne ikke pakkes ut i {folder} ({cause}). Gi plass og skrivetilgang der, eller velg en annen mappe med XDG_CACHE_HOME.',
    nn: 'Nettlesaren som følgjer med, kunne ikkje pakkast ut i {folder} ({cause}). Gi plass og skrivetilgang der, eller vel ei anna mappe med XDG_CACHE_HOME.',
  },
  'browser-libraries': {
    nb: 'Nettleseren {path} mangler {library}. Installer biblioteket, eller bruk en annen nettleser med --browser.',
    nn: 'Nettlesaren {path} manglar {library}. Installer biblioteket, eller bruk ein annan nettlesar med --browser.',
  },
  'browser-sandbox': {
    nb: 'Nettleseren {path} får ikke satt opp sandkassen sin. Installer Chrome fra Google, eller slå av sandkassen med KLARSYN_NO_SANDBOX=1 hvis du stoler på sidene.',
    nn: 'Nettlesaren {path} får ikkje sett opp sandkassen sin. Installer Chrome frå Google, eller slå av sandkassen med KLARSYN_NO_SANDBOX=1 om du stolar på sidene.',
  },
  'browser-failed': {
    nb: 'Nettleseren {path} startet ikke ({cause}). Prøv en annen med --browser.',
    nn: 'Nettlesaren {path} starta ikkje ({cause}). Prøv ein annan med --browser.',
  },
  'bad-address': {
    nb: 'Adressen er ikke gyldig. Skriv hele, med https:// foran.',
    nn: 'Adressa er ikkje gyldig. Skriv heile, med https:// framfor.',
  },
  'blocked-address': {
    nb: '{host} ligger på et lukket nett. Klarsyn går ikke dit fordi en side, en videresending eller et nettstedskart viser dit. Sjekk adressen direkte, eller bruk --allow-private.',
    nn: '{host} ligg på eit lukka nett. Klarsyn går ikkje dit fordi ei side, ei vidaresending eller eit nettstadkart viser dit. Sjekk adressa direkte, eller bruk --allow-private.',
  },
  'file-missing': {
    nb: 'Fila {path} finnes ikke, eller kan ikke leses. Sjekk navnet og mappa.',
    nn: 'Fila {path} finst ikkje, eller kan ikkje lesast. Sjekk namnet og mappa.',
  },
  'http-status': {
    nb: 'Tjeneren svarte med {status}, ikke med en side. Sjekk adressen.',
    nn: 'Tenaren svara med {status}, ikkje med ei side. Sjekk adressa.',
  },
  'auth-required': {
    nb: 'Siden krever innlogging ({status}). Beskriv innloggingen under «login» i oppsettet.',
    nn: 'Sida krev innlogging ({status}). Skildre innlogginga under «login» i oppsettet.',
  },
  'not-html': {
    nb: 'Adressen gir {type}, ikke en nettside. Last ned fila og sjekk den for seg hvis Klarsyn kjenner typen.',
    nn: 'Adressa gir {type}, ikkje ei nettside. Last ned fila og sjekk henne for seg om Klarsyn kjenner typen.',
  },
  download: {
    nb: 'Adressen er en nedlasting, ikke en nettside. Last ned fila og sjekk den for seg.',
    nn: 'Adressa er ei nedlasting, ikkje ei nettside. Last ned fila og sjekk henne for seg.',
  },
  dns: {
    nb: 'Fant ingen tjener med navnet {host}. Sjekk skrivemåten og nettet.',
    nn: 'Fann ingen tenar med namnet {host}. Sjekk skrivemåten og nettet.',
  },
  'connection-refused': {
    nb: '{host} tar ikke imot. Sjekk at tjenesten kjører, og at porten er riktig.',
    nn: '{host} tek ikkje imot. Sjekk at tenesta køyrer, og at porten er rett.',
  },
  'connection-failed': {
    nb: 'Fikk ikke hentet siden fra {host} ({cause}). Prøv igjen, og sjekk nettet.',
    nn: 'Fekk ikkje henta sida frå {host} ({cause}). Prøv igjen, og sjekk nettet.',
  },
  certificate: {
    nb: 'Sertifikatet til {host} er ikke gyldig ({cause}). Be den som drifter nettstedet, om å fornye det.',
    nn: 'Sertifikatet til {host} er ikkje gyldig ({cause}). Be den som driftar nettstaden, om å fornye det.',
  },
  'too-many-redirects': {
    nb: 'Siden sender videre mer enn {max} ganger. Sjekk om den går i ring.',
    nn: 'Sida sender vidare meir enn {max} gonger. Sjekk om ho går i ring.',
  },
  'too-large': {
    nb: 'Svaret er større enn {most} MiB. Så store filer leser ikke Klarsyn.',
    nn: 'Svaret er større enn {most} MiB. Så store filer les ikkje Klarsyn.',
  },
  'step-missing': {
    nb: 'Steg {number} ({action}: {named}) fant ikke det det skulle på {seconds} sekunder. Sjekk stegene i oppsettet.',
    nn: 'Steg {number} ({action}: {named}) fann ikkje det det skulle på {seconds} sekund. Sjekk stega i oppsettet.',
  },
  'step-failed': {
    nb: 'Steg {number} ({action}: {named}) stanset ({cause}). Sjekk stegene i oppsettet.',
    nn: 'Steg {number} ({action}: {named}) stoppa ({cause}). Sjekk stega i oppsettet.',
  },
  'secret-missing': {
    nb: 'Miljøvariabelen {name} er ikke satt. Oppsettet bruker den for å logge inn.',
    nn: 'Miljøvariabelen {name} er ikkje sett. Oppsettet bruker han for å logge inn.',
  },
  'secret-refused': {
    nb: 'Oppsettet ber om miljøvariabelen {name}. Klarsyn leser den ikke i en pull request fra en fork: hvem som helst kan ha skrevet oppsettet.',
    nn: 'Oppsettet ber om miljøvariabelen {name}. Klarsyn les han ikkje i ein pull request frå ein fork: kven som helst kan ha skrive oppsettet.',
  },
  'secret-written': {
    nb: 'Passordet til feltet {field} står i oppsettet. Legg det i en miljøvariabel, og skriv $NAVN i stedet.',
    nn: 'Passordet til feltet {field} står i oppsettet. Legg det i ein miljøvariabel, og skriv $NAMN i staden.',
  },
  'bad-redirect': {
    nb: 'Siden sender oss videre til noe som ikke er en nettadresse. Sjekk hvor den skal føre.',
    nn: 'Sida sender oss vidare til noko som ikkje er ei nettadresse. Sjekk kvar ho skal føre.',
  },
  hung: {
    nb: 'Siden svarte ikke på {seconds} sekunder: et skript holder den opptatt. Se etter skript som aldri blir ferdige.',
    nn: 'Sida svara ikkje på {seconds} sekund: eit skript held henne oppteken. Sjå etter skript som aldri vert ferdige.',
  },
  'too-much-memory': {
    nb: 'Siden ble stanset fordi nettleseren brukte mer enn {most} MiB minne. Se etter skript som samler uten stans.',
    nn: 'Sida vart stoppa fordi nettlesaren brukte meir enn {most} MiB minne. Sjå etter skript som samlar utan stans.',
  },
  timeout: {
    nb: 'Siden ble ikke ferdig på {seconds} sekunder. Prøv igjen når den svarer raskere.',
    nn: 'Sida vart ikkje ferdig på {seconds} sekund. Prøv igjen når ho svarar raskare.',
  },
  crash: {
    nb: 'Nettleseren stanset på siden to ganger ({cause}). Se om siden virker i en vanlig nettleser, og prøv igjen.',
    nn: 'Nettlesaren stoppa på sida to gonger ({cause}). Sjå om sida verkar i ein vanleg nettlesar, og prøv igjen.',
  },
} as const satisfies Readonly<Record<string, ByForm<string>>>;

/** What a person should know of how the browser was started. */
const notes = {
  'no-sandbox-root': {
    nb: 'Nettleseren kjører uten sandkasse fordi du er root. Kjør som vanlig bruker når du sjekker sider du ikke stoler på.',
    nn: 'Nettlesaren køyrer utan sandkasse fordi du er root. Køyr som vanleg brukar når du sjekkar sider du ikkje stolar på.',
  },
  'no-sandbox-ci': {
    nb: 'Nettleseren kjører uten sandkasse fordi byggemaskinen ikke har noen den kan bruke.',
    nn: 'Nettlesaren køyrer utan sandkasse fordi byggjemaskina ikkje har nokon han kan bruke.',
  },
  'no-sandbox-asked': {
    nb: 'Nettleseren kjører uten sandkasse fordi KLARSYN_NO_SANDBOX er satt.',
    nn: 'Nettlesaren køyrer utan sandkasse fordi KLARSYN_NO_SANDBOX er sett.',
  },
  'installed-failed': {
    nb: 'Nettleseren {path} startet ikke ({cause}). Klarsyn bruker den som følger med.',
    nn: 'Nettlesaren {path} starta ikkje ({cause}). Klarsyn bruker den som følgjer med.',
  },
} as const satisfies Readonly<Record<string, ByForm<string>>>;

/** The code of something that stopped us. */
export type BrowserFaultCode = keyof typeof errorTexts;
/** The code of something a person should know. */
export type BrowserNoteCode = keyof typeof notes;

/** Something that stopped us, before it is said in a form of Norwegian. */
export interface BrowserFault {
  readonly ok: false;
  readonly code: BrowserFaultCode;
  readonly values: Values;
}

/** Something a person should know, before it is said. */
export interface BrowserNote {
  readonly code: BrowserNoteCode;
  readonly values: Values;
}

/** A fault as a value. */
export const fault = (code: BrowserFaultCode, values: Values = {}): BrowserFault => ({ ok: false, code, values });

/** Says what stopped us. */
export const sayBrowserFault = ({ code, values }: Pick<BrowserFault, 'code' | 'values'>, form: Form): string =>
  fill(errorTexts[code][form], maskAll(values));

/** Says what a person should know. */
export const sayBrowserNote = ({ code, values }: BrowserNote, form: Form): string => fill(notes[code][form], maskAll(values));

/** The first line of whatever was thrown, for the `cause` of a fault. */
export const causeOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]?.slice(0, 200) ?? '';
