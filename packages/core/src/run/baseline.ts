import { type Identity, identityOf } from './identity.ts';
import type { DocumentReport, Finding, Report } from './report.ts';

/** A finding that was there when the baseline was written. */
export interface Known extends Identity {
  readonly rule: string;
}

/** Old debt: what was found in each document, by identity and never by count. Holds no text, only hashes. */
export interface Baseline {
  readonly version: 1;
  readonly documents: Readonly<Record<string, readonly Known[]>>;
}

type Placed = Finding & { readonly uri: string };
type Gone = Known & { readonly uri: string };

/** How a report stands to a baseline. */
export interface Difference {
  readonly new: readonly Placed[];
  /** In the same document, the same words beside it. */
  readonly known: readonly Placed[];
  /** Known, but in a document with a new name, or with other words on one side. */
  readonly moved: readonly Placed[];
  readonly fixed: readonly Gone[];
}

/** The baseline of a report: every finding that nobody has accepted. */
export function baselineOf(report: Report): Baseline {
  const byDocument = Map.groupBy(openFindings(report), ({ uri }) => uri);
  const documents = [...byDocument].sort(([one], [other]) => (one < other ? -1 : 1));
  return { version: 1, documents: Object.fromEntries(documents.map(([uri, findings]) => [uri, findings.map(knownOf).sort(byIdentity)])) };
}

/**
 * Holds a report against a baseline. A finding is known when its identity is there, once for each time it is there; so a fault that is
 * mended and another that comes in its place are told as what they are. Documents that were not checked now are left as they are.
 */
export function compare(report: Report, baseline: Baseline): Difference {
  const checked = new Set(report.documents.map(({ uri }) => uri));
  const names = renamed(report, baseline, checked);
  const left = new Map(Object.entries(baseline.documents).map(([uri, known]) => [names.get(uri) ?? uri, [...known]]));
  const open = openFindings(report);
  const [known, rest] = take(open, left, (finding, entry) => finding.before === entry.before && finding.after === entry.after);
  const [near, fresh] = take(
    rest,
    left,
    (finding, entry) => sideBySide(finding.before, entry.before) || sideBySide(finding.after, entry.after),
  );
  const followed = new Set(names.values());
  return {
    new: fresh,
    known: known.filter(({ uri }) => !followed.has(uri)),
    moved: [...known.filter(({ uri }) => followed.has(uri)), ...near],
    fixed: [...left].flatMap(([uri, entries]) => (checked.has(uri) ? entries.map((entry) => ({ ...entry, uri })) : [])),
  };
}

/** The baseline without what is fixed, and with what has moved at its new place. Nothing new is taken in. */
export function updated(report: Report, baseline: Baseline): Baseline {
  const { known, moved } = compare(report, baseline);
  const checked = new Set(report.documents.map(({ uri }) => uri));
  const names = renamed(report, baseline, checked);
  const kept = Object.entries(baseline.documents).filter(([uri]) => !checked.has(uri) && !names.has(uri));
  const seen = [...Map.groupBy([...known, ...moved], ({ uri }) => uri)].map(
    ([uri, own]) => [uri, own.map(knownOf).sort(byIdentity)] as const,
  );
  return { version: 1, documents: Object.fromEntries([...kept, ...seen].sort(([one], [other]) => (one < other ? -1 : 1))) };
}

/** The report with all findings of a list accepted, for a reason. */
export function acceptKnown(report: Report, accepted: readonly Finding[], reason: string): Report {
  const known = new Set(accepted.map(keyOf));
  const accept = <F extends Finding>(finding: F): F =>
    finding.suppressed === undefined && known.has(keyOf(finding)) ? { ...finding, suppressed: { reason } } : finding;
  const site = report.site;
  return {
    ...report,
    documents: report.documents.map((document) => ({
      ...document,
      findings: document.findings.map((one) => accept({ ...one, uri: document.uri })).map(withoutUri),
    })),
    ...(site !== undefined && { site: { ...site, findings: site.findings.map(accept) } }),
  };
}

const keyOf = (finding: Finding & { readonly uri?: string }): string => `${finding.uri ?? ''}\n${finding.fingerprint}`;
const withoutUri = ({ uri: _, ...finding }: Placed): Finding => finding;

const openFindings = ({ documents, site }: Report): readonly Placed[] =>
  [...documents.flatMap(({ uri, findings }) => findings.map((finding) => ({ ...finding, uri }))), ...(site?.findings ?? [])].filter(
    ({ suppressed }) => suppressed === undefined,
  );

const knownOf = (finding: Finding): Known => ({ rule: finding.rule, ...identityOf(finding) });

const byIdentity = (one: Known, other: Known): number => (lineOf(one) < lineOf(other) ? -1 : 1);
const lineOf = ({ rule, what, before, after }: Known): string => [rule, what, before, after].join(' ');

/** Takes each finding's entry out of what is left, when there is one that fits; the findings that got one, and those that did not. */
function take(
  findings: readonly Placed[],
  left: Map<string, Known[]>,
  fits: (finding: Identity, entry: Known) => boolean,
): readonly [readonly Placed[], readonly Placed[]] {
  const [taken, rest]: [Placed[], Placed[]] = [[], []];
  for (const finding of findings) {
    const entries = left.get(finding.uri) ?? [];
    const identity = identityOf(finding);
    const at = entries.findIndex((entry) => entry.rule === finding.rule && entry.what === identity.what && fits(identity, entry));
    if (at >= 0) entries.splice(at, 1);
    (at >= 0 ? taken : rest).push(finding);
  }
  return [taken, rest];
}

/** Two sides with words, and the same words. */
const sideBySide = (one: string, other: string): boolean => one !== '' && one === other;

/** Documents of the baseline that are here under another name: gone from the run, and half of what they had stands in one that is new. */
function renamed(report: Report, baseline: Baseline, checked: ReadonlySet<string>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const gone = Object.keys(baseline.documents).filter((uri) => !checked.has(uri));
  const come = report.documents.filter(({ uri }) => baseline.documents[uri] === undefined);
  for (const old of gone) {
    const entries = (baseline.documents[old] ?? []).filter(({ before, after }) => before !== '' || after !== '').map(lineOf);
    const likeness = (document: DocumentReport) => {
      const here = new Set(document.findings.map((finding) => lineOf(knownOf(finding))));
      return entries.filter((entry) => here.has(entry)).length;
    };
    const best = come
      .filter(({ uri }) => ![...names.values()].includes(uri))
      .map((document) => ({ uri: document.uri, shared: likeness(document) }));
    const [first] = best.sort((one, other) => other.shared - one.shared);
    if (first !== undefined && first.shared > 0 && first.shared * 2 >= entries.length) names.set(old, first.uri);
  }
  return names;
}
