import type { Format, PlacedFix } from '@klarsyn/core';
import { encode, holdsMarkup } from './markup.ts';

/** How fixes are applied. */
export interface FixOptions {
  /** The format of the source: it decides how a replacement is escaped. */
  readonly format: Format;
  /** Leave fixes that a person should look at first. */
  readonly safeOnly: boolean;
}

/** The text after the fixes, and how many went in and how many were left. */
export interface Fixed {
  readonly text: string;
  readonly applied: number;
  readonly left: number;
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/**
 * Applies fixes to the source of a text file. A fix goes in whole or not at all: it is left when it meets one that stands before it in the list,
 * when it would cut through markup, or when one of its edits is not in the source.
 */
export function applyFixes(source: string, fixes: readonly PlacedFix[], { format, safeOnly }: FixOptions): Fixed {
  const taken: Change[] = [];
  let applied = 0;
  for (const fix of fixes) {
    if (safeOnly && !fix.safe) continue;
    const changes = changesOf(fix, source, format);
    if (changes === undefined || changes.some((change) => taken.some((other) => meet(change, other)))) continue;
    taken.push(...changes);
    applied += 1;
  }
  return { text: change(source, taken), applied, left: fixes.length - applied };
}

/** The changes of one fix; undefined when it cannot go in whole. */
function changesOf(fix: PlacedFix, source: string, format: Format): readonly Change[] | undefined {
  const changes: Change[] = [];
  for (const { place, replacement } of fix.edits) {
    if (place.in !== 'text') return undefined;
    const start = place.start.offset;
    const end = place.end.offset;
    if (start < 0 || end < start || end > source.length || holdsMarkup(source.slice(start, end), format)) return undefined;
    const next = { start, end, replacement: encode(replacement, format) };
    if (changes.some((other) => meet(next, other))) return undefined;
    changes.push(next);
  }
  return changes.length === 0 ? undefined : changes;
}

const meet = (one: Change, other: Change): boolean => one.start === other.start || (one.start < other.end && other.start < one.end);

/** Makes the changes from the end, so that no offset moves before it is used. */
function change(source: string, changes: readonly Change[]): string {
  return changes
    .toSorted((one, other) => other.start - one.start)
    .reduce((text, { start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end), source);
}
