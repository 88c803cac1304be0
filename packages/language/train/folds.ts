import type { Form } from '@klarsyn/core';
import type { Model } from '../src/model.ts';
import { createFirstLook } from '../src/tag/tagger.ts';
import type { WordGraph } from '../src/words/graph.ts';
import { type Lesson, learn } from './learn.ts';
import { packWeights } from './pack.ts';
import type { SecondLesson } from './second.ts';

/** A sentence of the treebank as it is learnt from. */
export interface Sample {
  readonly form: Form;
  readonly forms: readonly string[];
  readonly lesson: Lesson;
}

const folds = 2;
const epochs = 3;

/** Looks at each sentence with a tagger that has learnt from the other half, so that its doubts and mistakes are like those on new text. */
export function lookFresh(
  samples: readonly Sample[],
  labels: readonly string[],
  graphs: Readonly<Record<Form, WordGraph>>,
  { least, scale }: { readonly least: number; readonly scale: number },
): readonly SecondLesson[] {
  return Array.from({ length: folds }, (_, fold) => {
    const others = samples.filter((_, index) => index % folds !== fold).map(({ lesson }) => lesson);
    const tagger = packWeights(learn(others, labels.length, { epochs, least: 2, seed: fold + 2 }), least, scale);
    const model: Model = { header: { labels, parts: {} }, part: () => tagger };
    const look = createFirstLook(model, graphs);
    return samples
      .filter((_, index) => index % folds === fold)
      .map(({ form, forms, lesson }) => ({ look: { ...look(forms, form), traits: lesson.words }, labels: lesson.labels }));
  }).flat();
}
