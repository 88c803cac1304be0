/**
 * The time of a run: `SOURCE_DATE_EPOCH` where it is set, so that a run can be done again later with the same result; else that of the clock.
 * Source: reproducible-builds.org, seconds since 1970 in UTC.
 */
export function now(): Date {
  const given = process.env['SOURCE_DATE_EPOCH'] ?? '';
  return /^\d{1,11}$/.test(given) ? new Date(1000 * Number(given)) : new Date();
}

/** The day of a run in UTC, `yyyy-mm-dd`: what ages, deadlines and the last day of a suppression are held against. */
export const today = (): string => now().toISOString().slice(0, 10);
