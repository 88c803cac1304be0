import type { Place, PlacedFix, Report, TextPlace } from '@klarsyn/core';
import { broken, isAddress, type Listed, linesOf, listed } from './listing.ts';
import { pageOf, type RuleDocs } from './rule-docs.ts';
import { weights } from './tally.ts';
import { placeWords } from './text/where.ts';
import { type Weight, weightOf } from './weight.ts';
import { inNumber } from './words/count.ts';
import { type Words, wordsOf } from './words/index.ts';

/** GitHub reads at most so many results of a run and so many places of a result, and drops the rest in silence. */
const mostResults = 25_000;
const mostPlaces = 1_000;

const levels: Readonly<Record<Weight, 'error' | 'warning' | 'note' | 'none'>> = {
  error: 'error',
  warning: 'warning',
  hint: 'note',
  review: 'none',
};

/**
 * The report as SARIF 2.1.0 (OASIS). What a person must judge has the kind `review`; what is accepted is there and marked as suppressed.
 * The most urgent come first, and what has no room is counted in a notification. Quotes nothing but the messages.
 */
export function sarif(report: Report, { docs = () => undefined }: { readonly docs?: RuleDocs } = {}): string {
  const words = wordsOf(report.locale);
  const all = byUrgency(listed(report));
  const shown = all.slice(0, mostResults);
  const rules = [...new Set(shown.map(({ finding }) => finding.rule))].sort();
  const places = new Map(rules.map((rule, index) => [rule, index]));
  const failed = broken(report);
  const notes = [
    ...failed.map(({ uri, rule, message }) => ({
      level: 'error',
      message: { text: rule === undefined ? message : `${rule}: ${message}` },
      ...(rule !== undefined && { associatedRule: { id: rule } }),
      ...(uri !== '' && { locations: [{ physicalLocation: { artifactLocation: artifact(uri) } }] }),
    })),
    ...(shown.length < all.length ? [{ level: 'note', message: { text: inNumber(words.rest, all.length - shown.length) } }] : []),
  ];
  const run = {
    tool: {
      driver: {
        name: 'Klarsyn',
        semanticVersion: report.tool.version,
        language: `${report.locale}-NO`,
        rules: rules.map((id) => describe(id, docs, report)),
      },
    },
    language: `${report.locale}-NO`,
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: failed.length === 0, ...(notes.length > 0 && { toolExecutionNotifications: notes }) }],
    results: shown.map((one) => resultOf(one, places.get(one.finding.rule) ?? -1, words)),
  };
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

/** Open findings first, by weight; then the accepted ones. */
function byUrgency(all: readonly Listed[]): readonly Listed[] {
  const rank = ({ finding }: Listed) => (finding.suppressed === undefined ? 0 : weights.length) + weights.indexOf(weightOf(finding));
  return all
    .map((one) => ({ one, rank: rank(one) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}

function describe(id: string, docs: RuleDocs, report: Report) {
  const text = docs(id);
  const page = pageOf(id, report);
  const named = { id, ...(page !== undefined && { helpUri: page }) };
  if (text === undefined) return named;
  return {
    ...named,
    shortDescription: { text: text.title },
    fullDescription: { text: text.why },
    help: { text: `${text.why} ${text.advice}` },
  };
}

function resultOf({ uri, finding }: Listed, ruleIndex: number, words: Words) {
  const { rule, message, place, related = [], fingerprint, tags, engines, fix, suppressed, certainty } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    kind: certainty === 'review' ? 'review' : 'fail',
    level: levels[weightOf(finding)],
    message: { text: message },
    locations: [location(uri, place, words)],
    ...(related.length > 0 && { relatedLocations: unique(related.map((other) => location(uri, other, words))).slice(0, mostPlaces) }),
    partialFingerprints: { primaryLocationLineHash: fingerprint, 'klarsyn/v1': fingerprint },
    ...(suppressed !== undefined && { suppressions: [{ kind: 'external', status: 'accepted', justification: suppressed.reason }] }),
    ...fixesOf(uri, fix),
    properties: { severity: finding.severity, ...(tags.length > 0 && { tags }), ...(engines !== undefined && { engines }) },
  };
}

function location(uri: string, place: Place, words: Words) {
  const lines = linesOf(place);
  const where = lines === undefined ? placeWords(place, words) : undefined;
  return {
    physicalLocation: { artifactLocation: artifact(uri), ...(lines !== undefined && { region: region(lines) }) },
    ...(where !== undefined && { logicalLocations: [{ fullyQualifiedName: where, kind: place.in === 'page' ? 'element' : 'member' }] }),
  };
}

/** Files are named from the root of the repository, as a URI: spaces and other signs are escaped. */
const artifact = (uri: string) =>
  isAddress(uri) ? { uri } : { uri: uri.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };

const region = ({ start, end }: TextPlace) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
  charOffset: start.offset,
  charLength: end.offset - start.offset,
});

/** A fix of a text file; one of Word or of a page cannot be said as a region. */
function fixesOf(uri: string, fix: PlacedFix | undefined): { readonly fixes?: readonly object[] } {
  const edits = fix?.edits.flatMap(({ place, replacement }) =>
    place.in === 'text' ? [{ deletedRegion: region(place), insertedContent: { text: replacement } }] : [],
  );
  if (fix === undefined || edits === undefined || edits.length === 0 || edits.length < fix.edits.length) return {};
  return {
    fixes: [
      {
        ...(fix.title !== undefined && { description: { text: fix.title } }),
        artifactChanges: [{ artifactLocation: artifact(uri), replacements: edits }],
      },
    ],
  };
}

/** Each once: SARIF takes no list with the same thing twice. */
const unique = <T>(values: readonly T[]): readonly T[] => [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
