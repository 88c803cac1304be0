import type { Traces } from '@klarsyn/core';
import { child, type XmlElement } from '@klarsyn/office';
import { ownAuthor } from './own-author.ts';

/** What is met while a document is read and its readers do not see: counted, never kept. */
export interface Tally {
  hidden: number;
  changes: number;
  comments: number;
}

/** Counts a tracked change, unless it is one of ours. */
export function countChange(tally: Tally | undefined, attributes: Readonly<Record<string, string>>): void {
  if (tally !== undefined && attributes['w:author'] !== ownAuthor) tally.changes += 1;
}

/** Counts what a tracked change did to the mark that ends a paragraph. */
export function countMark(tally: Tally | undefined, mark: XmlElement | undefined): void {
  const change = child(mark, 'w:ins') ?? child(mark, 'w:del');
  if (change !== undefined) countChange(tally, change.attributes);
}

/** The counts that are not nothing; undefined when all are. */
export function tracesOf(tally: Tally): Traces | undefined {
  const met = Object.entries(tally).filter(([, count]) => count > 0);
  return met.length === 0 ? undefined : Object.fromEntries(met);
}
