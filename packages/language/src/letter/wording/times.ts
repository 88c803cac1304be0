import { words } from './words.ts';

const months = 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember';
/** What a letter system fills in later: a merge field, or brackets. */
const filled = String.raw`\{\{?[^{}]+\}\}?|«[^»]{1,40}»|\[[^\]]{1,40}\]|<[^>]{1,40}>`;
const number = String.raw`\d{1,3}|en|ein|ei|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|fjorten|${filled}`;

/** A day: «3. mars», «3.3.2027», «2027-03-03», or a field that holds one. */
export const date = new RegExp(
  String.raw`(?<!\d|\d\s)(?:0?[1-9]|[12]\d|3[01])(?:\.\s?|\s)(?:(?:${months})|\d{1,2}\.\s?(?:\d{4}|\d{2})(?!\d)|(?:0?[1-9]|1[0-2])\.(?=\s|$|[,;)]))|\d{4}-\d{2}-\d{2}|(?<!\d)\d{1,2}\/\d{1,2}[ -](?:19|20)?\d{2}(?!\d)|${filled}`,
  'iu',
);

/** What Markdown leaves of «3. mars 2027» first in a line: it takes the day for the number of an item. */
export const monthFirst = new RegExp(String.raw`^(?:${months})\s\d{4}(?!\d)`, 'iu');

/** A stretch of time: «tre uker», «3 veker», «tre-ukers frist». The number stands in group 1, the unit in group 2. */
export const duration = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${number})(?:\s*\(\p{N}+\))?[\s-]*((?:hele |heile |virke|arbeids|yrke)?(?:dag|døgn|uke|veke|månad|måned)\p{L}*|år(?:et)?(?!\p{L}))`,
  'iu',
);

/** A time that ends: month, week of the year or season. */
const period = new RegExp(
  String.raw`(?<!\p{L})(?:(?:utgangen|løpet|slutten|midten|begynnelsen|byrjinga|starten) av (?:${months}|uke|veke|året|måneden|månaden|våren|høsten|hausten|sommeren|vinteren|neste|denne)|(?:i|til|før|innen|innan|over) (?:${months})(?!\p{L})|(?:uke|veke) \d{1,2}|(?:til|i) (?:våren|høsten|hausten|vinteren)|(?:neste|komande|kommende) (?:uke|veke|måned|månad)|i morgen|i morgon|(?:første|fyrste|andre|tredje|fjerde) kvartal|(?:${months})\s\d{4}(?!\d))`,
  'iu',
);

/** Words that make a time a deadline. */
export const until = words(
  String.raw`frist\p{L}*|klagefrist\p{L}*|innen|innan|senest|seinast|i løpet av|før(?=\s+(?:den |kl|${months}|jul|påske|neste|utgangen|\p{L}+dag|[\d{«<[]))|siste dag(?:en)?|til og med|i hende|hos oss|(?:tid|frist) til|(?:uke|uker|veke|veker|dager|dagar) på (?:deg|dere|dykk|å)|\p{L}+frist(?:en)?|vent(?:er|ar)[^.]{0,40}\stil`,
);

/** Times that bind nobody. */
export const vague = words(
  `så (?:snart|raskt|fort|tidlig|tidleg)(?: som)? (?:mulig|mogleg|råd|praktisk mulig|vi kan|det lar seg gjøre)|(?:så|om) snart (?:vi|saken|saka|svaret) (?:kan|er (?:\\p{L}+ )?(?:ferdige?|klar[te]?|behandlet|behandla|handsama)|har (?!fått|mottatt|motteke|fatt)\\p{L}+)|snar[ea]st(?: mulig| mogleg)?|fortløpende|fortløpande|i nær (?:fremtid|framtid)|(?:innen|innan) (?:rimelig|rimeleg|kort) tid|(?:i løpet av|om) kort tid|uten (?:ugrunnet|unødig) opphold|utan (?:ugrunna|unødig) opphald|når (?:vi|saken|saka) (?:kan|har (?:kapasitet|tid|mulighet|høve)|er ferdige?)|(?:innen|innan) overskuelig (?:fremtid|framtid)|etter hvert|etter kvart|med det første|om ei stund|om en stund|i tide`,
);

/** A time of the day. */
export const clock = new RegExp(
  String.raw`(?<!\p{L})(?:kl\.?|klokka|klokken|klokkeslett)\s*:?\s*(?:\d{1,2}|${filled})|(?<![\d.])(?:[01]?\d|2[0-3])[.:][0-5]\d(?!\d|\.\d)|(?<!\p{L})kl(?:okka|okken|\.)?\s+(?:halv\s+)?(?:ett|eitt|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv)`,
  'iu',
);

/** Says when something is: a day, a stretch of time or a period. */
export const tellsTime = (plain: string): boolean => date.test(plain) || duration.test(plain) || period.test(plain);

/** Says when something must be done at the latest. */
export const isDeadline = (plain: string): boolean => until.test(plain) && tellsTime(plain);

const numbers: Readonly<Record<string, number>> = {
  en: 1,
  ein: 1,
  ei: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  sju: 7,
  syv: 7,
  åtte: 8,
  ni: 9,
  ti: 10,
  elleve: 11,
  tolv: 12,
  fjorten: 14,
};

/** How many weeks a stretch of time is; undefined when it is counted in days or months, or filled in later. */
export function weeksIn(plain: string): number | undefined {
  const match = duration.exec(plain);
  if (match === null || !/uke|veke/i.test(match[2] ?? '')) return undefined;
  const said = (match[1] ?? '').toLowerCase();
  const count = numbers[said] ?? Number(said);
  return Number.isFinite(count) ? count : undefined;
}
