import type { PartName } from './part.ts';
import type { Unit } from './units.ts';
import { appeals } from './wording/appeal.ts';
import { phrase } from './wording/phrase.ts';
import { clock, date } from './wording/times.ts';

/** Tells whether a unit may be a part, said in words that the finder does not know. */
type MayBe = (unit: Unit, inAppeal: boolean) => boolean;

const name = /(?<=[\p{L},] )\p{Lu}\p{Ll}[\p{L}-]+/u;
const law = /§|(?<!\p{L})\p{L}{4,}(?:lov(?:en|a)|forskrift(?:en|a)?)(?!\p{L})/iu;
const procedure = /(?:forvaltningslov|fvl|offentleglov|offl)\p{L}*\.?\s*(?:§|$)/iu;
/** Where a deadline or a right to appeal stands is no rule for what is decided. */
const onAppeal = /frist|uke|veke|klag/iu;
const place = /(?<=(?:på|i|ved|hos|til) )\p{Lu}\p{L}+|(?<!\p{L})\p{L}+(?:gata|gate|veien|vegen|vei|veg) \d/u;

const cues: readonly (readonly [PartName, MayBe])[] = [
  ['appeal-body', ({ plain }, inAppeal) => inAppeal && phrase('maybeBody').test(plain) && name.test(plain)],
  ['appeal-how', ({ plain }, inAppeal) => inAppeal && phrase('maybeHow').test(plain) && !phrase('weForward').test(plain)],
  ['appeal-start', ({ plain }, inAppeal) => inAppeal && phrase('maybeStart').test(plain)],
  ['appeal-right', ({ plain, role }, inAppeal) => inAppeal && role !== 'heading' && appeals.test(plain)],
  ['access', ({ plain }) => phrase('maybeAccess').test(plain) && !phrase('asksForPapers', 'papersWere', 'approval').test(plain)],
  ['postponement', ({ plain }, inAppeal) => inAppeal && phrase('maybeWaits').test(plain)],
  ['rule', ({ plain }, inAppeal) => law.test(plain) && !procedure.test(plain) && !(inAppeal && onAppeal.test(plain))],
  ['meeting-time', ({ plain }) => clock.test(plain) && date.test(plain)],
  ['meeting-place', ({ plain }) => place.test(plain) && clock.test(plain)],
  ['absence', ({ plain }) => phrase('maybeAbsent').test(plain)],
];

/** The parts that a letter may have, though nothing tells for sure. What is looked for there a person must see to. */
export const maybeParts = (units: readonly Unit[], appeal: ReadonlySet<Unit>): ReadonlySet<PartName> =>
  new Set(
    cues
      .filter(([, mayBe]) => units.some((unit) => unit.part === 'body' && unit.role !== 'heading' && mayBe(unit, appeal.has(unit))))
      .map(([part]) => part),
  );
