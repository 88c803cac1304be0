import type { ByForm } from '@klarsyn/core';

/** What `klarsyn profile` says. */
export const profileTexts = {
  profileCommand: {
    nb: 'sjekk profilen, vis den, eller se hva som holder løftene',
    nn: 'sjekk profilen, vis han, eller sjå kva som held lovnadene',
  },
  profileVerb: {
    nb: 'Si hva som skal gjøres, og med hvilken profil: klarsyn profile check, show eller coverage profil.yaml.',
    nn: 'Sei kva som skal gjerast, og med kva profil: klarsyn profile check, show eller coverage profil.yaml.',
  },
  profileExitCodes: {
    nb: 'Koder: 0 – profilen er i orden. 1 – noe må rettes. 2 – profilen kan ikke leses.',
    nn: 'Kodar: 0 – profilen er i orden. 1 – noko må rettast. 2 – profilen kan ikkje lesast.',
  },
  exampleProfileShow: { nb: 'profilen som en side med farger, par og logoer', nn: 'profilen som ei side med fargar, par og logoar' },
  exampleProfileCoverage: { nb: 'hvert løfte, og hva som sjekker det', nn: 'kvar lovnad, og kva som sjekkar han' },
  optionProfileOutput: { nb: 'skriv til en fil', nn: 'skriv til ei fil' },
  optionCoverageFormat: { nb: 'text eller json (coverage)', nn: 'text eller json (coverage)' },
  optionMode: { nb: 'krise: krisemeldingen på forsiden må være fullstendig', nn: 'krise: krisemeldinga på framsida må vere fullstendig' },
  optionInitProfile: { nb: 'bare profilen, med alle felt den kan ha', nn: 'berre profilen, med alle felt han kan ha' },
  initProfileDone: {
    nb: 'Ferdig. Ta bort # foran det som er kjent, og prøv: klarsyn profile check profil.yaml',
    nn: 'Ferdig. Ta bort # framfor det som er kjent, og prøv: klarsyn profile check profil.yaml',
  },
  profileRight: { nb: '{file}: ingenting å rette', nn: '{file}: ingenting å rette' },
  faultError: { nb: 'Må rettes', nn: 'Må rettast' },
  faultWarning: { nb: 'Bør rettes', nn: 'Bør rettast' },
  faultHint: { nb: 'Tips', nn: 'Tips' },
  coverageHead: { nb: 'Løftene til {name}', nn: 'Lovnadene til {name}' },
  coverageCounts: {
    nb: '{all} løfter: {met} sjekkes, {silent} venter på fakta, {off} er slått av, {none} kan ikke sjekkes av en maskin',
    nn: '{all} lovnader: {met} blir sjekka, {silent} ventar på fakta, {off} er slått av, {none} kan ikkje sjekkast av ei maskin',
  },
  coverageOn: { nb: 'på', nn: 'på' },
  coverageSilent: { nb: 'på, men tier: profilen har ikke {missing}', nn: 'på, men teier: profilen har ikkje {missing}' },
  coverageTrial: {
    nb: 'av: regelen er på prøve. Slå den på i klarsyn.config.yaml',
    nn: 'av: regelen er på prøve. Slå han på i klarsyn.config.yaml',
  },
  coverageOff: { nb: 'av: slått av i klarsyn.config.yaml', nn: 'av: slått av i klarsyn.config.yaml' },
  coverageFeature: { nb: 'i Klarsyn', nn: 'i Klarsyn' },
  coverageUnknown: { nb: 'finnes ikke i denne versjonen', nn: 'finst ikkje i denne versjonen' },
  coverageNone: { nb: 'Ingen maskin kan se det.', nn: 'Inga maskin kan sjå det.' },
  coverageFacts: { nb: 'Ikke kjent ennå', nn: 'Ikkje kjent enno' },
} as const satisfies Readonly<Record<string, ByForm<string>>>;
