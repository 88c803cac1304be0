import type { ByForm, LetterField, Profile } from '@klarsyn/core';

/** What a field of a letter is called. */
export const fieldNames: ByForm<Readonly<Record<LetterField, string>>> = {
  nb: {
    date: 'dato',
    'our-reference': 'vår referanse',
    'your-reference': 'deres referanse',
    'case-number': 'saksnummer',
    'case-worker': 'saksbehandler',
    exemption: 'unntatt offentlighet',
    greeting: 'hilsen',
    name: 'navn',
    title: 'tittel',
    unit: 'enhet',
    organisation: 'navnet på kommunen',
    approval: 'elektronisk godkjenning',
    post: 'postadresse',
    visit: 'besøksadresse',
    phone: 'telefon',
    email: 'e-post',
    web: 'nettadresse',
    'org-number': 'organisasjonsnummer',
    hours: 'åpningstid',
  },
  nn: {
    date: 'dato',
    'our-reference': 'vår referanse',
    'your-reference': 'dykkar referanse',
    'case-number': 'saksnummer',
    'case-worker': 'saksbehandlar',
    exemption: 'unnateke offentlegheit',
    greeting: 'helsing',
    name: 'namn',
    title: 'tittel',
    unit: 'eining',
    organisation: 'namnet på kommunen',
    approval: 'elektronisk godkjenning',
    post: 'postadresse',
    visit: 'besøksadresse',
    phone: 'telefon',
    email: 'e-post',
    web: 'nettadresse',
    'org-number': 'organisasjonsnummer',
    hours: 'opningstid',
  },
};

/** The fact of the profile that a field shows. Undefined when the profile does not know it. */
export function factOf(field: LetterField, profile: Profile): string | undefined {
  const { contact, orgNumber, name } = profile;
  const facts: Partial<Record<LetterField, string | undefined>> = {
    organisation: name.official,
    'org-number': orgNumber,
    post: contact.post,
    visit: contact.visit,
    phone: contact.phone,
    email: contact.email,
    web: contact.web,
    hours: contact.hours,
  };
  return facts[field] || undefined;
}

/** True when a fact stands in a text: letters and figures are compared, and nothing else. */
export const holdsFact = (text: string, fact: string | undefined): boolean => fact !== undefined && squeezed(text).includes(squeezed(fact));

const squeezed = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\+47/g, '')
    .replace(/(?:https?:\/\/)?www\./g, '')
    .replace(/[^\p{L}\p{N}@]/gu, '');

/** Labels of the fields of a letterhead, bokmål and nynorsk, first in their line. */
const labels: Readonly<Partial<Record<LetterField, RegExp>>> = {
  date: /^(?:(?:vår\s+)?dato|\d{1,2}\.\s?(?:\p{L}+|\d{1,2}\.)\s?\d{4}$)/iu,
  'our-reference': /^(?:vår|våre)\s+ref/iu,
  'your-reference': /^(?:deres|dykkar|din|ditt)\s+ref/iu,
  'case-number': /^(?:saks?(?:nr|nummer|id)|sak:|arkivsak)/iu,
  'case-worker': /^(?:saksbehandl|sakshandsam|kontaktperson)/iu,
  exemption: /^(?:unntatt|unnateke)/iu,
  phone: /^(?:telefon|tlf|direkte(?:nummer)?)/iu,
  email: /^e-?post/iu,
  unit: /^(?:avdeling|eining|enhet)/iu,
};

/** The field that a line of a letterhead is, by its label. */
export const fieldOfLine = (line: string): LetterField | undefined =>
  (Object.keys(labels) as LetterField[]).find((field) => labels[field]?.test(line.trim()) === true);

/** The names of fields in a row: «telefon og e-post». */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} og ${names.at(-1)}`;
