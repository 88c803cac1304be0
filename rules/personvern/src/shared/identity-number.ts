/** A national identity number: fødselsnummer, or D-number for people who have none. */
export type IdentityNumber = 'foedselsnummer' | 'd-nummer';

/** What eleven digits are. */
export interface Identity {
  readonly kind: IdentityNumber;
  /** `now`: right by the check in force. `2032`: right only by the weaker check for numbers that are given from 2032 on. */
  readonly check: 'now' | '2032';
  /** True for a number made for tests, which belongs to nobody. */
  readonly isMade: boolean;
}

/** Weights of the two check digits. Source: Skatteetaten, «Fødselsnummer», and «Nytt fødselsnummer fra 2032». */
const first = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const second = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
/** Added to the month of numbers that are made for tests: 80 by Tenor (Skatteetaten), 40 by Dolly (Nav). */
const madeMonths = [80, 40];
/** Added to the day of a D-number. */
const dDay = 40;
/** What may remain of the first check digit from 2032 on. */
const mostRemainder = 3;

/** What eleven digits are when the date and both check digits are right; undefined otherwise. */
export function identify(eleven: string): Identity | undefined {
  const digits = [...eleven].map(Number);
  if (!/^\d{11}$/.test(eleven) || remainder(digits, second) !== 0) return undefined;
  const left = remainder(digits, first);
  if (left > mostRemainder) return undefined;
  const [day = 0, month = 0, year = 0, serial = 0] = [eleven.slice(0, 2), eleven.slice(2, 4), eleven.slice(4, 6), eleven.slice(6, 9)].map(
    Number,
  );
  const added = madeMonths.find((more) => month > more && month <= more + 12) ?? 0;
  const kind = kindOf(day, (one) => isDateIn(yearsOf(year, serial), month - added, one));
  if (left === 0 && kind !== undefined) return { kind, check: 'now', isMade: added > 0 };
  const later = kindOf(day, (one) => isDateIn([1900 + year, 2000 + year], month - added, one));
  return later === undefined ? undefined : { kind: later, check: '2032', isMade: added > 0 };
}

/** True for eleven digits whose last is the check digit of a bank account. Every fødselsnummer passes too. */
export const isAccount = (eleven: string): boolean => /^\d{11}$/.test(eleven) && remainder([...eleven].map(Number), second) === 0;

function kindOf(day: number, isDate: (day: number) => boolean): IdentityNumber | undefined {
  if (isDate(day)) return 'foedselsnummer';
  return isDate(day - dDay) ? 'd-nummer' : undefined;
}

/** What remains of the weighted sum, the check digit with it, by modulo 11. Nothing remains of a number that is right. */
function remainder(digits: readonly number[], weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, at) => total + weight * (digits[at] ?? 0), 0);
  return (sum + (digits[weights.length] ?? 0)) % 11;
}

/** The year of birth that a two-digit year and a serial number stand for, until 2032. */
function yearsOf(year: number, serial: number): readonly number[] {
  if (serial < 500) return [1900 + year];
  if (year < 40) return [2000 + year];
  if (serial < 750 && year >= 54) return [1800 + year];
  return serial >= 900 ? [1900 + year] : [];
}

const isDateIn = (years: readonly number[], month: number, day: number): boolean => years.some((year) => isDate(year, month, day));

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return day > 0 && month > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
