/** Nouns of bokmål by what is added to them. Those on -ing, -else, -het, -sjon and -er (who does something) follow a rule and do not stand here. */
export const nounsNb = {
  /** -en, -er, -ene; a last «e» is shared */
  'en er ene': `avtale beskjed bolig del e-post forskrift frist grunn inntekt kontakt kopi kostnad lenke lov merknad måte oppgave pakke
    person plikt plan post rapport rett sak samtale søknad tilstand tjeneste type uke attest avgift fullmakt jobb faktura utgift
    oversikt innsats tekst arbeidsgruppe straff brukerreise sammenheng ordre gjest telefon
    plass dag time krone tidsplan førstelinje nettside hjemmeside`,
  /** -en, and no plural */
  en: 'bruk skyss transport slutt stans start hjelp støtte makt omsorg fremtid framtid ro',
  /** -et, the plural like the singular, -ene */
  'et = ene': `bevis brev forhold formål funn gebyr hensyn innspill kort krav navn oppdrag organ råd skriv spørsmål svar tall tiltak tilbud
    tilfelle unntak utvalg vedlegg vedtak valg vilkår mål ord ansvarsforhold bygg sted punkt sentrum ombud`,
  /** -et, -er, -ene */
  'et er ene': `argument arrangement arbeidsmøte bilde dokument kontor møte område poeng problem resultat skjema tidspunkt ønske oppstartsmøte
    kontaktpunkt verksted knutepunkt`,
  /** -et, and no plural */
  et: 'ansvar arbeid kjøp salg samsvar utstyr fravær omfang innhold samarbeid renhold',
} as const;

/** Nouns of bokmål that go their own way: singular, definite, plural, definite plural. */
export const strongNounsNb = `
regel regelen regler reglene
lovregel lovregelen lovregler lovreglene
eier eieren eiere eierne
leder lederen ledere lederne
eksempel eksempelet eksempler eksemplene
fordel fordelen fordeler fordelene
middel middelet midler midlene
måned måneden måneder månedene
barn barnet barn barna
lærer læreren lærere lærerne
utkast utkastet utkast utkastene
kommune kommunen kommuner kommunene
elev eleven elever elevene`;
