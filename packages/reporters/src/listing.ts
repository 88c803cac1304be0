import type { Finding, Place, Report } from '@klarsyn/core';
import { weights } from './tally.ts';
import { counts, type Weight, weightOf } from './weight.ts';

/** A finding and the input it stands in. */
export interface Listed {
  readonly uri: string;
  readonly finding: Finding;
}

/** Something that kept an input, or a rule, from being checked. `rule` is set when a rule broke. */
export interface Broken {
  readonly uri: string;
  readonly message: string;
  readonly rule?: string;
}

/** All findings of a report, accepted ones too: those of the documents in order, then those across pages. */
export const listed = ({ documents, site }: Report): readonly Listed[] => [
  ...documents.flatMap(({ uri, findings }) => findings.map((finding) => ({ uri, finding }))),
  ...(site?.findings ?? []).map((finding) => ({ uri: finding.uri, finding })),
];

/** The findings that are left to do something about, the most urgent first; findings of one weight keep their order. */
export function ranked(report: Report): readonly Listed[] {
  const byWeight = Map.groupBy(
    listed(report).filter(({ finding }) => counts(finding)),
    ({ finding }) => weightOf(finding),
  );
  return weights.flatMap((weight: Weight) => byWeight.get(weight) ?? []);
}

/** Inputs that could not be checked, and rules that broke. Those across pages have an empty `uri`. */
export const broken = ({ documents, site }: Report): readonly Broken[] => [
  ...documents.flatMap(({ uri, errors, crashes }) => [
    ...errors.map(({ message }) => ({ uri, message })),
    ...crashes.map(({ rule, error }) => ({ uri, rule, message: firstLine(error) })),
  ]),
  ...(site?.crashes ?? []).map(({ rule, error }) => ({ uri: '', rule, message: firstLine(error) })),
];

const firstLine = (text: string): string => text.split('\n')[0] ?? '';

/** True for a web address, false for a file. */
export const isAddress = (uri: string): boolean => /^[a-z][a-z+.-]+:\/\//i.test(uri);

/**
 * The stretch of a text file a place stands for; undefined when the input has no lines. Of an e-mail only the headers have lines of the file:
 * what it says may be packed, and so stand nowhere in it.
 */
export function linesOf(place: Place): Extract<Place, { in: 'text' }> | undefined {
  if (place.in === 'eml') return place.part === 'headers' ? place.inner : undefined;
  return place.in === 'text' ? place : undefined;
}
