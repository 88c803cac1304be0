import { isDeepStrictEqual } from 'node:util';
import type { DocumentReport, Finding, Place, TextPlace } from '@klarsyn/core';

/**
 * A report as it is kept: read by every later run, so said once and shortly. What rules that found nothing did takes most of a report, few ask for it, and it
 * is much the same for all documents of a kind: it is kept once, and the report has its name; of the outcomes the numbers alone are its own. Of the findings,
 * what all of one kind have alike is said once, a place in text is six numbers, and an edit that takes the place of
 * its finding has none.
 */
export type Entry = Omit<DocumentReport, 'outcomes' | 'skipped' | 'criteria' | 'findings'> & {
  readonly alike: readonly Alike[];
  readonly findings: readonly Row[];
  readonly outcomes?: { readonly rules: string; readonly counts: readonly number[] };
  readonly skipped?: string;
  readonly criteria?: string;
};

/** What findings of a kind have alike. */
type Alike = Pick<Finding, 'rule' | 'severity' | 'certainty' | 'messageId' | 'tags' | 'principle'>;

/** A finding: which of the alike it is of, and what is its own. */
type Row = readonly [
  alike: number,
  message: string,
  values: Finding['values'],
  place: ShortPlace,
  heading: string | null,
  before: string,
  after: string,
  excerpt: string,
  fingerprint: string,
  rest?: Omit<Finding, keyof Alike | 'message' | 'values' | 'place' | 'where' | 'excerpt' | 'fingerprint' | 'fix'> & {
    readonly region?: Finding['where']['region'];
    readonly fix?: Omit<NonNullable<Finding['fix']>, 'edits'> & { readonly edits: readonly (readonly [ShortPlace | null, string])[] };
  },
];

/** Line, column and offset of both ends, of a place in text that has nothing more; any other place as it is. */
type ShortPlace = readonly number[] | Exclude<Place, TextPlace> | TextPlace;

/** A report to be kept. `keep` keeps what reports share, and gives it a name. */
export async function entryOf(
  { outcomes, skipped, criteria, findings, ...report }: DocumentReport,
  keep: (part: unknown) => Promise<string>,
): Promise<Entry> {
  return {
    ...report,
    ...rowsOf(findings),
    ...(outcomes !== undefined && {
      outcomes: {
        rules: await keep(Object.keys(outcomes)),
        counts: Object.values(outcomes).flatMap(({ tested, failed, review }) => [tested, failed, review]),
      },
    }),
    ...(skipped !== undefined && { skipped: await keep(skipped) }),
    ...(criteria !== undefined && { criteria: await keep(criteria) }),
  };
}

/** The report of an entry; undefined when a part of it is gone. */
export async function reportOf(
  { outcomes, skipped, criteria, alike, findings, ...report }: Entry,
  partOf: (name: string) => Promise<unknown>,
): Promise<DocumentReport | undefined> {
  const parts = await Promise.all([outcomes?.rules, skipped, criteria].map((name) => (name === undefined ? null : partOf(name))));
  if (parts.includes(undefined)) return undefined;
  const [rules, ...rest] = parts as [readonly string[] | null, DocumentReport['skipped'] | null, DocumentReport['criteria'] | null];
  const made = {
    ...report,
    findings: findings.map((row) => findingOf(row, alike)),
    ...(rest[0] !== null && { skipped: rest[0] }),
    ...(rest[1] !== null && { criteria: rest[1] }),
  } as Partial<DocumentReport> as DocumentReport;
  if (rules === null || outcomes === undefined) return made;
  let known: DocumentReport['outcomes'] | undefined;
  const get = () => {
    known ??= outcomesOf(rules, outcomes.counts);
    return known;
  };
  return Object.defineProperty(made, 'outcomes', { get, enumerable: true });
}

function rowsOf(findings: readonly Finding[]): Pick<Entry, 'alike' | 'findings'> {
  const alike: Alike[] = [];
  const seen = new Map<string, number>();
  const rows = findings.map((finding): Row => {
    const { rule, severity, certainty, messageId, tags, principle, message, values, place, where, excerpt, fingerprint, fix, ...rest } =
      finding;
    const kind = { rule, severity, certainty, messageId, tags, principle };
    const name = JSON.stringify(kind);
    const at = seen.get(name) ?? alike.push(kind) - 1;
    seen.set(name, at);
    const { heading, before, after, region } = where;
    const more = {
      ...rest,
      ...(region !== undefined && { region }),
      ...(fix !== undefined && {
        fix: {
          ...fix,
          edits: fix.edits.map((edit) => [isDeepStrictEqual(edit.place, place) ? null : shortPlace(edit.place), edit.replacement] as const),
        },
      }),
    };
    const own = [at, message, values, shortPlace(place), heading ?? null, before, after, excerpt, fingerprint] as const;
    return Object.keys(more).length === 0 ? own : [...own, more];
  });
  return { alike, findings: rows };
}

function findingOf(
  [at, message, values, place, heading, before, after, excerpt, fingerprint, more]: Row,
  alike: readonly Alike[],
): Finding {
  const { rule, severity, certainty, messageId, tags, principle } = alike[at] as Alike;
  const { fix, region, ...rest } = more ?? {};
  const where = { ...(heading !== null && { heading }), ...(region !== undefined && { region }), before, after };
  return {
    rule,
    severity,
    certainty,
    message,
    messageId,
    values,
    tags,
    principle,
    place: wholePlace(place),
    where,
    excerpt,
    fingerprint,
    ...(fix !== undefined && {
      fix: { ...fix, edits: fix.edits.map(([of, replacement]) => ({ place: wholePlace(of ?? place), replacement })) },
    }),
    ...rest,
  };
}

function shortPlace(place: Place): ShortPlace {
  if (place.in !== 'text' || place.page !== undefined) return place;
  const { start, end } = place;
  return [start.line, start.column, start.offset, end.line, end.column, end.offset];
}

function wholePlace(place: ShortPlace): Place {
  if ('in' in place) return place;
  const [line = 0, column = 0, offset = 0, endLine = 0, endColumn = 0, endOffset = 0] = place;
  return { in: 'text', start: { line, column, offset }, end: { line: endLine, column: endColumn, offset: endOffset } };
}

const outcomesOf = (rules: readonly string[], counts: readonly number[]): DocumentReport['outcomes'] =>
  Object.fromEntries(
    rules.map((rule, at) => {
      const [tested = 0, failed = 0, review = 0] = counts.slice(3 * at, 3 * at + 3);
      return [rule, { tested, failed, review }];
    }),
  );
