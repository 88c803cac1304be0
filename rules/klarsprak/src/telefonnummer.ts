import { defineRule } from '@klarsyn/core';
import { findInProse, hasDigit } from './shared/prose.ts';

/** Eight digits in threes and twos as they were written before 2019. Numbers that begin with 8 keep their threes. */
const threes = String.raw`[2-79]\d{2}\s\d{2}\s\d{3}`;
/** Eight digits in one run, or four and four: a telephone only after a word or a number that says so. */
const run = String.raw`[2-79]\d{7}|[2-79]\d{3}\s\d{4}`;
const cue = '(?:tlf|telefon(?:nummer)?|mobil(?:nummer)?|mob|sms|ring|ringe|ringer|ringje|ringjer|sentralbord|vakttelefon)';
const said = String.raw`\+47\s?|(?<!\p{L})${cue}[.:]{0,2}\s?(?:(?:oss|meg)\s)?(?:(?:på|nr\.?)\s)?(?:\+47\s?)?|(?:telefon|mobil)nummer(?:et)?\s(?:\p{L}+\s){0,4}er:?\s(?:\+47\s?)?|\d\s?(?:\/|eller|og)\s?`;
const wrong = new RegExp(String.raw`(?<![\p{L}\p{N}/.,-])(?:(?<=${said})(?:${run})|${threes})(?![\p{L}\p{N}/-])(?!\s\d)`, 'giu');

export default defineRule({
  id: 'klarsprak/telefonnummer',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  docs: {
    nb: {
      title: 'Telefonnummeret er gruppert på en uvant måte',
      why: 'Åttesifrede numre skrives to og to siden 2019. Da er de lettest å lese, huske og taste.',
      advice: 'Skriv «98 76 54 32». Numre som begynner på 8, skrives fortsatt «800 12 345».',
    },
    nn: {
      title: 'Telefonnummeret er gruppert på ein uvand måte',
      why: 'Åttesifra nummer blir skrivne to og to sidan 2019. Då er dei lettast å lese, hugse og taste.',
      advice: 'Skriv «98 76 54 32». Nummer som byrjar på 8, blir framleis skrivne «800 12 345».',
    },
  },
  sources: [{ title: 'Nummerforskriften § 16' }, { title: 'DSS: skriveregler' }],
  messages: {
    nb: { grouping: 'Telefonnummeret skrives to og to siffer: {right}.' },
    nn: { grouping: 'Skriv telefonnummeret to og to siffer: {right}.' },
  },
  applies: hasDigit,
  check(sentence, context) {
    return findInProse(sentence, wrong, context).map(({ match, span }) => {
      const right = match[0].replace(/\D/g, '').replace(/(\d{2})(?=\d)/g, '$1 ');
      return { message: 'grouping', values: { right }, at: span, fix: { safe: true, edits: [{ span, replacement: right }] } };
    });
  },
  examples: [
    { text: 'Ring oss på ⟦987 65 432⟧.', becomes: 'Ring oss på 98 76 54 32.' },
    { text: 'Telefon: ⟦32456789⟧', becomes: 'Telefon: 32 45 67 89' },
    { text: 'Vakttelefonen har nummer +47 ⟦41234567⟧.', becomes: 'Vakttelefonen har nummer +47 41 23 45 67.' },
    { text: 'Tlf. ⟦481 79 742⟧ / ⟦35917000⟧', becomes: 'Tlf. 48 17 97 42 / 35 91 70 00' },
    { text: 'Telefonnummeret til servicetorget er ⟦32456789⟧.', becomes: 'Telefonnummeret til servicetorget er 32 45 67 89.' },
    { text: 'Ring oss på 98 76 54 32 eller 800 12 345.' },
    { text: 'Planen gjaldt i 2019 2020, og beløpene er 2500 3000.', note: 'Fire og fire siffer er ikke alltid en telefon.' },
    { text: 'Organisasjonsnummeret er 987 654 321, og saken har nummer 20241234.' },
    { text: 'Vedtaket har referanse 98765432, og beløpet er 98 765 kroner.', note: 'Åtte siffer er ikke alltid en telefon.' },
    { language: 'nn', text: 'Ring oss på ⟦987 65 432⟧ om du ikkje får svar.', becomes: 'Ring oss på 98 76 54 32 om du ikkje får svar.' },
    { language: 'nn', text: 'Telefon: ⟦32456789⟧', becomes: 'Telefon: 32 45 67 89' },
    { language: 'nn', text: 'Du kan ringje ⟦41234567⟧ kvar dag.', becomes: 'Du kan ringje 41 23 45 67 kvar dag.' },
    { language: 'nn', text: 'Ring oss på 98 76 54 32 eller 800 12 345.' },
    { language: 'nn', text: 'Organisasjonsnummeret er 987 654 321, og saka har nummer 20241234.' },
    { language: 'nn', text: 'Vedtaket har referanse 98765432, og beløpet er ikkje over 98 765 kroner.' },
  ],
});
