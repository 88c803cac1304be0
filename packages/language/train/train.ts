// Trains the model of both forms: node packages/language/train/train.ts <folder of the Norwegian Dependency Treebank> [file to write]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Form } from '@klarsyn/core';
import { traitsOf, type WordTraits } from '../src/tag/features.ts';
import { partsOf } from '../src/tag/second.ts';
import { openGraph, type WordGraph } from '../src/words/graph.ts';
import { lookFresh, type Sample } from './folds.ts';
import { learnForm } from './form.ts';
import { learn } from './learn.ts';
import { learnLemmas } from './lemmas.ts';
import { readTreebank } from './ndt.ts';
import { packModel, packWeights } from './pack.ts';
import { generator } from './random.ts';
import { learnSecond } from './second.ts';
import { learnOgAa, nounPairs, wordCounts } from './slips.ts';
import { toUd, type UdWord } from './ud.ts';

const folder = process.argv[2] ?? process.env['KLARSYN_NDT'];
if (folder === undefined) throw new Error('Say where the treebank is: node packages/language/train/train.ts <folder>');

const epochs = 8;
const secondEpochs = 10;
/** Labels seen more seldom lose their features. */
const seldom = 8;
/** Each eighth sentence is learnt without a dictionary, so that the tagger stands without one too. */
const blindEvery = 8;
/** Weights nearer zero than this are left out; the rest are stored as eighths. */
const [least, scale] = [1.0, 8];

const forms = ['nb', 'nn'] as const;
const graphs: Readonly<Record<Form, WordGraph>> = { nb: graphOf('nb'), nn: graphOf('nn') };
const treebank = forms.flatMap((form) => readTreebank(folder, form).map((sentence) => ({ form, words: toUd(sentence) })));
const names = new Map<string, number>();
const counts = new Map<string, number>();
for (const { words } of treebank) for (const word of words) counts.set(labelOf(word), (counts.get(labelOf(word)) ?? 0) + 1);

const remembered = new Map<string, WordTraits>();
const samples: readonly Sample[] = treebank.map(({ form, words }, index) => {
  const blind = index % blindEvery === 0;
  const lesson = { words: words.map((word) => traits(word.form, form, blind)), labels: words.map(numberOf) };
  return { form, forms: words.map((word) => word.form), lesson };
});
const labels = [...names.keys()];
const weights = learn(
  samples.map(({ lesson }) => lesson),
  labels.length,
  { epochs, least: 2, seed: 1, after: (epoch, right) => console.log(`epoch ${epoch + 1}: ${(100 * right).toFixed(2)} % right`) },
);
const second = learnSecond(lookFresh(samples, labels, graphs, { least, scale }), partsOf(labels), secondEpochs, generator(11));

const lemmas = learnLemmas(treebank.flatMap(({ form, words }) => words.map((word) => [`${form}${numberOf(word)}`, word] as const)));
const lean = learnForm(
  treebank
    .filter(({ words }) => words.some((word) => /\p{L}/u.test(word.form)))
    .map(({ form, words }) => ({
      nynorsk: form === 'nn',
      words: words.map((word) => word.form.toLowerCase()).filter((word) => /\p{L}/u.test(word)),
    })),
  graphs,
  12,
  generator(7),
);
const parts = {
  tagger: packWeights(weights, least, scale),
  lemmas: encode(Object.entries(lemmas).map((pair) => pair.join('\t'))),
  form: new Uint8Array(lean.buffer),
  ogAa: new Uint8Array(
    learnOgAa(
      treebank.map(({ words }) => words),
      6,
      generator(3),
    ).buffer,
  ),
  pairs: new Uint8Array(nounPairs(treebank.map(({ words }) => words)).buffer),
  counts: encode(
    wordCounts(
      treebank.map(({ words }) => words),
      4,
    ),
  ),
  second: new Uint8Array(second.buffer),
};
const file = process.argv[3] ?? join(import.meta.dirname, '..', 'model', 'norwegian.bin');
writeFileSync(file, packModel(labels, parts));
for (const [name, part] of Object.entries(parts)) console.log(`${name}: ${part.length} bytes`);

function graphOf(form: Form): WordGraph {
  return openGraph(readFileSync(fileURLToPath(import.meta.resolve(`@klarsyn/dictionary-hunspell/${form}`))));
}

function labelOf({ pos, features }: UdWord): string {
  return [pos, ...features].join('|');
}

function numberOf(word: UdWord): number {
  const label = (counts.get(labelOf(word)) ?? 0) < seldom ? word.pos : labelOf(word);
  const before = names.get(label);
  if (before !== undefined) return before;
  names.set(label, names.size);
  return names.size - 1;
}

function traits(word: string, form: Form, blind: boolean): WordTraits {
  const key = `${form}${blind}${word}`;
  const before = remembered.get(key);
  if (before !== undefined) return before;
  const found = traitsOf(word, form, blind ? undefined : graphs[form]);
  remembered.set(key, found);
  return found;
}

function encode(lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(lines.join('\n'));
}
