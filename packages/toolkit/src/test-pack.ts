import { dirname, resolve } from 'node:path';
import type { Form, Rule } from '@klarsyn/core';
import type { RuleFile } from '@klarsyn/rule-files/rule';
import type { Fault } from './errors.ts';
import type { TestedRule } from './examples/test-rule.ts';
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
  const { rules, data, faults } = packNames.includes(name.split('/')[0] ?? '') ? await builtIn(name) : await inFolder(name, cwd, form);
  const { testRule } = await import('./examples/index.ts');
  const dataOf = new Map(data.map((file) => [file.id, file]));
  return { rules: rules.map((rule) => testRule(rule, dataOf.get(rule.id))), faults };
}

interface Loaded {
  readonly rules: readonly Rule[];
  readonly data: readonly RuleFile[];
  readonly faults: readonly Fault[];
}

async function builtIn(name: string): Promise<Loaded> {
  const pack = (await loadPacks()).find((one) => one.name === name.split('/')[0]);
  const rules = (await loadRules()).filter(({ id }) => id === name || id.startsWith(`${name}/`));
  const data = pack === undefined ? [] : await readRuleFiles(pack.name, pack.files);
  return { rules, data, faults: rules.length > 0 ? [] : [{ code: 'no-such-rule', values: { name } }] };
}

async function inFolder(name: string, cwd: string, form: Form): Promise<Loaded> {
  const path = resolve(cwd, name);
  const file = /([^\\/]+)\.ya?ml$/.exec(path)?.[1];
  const pack = await loadOwnPack(file === undefined ? path : dirname(path), { cwd, form });
  return file === undefined ? pack : { ...pack, rules: pack.rules.filter(({ id }) => id === `${pack.name}/${file}`) };
}
