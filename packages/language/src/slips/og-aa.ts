import type { Slip } from '@klarsyn/core';
import type { Word } from '../grammar/word.ts';
import { hashOf, mix } from '../tag/hash.ts';

/** Number of weights; a feature has its place by its hash. */
export const ogAaSize = 1 << 16;
/** What one step of a stored weight is worth, as log odds. */
export const ogAaStep = 1 / 16;
/** Log odds beyond which the other word is surely meant. Set on UD dev: under one false alarm in 2,000 sentences. */
const certain = 4.5;

/** The features round «og» or «å»: the words beside it and how they end. Positive weights speak for «å». */
export function ogAaFeatures(lower: readonly string[], at: number): readonly number[] {
  const word = (index: number) => lower[index] ?? '#';
  const hash = (index: number) => hashOf(word(index));
  const end = (index: number, letters: number) => hashOf(word(index), Math.max(0, word(index).length - letters));
  return [
    mix(90, hash(at - 1)),
    mix(91, hash(at + 1)),
    mix(92, hash(at - 2), hash(at - 1)),
    mix(93, hash(at + 1), hash(at + 2)),
    mix(94, hash(at - 1), hash(at + 1)),
    mix(95, end(at + 1, 3)),
    mix(96, end(at + 1, 2), end(at - 1, 2)),
    mix(97, end(at - 1, 3)),
    mix(98, hash(at - 2)),
    mix(99, hash(at + 2)),
    mix(100, end(at + 1, 1), hash(at - 1)),
    mix(101, hash(at - 1), end(at + 1, 2)),
    mix(102, 0),
  ].map((feature) => feature & (ogAaSize - 1));
}

/** Places where «og» stands for «å», or the other way round. */
export function findOgAa(words: readonly Word[], weights: Int8Array): readonly Slip[] {
  if (weights.length === 0) return [];
  const lower = words.map((word) => word.lower);
  return words.flatMap((word, at): readonly Slip[] => {
    if ((word.lower !== 'og' && word.lower !== 'å') || at === 0) return [];
    const odds = ogAaFeatures(lower, at).reduce((sum, feature) => sum + (weights[feature] as number), 0) * ogAaStep;
    if (word.lower === 'og' ? odds < certain : odds > -certain) return [];
    return [{ kind: 'og-aa', start: at, end: at + 1, instead: word.lower === 'og' ? 'å' : 'og' }];
  });
}
