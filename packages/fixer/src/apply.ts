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
    if (changes === undefined || changes.some((change) => isTaken(taken, change))) continue;
    for (const change of changes) taken.splice(placeIn(taken, change), 0, change);
    applied += 1;
  }
  return { text: change(source, taken), applied, left: fixes.length - applied };
}

/** Where a change belongs among others that are in order. Found by halving: a long text may have ten thousands. */
function placeIn(taken: readonly Change[], { start }: Change): number {
  let [low, high] = [0, taken.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True when a change meets one of those that are in order. None of them meets another, so only the two beside it can. */
function isTaken(taken: readonly Change[], change: Change): boolean {
  const at = placeIn(taken, change);
  return taken.slice(Math.max(0, at - 1), at + 1).some((other) => meet(change, other));
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

/** Makes changes that are in order and do not meet. */
function change(source: string, changes: readonly Change[]): string {
  let from = 0;
  const pieces = changes.map(({ start, end, replacement }) => {
    const piece = source.slice(from, start) + replacement;
    from = end;
    return piece;
  });
  return pieces.join('') + source.slice(from);
}
