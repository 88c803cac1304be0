const months = ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'];
const written = new RegExp(
  String.raw`(?<!\d)(?<day>0?[1-9]|[12]\d|3[01])\.\s?(?:(?<name>${months.join('|')})\s(?<year>\d{4})|(?<number>0?[1-9]|1[0-2])\.\s?(?<short>\d{4}|\d{2}))(?!\d)|(?<iso>\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))`,
  'giu',
);

/** A date in a text, as `yyyy-mm-dd`. */
export interface FoundDate {
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

/** The dates with a year in a text, in order. */
export const datesIn = (text: string): readonly FoundDate[] =>
  [...text.matchAll(written)].map((match) => {
    const { day = '', name, year, number = '', short = '', iso } = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    if (iso !== undefined) return { day: iso, start, end };
    const month = name === undefined ? Number(number) : months.indexOf(name.toLowerCase()) + 1;
    const full = year ?? (short.length === 2 ? `20${short}` : short);
    return { day: `${full}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`, start, end };
  });

const dayMs = 86_400_000;

/** Days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

/** Working days after a day, up to and with another; holidays are counted as working days. */
export function workingDaysBetween(from: string, to: string): number {
  const days = Math.max(0, daysBetween(from, to));
  const first = Date.parse(from);
  return Array.from({ length: days }, (_, at) => new Date(first + (at + 1) * dayMs).getUTCDay()).filter((day) => day !== 0 && day !== 6)
    .length;
}

const numbers: Readonly<Record<string, number>> = {
  en: 1,
  ein: 1,
  ett: 1,
  eitt: 1,
  ei: 1,
  én: 1,
  éin: 1,
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
  tolv: 12,
  fjorten: 14,
};
const unitDays: readonly (readonly [RegExp, number])[] = [
  [/^time|^timar/, 1 / 24],
  [/^(?:virkedag|arbeidsdag|kvardag|hverdag|dag|døgn)/, 1],
  [/^(?:uke|veke)/, 7],
  [/^(?:måned|månad)/, 30],
];
const duration = new RegExp(
  String.raw`(?<!\p{L})(?<count>\d{1,3}|${Object.keys(numbers).join('|')})\s+(?<unit>timer|timar|virkedag(?:er|ar)?|yrkedag(?:er|ar)?|arbeidsdag(?:er|ar)?|hverdager|kvardagar|dag(?:er|ar)?|døgn|uker?|veker?|måneder|månader|måned|månad)(?!\p{L})`,
  'iu',
);

/** A time span in a text, in days; working days are told as such. Undefined when there is none. */
export function durationIn(text: string): { readonly days: number; readonly working: boolean; readonly text: string } | undefined {
  const match = duration.exec(text);
  if (match === null) return undefined;
  const { count = '', unit = '' } = match.groups ?? {};
  const lower = unit.toLowerCase();
  const each = unitDays.find(([pattern]) => pattern.test(lower))?.[1] ?? 1;
  return {
    days: (numbers[count.toLowerCase()] ?? Number(count)) * each,
    working: /^(?:virke|yrke|arbeids|hver|kvar)/.test(lower),
    text: match[0],
  };
}
