import type { ByForm } from '@klarsyn/core';

/** What the reports say of a whole site. `{name}` stands for a value. */
const nb = {
  title: 'Hele nettstedet',
  pages: { one: '1 side er sjekket:', many: '{count} sider er sjekket:' },
  onPages: { one: 'på 1 side', many: 'på {count} sider' },
  faults: 'Dette hjelper flest lesere å få rettet',
  template: 'Det samme står på mange sider, så feilen ligger trolig i malen. Rett den ett sted.',
  first: 'Først sett på {uri}',
  worst: 'Sidene med mest å rette',
  sections: 'Del for del',
  units: 'Enhet for enhet',
  unit: 'Enhet',
  section: 'Del av nettstedet',
  pageCount: 'Sider',
  fault: 'Feil',
  rule: 'Regel',
  page: 'Side',
  unread: { one: '1 side kunne ikke sjekkes', many: '{count} sider kunne ikke sjekkes' },
  criteria: 'Krav i WCAG som er brutt',
  criterion: '{criterion} {name}: {pages}',
  noBreach: 'Maskinen fant ingen brudd på WCAG. Det betyr ikke at kravene er oppfylt.',
  look: { one: '1 krav må et menneske se på.', many: '{count} krav må et menneske se på.' },
} as const;

type Worded<T> = { readonly [K in keyof T]: T[K] extends string ? string : Worded<T[K]> };
/** What is said of a site in one form of Norwegian. */
export type SiteWords = Worded<typeof nb>;

const nn: SiteWords = {
  title: 'Heile nettstaden',
  pages: { one: '1 side er sjekka:', many: '{count} sider er sjekka:' },
  onPages: { one: 'på 1 side', many: 'på {count} sider' },
  faults: 'Dette hjelper flest lesarar å få retta',
  template: 'Det same står på mange sider, så feilen ligg truleg i malen. Rett han éin stad.',
  first: 'Først sett på {uri}',
  worst: 'Sidene med mest å rette',
  sections: 'Del for del',
  units: 'Eining for eining',
  unit: 'Eining',
  section: 'Del av nettstaden',
  pageCount: 'Sider',
  fault: 'Feil',
  rule: 'Regel',
  page: 'Side',
  unread: { one: '1 side kunne ikkje sjekkast', many: '{count} sider kunne ikkje sjekkast' },
  criteria: 'Krav i WCAG som er brotne',
  criterion: '{criterion} {name}: {pages}',
  noBreach: 'Maskina fann ingen brot på WCAG. Det tyder ikkje at krava er oppfylte.',
  look: { one: '1 krav må eit menneske sjå på.', many: '{count} krav må eit menneske sjå på.' },
};

/** The words about a site, by form. */
export const siteWords: ByForm<SiteWords> = { nb, nn };
