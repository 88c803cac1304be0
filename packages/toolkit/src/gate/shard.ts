import { compareTexts, type DocumentReport, isMasked, type Report } from '@klarsyn/core';

/** One part of a run that is split: part `index` (from 1) of `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads `2/4`. Undefined when it is no such part. */
export function readShard(text: string): Shard | undefined {
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return shard.index >= 1 && shard.index <= shard.count ? shard : undefined;
}

/** The items of one part: every `count`th of them, so that parts are equally long and the same inputs are always split the same way. */
export const partOf = <T>(items: readonly T[], shard: Shard | undefined): readonly T[] =>
  shard === undefined ? items : items.filter((_, at) => at % shard.count === shard.index - 1);

/**
 * The documents of several reports in the order one run would have given: parts of a split run are dealt out as they were dealt in; reports
 * that are no parts follow each other; parts of a site follow their addresses. A document that is in two reports is taken from the last, unless
 * something in its name is hidden: then it may be another.
 */
export function joinDocuments(reports: readonly Report[]): readonly DocumentReport[] {
  const parts = reports
    .filter(({ shard }) => shard !== undefined)
    .sort((one, other) => (one.shard?.index ?? 0) - (other.shard?.index ?? 0));
  const rows = Math.max(0, ...parts.map(({ documents }) => documents.length));
  const dealt = Array.from({ length: rows }, (_, row) => parts.flatMap(({ documents }) => documents[row] ?? [])).flat();
  const rest = reports.filter(({ shard }) => shard === undefined).flatMap(({ documents }) => documents);
  const last = new Map([...dealt, ...rest].map((document) => [isMasked(document.uri) ? document : document.uri, document]));
  const documents = [...last.values()];
  return parts.some(({ shard }) => shard?.by === 'address') ? documents.sort(byAddress) : documents;
}

/** Parts of a split run that are not among the reports: `2/4`. */
export function missingParts(reports: readonly Report[]): readonly string[] {
  const parts = reports.flatMap(({ shard }) => shard ?? []);
  const count = Math.max(0, ...parts.map((shard) => shard.count));
  const there = new Set(parts.map(({ index }) => index));
  return Array.from({ length: count }, (_, at) => at + 1)
    .filter((index) => !there.has(index))
    .map((index) => `${index}/${count}`);
}

/** By address; the states of a page follow it. */
const byAddress = (one: DocumentReport, other: DocumentReport): number => {
  const [page = '', rest = ''] = one.uri.split('#');
  const [otherPage = '', otherRest = ''] = other.uri.split('#');
  return compareTexts(page, otherPage) || compareTexts(rest, otherRest);
};
