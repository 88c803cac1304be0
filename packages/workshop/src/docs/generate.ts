import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Form } from '@klarsyn/core';
import { type PackFolder, readPackFolder } from './pack.ts';
import { packSource } from './pack-source.ts';
import { docsPage, indexPage, nameOf } from './page.ts';

/** What is generated from the rules, and how it differs from what lies on disk. Paths are relative to the root, with `/`. */
export interface Generated {
  /** Files that are missing or say something else, with what they must say. */
  readonly stale: readonly { readonly file: string; readonly content: string }[];
  /** Pages about rules that are no more. */
  readonly left: readonly string[];
  /** Rules that cannot be read or are named wrong. */
  readonly faults: readonly string[];
  /** How many files there are in all. */
  readonly count: number;
}

const forms: readonly Form[] = ['nb', 'nn'];

/** Works out every generated file of every pack below `root`, and compares it with what lies there. Writes nothing. */
export async function generate(root: string): Promise<Generated> {
  const names = (await readdir(join(root, 'rules'), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const packs = await Promise.all(names.toSorted().map((name) => readPackFolder(join(root, 'rules', name))));
  const wanted = packs.flatMap(filesOf);
  const stale = await Promise.all(wanted.map(async (one) => ((await isSame(root, one)) ? [] : [one])));
  const left = await Promise.all(packs.map(({ name }) => leftIn(root, name, wanted)));
  return { stale: stale.flat(), left: left.flat(), faults: packs.flatMap(({ faults }) => faults), count: wanted.length };
}

/** Writes what is stale and removes what is left over. For a run without faults: a rule that cannot be read would lose its page. */
export async function write(root: string, { stale, left }: Generated): Promise<void> {
  for (const { file, content } of stale) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), content);
  }
  for (const file of left) await rm(join(root, file));
}

function filesOf({ name, rules, modules, files, lists }: PackFolder): Generated['stale'] {
  const docs = `rules/${name}/docs`;
  return [
    { file: `rules/${name}/src/index.ts`, content: packSource(name, modules, files) },
    ...forms.flatMap((form) => [
      { file: `${docs}/README.${form}.md`, content: indexPage(name, rules, form) },
      ...rules.map((rule) => ({ file: `${docs}/${nameOf(rule.id)}.${form}.md`, content: docsPage(rule, form, lists.get(rule.id)) })),
    ]),
  ];
}

async function isSame(root: string, { file, content }: Generated['stale'][number]): Promise<boolean> {
  try {
    return (await readFile(join(root, file), 'utf8')) === content;
  } catch {
    return false;
  }
}

async function leftIn(root: string, pack: string, wanted: Generated['stale']): Promise<readonly string[]> {
  const folder = `rules/${pack}/docs`;
  const kept = new Set(wanted.map(({ file }) => file));
  try {
    return (await readdir(join(root, folder))).map((file) => `${folder}/${file}`).filter((file) => !kept.has(file));
  } catch {
    return [];
  }
}
