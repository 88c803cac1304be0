import type { DocumentKind } from '@klarsyn/core';
import { tellsState } from './decision.ts';
import type { Part, PartName } from './part.ts';
import type { Unit } from './units.ts';
import { access, appeals, costs, lawsuit, postponement } from './wording/appeal.ts';
import { conditional } from './wording/decision.ts';
import * as says from './wording/other.ts';
import { clock, date, isDeadline, tellsTime, vague } from './wording/times.ts';
import type { Topic } from './wording/topics.ts';

/** Tells whether a unit is a part; `at` is its place among the units. */
type Holds = (unit: Unit, at: number, units: readonly Unit[]) => boolean;

/** The parts that one look at a unit and its neighbours can tell. */
const finders: readonly (readonly [PartName, Holds])[] = [
  ['matter', (unit) => unit.role !== 'heading' && (says.matter.test(unit.plain) || isCase(unit))],
  [
    'possible-outcome',
    ({ plain, role }) =>
      (role !== 'heading' || says.planned.test(plain)) &&
      says.outcome.test(plain) &&
      !says.getsPapers.test(plain) &&
      !says.settles.test(plain) &&
      !access.test(plain) &&
      !says.comment.test(plain),
  ],
  ['finished', ({ plain, role }) => role !== 'heading' && (isFinished(plain) || says.performs.test(plain))],
  ['comment-right', (unit) => isComment(unit) || isCalledFor(unit)],
  [
    'comment-deadline',
    (unit, at, units) =>
      (isDeadline(unit.plain) || says.tooLate.test(unit.plain)) &&
      !says.afterDeadline.test(unit.plain) &&
      (isDeadlineField(unit) ||
        isComment(unit) ||
        isCalledFor(unit) ||
        ((speaksOfComment(unit) || nearComment(at, units) || says.bareDeadline.test(unit.plain) || says.tooLate.test(unit.plain)) &&
          !says.otherDeadline.test(unit.plain))),
  ],
  ['waiting-reason', (unit) => unit.role !== 'heading' && !isMaybe(unit) && says.delay.test(unit.plain.replace(says.notDone.pattern, ''))],
  [
    'answer-time',
    ({ plain }) =>
      says.answer.test(plain.replace(/svarfrist\p{L}*/giu, '')) &&
      tellsTime(plain) &&
      (!says.asksReader.test(plain) || says.reckons.test(plain)) &&
      !says.lawGives(plain) &&
      !says.notInTime.test(plain) &&
      !says.othersAnswer.test(plain) &&
      !isPast(plain),
  ],
  ['vague-time', ({ plain, role }) => role !== 'heading' && vague.test(plain)],
  [
    'meeting-time',
    (unit, at, units) => tellsClock(unit, units[at + 1]) && !says.byDay.test(unit.plain) && (date.test(unit.plain) || nearDate(at, units)),
  ],
  [
    'meeting-place',
    ({ plain, part, role, listed }, at, units) =>
      part !== 'foot' &&
      (part !== 'head' || listed || says.placeLabelled.test(plain) || tellsHour(plain, units[at - 1])) &&
      (says.place.test(plain) ||
        (says.placeNext.test(units[at - 1]?.plain.trim() ?? '') && units[at - 1]?.span.node === units[at]?.span.node) ||
        ((role === 'line' || clock.test(plain) || (clock.test(units[at - 1]?.plain ?? '') && !says.tellsMore.test(plain))) &&
          says.isHouse.test(plain.trim()))) &&
      !/(?<!\p{L})(?:veien|vegen) (?:videre|vidare)/iu.test(plain) &&
      !/\?\s*$/.test(plain),
  ],
  ['absence', (unit, at, units) => unit.role !== 'heading' && says.absence.test(`${unit.plain} ${afterIt(unit, units[at + 1])}`)],
  [
    'correction-deadline',
    (unit) =>
      (isDeadlineField(unit) ||
        (isDeadline(unit.plain) && (says.correct.test(unit.plain) || says.duty.test(unit.plain)) && says.directs.test(unit.plain)) ||
        (!/^vi (?:viser|syner) til/iu.test(unit.plain) &&
          date.test(unit.plain.replace(datedLetter, '')) &&
          says.duty.test(unit.plain) &&
          says.correct.test(unit.plain))) &&
      !appeals.test(unit.plain),
  ],
  ['demand', ({ plain }) => says.demands.test(plain)],
  ['wider-access', (unit) => !isMaybe(unit) && says.wider.test(unit.plain)],
  [
    'postponement',
    ({ plain, role }) => role !== 'heading' && postponement.test(plain) && !/utsatt frist|utsett frist|utsettelse av fristen/iu.test(plain),
  ],
  ['costs', ({ plain }) => costs.test(plain)],
  ['lawsuit', ({ plain }) => lawsuit.test(plain)],
  ['access', (unit) => access.test(unit.plain) || (isOnly(unit, 'access') && unit.role !== 'heading')],
  ['automation', ({ plain }) => says.automated.test(plain)],
  ['privacy', ({ plain }) => says.privacy.test(plain)],
  [
    'next-steps',
    ({ plain, topics, role }) =>
      role !== 'heading' && (topics.includes('next') || (says.next.test(plain) && !says.offersPapers.test(plain))),
  ],
  ['contact', ({ plain, topics }) => topics.includes('contact') || says.contact.test(plain)],
];

/** Parts that only letters of one kind have to tell. In a letter of another kind the same words mean something else. */
const only: Readonly<Partial<Record<PartName, DocumentKind>>> = {
  matter: 'forhaandsvarsel',
  'possible-outcome': 'forhaandsvarsel',
  finished: 'forhaandsvarsel',
  'comment-right': 'forhaandsvarsel',
  'comment-deadline': 'forhaandsvarsel',
  'waiting-reason': 'foreloepig-svar',
  'answer-time': 'foreloepig-svar',
  'meeting-time': 'innkalling',
  'meeting-place': 'innkalling',
  absence: 'innkalling',
  'correction-deadline': 'tilsyn',
  demand: 'tilsyn',
  'wider-access': 'innsynsavslag',
};

/** Anywhere in the letter: these may stand in the foot. */
const anywhere: ReadonlySet<PartName> = new Set(['contact', 'automation', 'privacy', 'access']);

/** Day and place of a meeting may stand in lines before the first sentence, and what may be decided in the title. */
const inHead: ReadonlySet<PartName> = new Set([
  'meeting-time',
  'meeting-place',
  'possible-outcome',
  'comment-deadline',
  'correction-deadline',
]);

/** Parts of other letters than decisions, and what any letter may say. What is said of appealing is not said of answers and corrections. */
export function otherParts(units: readonly Unit[], appeal: ReadonlySet<Unit>, kind: DocumentKind | undefined): readonly Part[] {
  const own = finders.filter(([name]) => kind === undefined || only[name] === undefined || only[name] === kind);
  return own.flatMap(([name, holds]) =>
    units
      .filter(
        (unit, at) =>
          (unit.part === 'body' ||
            anywhere.has(name) ||
            (unit.part === 'head' && inHead.has(name)) ||
            (unit.listed && unit.part !== 'foot')) &&
          !(apart.has(name) && appeal.has(unit) && !isAboutCase(unit, kind)) &&
          holds(unit, at, units),
      )
      .map(({ span, plain }): Part => ({ name, span, plain })),
  );
}

/** A preliminary answer to an appeal speaks of that appeal, and a notice of what it asks: neither of a right to appeal. */
const isAboutCase = ({ plain }: Unit, kind: DocumentKind | undefined): boolean =>
  (kind === 'foreloepig-svar' && !/frist|kan (?:\p{L}+ )?klage/iu.test(plain)) || (kind === 'forhaandsvarsel' && !/klag/iu.test(plain));

const apart: ReadonlySet<PartName> = new Set([
  'answer-time',
  'waiting-reason',
  'comment-right',
  'comment-deadline',
  'matter',
  'possible-outcome',
  'correction-deadline',
  'demand',
  'next-steps',
]);

/** A few words after a decision tell what it was of. */
const reach = 40;
function isFinished(plain: string): boolean {
  const match = says.finished.exec(plain);
  if (match === null) return false;
  const end = match.index + match[0].length;
  // What is decided is told after «that» or «to»: a rule named there is its ground.
  const of = plain.slice(match.index, end + reach).replace(/(?<!\p{L})(?:at|etter|jf\.?)(?!\p{L}).*$/iu, '');
  return !says.mightBe.test(plain.slice(0, end)) && !says.decidedElsewhere.test(of);
}

/** The section is about that alone. */
const isOnly = ({ topics }: Unit, topic: Topic): boolean => topics.length === 1 && topics[0] === topic;
const isMaybe = ({ plain }: Unit): boolean => conditional.test(plain);
/** What one does may stand in the sentence after the one that tells of being away, in the same paragraph. */
const afterIt = (unit: Unit, next: Unit | undefined): string => (next?.span.node === unit.span.node ? next.plain : '');

/** A field of the letterhead with the day to answer by: «Svarfrist: 3. mai». */
const isDeadlineField = ({ plain, role }: Unit): boolean => role === 'line' && /(?<!\p{L})\p{L}*frist\p{L}*\s*:\s*\d/iu.test(plain);
/** The day of a letter or a visit sets no deadline. */
const datedLetter =
  /(?<!\p{L})(?:av|datert|tilsyn\p{L}*|kontroll\p{L}*|besøk\p{L}*|befaring\p{L}*|synfaring\p{L}*) (?:den )?\d{1,2}\. ?(?:\p{L}+|\d{1,2}\.)/giu;
/** An answer is called for by a day. */
const isCalledFor = ({ plain, role }: Unit): boolean =>
  role !== 'heading' && isDeadline(plain) && says.callsFor.test(plain) && !says.asks.test(plain);

const none: ReadonlySet<Unit> = new Set();

/** Tells how things are in the case, and not what may come of it. */
const isCase = (unit: Unit): boolean =>
  tellsState(unit, none) && !says.outcome.test(unit.plain) && !says.finished.test(unit.plain) && !isComment(unit);

const isComment = (unit: Unit): boolean =>
  says.comment.test(unit.plain) && !says.noDuty.test(unit.plain) && (speaksOfComment(unit) || unit.role !== 'heading');
const speaksOfComment = ({ topics }: Unit): boolean => topics.includes('comment');
/** The deadline may stand in the sentence after the one that asks for comments, or right before it. */
const nearComment = (at: number, units: readonly Unit[]): boolean =>
  [units[at - 2], units[at - 1], units[at + 1]].some((unit) => unit !== undefined && unit.part === 'body' && isComment(unit));
/** A merge field after «kl.» begins a sentence of its own. */
const tellsClock = ({ plain, span }: Unit, next: Unit | undefined): boolean =>
  clock.test(plain) || (/(?<!\p{L})kl\.\s*$/iu.test(plain) && next?.span.node === span.node && clock.test(`${plain} ${next.plain}`));
/** In the letterhead stand addresses: a place to meet follows its label there, or the hour. */
const tellsHour = (plain: string, before: Unit | undefined): boolean => clock.test(plain) || clock.test(before?.plain ?? '');
/** Day and hour may stand in lines of their own. */
const nearDate = (at: number, units: readonly Unit[]): boolean =>
  [units[at - 2], units[at - 1], units[at + 1]].some(
    (unit) => unit !== undefined && (unit.part === units[at]?.part || unit.listed) && date.test(unit.plain),
  );
/** Tells of what came in, not of what is to come. */
const isPast = (plain: string): boolean => says.cameIn.test(plain) && !says.toCome.test(plain);
