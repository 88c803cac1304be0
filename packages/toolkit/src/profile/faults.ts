import { type ByForm, type Form, fill, type Values } from '@klarsyn/core';

/** What can be wrong with a profile that could be read. */
const messages = {
  contrast: {
    nb: 'paret {text} på {on} har kontrast {ratio}. Til {use} trengs {wanted}. Velg andre farger, eller en annen bruk.',
    nn: 'paret {text} på {on} har kontrast {ratio}. Til {use} trengst {wanted}. Vel andre fargar, eller ein annan bruk.',
  },
  'crisis-contrast': {
    nb: 'krisemeldingen har kontrast {ratio}. Den trenger 4,5. Velg mørkere og lysere farger.',
    nn: 'krisemeldinga har kontrast {ratio}. Ho treng 4,5. Vel mørkare og lysare fargar.',
  },
  'unknown-color': {
    nb: 'fargen «{name}» er ikke i profilen. Den har {known}.',
    nn: 'fargen «{name}» er ikkje i profilen. Han har {known}.',
  },
  'org-number': {
    nb: 'organisasjonsnummeret {number} er ikke gyldig: det siste sifferet stemmer ikke. Slå det opp i Enhetsregisteret.',
    nn: 'organisasjonsnummeret {number} er ikkje gyldig: det siste sifferet stemmer ikkje. Slå det opp i Einingsregisteret.',
  },
  'file-missing': {
    nb: 'fila «{name}» finnes ikke i mappa til profilen. Legg den der, eller rett navnet.',
    nn: 'fila «{name}» finst ikkje i mappa til profilen. Legg henne der, eller rett namnet.',
  },
  'file-changed': {
    nb: 'fila «{name}» er ikke den profilen kjenner. SHA-256 er {found}. Sjekk at det er riktig fil, og skriv det nye tallet.',
    nn: 'fila «{name}» er ikkje den profilen kjenner. SHA-256 er {found}. Sjekk at det er rett fil, og skriv det nye talet.',
  },
  'file-unlike': {
    nb: 'fila «{name}» ser ikke ut som profilen sier. Skriv likeness: {found}, hvis fila er riktig.',
    nn: 'fila «{name}» ser ikkje ut som profilen seier. Skriv likeness: {found}, om fila er rett.',
  },
  'file-unhashed': {
    nb: '«{name}» kan bare kjennes igjen på navnet. Skriv {facts}.',
    nn: '«{name}» kan berre kjennast att på namnet. Skriv {facts}.',
  },
  'unknown-variant': {
    nb: 'ingen fil har varianten «{name}» som {kind} skal ha. Legg til fila, eller endre varianten.',
    nn: 'inga fil har varianten «{name}» som {kind} skal ha. Legg til fila, eller endre varianten.',
  },
  'unknown-unit': {
    nb: 'enheten «{name}» står ikke under units. Legg den til, eller rett navnet.',
    nn: 'eininga «{name}» står ikkje under units. Legg henne til, eller rett namnet.',
  },
  'unknown-rule': {
    nb: '«{name}» er verken en regel eller noe Klarsyn kan. «klarsyn rules» viser reglene.',
    nn: '«{name}» er korkje ein regel eller noko Klarsyn kan. «klarsyn rules» viser reglane.',
  },
  'unknown-host': {
    nb: 'nettstedet {name} har en tilgjengelighetserklæring, men står ikke under web.hosts. Legg det til.',
    nn: 'nettstaden {name} har ei tilgjengelegheitserklæring, men står ikkje under web.hosts. Legg han til.',
  },
  'no-statement': {
    nb: 'nettstedet {name} har ingen tilgjengelighetserklæring under accessibility. Offentlige nettsteder må ha en.',
    nn: 'nettstaden {name} har inga tilgjengelegheitserklæring under accessibility. Offentlege nettstader må ha ei.',
  },
  'wrong-statement': {
    nb: 'erklæringen for {name} ligger ikke på uustatus.no. Lim inn adressen derfra.',
    nn: 'erklæringa for {name} ligg ikkje på uustatus.no. Lim inn adressa derifrå.',
  },
  'title-pattern': {
    nb: 'mønsteret for sidetitler mangler %page%. Skriv for eksempel «%page% – {name}».',
    nn: 'mønsteret for sidetitlar manglar %page%. Skriv til dømes «%page% – {name}».',
  },
  'name-twice': {
    nb: '«{name}» er både tillatt og gått ut. Ta det bort fra en av listene.',
    nn: '«{name}» er både tillate og gått ut. Ta det bort frå ei av listene.',
  },
  review: {
    nb: 'profilen skulle vært lest gjennom innen {day}. Les den, og sett en ny dag.',
    nn: 'profilen skulle vore lesen gjennom innan {day}. Les han, og set ein ny dag.',
  },
} as const satisfies Readonly<Record<string, ByForm<string>>>;

/** Something wrong with a profile: `error` makes rules answer wrong, `warning` does not, `hint` can make them better. */
export interface ProfileFault {
  readonly code: keyof typeof messages;
  readonly severity: 'error' | 'warning' | 'hint';
  readonly line: number;
  readonly values?: Values;
}

/** Says what is wrong, and what to do. */
export const sayProfileFault = ({ code, values }: ProfileFault, form: Form): string => fill(messages[code][form], values);
