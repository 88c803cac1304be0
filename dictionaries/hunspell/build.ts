// Makes the word graphs of both forms when their sources have changed; says nothing and is quick when they have not.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expand } from './src/expand.ts';
import { readOwn } from './src/own.ts';
import { pack } from './src/pack.ts';

const here = import.meta.dirname;
const graphs = join(here, 'graphs');
const lists = join(here, '..', 'own', 'lists');

for (const form of ['nb', 'nn'] as const) {
  const folder = fileURLToPath(new URL('.', import.meta.resolve(`dictionary-${form}`)));
  const own = readdirSync(lists)
    .filter((name) => name.endsWith(`.${form}.tsv`) || name.endsWith('.begge.tsv'))
    .map((name) => join(lists, name));
  const sources = [join(folder, 'index.aff'), join(folder, 'index.dic'), ...own];
  const stamp = fingerprint([
    ...sources,
    join(here, 'src/expand.ts'),
    join(here, 'src/own.ts'),
    join(here, 'src/pack.ts'),
    join(here, 'build.ts'),
  ]);
  const [graph, stampFile] = [join(graphs, `${form}.graph`), join(graphs, `${form}.stamp`)];
  if (existsSync(graph) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) continue;
  const [aff = '', dic = ''] = sources.map((file) => readFileSync(file, 'utf8'));
  const forms = new Map(expand({ aff, dic }));
  for (const file of own)
    for (const [word, use] of readOwn(readFileSync(file, 'utf8'), form)) forms.set(word, (forms.get(word) ?? 0) | use);
  mkdirSync(graphs, { recursive: true });
  writeFileSync(graph, pack(forms));
  writeFileSync(stampFile, stamp);
}

function fingerprint(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}
