import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Example, Form, Rule } from '@klarsyn/core';
import type { RuleFile } from '@klarsyn/rule-files/rule';
import { shortPath } from './config/short-path.ts';
import type { Fault } from './errors.ts';
import type { TestedRule } from './examples/test-rule.ts';
import { readTextIfThere } from './files.ts';
import { loadOwnPack } from './own-packs.ts';
import { readRuleFiles } from './pack-data.ts';
import { loadPacks, loadRules, packNames } from './packs.ts';

/** What the examples of a pack showed, and what of the pack could not be read. */
export interface TestedPack {
  readonly rules: readonly TestedRule[];
  readonly faults: readonly Fault[];
}

/** Runs the examples of a pack that comes with Klarsyn, or of one in a folder; or of one rule or file in it. */
export async function testPack(name: string, { cwd, form }: { readonly cwd: string; readonly form: Form }): Promise<TestedPack> {
  const loaded = packNames.includes(name.split('/')[0] ?? '') ? await builtIn(name) : await inFolder(name, cwd, form);
  const { testRule } = await import('./examples/index.ts');
  const dataOf = new Map(loaded.data.map((file) => [file.id, file]));
  const more = await Promise.all(loaded.rules.map(({ id }) => moreExamples(loaded.folder, id, { cwd, form })));
  const rules = loaded.rules.map((rule, at) => ({ ...rule, examples: [...rule.examples, ...(more[at]?.examples ?? [])] }));
  return {
    rules: rules.map((rule) => testRule(rule, dataOf.get(rule.id))),
    faults: [...loaded.faults, ...more.flatMap(({ faults }) => faults)],
  };
}

/** Where examples that are too many for a rule file lie: beside it, in a file with its name. Read by tests alone, so that no other run waits for them. */
const examplesFolder = 'eksempler';

async function moreExamples(
  folder: string,
  id: string,
  { cwd, form }: { readonly cwd: string; readonly form: Form },
): Promise<{ readonly examples: readonly Example[]; readonly faults: readonly Fault[] }> {
  const path = join(folder, examplesFolder, `${id.split('/')[1]}.yaml`);
  const source = await readTextIfThere(path);
  if (source === undefined) return { examples: [], faults: [] };
  const { readExamples } = await import('@klarsyn/rule-files');
  const read = readExamples(source, form);
  if (read.ok) return { examples: read.examples, faults: [] };
  const file = shortPath(path, cwd);
  return {
    examples: [],
    faults: read.errors.map(({ line, message }): Fault => ({ code: 'rule-file', values: { file, line, what: message } })),
  };
}

interface Loaded {
  /** The folder its rule files lie in. */
  readonly folder: string;
  readonly rules: readonly Rule[];
  readonly data: readonly RuleFile[];
  readonly faults: readonly Fault[];
}

async function builtIn(name: string): Promise<Loaded> {
  const pack = (await loadPacks()).find((one) => one.name === name.split('/')[0]);
  const rules = (await loadRules()).filter(({ id }) => id === name || id.startsWith(`${name}/`));
  const data = pack === undefined ? [] : await readRuleFiles(pack.name, pack.files);
  const folder = dirname(fileURLToPath(import.meta.resolve(`@klarsyn/rules-${name.split('/')[0]}`)));
  return { folder, rules, data, faults: rules.length > 0 ? [] : [{ code: 'no-such-rule', values: { name } }] };
}

async function inFolder(name: string, cwd: string, form: Form): Promise<Loaded> {
  const path = resolve(cwd, name);
  const file = /([^\\/]+)\.ya?ml$/.exec(path)?.[1];
  const folder = file === undefined ? path : dirname(path);
  const pack = { folder, ...(await loadOwnPack(folder, { cwd, form })) };
  return file === undefined ? pack : { ...pack, rules: pack.rules.filter(({ id }) => id === `${pack.name}/${file}`) };
}
