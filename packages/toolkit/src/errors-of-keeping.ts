import type { ByForm } from '@klarsyn/core';

/** Why what is kept between runs (the cache of reports, the journal of a site) cannot be written, or is not believed. */
export const errorsOfKeeping = {
  'not-kept': {
    nb: 'Kjøringen stanset, for {file} kunne ikke skrives ({cause}). Gi plass og skrivetilgang der, og gå videre med --resume.',
    nn: 'Køyringa stoppa, for {file} kunne ikkje skrivast ({cause}). Gi plass og skrivetilgang der, og gå vidare med --resume.',
  },
  'other-site-run': {
    nb: 'Fila {file} hører til en annen kjøring, så den kan ikke fortsette. Kjør uten --resume for å begynne på nytt.',
    nn: 'Fila {file} høyrer til ei anna køyring, så ho kan ikkje halde fram. Køyr utan --resume for å byrje på nytt.',
  },
  'foreign-site-run': {
    nb: 'Fila {file} er ikke skrevet med nøkkelen din, så Klarsyn stoler ikke på den. Kjør uten --resume for å begynne på nytt.',
    nn: 'Fila {file} er ikkje skriven med nøkkelen din, så Klarsyn stolar ikkje på henne. Køyr utan --resume for å byrje på nytt.',
  },
  'cache-foreign': {
    nb: 'Mellomlageret {folder} har rapporter som ikke er skrevet med nøkkelen din ({count}). De er ikke brukt. Ligger mappa i git, så ta den ut. I CI: sett KLARSYN_KEY.',
    nn: 'Mellomlageret {folder} har rapportar som ikkje er skrivne med nøkkelen din ({count}). Dei er ikkje brukte. Ligg mappa i git, så ta henne ut. I CI: set KLARSYN_KEY.',
  },
  'cache-leads-out': {
    nb: 'Mellomlageret {folder} er en lenke, eller har lenker i seg. Det er ikke brukt. Slett det, eller velg en annen mappe med --cache=MAPPE.',
    nn: 'Mellomlageret {folder} er ei lenke, eller har lenker i seg. Det er ikkje brukt. Slett det, eller vel ei anna mappe med --cache=MAPPE.',
  },
  'key-short': {
    nb: 'KLARSYN_KEY er for kort til å være en nøkkel, så det som er husket fra før, er ikke brukt. Bruk minst {least} tilfeldige tegn.',
    nn: 'KLARSYN_KEY er for kort til å vere ein nøkkel, så det som er hugsa frå før, er ikkje brukt. Bruk minst {least} tilfeldige teikn.',
  },
  'key-in-repository': {
    nb: 'Nøkkelen din ville ligget i lageret ({file}), der andre kan ha lagt den. Det som er husket fra før, er ikke brukt. Sett XDG_STATE_HOME til en mappe utenfor, eller sett KLARSYN_KEY.',
    nn: 'Nøkkelen din ville lege i lageret ({file}), der andre kan ha lagt han. Det som er hugsa frå før, er ikkje brukt. Set XDG_STATE_HOME til ei mappe utanfor, eller set KLARSYN_KEY.',
  },
  'key-not-kept': {
    nb: 'Nøkkelen din kan ikke brukes fra {file} ({cause}), så det som er husket fra før, er ikke brukt. Slett fila og gi deg selv skrivetilgang der, eller sett KLARSYN_KEY.',
    nn: 'Nøkkelen din kan ikkje brukast frå {file} ({cause}), så det som er hugsa frå før, er ikkje brukt. Slett fila og gi deg sjølv skrivetilgang der, eller set KLARSYN_KEY.',
  },
} as const satisfies Readonly<Record<string, ByForm<string>>>;
