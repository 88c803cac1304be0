import { type Graphs, leanFeatures, leanSize, leanStep } from '../src/form/lean.ts';

/** A sentence as its lower-case words, and whether it is nynorsk. */
export interface FormLesson {
  readonly words: readonly string[];
  readonly nynorsk: boolean;
}

/** Sentences between two looks at the weights that are averaged. */
const between = 1000;

/** Logistic regression by stochastic gradient, averaged over the second half of the epochs; every fifth sentence is seen without dictionaries, so that both ways work. */
export function learnForm(lessons: readonly FormLesson[], graphs: Graphs, epochs: number, random: () => number): Int8Array {
  const weights = new Float32Array(leanSize);
  const sum = new Float32Array(leanSize);
  let summed = 0;
  const cache = new Map<string, readonly number[]>();
  const featuresOf = (word: string, blind: boolean): readonly number[] => {
    const key = blind ? `-${word}` : word;
    const before = cache.get(key);
    if (before !== undefined) return before;
    const found = leanFeatures(word, blind ? {} : graphs);
    cache.set(key, found);
    return found;
  };
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const rate = 0.08 / (1 + epoch);
    const order = lessons.map((lesson) => [random(), lesson] as const).sort((one, other) => one[0] - other[0]);
    for (const [index, [chance, { words, nynorsk }]] of order.entries()) {
      if (epoch * 2 >= epochs && index % between === 0) {
        for (let at = 0; at < leanSize; at += 1) sum[at] = (sum[at] as number) + (weights[at] as number);
        summed += 1;
      }
      const gold = nynorsk ? 1 : 0;
      const blind = chance * 5 < 1;
      for (const part of [words, windowOf(words, random), windowOf(words, random)]) {
        const features = part.flatMap((word) => featuresOf(word, blind));
        const score = features.reduce((sum, feature) => sum + (weights[feature] as number), 0);
        const error = gold - 1 / (1 + Math.exp(-score));
        for (const feature of features) weights[feature] = (weights[feature] as number) + rate * error;
      }
    }
  }
  return Int8Array.from(sum, (weight) => Math.max(-127, Math.min(127, Math.round(weight / summed / leanStep))));
}

/** A few words in a row: short texts must be told apart too. */
function windowOf(words: readonly string[], random: () => number): readonly string[] {
  const length = 1 + Math.floor(random() * 6);
  const start = Math.floor(random() * Math.max(1, words.length - length + 1));
  return words.slice(start, start + length);
}
