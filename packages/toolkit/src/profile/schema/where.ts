import { documentKinds } from '@klarsyn/core';
import * as v from 'valibot';
import { address, color, host, maybe, positive, text, texts } from './parts.ts';

/** How to reach the organisation. */
export const contact = v.strictObject({
  visit: maybe(text, 'Besøksadresse'),
  hours: maybe(text, 'Åpningstid på besøksadressen'),
  post: maybe(text, 'Postadresse'),
  email: maybe(text, 'E-postadresse'),
  form: maybe(address, 'Kontaktskjema'),
  phone: maybe(text, 'Sentralbord'),
  phoneHours: maybe(text, 'Åpningstid på telefonen'),
  sms: maybe(text, 'Nummer for SMS'),
  chat: maybe(text, 'Navnet på chatten, eller CSS-velgeren til den'),
  web: maybe(text, 'Nettadressen slik den skrives i brev'),
  press: maybe(text, 'Kontakt for pressen'),
});

const answer = v.strictObject({ days: positive, working: v.pipe(v.boolean(), v.description('Om dagene er virkedager')) });

/** Days until an answer. */
export const answerTimes = v.partial(
  v.strictObject({ email: answer, form: answer, post: answer, phone: answer, feedback: answer, social: answer }),
);

const pages = v.partial(
  v.strictObject({
    privacy: v.pipe(address, v.description('Personvernerklæring')),
    cookies: v.pipe(address, v.description('Om informasjonskapsler')),
    access: v.pipe(address, v.description('Innsyn og postliste')),
    openData: v.pipe(address, v.description('Åpne data')),
    politics: v.pipe(address, v.description('Politiske møter og saker')),
    feedback: v.pipe(address, v.description('Tilbakemelding')),
    search: v.pipe(address, v.description('Søk')),
    press: v.pipe(address, v.description('Pressemeldinger')),
  }),
);

const ages = v.partial(
  v.strictObject(
    Object.fromEntries(documentKinds.map((kind) => [kind, positive])) as Record<(typeof documentKinds)[number], typeof positive>,
  ),
);

/** Where the organisation is on the web. */
export const web = v.strictObject({
  canonical: maybe(host, 'Den ene rette nettadressen'),
  hosts: maybe(v.array(host), 'Alle nettsteder som bærer profilen, delnettsteder også'),
  retiredHosts: maybe(v.array(host), 'Nettsteder til kommuner som er slått sammen til denne'),
  intranet: maybe(v.array(host), 'Nettsteder for ansatte'),
  emailDomains: maybe(v.array(host), 'Det som står etter @ i e-postadressene'),
  pages: maybe(pages, 'Sider alle skal finne'),
  maxAgeDays: maybe(ages, 'Hvor gammel en side kan være, i dager, etter slag'),
  feedbackSelector: maybe(text, 'CSS-velger til tilbakemeldingen på hver side'),
  dataLicence: maybe(text, 'Lisensen på åpne data: NLOD, CC BY 4.0'),
  minutesDays: maybe(positive, 'Dager fra et møte til protokollen'),
  postListDays: maybe(positive, 'Virkedager til et dokument står på postlista'),
});

/** The accounts in social media. */
export const social = v.array(
  v.strictObject({
    host,
    account: v.pipe(text, v.description('Navnet slik det står i adressen')),
    unit: maybe(text, 'Enheten som har kontoen'),
  }),
);

/** The statement of accessibility of each site. */
export const accessibility = v.record(host, address);

/** The front page in a crisis. */
export const crisis = v.strictObject({
  selector: maybe(text, 'CSS-velger til krisemeldingen'),
  text: maybe(color, 'Fargen på teksten'),
  background: maybe(color, 'Bakgrunnen'),
  phone: maybe(text, 'Krisetelefon'),
  page: maybe(address, 'Siden med siste nytt'),
});

/** Data about people. */
export const privacy = v.strictObject({
  accounts: maybe(texts, 'Virksomhetens egne kontonumre'),
  consentMark: maybe(text, 'Attributt eller ord som sier at de på bildet har samtykket'),
});
