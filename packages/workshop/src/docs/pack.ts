import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '@klarsyn/core';
import { type ReadLists, readLists, readRuleFile } from '@klarsyn/rule-files';
import type { RuleFile } from '@klarsyn/rule-files/rule';
import { nameOf } from './page.ts';

/** The rules that stand in a pack's folder, whether or not its index names them, and what is wrong with any of them. */
export interface PackFolder {
  readonly name: string;
  /** Sorted by id. */
  readonly rules: readonly Rule[];
  /** Files whose default export is a rule, and rule files. */
  readonly modules: readonly string[];
  readonly files: readonly string[];
  /** What the rule files say, by the id of the rule. */
  readonly lists: ReadonlyMap<Rule['id'], RuleFile>;
  readonly faults: readonly string[];
}

interface Found {
  readonly file: string;
  readonly rule?: Rule;
  readonly data?: RuleFile;
  readonly fault?: string;
}

/** Reads the rules of a pack from `<folder>/src`. A rule that cannot be read is a fault and costs only that rule. */
export async function readPackFolder(folder: string): Promise<PackFolder> {
  const name = basename(folder);
  const entries = (await readdir(join(folder, 'src'))).toSorted();
  const modules = entries.filter((file) => file.endsWith('.ts') && file !== 'index.ts' && !file.endsWith('.test.ts'));
  const files = entries.filter((file) => file.endsWith('.yaml'));
  const { lists, errors } = await readWordLists(join(folder, '..', '..', 'dictionaries', 'klarsprak'));
  const found = await Promise.all([
    ...modules.map((file) => readModule(folder, file)),
    ...files.map((file) => readFileOf(folder, file, lists)),
  ]);
  const rules = found.flatMap(({ rule }) => rule ?? []).toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const listFaults = errors.map(({ file, line, message }) => `dictionaries/klarsprak/${file}: ${line}: ${message}`);
  const isRule = (file: string) => found.some((one) => one.file === file && one.rule !== undefined);
  const faults = found.flatMap(({ file, rule, fault }) => {
    const wrong = fault ?? nameFault(name, file, rule);
    return wrong === undefined ? [] : [`rules/${name}/src/${file}: ${wrong}`];
  });
  const data = new Map(found.flatMap(({ data }) => (data === undefined ? [] : [[data.id, data] as const])));
  return { name, rules, modules: modules.filter(isRule), files: files.filter(isRule), lists: data, faults: [...faults, ...listFaults] };
}

async function readModule(folder: string, file: string): Promise<Found> {
  try {
    const { default: rule } = (await import(pathToFileURL(join(folder, 'src', file)).href)) as { readonly default?: unknown };
    return isRule(rule) ? { file, rule } : { file };
  } catch (error) {
    return { file, fault: String(error instanceof Error ? error.message : error).split('\n')[0] ?? '' };
  }
}

const isRule = (value: unknown): value is Rule => typeof value === 'object' && value !== null && 'id' in value;

/** The word lists that rule files may name; none where there is no such folder. */
async function readWordLists(folder: string): Promise<ReadLists> {
  const names = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.yaml')).toSorted();
  return readLists(await Promise.all(names.map(async (file) => ({ file, source: await readFile(join(folder, file), 'utf8') }))));
}

async function readFileOf(folder: string, file: string, lists: ReadLists['lists']): Promise<Found> {
  const read = await readRuleFile(await readFile(join(folder, 'src', file), 'utf8'), file, { lists });
  if (read.ok) return { file, rule: read.rule, data: read.data };
  return { file, fault: read.errors.map(({ line, message }) => `${line}: ${message}`).join(' ') };
}

function nameFault(pack: string, file: string, rule: Rule | undefined): string | undefined {
  const wanted = `${pack}/${file.replace(/\.(ts|yaml)$/, '')}`;
  return rule === undefined || rule.id === wanted
    ? undefined
    : `the id is ${rule.id}, the file says ${wanted}. Let ${nameOf(rule.id)} name both.`;
}
