/** Keeps a number and its unit on one line. */
export const hardSpace = '\u00a0';

/** The months; both forms of Norwegian write them alike. */
export const months: readonly string[] = 'januar februar mars april mai juni juli august september oktober november desember'.split(' ');

/** The days of the week in bokmål and nynorsk. */
export const weekdays: readonly string[] = 'mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag sundag'.split(' ');

/** What is counted in letters and pages: the words after a number that make it an amount and not a number of something. */
export const units: readonly string[] = `kroner kr øre prosent promille millioner milliarder millionar milliardar tusen
  dager dagar dag uker veker uke veke måneder månader måned månad år års timer timar time minutter minutt sekunder sekund døgn virkedager virkedagar
  verkedagar arbeidsdager arbeidsdagar skoledager skuledagar ganger gonger gang gong
  meter m km kilometer cm mm kg gram liter grader °C kWh kvadratmeter m² m³ dekar mål
  personer personar innbyggere innbyggjarar ansatte tilsette årsverk barn elever elevar deltakere deltakarar medlemmer medlemer brukere brukarar
  boliger bustader plasser plassar sider ord setninger setningar linjer punkter punkt steder stader saker
  studiepoeng poeng stykker stk husstander husstandar søkere søkjarar foreldre leiligheter leilegheiter`
  .split(/\s+/)
  .filter(Boolean);

/** The digits of a number in threes from the right, with hard space between: «10000» → «10 000». */
export const inThrees = (digits: string): string => digits.replace(/\D/g, '').replace(/\B(?=(?:\d{3})+$)/g, hardSpace);
