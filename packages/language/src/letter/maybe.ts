import { createTextMemory } from '@klarsyn/core';
import { tellsState } from './decision.ts';
import type { PartName } from './part.ts';
import type { Unit } from './units.ts';
import { access, earlierAppeal, lawsuit, mayGoAgainst, ofReader, othersTime } from './wording/appeal.ts';
import { conditional, refersBack } from './wording/decision.ts';
import * as says from './wording/other.ts';
import { phrase } from './wording/phrase.ts';
import { clock, date, isDeadline, tellsTime } from './wording/times.ts';

/** Tells whether a unit may be a part, said in words that the finder does not know. */
type MayBe = (unit: Unit, inAppeal: boolean) => boolean;

const name = /(?<=[\p{L},] )\p{Lu}\p{Ll}[\p{L}-]+/u;
const law = /§|(?<!\p{L})\p{L}{4,}(?:lov(?:en|a)|forskrift(?:en|a)?)(?!\p{L})/iu;
const procedure = /(?:forvaltningslov|fvl|offentleglov|offl)\p{L}*\.?\s*(?:§|$)/iu;
/** Where a deadline or a right to appeal stands is no rule for what is decided. */
const onAppeal = /frist|uke|veke|klag/iu;

const cues: readonly (readonly [PartName, MayBe])[] = [
  ['appeal-body', ({ plain }, inAppeal) => inAppeal && phrase('maybeBody').test(plain) && name.test(plain)],
  ['appeal-how', ({ plain }, inAppeal) => inAppeal && phrase('maybeHow').test(ofReader(plain)) && !access.test(plain)],
  ['appeal-start', ({ plain }, inAppeal) => inAppeal && phrase('maybeStart').test(plain)],
  ['appeal-right', ({ plain }) => mayGoAgainst(plain) && !earlierAppeal.test(plain)],
  ['appeal-deadline', ({ plain }, inAppeal) => inAppeal && tellsTime(plain) && !othersTime.test(plain)],
  [
    'access',
    ({ plain }) =>
      phrase('maybeAccess').test(plain) &&
      !phrase('asksForPapers', 'papersWere', 'approval', 'readsHow', 'sourceOfFact', 'anew').test(plain),
  ],
  ['postponement', ({ plain }, inAppeal) => inAppeal && phrase('maybeWaits').test(plain)],
  [
    'rule',
    ({ plain }, inAppeal) =>
      law.test(plain) && !procedure.test(plain) && !access.test(plain) && !lawsuit.test(plain) && !(inAppeal && onAppeal.test(plain)),
  ],
  ['matter', (unit, inAppeal) => !inAppeal && tellsState(unit, none) && !says.comment.test(unit.plain) && !access.test(unit.plain)],
  ['possible-outcome', ({ plain }) => phrase('maybeYet').test(plain) && phrase('maybeSanction', 'maybeTurns').test(plain)],
  [
    'comment-right',
    (unit) =>
      (unit.role === 'sentence' && phrase('maybeComment').test(unit.plain) && !isContact(unit.plain) && !answered.test(unit.plain)) ||
      asksTheReader(unit),
  ],
  [
    'comment-deadline',
    ({ plain }) =>
      (isDeadline(plain) || bids.test(plain)) &&
      tellsTime(plain) &&
      phrase('maybeReaches').test(plain) &&
      !past.test(plain) &&
      !says.otherDeadline.test(plain),
  ],
  [
    'waiting-reason',
    (unit) =>
      !conditional.test(unit.plain) &&
      (phrase('maybeDelay').test(unit.plain) || tellsOfOthers(unit)) &&
      !phrase('meanwhile', 'readerShall').test(unit.plain),
  ],
  [
    'answer-time',
    ({ plain }) =>
      tellsTime(plain) &&
      phrase('maybeAnswer').test(plain) &&
      !conditional.test(plain) &&
      !(says.delay.test(plain) && !says.answer.test(plain)) &&
      ![says.cameIn, refersBack, says.asksReader, says.notInTime, says.othersAnswer].some((other) => other.test(plain)),
  ],
  ['correction-deadline', ({ plain }, inAppeal) => !inAppeal && isDeadline(plain) && says.directs.test(plain)],
  ['wider-access', ({ plain }) => phrase('maybeWider').test(plain)],
  ['closing', ({ plain }) => phrase('maybeClosing').test(plain) && plain.length <= longestWish],
  ['meeting-time', ({ plain }) => clock.test(plain) && date.test(plain) && !says.byDay.test(plain)],
  ['meeting-place', ({ plain }) => says.maybePlace.test(plain) && !phrase('faresThere').test(plain)],
  ['absence', ({ plain }) => phrase('maybeAbsent').test(plain)],
];

/** Bids the reader do it. */
const bids = /^\s*(?:svar|skriv|send|ring)(?!\p{L})|(?<!\p{L})vent(?:er|ar)(?!\p{L})/iu;
/** Somebody has answered. */
const answered = /(?<!\p{L})(?:svarte|svara|har svart)(?!\p{L})/iu;
/** How to reach us, with no word of an opinion. */
const isContact = (plain: string): boolean => says.contact.test(plain) && !phrase('comment').test(plain);

/** What was done is no time to come. */
const past =
  /(?<!\p{L})(?:sendte|sende inn|skrev|skreiv|mottok|fikk|fekk|kom|ringte|kjørte|køyrde|har meldt|var|viser|syner|vurderer|vurderar)(?!\p{L})/iu;
/** Most characters of a wish that closes a letter. */
const longestWish = 60;
/** Tells how something stands: what came in or is not done, when it will be, and what the reader does, is no reason to wait. */
const tellsOfOthers = (unit: Unit): boolean =>
  !unit.listed &&
  tellsState(unit, none) &&
  !/^(?:d(?:u|ere|e)|dette er)(?!\p{L})/iu.test(unit.plain) &&
  !(says.answer.test(unit.plain) && tellsTime(unit.plain)) &&
  ![says.cameIn, says.notDone, says.contact, says.asksReader, says.offersPapers].some((other) => other.test(unit.plain));

/** Asks the reader about the case, and not whether there is anything to ask of us. */
const asksTheReader = ({ plain }: Unit): boolean => /\?\s*$/.test(plain) && !says.contact.test(plain);

const none: ReadonlySet<Unit> = new Set();

/** The parts that a letter may have, though nothing tells for sure. What is looked for there a person must see to. */
export const maybeParts = (units: readonly Unit[], appeal: ReadonlySet<Unit>): ReadonlySet<PartName> =>
  new Set(units.filter(({ part, role }) => part === 'body' && role !== 'heading').flatMap((unit) => partsIn(unit, appeal.has(unit))));

/** The parts that a unit may be: by all that a cue looks at, which is its words, its role and place, and whether it tells how something stands. */
function partsIn(unit: Unit, inAppeal: boolean): readonly PartName[] {
  const { plain, role, listed } = unit;
  const about = [role, listed, inAppeal, tellsState(unit, none)].join(' ');
  return known.of(plain, about, () => cues.filter(([, mayBe]) => mayBe(unit, inAppeal)).map(([part]) => part));
}

const known = createTextMemory<readonly PartName[]>();
