import type { WcagSector } from '../rule/index.ts';
import { baselineOf, compare, type DocumentReport, type Finding, type Owner, type Report } from '../run/index.ts';
import { type Change, isFault, measure, type Pledge, type RuleCount, type UnitRun } from './unit-run.ts';

/** The report of one day. */
export interface DatedReport {
  /** `yyyy-mm-dd` */
  readonly date: string;
  readonly report: Report;
}

/** A unit over time, the oldest run first. Runs in which it had no document are left out. */
export interface UnitCard extends Owner {
  readonly runs: readonly UnitRun[];
}

/** How an organisation stands, unit by unit, and has stood. */
export interface Scorecard {
  /** The organisation, when its profile says. */
  readonly organisation?: string;
  readonly runs: readonly { readonly date: string; readonly version: string; readonly documents: number }[];
  /** Whom the law of universal design asks; absent when no page was checked. */
  readonly sector?: WcagSector;
  readonly total: readonly UnitRun[];
  readonly units: readonly UnitCard[];
}

/** How a scorecard is made. */
export interface Measuring {
  readonly ownerOf: (document: Pick<DocumentReport, 'uri' | 'owner'>) => Owner;
  readonly promises: readonly Pledge[];
  readonly organisation?: string | undefined;
}

/** Makes the scorecard of reports, the oldest first. */
export function scorecardOf(dated: readonly DatedReport[], { ownerOf, promises, organisation }: Measuring): Scorecard {
  const sorted = dated.toSorted((one, other) => (one.date < other.date ? -1 : 1));
  const changes = sorted.map(({ report }, at) => changesSince(sorted[at - 1]?.report, report));
  const owners = new Map<string, Owner>();
  for (const { report } of sorted) {
    for (const document of report.documents) {
      const owner = ownerOf(document);
      owners.set(owner.unit, { ...owners.get(owner.unit), ...owner });
    }
  }
  const runsOf = (isOwn: (uri: string) => boolean): readonly UnitRun[] =>
    sorted.flatMap(({ date, report }, at) => {
      const documents = withSite(report).filter(({ uri }) => isOwn(uri));
      return documents.length === 0 ? [] : [measure(documents, { date, promises, change: changeOf(changes[at], isOwn) })];
    });
  const unitOf = new Map(
    sorted.flatMap(({ report }) => report.documents.map((document) => [document.uri, ownerOf(document).unit] as const)),
  );
  const sector = sorted.at(-1)?.report.wcag?.sector;
  return {
    ...(organisation !== undefined && { organisation }),
    runs: sorted.map(({ date, report }) => ({ date, version: report.tool.version, documents: report.documents.length })),
    ...(sector !== undefined && { sector }),
    total: runsOf(() => true),
    units: [...owners.values()]
      .toSorted((one, other) => one.unit.localeCompare(other.unit, 'nb'))
      .map((owner) => ({ ...owner, runs: runsOf((uri) => unitOf.get(uri) === owner.unit) })),
  };
}

/** The documents with what was found across pages among their own findings. */
const withSite = ({ documents, site }: Report): readonly DocumentReport[] =>
  documents.map((document) => {
    const own = (site?.findings ?? []).filter(({ uri }) => uri === document.uri);
    return own.length === 0 ? document : { ...document, findings: [...document.findings, ...own] };
  });

type Placed = Pick<Finding, 'rule'> & { readonly uri: string };

interface Changes {
  readonly new: readonly Placed[];
  readonly mended: readonly Placed[];
  readonly lasting: readonly Placed[];
}

/** What has happened to each fault, by its identity: a fault that is mended and another that comes in its place are told as what they are. */
function changesSince(before: Report | undefined, now: Report): Changes | undefined {
  if (before === undefined) return undefined;
  const { new: fresh, known, moved, fixed } = compare(onlyFaults(now), baselineOf(onlyFaults(before)));
  return { new: fresh, mended: fixed, lasting: [...known, ...moved] };
}

const onlyFaults = ({ documents, site, ...report }: Report): Report => ({
  ...report,
  documents: documents.map((document) => ({ ...document, findings: document.findings.filter(isFault) })),
  ...(site !== undefined && { site: { ...site, findings: site.findings.filter(isFault) } }),
});

function changeOf(changes: Changes | undefined, isOwn: (uri: string) => boolean): Change | undefined {
  if (changes === undefined) return undefined;
  const count = (placed: readonly Placed[]): readonly RuleCount[] =>
    [
      ...Map.groupBy(
        placed.filter(({ uri }) => isOwn(uri)),
        ({ rule }) => rule,
      ),
    ]
      .map(([rule, own]) => ({ rule, count: own.length }))
      .sort((one, other) => other.count - one.count || (one.rule < other.rule ? -1 : 1));
  return { new: count(changes.new), mended: count(changes.mended), lasting: count(changes.lasting) };
}
