import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openArchive } from '@klarsyn/archive';

/** Weights of the check digits of a fødselsnummer, and of an account number. Source: Skatteetaten. */
const [first, second] = [
  [3, 7, 6, 1, 8, 9, 4, 5, 2],
  [5, 4, 3, 2, 7, 6, 5, 4, 3, 2],
];

/** The check digit that makes a weighted sum whole by 11; undefined when none does. */
const checkDigit = (digits: string, weights: readonly number[] = []): string | undefined => {
  const rest = 11 - ([...digits].reduce((sum, digit, at) => sum + Number(digit) * (weights[at] ?? 0), 0) % 11);
  return rest === 10 ? undefined : String(rest % 11);
};

/** The first valid number of a person born on a day (`ddmmyy`) that nobody has reached yet; a D-number when the day has 40 added. */
function identityNumber(day: string, serial = 500): string {
  const nine = `${day}${serial}`;
  const one = checkDigit(nine, first);
  const two = one === undefined ? undefined : checkDigit(nine + one, second);
  return two === undefined ? identityNumber(day, serial + 1) : `${nine}${one}${two}`;
}

/** A valid account number of a bank that is none. */
function accountNumber(nine = 971_005_002): string {
  const digits = `0${nine}`.slice(-10);
  const last = checkDigit(digits, second);
  return last === undefined ? accountNumber(nine + 1) : digits + last;
}

const person = identityNumber('150638');
const withoutOne = identityNumber('550638', 510);
const account = accountNumber();
const grouped = `${account.slice(0, 4)}.${account.slice(4, 6)}.${account.slice(6)}`;

/** What must never get out, in the ways it is written. Numbers are looked for whatever stands between their groups. */
export const planted = {
  person,
  spaced: `${person.slice(0, 6)} ${person.slice(6)}`,
  withoutOne,
  account,
  grouped,
  token: 'ghp_1a2B3c4D5e6F7g8H9i0JkLmNoPqRsTuV',
  jwt: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJrYXJpIn0.c2lnbmF0dXItMTIz',
  header: 'Bearer 9f8e7d6c5b4a39281706f5e4d3c2b1a0',
  query: 'sporsmaal-hemmelig-77',
  user: 'kari.hemmelig@fjordvik.example',
  password: 'P@ss&ord<77>hemmelig',
  proxy: 'mellomtjener-hemmelig-77',
  address: 'adresse-hemmelig-77',
  file: 'nabofil-hemmelig-77',
} as const;

const numbers = [planted.person, planted.withoutOne, planted.account];
const words = [planted.token, planted.jwt, planted.header.slice(7), planted.query, planted.proxy, planted.address, planted.file];

/** Every way that a word may be spelled in what is written. */
const spellings = (word: string): readonly string[] => [
  word,
  encodeURIComponent(word),
  encodeURIComponent(word).replaceAll('%20', '+'),
  JSON.stringify(word).slice(1, -1),
  word.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  Buffer.from(word).toString('base64').replace(/=+$/, ''),
];

/** All digits of a text in a row, whatever stands between the groups of a number. */
const digitsOf = (text: string): string => text.replaceAll(/\\u00a0|\\u2013|&#160;|&nbsp;|%20/g, ' ').replaceAll(/[ ./\u00a0–-]/g, '');

/** What of all that is planted is in a text. */
export function leaks(text: string): readonly string[] {
  const digits = digitsOf(text);
  const secrets = [...words, planted.user, planted.password].filter((word) => spellings(word).some((one) => text.includes(one)));
  return [...numbers.filter((number) => digits.includes(number)), ...secrets];
}

/** Every file below a folder with what is planted in it, archives opened. `isOwn` is true for what we have put there ourselves. */
export async function leaksBelow(folder: string, isOwn: (name: string) => boolean = () => false): Promise<readonly string[]> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const found: string[] = [];
  for (const name of names.filter((one) => !isOwn(one.slice(folder.length + 1)))) {
    const bytes = readFileSync(name);
    const shown = name.slice(folder.length + 1);
    found.push(
      ...leaks(shown).map((leak) => `name of ${shown}: ${leak}`),
      ...leaks(bytes.toString('utf8')).map((leak) => `${shown}: ${leak}`),
    );
    if (bytes.subarray(0, 2).toString() !== 'PK') continue;
    const archive = await openArchive(new Uint8Array(bytes));
    if (!archive.ok) throw new Error(`${shown}: ${archive.code}`);
    for (const [part, inner] of archive.parts)
      found.push(...leaks(new TextDecoder().decode(inner)).map((leak) => `${shown}/${part}: ${leak}`));
  }
  return found;
}
