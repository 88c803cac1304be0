import { compareTexts } from '../model/index.ts';
import type { Severity } from '../rule/index.ts';
import type { DocumentReport, Finding, Part, SharedFault, SiteSummary, Tally } from './report.ts';

/** Takes reports one by one and keeps only what a summary needs, so that a large site does not fill the memory. */
export interface Summing {
  add(report: DocumentReport): void;
  sum(): SiteSummary;
}

/** How many faults and pages a summary names. */
const most = { faults: 10, worst: 10, sections: 20, unread: 50 };
/** On how many pages the same thing must stand to be told of as part of a template. */
const templatePages = 3;

/** What a finding weighs against others of its kind: a breach on one page outweighs a hint on five. */
const weight: Readonly<Record<Severity, number>> = { error: 6, warning: 3, hint: 1 };

type Seen = Omit<SharedFault, 'isTemplate'>;

/** Begins a summary. */
export function summing(): Summing {
  const things = new Map<string, Seen>();
  const parts: Part[] = [];
  const sections = new Map<string, Part>();
  const units = new Map<string, Part>();
  const unread: SiteSummary['unread'][number][] = [];

  const add = (report: DocumentReport): void => {
    const { uri, findings, errors } = report;
    const [error] = errors;
    if (error !== undefined && Object.keys(report.outcomes).length === 0) {
      unread.push({ uri, ...error });
      return;
    }
    const open = findings.filter(({ suppressed }) => suppressed === undefined);
    // A page in another state is the same page; what it adds counts.
    const page = { name: uri, pages: report.state === undefined ? 1 : 0, tally: tallyOf(open) };
    parts.push(page);
    const section = sectionOf(uri);
    sections.set(section, joinParts(section, sections.get(section), page));
    const unit = report.owner?.unit;
    if (unit !== undefined) units.set(unit, joinParts(unit, units.get(unit), page));
    const own = new Map(open.map((finding) => [keyOf(finding), finding]));
    for (const [key, finding] of own) things.set(key, seenOnceMore(things.get(key), finding, uri));
  };

  const sum = (): SiteSummary => ({
    pages: parts.reduce((count, { pages }) => count + pages, 0),
    unread: unread.slice(0, most.unread),
    tally: parts.map(({ tally }) => tally).reduce(addTallies, noTally),
    faults: faultsOf([...things.values()]).slice(0, most.faults),
    worst: parts
      .filter(({ tally }) => weightOf(tally) > 0)
      .toSorted(heavierFirst)
      .slice(0, most.worst),
    sections: [...sections.values()].sort(heavierFirst).slice(0, most.sections),
    units: [...units.values()].sort(heavierFirst).slice(0, most.sections),
  });
  return { add, sum };
}

/** The same thing in the same place: what it says and where it stands, whatever the page. */
const keyOf = ({ rule, fingerprint, place }: Finding): string =>
  `${rule}\n${fingerprint}\n${'selector' in place ? place.selector.replace(/:nth-\w+\(\d+\)/g, '') : ''}`;

const seenOnceMore = (before: Seen | undefined, { rule, message, severity, certainty, excerpt }: Finding, uri: string): Seen =>
  before === undefined ? { rule, message, severity, certainty, pages: 1, first: uri, excerpt } : { ...before, pages: before.pages + 1 };

/** What stands on many pages is a fault of its template; the rest is joined by rule. */
function faultsOf(things: readonly Seen[]): readonly SharedFault[] {
  const ofTemplates = things.filter(({ pages }) => pages >= templatePages).map((thing) => ({ ...thing, isTemplate: true }));
  const single = Map.groupBy(
    things.filter(({ pages }) => pages < templatePages),
    ({ rule, severity, certainty }) => `${rule}\n${severity}\n${certainty}`,
  );
  const ofPages = [...single.values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ ...first, pages: same.reduce((sum, { pages }) => sum + pages, 0), isTemplate: false }];
  });
  return [...ofTemplates, ...ofPages].sort(
    (one, other) => gain(other) - gain(one) || compareTexts(one.rule, other.rule) || compareTexts(one.first, other.first),
  );
}

const gain = ({ pages, severity, certainty }: SharedFault): number => pages * weight[severity] * (certainty === 'certain' ? 1 : 0.5);

/** `/skole/` of `https://kommunen.no/skole/ferie`; the first folder of a file. */
function sectionOf(uri: string): string {
  const path = URL.canParse(uri) ? new URL(uri).pathname : `/${uri}`;
  const [, first, second] = path.split('/');
  return second === undefined || first === '' ? '/' : `/${first}/`;
}

const noTally: Tally = { error: 0, warning: 0, hint: 0, review: 0 };

const tallyOf = (findings: readonly Finding[]): Tally => {
  const count = (weighs: Severity | 'review') =>
    findings.filter(({ severity, certainty }) => (certainty === 'review' ? 'review' : severity) === weighs).length;
  return { error: count('error'), warning: count('warning'), hint: count('hint'), review: count('review') };
};

const addTallies = (one: Tally, other: Tally): Tally => ({
  error: one.error + other.error,
  warning: one.warning + other.warning,
  hint: one.hint + other.hint,
  review: one.review + other.review,
});

const joinParts = (name: string, before: Part | undefined, { pages, tally }: Part): Part =>
  before === undefined ? { name, pages, tally } : { name, pages: before.pages + pages, tally: addTallies(before.tally, tally) };

const weightOf = ({ error, warning, hint }: Tally): number => error * weight.error + warning * weight.warning + hint * weight.hint;

const heavierFirst = (one: Part, other: Part): number => weightOf(other.tally) - weightOf(one.tally) || compareTexts(one.name, other.name);
