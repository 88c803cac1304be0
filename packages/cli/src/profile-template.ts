import type { ByForm, Form } from '@klarsyn/core';

/** A part of the profile: what it is about, and how it is written. */
interface Part {
  readonly about: ByForm<string>;
  readonly yaml: string;
}

/** All parts of a profile that can be left out, each with facts of a municipality that does not exist. */
const parts: readonly Part[] = [
  {
    about: { nb: 'Organisasjonsnummer, i hermetegn', nn: 'Organisasjonsnummer, i hermeteikn' },
    yaml: "orgNumber: '899999991'\nsector: municipality",
  },
  {
    about: { nb: 'Målformer, og valgte former på nynorsk', nn: 'Målformer, og valde former på nynorsk' },
    yaml: 'languages: [nb, nn]\nforms:\n  infinitive: e\n  words: [framtid, nødvendig]',
  },
  { about: { nb: 'Egne ord som er riktig skrevet', nn: 'Eigne ord som er rett skrivne' }, yaml: 'words: [Fjordvikhallen]' },
  {
    about: { nb: 'Kontakt: ved oppmøte, skriftlig og på telefon', nn: 'Kontakt: ved oppmøte, skriftleg og på telefon' },
    yaml: 'contact:\n  visit: Torget 1, Eksempel\n  hours: mandag til fredag kl. 9–15\n  post: Postboks 1, 9999 Eksempel\n  email: post@eksempel.example\n  form: https://www.eksempel.example/kontakt\n  phone: 32 00 00 00\n  web: www.eksempel.example',
  },
  {
    about: { nb: 'Svartider', nn: 'Svartider' },
    yaml: 'answerTimes:\n  email: { days: 3, working: true }',
  },
  {
    about: {
      nb: 'Enheter: bare navnet, eller hvem som leder den og hvilke sider den eier',
      nn: 'Einingar: berre namnet, eller kven som leier henne og kva sider ho eig',
    },
    yaml: "units:\n  - Bibliotek\n  - { name: Byggesak, leaderTitle: enhetsleder, pages: ['/byggesak/**'] }",
  },
  {
    about: { nb: 'Hvem som kan uttale seg om hva', nn: 'Kven som kan uttale seg om kva' },
    yaml: 'roles:\n  - { title: enhetsleder, speaks: unit }\nspokespersons:\n  - { title: kommunedirektør }\nroleScope: { elected: advice, unions: none, employees: none }',
  },
  {
    about: {
      nb: 'Nettsteder, sosiale medier og tilgjengelighetserklæringer',
      nn: 'Nettstader, sosiale medium og tilgjengelegheitserklæringar',
    },
    yaml: 'web:\n  canonical: www.eksempel.example\n  hosts: [www.eksempel.example]\n  emailDomains: [eksempel.example]\nsocial:\n  - { host: facebook.com, account: eksempelkommune }\naccessibility:\n  www.eksempel.example: https://uustatus.no/nb/erklaringer/publisert/00000000-0000-4000-8000-000000000000',
  },
  {
    about: { nb: 'Brev og e-post: feltene i rekkefølge', nn: 'Brev og e-post: felta i rekkjefølgje' },
    yaml: 'letters:\n  head: [date, our-reference, case-worker, phone]\n  foot: [organisation, post, phone, email, web, org-number]\n  signature: [greeting, name, title, unit, organisation]\n  emailSignature: [greeting, name, title, unit, organisation, phone, web]\n  marginsMm: { top: 25, right: 25, bottom: 25, left: 25 }',
  },
  {
    about: { nb: 'Krisemeldingen på forsiden', nn: 'Krisemeldinga på framsida' },
    yaml: "crisis:\n  selector: '#krise'\n  text: '#ffffff'\n  background: '#a10000'",
  },
  {
    about: {
      nb: 'Filer med design tokens (W3C DTCG), slik de ble eksportert. Vis til et token med {navn}',
      nn: 'Filer med design tokens (W3C DTCG), slik dei blei eksporterte. Vis til eit token med {namn}',
    },
    yaml: 'tokens: [tokens.json]',
  },
  {
    about: { nb: 'Farger, par, skrift og logo', nn: 'Fargar, par, skrift og logo' },
    yaml: "brand:\n  fonts: [Eksempel Sans, Arial]\n  officeFonts: [Arial]\n  colors: { blå: '#0b477a', hvit: '#ffffff' }\n  pairs:\n    - { text: hvit, on: blå, use: text }\n  link: '#0b477a'\n  minFontSizePt: 11\n  headings: { h1: { sizePt: 27 }, h2: { sizePt: 21 } }\n  titlePattern: '%page% – Eksempel kommune'\n  tagline: Sammen\n  logo:\n    files: [{ path: logo.svg, variant: formal }]\n    alt: { nb: Eksempel kommune, nn: Eksempel kommune }\n    minWidthPx: 96",
  },
  {
    about: {
      nb: 'Løfter i kommunikasjonsstrategien, og reglene som holder dem',
      nn: 'Lovnader i kommunikasjonsstrategien, og reglane som held dei',
    },
    yaml: 'promises:\n  - id: L-1\n    quote: Vi skriver klart\n    rules: [klarsprak/lang-setning]\n    because: Kommunikasjonsstrategien, kapittel 2',
  },
  { about: { nb: 'Fakta ingen har funnet ennå', nn: 'Fakta ingen har funne enno' }, yaml: 'unknown: [profilfargene]' },
  {
    about: { nb: 'Dagen noen må lese gjennom profilen på nytt', nn: 'Dagen nokon må lese gjennom profilen på nytt' },
    yaml: "reviewBy: '2028-01-01'",
  },
];

/** Every field a profile can have, switched off by a hash: whoever fills in the profile takes it away. */
export const profileTemplate = (form: Form): string =>
  parts.map(({ about, yaml }) => `\n# ${about[form]}\n${yaml.replace(/^/gm, '#')}\n`).join('');
