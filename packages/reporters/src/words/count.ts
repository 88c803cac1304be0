import { fill } from '@klarsyn/core';
import type { Words } from './index.ts';

/** A sentence for one or for many. */
export const inNumber = ({ one, many }: { readonly one: string; readonly many: string }, count: number): string =>
  fill(count === 1 ? one : many, { count });

/** Names as a Norwegian lists them: «a, b og c», or «a, b, c og 7 til» when there are more than `most`. */
export function listNames(names: readonly string[], words: Words, most = 3): string {
  const unique = [...new Set(names)];
  if (unique.length > most + 1) {
    return fill(words.moreNames, { names: unique.slice(0, most).join(', '), count: unique.length - most });
  }
  const [last, ...before] = unique.toReversed();
  if (last === undefined || before.length === 0) return last ?? '';
  return fill(words.lastName, { names: before.reverse().join(', '), name: last });
}
