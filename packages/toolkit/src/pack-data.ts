import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '@klarsyn/core';
import type { RuleFile } from '@klarsyn/rule-files/rule';
import { readTextIfThere } from './files.ts';

// What lies beside the code of a pack: rule files and presets. The bundle has the same two functions with the data already read.

/** The rule files of a pack, read and checked. A broken one is a bug of ours, and throws. */
export async function readRuleFiles(pack: string, files: readonly string[]): Promise<readonly RuleFile[]> {
  if (files.length === 0) return [];
  const { readRuleFile } = await import('@klarsyn/rule-files');
  return Promise.all(
    files.map(async (file) => {
      const read = readRuleFile(await readFile(join(sourceFolder(pack), file), 'utf8'), file);
      if (!read.ok) throw new Error(read.errors.map(({ line, message }) => `${file}:${line}: ${message}`).join('\n'));
      return read.data;
    }),
  );
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
