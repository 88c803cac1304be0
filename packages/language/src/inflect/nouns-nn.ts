/** Nouns of nynorsk by what is added to them. Those on -ing, -leik, -heit, -sjon and -ar (who does something) follow a rule and do not stand here. */
export const nounsNn = {
  /** -en, -ar, -ane; a last «e» is shared */
  'en ar ane': `avtale attest bustad del e-post frist grunn gjest kontakt kopi måte plan plass post person prosess rapport samanheng samtale stad tekst
    tilstand type jobb dag time påstand telefon tidsplan`,
  /** -en, -er, -ene */
  'en er ene': 'søknad kostnad merknad førespurnad skilnad rett',
  /** -en, and no plural */
  en: 'bruk skyss transport slutt stans start innsats',
  /** -a, -er, -ene */
  'a er ene': `avgift avgjerd brukarreise eining forskrift fullmakt heimeside inntekt krone lenkje lov nettside oppgåve oversikt pakke plikt sak side teneste
    utgift veke førsteline`,
  /** -a, and no plural */
  a: 'gjennomføring hjelp støtte makt omsorg framtid',
  /** -et, the plural like the singular, -a */
  'et = a': `argument arbeidsmøte arrangement bevis bilete brev døme dokument funn føremål gebyr innspel knutepunkt kontaktpunkt kontor kort krav løyve
    møte namn omsyn område oppdrag oppstartsmøte organ poeng problem punkt råd resultat skjema skriv spørsmål svar tal tidspunkt tilbod tilfelle tilhøve
    tiltak unntak utval val vedlegg vedtak vilkår ønske ombod`,
  /** -et, and no plural */
  et: 'ansvar arbeid kjøp sal samsvar utstyr fråvær omfang innhald samarbeid reinhald',
} as const;

/** Nouns of nynorsk that go their own way: singular, definite, plural, definite plural. */
export const strongNounsNn = `
regel regelen reglar reglane
lovregel lovregelen lovreglar lovreglane
eigar eigaren eigarar eigarane
leiar leiaren leiarar leiarane
lærar læraren lærarar lærarane
månad månaden månader månadene
barn barnet barn barna
kommune kommunen kommunar kommunane
fordel fordelen fordelar fordelane`;
