/** The day in UTC, `yyyy-mm-dd`: what the last day of a suppression is held against. */
export const today = (): string => new Date().toISOString().slice(0, 10);
