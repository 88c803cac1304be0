import type { PlacedFix } from '@klarsyn/core';
import { applyFixes, type FixOptions } from './apply.ts';

/** The most rounds of fixing: a fix may open for another, but rules that undo each other must end. */
const mostRounds = 10;

/** The text when no fix can go in any more, and how many went in. */
export interface Stable {
  readonly text: string;
  readonly applied: number;
  /** False when the fixes still changed the text after the last round. */
  readonly isStable: boolean;
}

/** Applies fixes until none can go in. Of two that overlap, the other is found anew, or is gone, in the next round. */
export async function fixUntilStable(
  source: string,
  fixesOf: (source: string) => Promise<readonly PlacedFix[]>,
  options: FixOptions,
): Promise<Stable> {
  let text = source;
  let applied = 0;
  const seen = new Set([source]);
  for (let round = 0; round < mostRounds; round += 1) {
    const fixed = applyFixes(text, await fixesOf(text), options);
    if (fixed.text === text) return { text, applied, isStable: true };
    if (seen.has(fixed.text)) return { text, applied, isStable: false };
    seen.add(fixed.text);
    text = fixed.text;
    applied += fixed.applied;
  }
  return { text, applied, isStable: false };
}
