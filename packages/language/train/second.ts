import type { WordTraits } from '../src/tag/features.ts';
import { doubtful, type FirstLook, fillSecond, secondSize, secondStep, secondWeights } from '../src/tag/second.ts';

/** A sentence as a first look sees it that has not learnt from it, and the right labels. */
export interface SecondLesson {
  readonly look: FirstLook & { readonly traits: readonly WordTraits[] };
  readonly labels: readonly number[];
}

/** Learns when the runner-up is right: logistic regression by stochastic gradient over the words in doubt, averaged over the second half of the epochs. */
export function learnSecond(lessons: readonly SecondLesson[], pos: Uint8Array, epochs: number, random: () => number): Int8Array {
  const features = new Uint32Array(secondSize);
  const cases = lessons.flatMap(({ look, labels }) =>
    labels.flatMap((gold, at) => {
      const [first, second] = [look.labels[at], look.seconds[at]];
      if ((look.margins[at] as number) >= doubtful || (gold !== first && gold !== second)) return [];
      fillSecond(look.traits, look, pos, at, features);
      return [{ features: Uint32Array.from(features), gold: gold === second ? 1 : 0 }];
    }),
  );
  const weights = new Float32Array(secondWeights);
  const sum = new Float32Array(secondWeights);
  const half = epochs >> 1;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const rate = 0.03 / (1 + epoch / 2);
    for (const [, { features: own, gold }] of cases.map((one) => [random(), one] as const).sort((one, other) => one[0] - other[0])) {
      let score = 0;
      for (const feature of own) score += weights[feature] as number;
      const error = gold - 1 / (1 + Math.exp(-score));
      for (const feature of own) weights[feature] = (weights[feature] as number) + rate * error;
    }
    if (epoch >= half)
      for (let at = 0; at < secondWeights; at += 1) sum[at] = (sum[at] as number) + (weights[at] as number) / (epochs - half);
  }
  return Int8Array.from(sum, (weight) => Math.max(-127, Math.min(127, Math.round(weight / secondStep))));
}
