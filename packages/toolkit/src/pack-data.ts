import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '@klarsyn/core';
import type { ReadLists } from '@klarsyn/rule-files';
import type { RuleFile } from '@klarsyn/rule-files/rule';
import { readTextIfThere } from './files.ts';

// What lies beside the code of a pack: rule files, word lists and presets. The bundle has the same functions with the data already read.

/** The rule files of a pack, read and checked, with the words of the lists they name. A broken one is a bug of ours, and throws. */
export async function readRuleFiles(pack: string, files: readonly string[]): Promise<readonly RuleFile[]> {
  if (files.length === 0) return [];
  const [{ readRuleFile }, lists] = await Promise.all([import('@klarsyn/rule-files'), readLists()]);
  return Promise.all(
    files.map(async (file) => {
      const read = await readRuleFile(await readFile(join(sourceFolder(pack), file), 'utf8'), file, { lists });
      if (!read.ok) throw new Error(read.errors.map(({ line, message }) => `${file}:${line}: ${message}`).join('\n'));
      return read.data;
    }),
  );
}

type Lists = ReadLists['lists'];
let lists: Promise<Lists> | undefined;

/** The word lists of `dictionaries/klarsprak`, by name. One that is broken, or that another contradicts, is a bug of ours, and throws. */
function readLists(): Promise<Lists> {
  lists ??= readAllLists();
  return lists;
}

async function readAllLists(): Promise<Lists> {
  const { readLists: readAll } = await import('@klarsyn/rule-files');
  const folder = dirname(fileURLToPath(import.meta.resolve('@klarsyn/dictionary-klarsprak/package.json')));
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).toSorted();
  const files = await Promise.all(names.map(async (file) => ({ file, source: await readFile(join(folder, file), 'utf8') })));
  const { lists: read, errors } = readAll(files);
  if (errors.length > 0) throw new Error(errors.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
  return read;
}

/** What a preset sets in a pack; nothing when the pack says nothing of it. */
export async function readPreset(pack: string, preset: string): Promise<Config> {
  const file = join(sourceFolder(pack), '..', 'presets', `${preset}.yaml`);
  const source = await readTextIfThere(file);
  if (source === undefined) return {};
  const [{ readData }, { configSchema }] = await Promise.all([import('./config/data-file.ts'), import('./config/schema.ts')]);
  const read = readData(source, file, configSchema, 'nb');
  if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.faults)}`);
  return read.value;
}

const sourceFolder = (pack: string): string => dirname(fileURLToPath(import.meta.resolve(`@klarsyn/rules-${pack}`)));
