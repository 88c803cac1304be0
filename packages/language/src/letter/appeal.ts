import type { Part } from './part.ts';
import type { Unit } from './units.ts';
import * as says from './wording/appeal.ts';
import { namesBody } from './wording/bodies.ts';
import { date, duration, isDeadline, until, weeksIn } from './wording/times.ts';

/** The units that speak of appealing: by the heading above them, by their own words, or by what stands right before them. */
export function appealUnits(units: readonly Unit[]): ReadonlySet<Unit> {
  const found = new Set<Unit>();
  for (const [at, unit] of units.entries()) {
    if (unit.part !== 'body') continue;
    const before = units[at - 1];
    const follows = before !== undefined && found.has(before) && before.role !== 'heading';
    const goesOn =
      follows && (before.span.node === unit.span.node || (unit.role !== 'heading' && (unit.listed || carriesOn.test(unit.plain))));
    const speaks = says.speaksOfAppeal(unit.plain) || says.goesAgainst(unit.plain, around(at, units));
    const own = speaks && !says.earlierAppeal.test(unit.plain);
    if (unit.topics.includes('appeal') || own || goesOn) found.add(unit);
  }
  for (const [at, unit] of [...units.entries()].reverse()) {
    const next = units[at + 1];
    const leads = next !== undefined && found.has(next) && next.span.node === unit.span.node;
    if (leads && unit.part === 'body' && unit.role === 'sentence' && says.leadsToAppeal(unit.plain)) found.add(unit);
  }
  return found;
}

/** A sentence with the two right before it and the two after. */
const around = (at: number, units: readonly Unit[]): readonly string[] =>
  units
    .slice(Math.max(0, at - 2), at + 3)
    .filter(({ part, role }) => part === 'body' && role !== 'heading')
    .map(({ plain }) => plain);

/** Words that carry on what the paragraph before said of appealing. */
const carriesOn =
  /(?<!\p{L})(?:fristen|klag\p{L}*|statsforvalt\p{L}*|send(?:er|es)?|skriv|vedtaket|avgjørelsen|avgjerda|nemnda|instansen)(?!\p{L})/iu;

/** What a letter says of appealing, part by part. */
export function appealParts(units: readonly Unit[], appeal: ReadonlySet<Unit>, results: readonly Unit[]): readonly Part[] {
  const own = units.filter((unit) => appeal.has(unit));
  const sender = senderOf(units, results);
  const part = (name: Part['name'], unit: Unit): Part => ({ name, span: unit.span, plain: unit.plain });
  const denials = own.filter(({ plain }) => says.denied.test(plain));
  const right = own.filter(
    (unit) =>
      (says.right.test(unit.plain) || (unit.role !== 'heading' && says.goesAgainst(unit.plain, around(units.indexOf(unit), units)))) &&
      !denials.includes(unit) &&
      !says.earlierAppeal.test(unit.plain) &&
      (unit.role !== 'heading' || isFollowed(unit, units, appeal)),
  );
  return [
    ...denials.map((unit) => part('appeal-denied', unit)),
    ...right.map((unit) => part('appeal-right', unit)),
    ...deadlineParts(own),
    ...own.filter(({ plain }) => namesBody(plain, sender)).map((unit) => part('appeal-body', unit)),
    ...own.filter(({ plain, role }) => role !== 'heading' && says.how.test(plain)).map((unit) => part('appeal-how', unit)),
  ];
}

/** The words where the sender names itself: letterhead, signature, and the sentences that decide. A title that says something is none of them. */
const senderOf = (units: readonly Unit[], results: readonly Unit[]): string =>
  [...units.filter(({ part, role, plain }) => part !== 'body' && (role !== 'heading' || !says.tells.test(plain))), ...results]
    .map(({ plain }) => plain.toLowerCase())
    .join(' ');

/** A heading promises; the text under it must hold it. */
function isFollowed(heading: Unit, units: readonly Unit[], appeal: ReadonlySet<Unit>): boolean {
  const rest = units.slice(units.indexOf(heading) + 1);
  const end = rest.findIndex(({ role, part }) => role === 'heading' || part !== 'body');
  const section = end < 0 ? rest : rest.slice(0, end);
  return section.some((unit) => appeal.has(unit) && (says.appeals.test(unit.plain) || isDeadlineUnit(unit) || says.how.test(unit.plain)));
}

/** The deadline and where it counts from: told in the same breath, or in a sentence near it that speaks of the deadline. */
function deadlineParts(own: readonly Unit[]): readonly Part[] {
  const deadlines = own.filter(isDeadlineUnit);
  const starts = own.flatMap((unit): readonly Part[] => {
    const before = own[own.indexOf(unit) - 1];
    const isNear =
      deadlines.includes(unit) || (before !== undefined && deadlines.includes(before)) || says.speaksOfDeadline.test(unit.plain);
    const found = isNear ? startIn(unit.plain) : undefined;
    return found === undefined ? [] : [{ name: 'appeal-start', span: within(unit, found), plain: found.plain, from: found.from }];
  });
  return [
    ...deadlines.map((unit): Part => {
      const weeks = weeksIn(unit.plain);
      return { name: 'appeal-deadline', span: unit.span, plain: unit.plain, ...(weeks !== undefined && { weeks }) };
    }),
    ...starts,
  ];
}

const isDeadlineUnit = ({ plain }: Unit): boolean => {
  if (says.othersTime.test(plain) && !/frist|(?:må|kan|skal) (?:\p{L}+ ){0,4}klag/iu.test(plain)) return false;
  if (isDeadline(plain)) return true;
  return (
    duration.test(plain) &&
    (says.fromArrival.test(plain) || says.fromWriting.test(plain) || /(?:har|på) (?:\p{L}+ )?(?:\d|tre|fire|seks)/iu.test(plain))
  );
};

interface Start {
  readonly from: 'arrival' | 'writing';
  readonly start: number;
  readonly end: number;
  readonly plain: string;
}

/** Where a deadline counts from. Only what follows the length of it, or the word for it, counts; a day that is named needs no start. */
function startIn(plain: string): Start | undefined {
  const length = duration.exec(plain);
  const from = length === null ? 0 : length.index;
  const text = plain.slice(from);
  const arrival = says.fromArrival.exec(text);
  if (arrival !== null) return startAt('arrival', plain, from, arrival, 0);
  const writing = says.fromWriting.exec(text);
  if (writing !== null) return startAt('writing', plain, from, writing, length?.[0].length ?? 0);
  if (length === null && until.test(plain) && date.test(plain)) return { from: 'arrival', start: 0, end: plain.length, plain };
  return undefined;
}

/** What is counted from the writing is pointed at with its length: «uker fra brevets dato». */
function startAt(from: Start['from'], plain: string, offset: number, match: RegExpExecArray, lengthOfTime: number): Start {
  const unitOfTime = from === 'writing' && lengthOfTime > 0 ? (duration.exec(plain)?.[2]?.length ?? 0) : 0;
  const beside = match.index <= lengthOfTime + 1;
  const start = beside && unitOfTime > 0 ? offset + lengthOfTime - unitOfTime : offset + match.index;
  const end = endOfPhrase(plain, offset + match.index + match[0].length);
  return { from, start, end, plain: plain.slice(start, end) };
}

/** The phrase goes on to the end of its words: «fra datoen på dette brevet». */
function endOfPhrase(plain: string, from: number): number {
  const rest = /^(?:\p{L}*)(?:\s+(?:på|i|for|øverst|øvst|til|av)\s+(?:dette |det )?(?:brevet|vedtaket|skrivet|deg))?/iu.exec(
    plain.slice(from),
  );
  return from + (rest?.[0].length ?? 0);
}

const within = ({ span }: Unit, { start, end }: Start) => ({ node: span.node, start: span.start + start, end: span.start + end });
