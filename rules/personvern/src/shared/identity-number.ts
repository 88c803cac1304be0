/** A national identity number: fødselsnummer, or D-nummer for people who have none. */
export type IdentityNumber = 'foedselsnummer' | 'd-nummer';

/** Weights of the two check digits. Source: Skatteetaten, «Fødselsnummer», checks in force until 2032. */
const first = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const second = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** What eleven digits are, when date and both check digits are right; undefined otherwise, and for numbers made for tests. */
export function identityNumber(eleven: string): IdentityNumber | undefined {
  const digits = [...eleven].map(Number);
  if (digits.length !== 11 || checkDigit(digits, first) !== digits[9] || checkDigit(digits, second) !== digits[10]) return undefined;
  const [day, month, year, serial] = [eleven.slice(0, 2), eleven.slice(2, 4), eleven.slice(4, 6), eleven.slice(6, 9)].map(Number);
  if (day === undefined || month === undefined || year === undefined || serial === undefined) return undefined;
  const born = centuryOf(year, serial);
  if (born === undefined) return undefined;
  if (isDate(born, month, day)) return 'foedselsnummer';
  return isDate(born, month, day - 40) ? 'd-nummer' : undefined;
}

/** Modulo 11. A remainder of ten has no digit. */
function checkDigit(digits: readonly number[], weights: readonly number[]): number | undefined {
  const sum = weights.reduce((total, weight, at) => total + weight * (digits[at] ?? 0), 0);
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? undefined : digit;
}

/** The year of birth that a two-digit year and a serial number stand for. */
function centuryOf(year: number, serial: number): number | undefined {
  if (serial < 500) return 1900 + year;
  if (year < 40) return 2000 + year;
  if (serial < 750 && year >= 54) return 1800 + year;
  return serial >= 900 ? 1900 + year : undefined;
}

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return day > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
