import { ogAaFeatures, ogAaSize, ogAaStep } from '../src/slips/og-aa.ts';
import { pairOf } from '../src/slips/split-compound.ts';
import type { UdWord } from './ud.ts';

/** Tells «og» from «å» by the words round them: logistic regression by stochastic gradient. */
export function learnOgAa(sentences: readonly (readonly UdWord[])[], epochs: number, random: () => number): Int8Array {
  const weights = new Float32Array(ogAaSize);
  const cases = sentences.flatMap((sentence) => {
    const lower = sentence.map(({ form }) => form.toLowerCase());
    return lower.flatMap((word, at) =>
      at > 0 && (word === 'og' || word === 'å') ? [{ features: ogAaFeatures(lower, at), gold: word === 'å' ? 1 : 0 }] : [],
    );
  });
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const rate = 0.1 / (1 + epoch / 2);
    for (const [, { features, gold }] of cases.map((one) => [random(), one] as const).sort((one, other) => one[0] - other[0])) {
      const score = features.reduce((sum, feature) => sum + (weights[feature] as number), 0);
      const error = gold - 1 / (1 + Math.exp(-score));
      for (const feature of features) weights[feature] = (weights[feature] as number) + rate * error;
    }
  }
  return Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / ogAaStep))));
}

/** The pairs of nouns that edited text has side by side, as sorted numbers. */
export function nounPairs(sentences: readonly (readonly UdWord[])[]): Uint32Array {
  const pairs = new Set<number>();
  for (const sentence of sentences) {
    for (const [at, word] of sentence.entries()) {
      const next = sentence[at + 1];
      if (word.pos === 'NOUN' && next?.pos === 'NOUN') pairs.add(pairOf(word.form.toLowerCase(), next.form.toLowerCase()));
    }
  }
  return Uint32Array.from(pairs).sort();
}

/** How often words are written, for those seen often enough. */
export function wordCounts(sentences: readonly (readonly UdWord[])[], least: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const { form, pos } of sentences.flat()) {
    const word = pos === 'PROPN' ? form : form.toLowerCase();
    if (/^[\p{L}-]+$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, times]) => times >= least)
    .map(([word, times]) => `${word}\t${times}`)
    .sort();
}
