import type { AnswerWay, ByForm, Contact, LetterField } from '@klarsyn/core';

/** What keys of a profile are called. */
interface KeyNames {
  readonly contact: Readonly<Record<keyof Contact, string>>;
  readonly ways: Readonly<Record<AnswerWay, string>>;
  readonly fields: Readonly<Record<LetterField, string>>;
}

/** The names of keys in each form. */
export const keyNames: ByForm<KeyNames> = {
  nb: {
    contact: {
      visit: 'Besøksadresse',
      hours: 'Åpningstid',
      post: 'Postadresse',
      email: 'E-post',
      form: 'Kontaktskjema',
      phone: 'Telefon',
      phoneHours: 'Telefontid',
      sms: 'SMS',
      chat: 'Chat',
      web: 'Nettadresse',
      press: 'Presse',
    },
    ways: { email: 'E-post', form: 'Skjema', post: 'Brev', phone: 'Telefon', feedback: 'Tilbakemelding', social: 'Sosiale medier' },
    fields: {
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
      organisation: 'navnet på virksomheten',
      approval: 'elektronisk godkjenning',
      post: 'postadresse',
      visit: 'besøksadresse',
      phone: 'telefon',
      email: 'e-post',
      web: 'nettadresse',
      'org-number': 'organisasjonsnummer',
      hours: 'åpningstid',
    },
  },
  nn: {
    contact: {
      visit: 'Besøksadresse',
      hours: 'Opningstid',
      post: 'Postadresse',
      email: 'E-post',
      form: 'Kontaktskjema',
      phone: 'Telefon',
      phoneHours: 'Telefontid',
      sms: 'SMS',
      chat: 'Chat',
      web: 'Nettadresse',
      press: 'Presse',
    },
    ways: { email: 'E-post', form: 'Skjema', post: 'Brev', phone: 'Telefon', feedback: 'Tilbakemelding', social: 'Sosiale medium' },
    fields: {
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
      organisation: 'namnet på verksemda',
      approval: 'elektronisk godkjenning',
      post: 'postadresse',
      visit: 'besøksadresse',
      phone: 'telefon',
      email: 'e-post',
      web: 'nettadresse',
      'org-number': 'organisasjonsnummer',
      hours: 'opningstid',
    },
  },
};
