import { type Principle, type Profile, principleOf, principles, type Rule, type Severity } from '../rule/index.ts';
import { type Criterion, type DocumentReport, type Finding, isPage } from '../run/index.ts';

/** So many of so many. */
export interface Share {
  readonly clean: number;
  readonly of: number;
}

/** A promise of the strategy, and the rules that hold the organisation to it. */
export type Pledge = Profile['promises'][number];

/** Whether a promise of the strategy is kept, as far as rules can see; `unseen` when none of its rules ran. */
export interface KeptPromise {
  readonly id: string;
  readonly quote: string;
  readonly state: 'kept' | 'broken' | 'unseen';
  /** How many faults break it. */
  readonly faults: number;
}

/** The WCAG criteria in each state, by number. */
export type CriteriaByState = Readonly<Record<Criterion['state'], readonly string[]>>;

/** How a unit stood in one run. */
export interface UnitRun {
  readonly date: string;
  readonly documents: number;
  /** How many of them could not be checked, or only in part. */
  readonly unchecked: number;
  /** What is left to do something about, by what it asks. */
  readonly open: Readonly<Record<Severity | 'review', number>>;
  readonly criteria: CriteriaByState;
  /** Documents with no fault in the way of each of the reader's needs (ISO 24495-1). */
  readonly principles: Readonly<Record<Principle, Share>>;
  /** Documents with nothing wrong about who sends them. */
  readonly sender: Share;
  /** Documents that follow the graphic profile. */
  readonly profile: Share;
  readonly promises: readonly KeptPromise[];
  /** Since the run before; absent in the first. */
  readonly change?: Change;
}

/** Faults of a rule, counted. */
export interface RuleCount {
  readonly rule: string;
  readonly count: number;
}

/** What has happened to faults since the run before. */
export interface Change {
  readonly new: readonly RuleCount[];
  readonly mended: readonly RuleCount[];
  readonly lasting: readonly RuleCount[];
}

/** A fault: certain, more than a tip, and accepted by nobody. */
export const isFault = ({ certainty, severity, suppressed }: Finding): boolean =>
  suppressed === undefined && certainty === 'certain' && severity !== 'hint';

/** How the documents of a unit stand. */
export function measure(
  documents: readonly DocumentReport[],
  { date, promises, change }: { readonly date: string; readonly promises: readonly Pledge[]; readonly change: Change | undefined },
): UnitRun {
  return {
    date,
    documents: documents.length,
    unchecked: documents.filter(({ errors, crashes }) => errors.length + crashes.length > 0).length,
    open: openIn(documents),
    criteria: criteriaIn(documents),
    principles: principlesIn(documents),
    sender: withoutFaultsOf(ofPack('avsender'), documents),
    profile: withoutFaultsOf(ofPack('grafisk-profil'), documents),
    promises: promises.map((promise) => judge(promise, documents)),
    ...(change !== undefined && { change }),
  };
}

function openIn(documents: readonly DocumentReport[]): UnitRun['open'] {
  const open = documents.flatMap(({ findings }) => findings).filter(({ suppressed }) => suppressed === undefined);
  const count = (asks: Severity | 'review') =>
    open.filter(({ certainty, severity }) => (certainty === 'review' ? 'review' : severity) === asks).length;
  return { error: count('error'), warning: count('warning'), review: count('review'), hint: count('hint') };
}

/** The worst state that a page of the unit has. */
function criteriaIn(documents: readonly DocumentReport[]): CriteriaByState {
  const all = documents.filter(isPage).flatMap(({ criteria }) => criteria);
  const left = new Set(all.map(({ criterion }) => criterion));
  const take = (state: Criterion['state']): readonly string[] => {
    const own = [...new Set(all.filter((one) => one.state === state && left.has(one.criterion)).map(({ criterion }) => criterion))];
    for (const criterion of own) left.delete(criterion);
    return own.sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
  };
  return { breach: take('breach'), 'person-must-look': take('person-must-look'), 'nothing-found': take('nothing-found') };
}

function principlesIn(documents: readonly DocumentReport[]): UnitRun['principles'] {
  const isOf = (principle: Principle) => (rule: string) => principleOf({ id: rule as Rule['id'] }) === principle;
  return Object.fromEntries(
    principles.map((principle) => [principle, withoutFaultsOf(isOf(principle), documents)]),
  ) as UnitRun['principles'];
}

const ofPack = (pack: string) => (rule: string) => rule.startsWith(`${pack}/`);

/** Documents in which some rules looked at something, and those where they found no fault. */
function withoutFaultsOf(isOwn: (rule: string) => boolean, documents: readonly DocumentReport[]): Share {
  const looked = documents.filter(({ outcomes }) => Object.entries(outcomes).some(([rule, { tested }]) => isOwn(rule) && tested > 0));
  const clean = looked.filter(({ findings }) => !findings.some((finding) => isOwn(finding.rule) && isFault(finding)));
  return { clean: clean.length, of: looked.length };
}

function judge({ id, quote, rules }: Pledge, documents: readonly DocumentReport[]): KeptPromise {
  const faults = documents.flatMap(({ findings }) => findings).filter((finding) => rules.includes(finding.rule) && isFault(finding)).length;
  const isSeen = documents.some(({ outcomes }) => rules.some((rule) => (outcomes[rule]?.tested ?? 0) > 0));
  return { id, quote, faults, state: faults > 0 ? 'broken' : isSeen ? 'kept' : 'unseen' };
}
