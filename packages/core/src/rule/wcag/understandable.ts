import type { CriterionFacts } from './criterion.ts';

/** Principles 3 and 4 of WCAG: everybody can understand what is there, and programs that help them can too. */
export const understandable: readonly CriterionFacts[] = [
  {
    ...{ id: '3.1.1', slug: 'language-of-page', level: 'A', since: '2.0' },
    tests: ['nett-3.1.1a'],
    name: { nb: 'Språk på siden', nn: 'Språk på sida' },
    look: {
      nb: ['Er språket i koden det samme som språket i teksten: nb, nn, se eller en?'],
      nn: ['Er språket i koden det same som språket i teksten: nb, nn, se eller en?'],
    },
  },
  {
    ...{ id: '3.1.2', slug: 'language-of-parts', level: 'AA', since: '2.0' },
    tests: ['nett-3.1.2a'],
    name: { nb: 'Språk på deler av innhold', nn: 'Språk på delar av innhald' },
    look: {
      nb: ['Er sitater og avsnitt på andre språk merket med det språket?'],
      nn: ['Er sitat og avsnitt på andre språk merkte med det språket?'],
    },
  },
  {
    ...{ id: '3.2.1', slug: 'on-focus', level: 'A', since: '2.0' },
    tests: ['nett-3.2.1a'],
    name: { nb: 'Fokus', nn: 'Fokus' },
    look: {
      nb: ['Gå gjennom siden med Tab. Skjer det noe uventet bare fordi et element får fokus?'],
      nn: ['Gå gjennom sida med Tab. Skjer det noko uventa berre fordi eit element får fokus?'],
    },
  },
  {
    ...{ id: '3.2.2', slug: 'on-input', level: 'A', since: '2.0', about: 'controls' },
    tests: ['nett-3.2.2a'],
    name: { nb: 'Inndata', nn: 'Inndata' },
    look: {
      nb: ['Velg i lister og kryss av. Blir du sendt videre uten å ha bedt om det?'],
      nn: ['Vel i lister og kryss av. Blir du send vidare utan å ha bede om det?'],
    },
  },
  {
    ...{ id: '3.2.3', slug: 'consistent-navigation', level: 'AA', since: '2.0' },
    tests: ['nett-3.2.3a'],
    name: { nb: 'Konsekvent navigering', nn: 'Konsekvent navigering' },
    look: {
      nb: ['Står menyene i samme rekkefølge på alle sidene?'],
      nn: ['Står menyane i same rekkjefølgje på alle sidene?'],
    },
  },
  {
    ...{ id: '3.2.4', slug: 'consistent-identification', level: 'AA', since: '2.0' },
    tests: ['nett-3.2.4a'],
    name: { nb: 'Konsekvent identifikasjon', nn: 'Konsekvent identifikasjon' },
    look: {
      nb: ['Har ting som gjør det samme, samme navn og ikon på alle sidene?'],
      nn: ['Har ting som gjer det same, same namn og ikon på alle sidene?'],
    },
  },
  {
    ...{ id: '3.2.6', slug: 'consistent-help', level: 'A', since: '2.2' },
    tests: [],
    name: { nb: 'Konsekvent hjelp', nn: 'Konsekvent hjelp' },
    look: {
      nb: ['Står telefon, chat og annen hjelp på samme sted på alle sidene?'],
      nn: ['Står telefon, chat og anna hjelp på same stad på alle sidene?'],
    },
  },
  {
    ...{ id: '3.3.1', slug: 'error-identification', level: 'A', since: '2.0', about: 'controls' },
    tests: ['331aNett2025', '331bNett2025'],
    name: { nb: 'Identifikasjon av feil', nn: 'Identifikasjon av feil' },
    look: {
      nb: ['Send skjemaet tomt og med feil. Sier siden med tekst hvilke felt som er feil, og hva som er galt?'],
      nn: ['Send skjemaet tomt og med feil. Seier sida med tekst kva felt som er feil, og kva som er gale?'],
    },
  },
  {
    ...{ id: '3.3.2', slug: 'labels-or-instructions', level: 'A', since: '2.0', about: 'controls' },
    tests: ['332aNett2025'],
    name: { nb: 'Ledetekster eller instruksjoner', nn: 'Leietekstar eller instruksjonar' },
    look: {
      nb: ['Har hvert felt en synlig ledetekst?', 'Står det hva som er påkrevd, og hvordan datoer og numre skal skrives?'],
      nn: ['Har kvart felt ein synleg leietekst?', 'Står det kva som er påkravd, og korleis datoar og nummer skal skrivast?'],
    },
  },
  {
    ...{ id: '3.3.3', slug: 'error-suggestion', level: 'AA', since: '2.0', about: 'controls' },
    tests: ['nett-3.3.3a'],
    name: { nb: 'Forslag ved feil', nn: 'Forslag ved feil' },
    look: {
      nb: ['Fyll ut med feil. Sier feilmeldingen hva leseren kan skrive i stedet?'],
      nn: ['Fyll ut med feil. Seier feilmeldinga kva lesaren kan skrive i staden?'],
    },
  },
  {
    ...{ id: '3.3.4', slug: 'error-prevention-legal-financial-data', level: 'AA', since: '2.0', about: 'controls' },
    tests: ['nett-3.3.4a', 'nett-3.3.4b'],
    name: {
      nb: 'Forhindring av feil (juridiske feil, økonomiske feil, datafeil)',
      nn: 'Førebygging av feil (juridiske feil, økonomiske feil, datafeil)',
    },
    look: {
      nb: ['Kan leseren se over, rette eller angre før en søknad, betaling eller avtale blir sendt?'],
      nn: ['Kan lesaren sjå over, rette eller angre før ein søknad, ei betaling eller ein avtale blir send?'],
    },
  },
  {
    ...{ id: '3.3.7', slug: 'redundant-entry', level: 'A', since: '2.2', about: 'controls' },
    tests: [],
    name: { nb: 'Gjentatt inntasting', nn: 'Gjenteken inntasting' },
    look: {
      nb: ['Må leseren skrive det samme to ganger i ett skjema? La det stå ferdig utfylt den andre gangen.'],
      nn: ['Må lesaren skrive det same to gonger i eitt skjema? La det stå ferdig utfylt den andre gongen.'],
    },
  },
  {
    ...{ id: '3.3.8', slug: 'accessible-authentication-minimum', level: 'AA', since: '2.2', about: 'controls' },
    tests: [],
    name: { nb: 'Tilgjengelig innlogging (minimum)', nn: 'Tilgjengeleg innlogging (minimum)' },
    look: {
      nb: ['Kan leseren logge inn uten å huske eller løse noe, for eksempel ved å lime inn passordet?'],
      nn: ['Kan lesaren logge inn utan å hugse eller løyse noko, til dømes ved å lime inn passordet?'],
    },
  },
  {
    ...{ id: '4.1.1', slug: 'parsing', level: 'A', since: '2.0' },
    tests: ['4.1.1a'],
    name: { nb: 'Parsing (oppdeling)', nn: 'Parsing (oppdeling)' },
    look: {
      nb: ['Kjør siden gjennom en HTML-validator. Er alle elementer lukket og rett nøstet, og er hver id bare brukt én gang?'],
      nn: ['Køyr sida gjennom ein HTML-validator. Er alle element lukka og rett nøsta, og er kvar id berre brukt éin gong?'],
    },
  },
  {
    ...{ id: '4.1.2', slug: 'name-role-value', level: 'A', since: '2.0' },
    tests: ['412aNett2025', '412bNett2025', '412cNett2025', 'nett-4.1.2d'],
    name: { nb: 'Navn, rolle, verdi', nn: 'Namn, rolle, verdi' },
    look: {
      nb: ['Bruk menyer, faner og egne felt med en skjermleser. Sier den hva de er, hva de heter, og om de er åpne eller valgt?'],
      nn: ['Bruk menyar, faner og eigne felt med ein skjermlesar. Seier han kva dei er, kva dei heiter, og om dei er opne eller valde?'],
    },
  },
  {
    ...{ id: '4.1.3', slug: 'status-messages', level: 'AA', since: '2.1' },
    tests: ['413aNett2025'],
    name: { nb: 'Statusbeskjeder', nn: 'Statusmeldingar' },
    look: {
      nb: ['Søk, lagre eller send noe med en skjermleser på. Leser den opp meldingen som kommer?'],
      nn: ['Søk, lagre eller send noko med ein skjermlesar på. Les han opp meldinga som kjem?'],
    },
  },
];
