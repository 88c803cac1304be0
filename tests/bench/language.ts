// `pnpm bench:language <folder>`: measures the language package on UD Norwegian dev (`nb-dev.conllu`, `nn-dev.conllu`) beside its peers, in one run.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Form } from '@klarsyn/core';
import { createAnalyser, createSpeller } from '@klarsyn/language';
import { type GoldBlock, readGold } from './language-gold.ts';
import { francForm, spellers, splitters } from './language-peers.ts';
import { compare, documentOf, figures, formShare } from './language-score.ts';
import { misspell } from './misspell.ts';

const folder = process.argv.slice(2).find((word) => word !== '--') ?? process.env['KLARSYN_UD'] ?? '';
if (!existsSync(join(folder, 'nb-dev.conllu'))) {
  console.log('skipped: no data to measure on. Say where the UD files are: pnpm bench:language <folder>');
  process.exit(0);
}

const bytes = (name: string) => readFileSync(fileURLToPath(import.meta.resolve(name)));
const empty = process.memoryUsage.rss();
const started = performance.now();
const model = bytes('@klarsyn/language/model');
const graphs = { nb: bytes('@klarsyn/dictionary-hunspell/nb'), nn: bytes('@klarsyn/dictionary-hunspell/nn') };
// Nothing is remembered from one pass to the next: a pass over the same text would measure the memory.
const analyse = createAnalyser({ model, graphs, sentences: 0 });
analyse(documentOf(['Vi har fått søknaden din.']));
analyse(documentOf(['Me har fått søknaden din.'], 'nn'));
console.log(
  `ready after ${(performance.now() - started).toFixed(0)} ms; on disk ${((model.length + graphs.nb.length + graphs.nn.length) / 1e6).toFixed(2)} MB; resident ${((process.memoryUsage.rss() - empty) / 1e6).toFixed(0)} MB more than before`,
);

for (const form of ['nb', 'nn'] as const) await measure(form);

async function measure(form: Form): Promise<void> {
  const blocks = readGold(folder, form);
  const texts = blocks.map(({ text }) => text);
  console.log(`\n== ${form}: ${blocks.flatMap(({ sentences }) => sentences).length} sentences`);
  for (const [name, hits] of Object.entries(compare(analyse(documentOf(texts, form)), blocks, form)))
    console.log(`${name.padEnd(36)} ${figures(hits)}`);
  measureSplitters(blocks, form);
  measureForms(blocks, form);
  measureSlips(blocks, form);
  measureSpeed(texts, form);
  await measureSpelling(blocks, form);
}

function measureSplitters(blocks: readonly GoldBlock[], form: Form): void {
  for (const [name, split] of Object.entries(splitters)) {
    const hits = { right: 0, found: 0, gold: 0 };
    for (const { text, sentences } of blocks) {
      const ends = new Set(sentences.map(({ end }) => end));
      const found = split(text, form);
      hits.right += found.filter((end) => ends.has(end)).length;
      hits.found += found.length;
      hits.gold += ends.size;
    }
    console.log(`sentence ends, ${name}`.padEnd(36), figures(hits));
  }
}

function measureForms(blocks: readonly GoldBlock[], form: Form): void {
  const sentences = blocks.flatMap((block) => block.sentences.map(({ text }) => text)).filter((text) => /\p{L}/u.test(text));
  const fives = Array.from({ length: Math.floor(sentences.length / 5) }, (_, index) => sentences.slice(index * 5, index * 5 + 5).join(' '));
  const share = (texts: readonly string[], right: (text: string) => boolean) =>
    `${((100 * texts.filter(right).length) / texts.length).toFixed(2)} %`;
  console.log(
    'form of single sentences'.padEnd(36),
    `${(100 * formShare(analyse, sentences, form)).toFixed(2)} %; franc`,
    share(sentences, (text) => francForm(text) === form),
  );
  console.log(
    'form of five sentences'.padEnd(36),
    `${(100 * formShare(analyse, fives, form)).toFixed(2)} %; franc`,
    share(fives, (text) => francForm(text) === form),
  );
}

/** False alarms in edited text, and how many of the same slips are found when they are put in. */
function measureSlips(blocks: readonly GoldBlock[], form: Form): void {
  const all = blocks.flatMap(({ sentences }) => sentences);
  const slipsIn = (texts: readonly string[], kind: string) =>
    analyse(documentOf(texts, form)).sentences.flatMap(({ facts }) => facts?.slips.filter((slip) => slip.kind === kind) ?? []).length;
  const texts = all.map(({ text }) => text);
  const swapped = all.flatMap(({ text, start, words }) =>
    words
      .slice(1)
      .filter((word) => word.form === 'og' || word.form === 'å')
      .map((word) => text.slice(0, word.start - start) + (word.form === 'og' ? 'å' : 'og') + text.slice(word.end - start)),
  );
  const known = createSpeller({ graph: graphs[form] });
  const split = all.flatMap(({ text, start, words }) =>
    words
      .filter((word) => word.pos === 'NOUN' && /^\p{Ll}{9,}$/u.test(word.form))
      .flatMap((word) => {
        const cut = cutOf(word.form, known.knows);
        return cut === undefined
          ? []
          : [`${text.slice(0, word.start - start) + word.form.slice(0, cut)} ${word.form.slice(cut)}${text.slice(word.end - start)}`];
      }),
  );
  const line = (kind: string, made: readonly string[]) =>
    `${((1000 * slipsIn(texts, kind)) / texts.length).toFixed(2)} false alarms in 1,000 sentences; ${((100 * slipsIn(made, kind)) / made.length).toFixed(1)} % of ${made.length} found`;
  console.log('og/å'.padEnd(36), line('og-aa', swapped));
  console.log('split compounds'.padEnd(36), line('split-compound', split));
}

/** Where a compound of two known words can be cut, with no binding letter; the middle first. */
function cutOf(word: string, knows: (word: string) => boolean): number | undefined {
  const places = Array.from({ length: word.length - 7 }, (_, index) => index + 4);
  return places
    .sort((one, other) => Math.abs(one - word.length / 2) - Math.abs(other - word.length / 2))
    .find((at) => knows(word.slice(0, at)) && knows(word.slice(at)));
}

/** By seconds of CPU: the clock tells what else the machine does. */
function measureSpeed(texts: readonly string[], form: Form): void {
  const speller = createSpeller({ graph: graphs[form] });
  const pass = () => {
    const before = process.cpuUsage();
    const { sentences } = analyse(documentOf(texts, form));
    let words = 0;
    for (const { tokens } of sentences) {
      for (const { isWord, form: written, readings } of tokens)
        if (isWord && readings.length > 0 && (speller.knows(written) || written !== '')) words += 1;
    }
    const { user, system } = process.cpuUsage(before);
    return (1e6 * words) / (user + system);
  };
  pass();
  console.log('split, tag and spell, warm'.padEnd(36), `${Math.round(Math.max(pass(), pass(), pass()))} words for each second of CPU`);
}

async function measureSpelling(blocks: readonly GoldBlock[], form: Form): Promise<void> {
  const words = blocks
    .flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.words))
    .filter(({ pos, form: word }) => pos !== 'PROPN' && /\p{L}/u.test(word))
    .map((word) => word.form);
  const ours = createSpeller({ graph: graphs[form], model });
  const reference = await spellers['hunspell-wasm']?.(form);
  const wrong = misspell(
    words.filter((word) => /^[a-zæøå]{4,}$/.test(word) && ours.knows(word)),
    500,
    (word) => reference?.(word) ?? false,
  );
  const own = measureSpeller(words, wrong, ours.knows);
  const start = performance.now();
  for (const word of wrong) ours.suggest(word);
  console.log('spelling, klarsyn'.padEnd(36), `${own}; suggestions ${((performance.now() - start) / wrong.length).toFixed(2)} ms`);
  for (const [name, open] of Object.entries(spellers)) {
    const before = performance.now();
    const knows = await open(form);
    const load = performance.now() - before;
    console.log(`spelling, ${name}`.padEnd(36), `${measureSpeller(words, wrong, knows)}; load ${(load / 1000).toFixed(1)} s`);
  }
}

function measureSpeller(words: readonly string[], wrong: readonly string[], knows: (word: string) => boolean): string {
  const start = performance.now();
  const known = words.filter(knows).length;
  const speed = (1000 * words.length) / (performance.now() - start);
  return `${((100 * known) / words.length).toFixed(2)} % of words known; ${wrong.filter((word) => !knows(word)).length} of ${wrong.length} misspellings caught; ${Math.round(speed / 1000)} k words/s`;
}
