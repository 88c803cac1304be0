/** What a hostile input is planted with, and must never come out. The number is made for somebody who is not born yet. */
export const planted = {
  number: '15063850052',
  token: 'ghp_KlarsynPlantedToken0123456789abcd',
  /** A value of a query string. */
  query: 'hemmelig-verdi-7f3a',
  /** Of the environment that the command runs in. */
  secret: 'miljohemmelighet-91c2',
  /** Turns a terminal red, renames its window, writes to its clipboard; and turns the text around. */
  escapes: '\u001B[31mrød\u001B]0;eid\u0007\u001B]52;c;ZWlk\u0007\u009B2J\u202Esnudd',
} as const;

/** The planted secrets that are in a text. */
export const leaksIn = (text: string): readonly string[] =>
  [planted.number, planted.token, planted.query, planted.secret].filter((secret) => text.includes(secret));

/** True for a text that would do something to a terminal: controls other than tab and line ends, and what turns text around. */
export const hasControls = (text: string): boolean =>
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/.test(text);
