import { contextSize, fillContext, noLabel, type WordTraits } from '../src/tag/features.ts';
import { generator } from './random.ts';

/** A sentence to learn from: its words and the number of each word's label. */
export interface Lesson {
  readonly words: readonly WordTraits[];
  readonly labels: readonly number[];
}

/** Weights after learning: for each feature that is kept, one number per label. */
export interface Weights {
  readonly features: Uint32Array;
  readonly values: Float32Array;
  readonly labels: number;
}

/** How to learn. Features seen fewer than `least` times are left out. */
export interface Plan {
  readonly epochs: number;
  readonly least: number;
  readonly seed: number;
  readonly after?: (epoch: number, right: number) => void;
}

/** An averaged perceptron that tags from left to right, trained on its own choices. */
export function learn(lessons: readonly Lesson[], labels: number, { epochs, least, seed, after }: Plan): Weights {
  const ids = frequent(lessons, least);
  const size = ids.size;
  const now = new Float32Array(size * labels);
  const late = new Float32Array(size * labels);
  const static_ = new Map<WordTraits, Int32Array>();
  const idsOf = (traits: WordTraits): Int32Array => {
    const before = static_.get(traits);
    if (before !== undefined) return before;
    const found = Int32Array.from([...traits.features].map((feature) => ids.find(feature)).filter((id) => id >= 0));
    static_.set(traits, found);
    return found;
  };
  const scores = new Float32Array(labels);
  const context = new Uint32Array(contextSize);
  const active = new Int32Array(contextSize + 64);
  const order = lessons.map((_, index) => index);
  const random = generator(seed);
  let clock = 1;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    let right = 0;
    let total = 0;
    for (const index of order) {
      const lesson = lessons[index];
      if (lesson === undefined) continue;
      let one = noLabel;
      let two = noLabel;
      for (let at = 0; at < lesson.words.length; at += 1) {
        const own = idsOf(lesson.words[at] as WordTraits);
        active.set(own);
        let count = own.length;
        fillContext(lesson.words, at, one, two, context);
        for (let f = 0; f < contextSize; f += 1) {
          const id = ids.find(context[f] as number);
          if (id >= 0) active[count++] = id;
        }
        scores.fill(0);
        for (let f = 0; f < count; f += 1) {
          const base = (active[f] as number) * labels;
          for (let label = 0; label < labels; label += 1) scores[label] = (scores[label] as number) + (now[base + label] as number);
        }
        let best = 0;
        for (let label = 1; label < labels; label += 1) if ((scores[label] as number) > (scores[best] as number)) best = label;
        const gold = lesson.labels[at] as number;
        total += 1;
        if (best === gold) right += 1;
        else {
          for (let f = 0; f < count; f += 1) {
            const base = (active[f] as number) * labels;
            now[base + gold] = (now[base + gold] as number) + 1;
            late[base + gold] = (late[base + gold] as number) + clock;
            now[base + best] = (now[base + best] as number) - 1;
            late[base + best] = (late[base + best] as number) - clock;
          }
        }
        clock += 1;
        two = one;
        one = best;
      }
    }
    after?.(epoch, right / total);
  }
  for (let at = 0; at < now.length; at += 1) now[at] = (now[at] as number) - (late[at] as number) / clock;
  return { features: ids.keys(), values: now, labels };
}

interface Ids {
  readonly size: number;
  find(feature: number): number;
  keys(): Uint32Array;
}

/** Numbers the features that are seen often enough. Open addressing; feature 0 stands for an empty place. */
function frequent(lessons: readonly Lesson[], least: number): Ids {
  const bits = 25;
  const mask = (1 << bits) - 1;
  const keys = new Uint32Array(1 << bits);
  const counts = new Uint8Array(1 << bits);
  const slot = (feature: number): number => {
    let at = (feature ^ (feature >>> 7)) & mask;
    while (keys[at] !== 0 && keys[at] !== feature) at = (at + 1) & mask;
    return at;
  };
  const see = (feature: number): void => {
    const at = slot(feature);
    keys[at] = feature;
    if ((counts[at] as number) < 255) counts[at] = (counts[at] as number) + 1;
  };
  const context = new Uint32Array(contextSize);
  for (const { words, labels } of lessons) {
    for (let at = 0; at < words.length; at += 1) {
      for (const feature of (words[at] as WordTraits).features) see(feature);
      fillContext(words, at, labels[at - 1] ?? noLabel, labels[at - 2] ?? noLabel, context);
      for (const feature of context) see(feature);
    }
  }
  const ids = new Int32Array(1 << bits).fill(-1);
  const kept: number[] = [];
  for (let at = 0; at < keys.length; at += 1) {
    if ((counts[at] as number) < least) continue;
    ids[at] = kept.length;
    kept.push(keys[at] as number);
  }
  return { size: kept.length, find: (feature) => ids[slot(feature)] as number, keys: () => Uint32Array.from(kept) };
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}
