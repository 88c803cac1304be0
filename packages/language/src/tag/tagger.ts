import type { Form } from '@klarsyn/core';
import type { Model } from '../model.ts';
import type { WordGraph } from '../words/graph.ts';
import { contextSize, fillContext, noLabel, traitsOf, type WordTraits } from './features.ts';
import { addTo, openWeights } from './weights.ts';

/** Chooses a label for each word of a sentence. The numbers index `Model.header.labels`. */
export type Tag = (forms: readonly string[], language: Form) => readonly number[];

interface Known {
  readonly traits: WordTraits;
  readonly scores: Int32Array;
}

/** Words remembered before the memory is emptied: some ten megabytes. */
const mostRemembered = 20_000;

/** Makes a tagger from a model. Words are judged by themselves once and remembered. */
export function createTagger(model: Model, graphs: Partial<Readonly<Record<Form, WordGraph>>>): Tag {
  const weights = openWeights(model.part('tagger'));
  const labels = model.header.labels.length;
  const remembered = { nb: new Map<string, Known>(), nn: new Map<string, Known>() };
  const scores = new Int32Array(labels);
  const context = new Uint32Array(contextSize);

  const know = (form: string, language: Form): Known => {
    const words = remembered[language];
    const before = words.get(form);
    if (before !== undefined) return before;
    const traits = traitsOf(form, language, graphs[language]);
    const own = new Int32Array(labels);
    for (const feature of traits.features) addTo(own, weights, feature);
    if (words.size >= mostRemembered) words.clear();
    const known = { traits, scores: own };
    words.set(form, known);
    return known;
  };

  return (forms, language) => {
    const words = forms.map((form) => know(form, language));
    const traits = words.map((word) => word.traits);
    const chosen: number[] = [];
    let one = noLabel;
    let two = noLabel;
    for (let at = 0; at < words.length; at += 1) {
      scores.set((words[at] as Known).scores);
      fillContext(traits, at, one, two, context);
      for (let feature = 0; feature < contextSize; feature += 1) addTo(scores, weights, context[feature] as number);
      let best = 0;
      let most = scores[0] as number;
      for (let label = 1; label < labels; label += 1) {
        const score = scores[label] as number;
        if (score > most) {
          most = score;
          best = label;
        }
      }
      chosen.push(best);
      two = one;
      one = best;
    }
    return chosen;
  };
}
