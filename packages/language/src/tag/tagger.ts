import { createMemory, type Form } from '@klarsyn/core';
import type { Model } from '../model.ts';
import type { WordGraph } from '../words/graph.ts';
import { contextSize, fillContext, noLabel, traitsOf, type WordTraits } from './features.ts';
import { doubtful, type FirstLook, fillSecond, partsOf, secondSize } from './second.ts';
import { addTo, openWeights } from './weights.ts';

/** Chooses a label for each word of a sentence. The numbers index `Model.header.labels`. */
export type Tag = (forms: readonly string[], language: Form) => readonly number[];

/** A first look at a sentence: the traits of its words, and what each is taken for when read from left to right. */
export type Look = (forms: readonly string[], language: Form) => FirstLook & { readonly traits: readonly WordTraits[] };

interface Known {
  readonly traits: WordTraits;
  readonly scores: Int32Array;
}

/** Words remembered of each form, some two kilobytes each. */
const mostRemembered = 4_000;

/** Makes a tagger from a model: a first look from left to right, and a second at the words that were in doubt. */
export function createTagger(model: Model, graphs: Partial<Readonly<Record<Form, WordGraph>>>): Tag {
  const look = createFirstLook(model, graphs);
  const bytes = model.part('second');
  if (bytes.length === 0) return (forms, language) => [...look(forms, language).labels];
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const pos = partsOf(model.header.labels);
  const features = new Uint32Array(secondSize);
  return (forms, language) => {
    const first = look(forms, language);
    const labels = [...first.labels];
    for (let at = 0; at < labels.length; at += 1) {
      if ((first.margins[at] as number) >= doubtful) continue;
      fillSecond(first.traits, first, pos, at, features);
      let odds = 0;
      for (let feature = 0; feature < secondSize; feature += 1) odds += weights[features[feature] as number] as number;
      if (odds > 0) labels[at] = first.seconds[at] as number;
    }
    return labels;
  };
}

/** Makes the first look of a tagger. Words are judged by themselves once and remembered. */
export function createFirstLook(model: Model, graphs: Partial<Readonly<Record<Form, WordGraph>>>): Look {
  const weights = openWeights(model.part('tagger'));
  const labels = model.header.labels.length;
  const remembered = { nb: createMemory<string, Known>(mostRemembered), nn: createMemory<string, Known>(mostRemembered) };
  const scores = new Int32Array(labels);
  const context = new Uint32Array(contextSize);

  const know = (form: string, language: Form): Known =>
    remembered[language].of(form, () => {
      const traits = traitsOf(form, language, graphs[language]);
      const own = new Int32Array(labels);
      for (const feature of traits.features) addTo(own, weights, feature);
      return { traits, scores: own };
    });

  return (forms, language) => {
    const words = forms.map((form) => know(form, language));
    const traits = words.map((word) => word.traits);
    const chosen = new Int16Array(words.length);
    const seconds = new Int16Array(words.length);
    const margins = new Int32Array(words.length);
    let one = noLabel;
    let two = noLabel;
    for (let at = 0; at < words.length; at += 1) {
      scores.set((words[at] as Known).scores);
      fillContext(traits, at, one, two, context);
      for (let feature = 0; feature < contextSize; feature += 1) addTo(scores, weights, context[feature] as number);
      let best = 0;
      let next = 0;
      let most = scores[0] as number;
      let less = Number.NEGATIVE_INFINITY;
      for (let label = 1; label < labels; label += 1) {
        const score = scores[label] as number;
        if (score > most) {
          less = most;
          next = best;
          most = score;
          best = label;
        } else if (score > less) {
          less = score;
          next = label;
        }
      }
      chosen[at] = best;
      seconds[at] = next;
      margins[at] = most - less;
      two = one;
      one = best;
    }
    return { labels: chosen, seconds, margins, traits };
  };
}
