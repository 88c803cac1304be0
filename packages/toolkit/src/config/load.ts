import { dirname, isAbsolute, relative, resolve } from 'node:path';
import type { Form, Rule } from '@klarsyn/core';
import type { Fault } from '../errors.ts';
import { readTextIfThere } from '../files.ts';
import { readPreset } from '../pack-data.ts';
import { packNames } from '../packs.ts';
import { checkRules } from './check-rules.ts';
import { hintFor } from './hint.ts';
import type { LoadedLayer } from './layer.ts';

/** The layers of a config, the weakest first; or all that is wrong. */
export type LoadedConfig =
  | { readonly ok: true; readonly layers: readonly LoadedLayer[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** What loading needs to know. */
export interface Loading {
  readonly cwd: string;
  readonly form: Form;
  readonly rules: readonly Rule[];
}

const recommended = 'klarsyn:anbefalt';
/** The names of the presets, after `klarsyn:`. */
export const presetNames: readonly string[] = ['anbefalt', 'streng'];

/** Names of config files, in the order they are looked for. */
const names = ['klarsyn.config.yaml', 'klarsyn.config.yml', 'klarsyn.config.json'];

/** The nearest config file in a folder or above it. */
export async function findConfig(folder: string): Promise<string | undefined> {
  for (const name of names) {
    const path = resolve(folder, name);
    if ((await readTextIfThere(path)) !== undefined) return path;
  }
  const above = dirname(folder);
  return above === folder ? undefined : findConfig(above);
}

/** Reads a config file and all it extends. Without a file: the recommended preset alone. */
export async function loadConfig(path: string | undefined, how: Loading): Promise<LoadedConfig> {
  if (path === undefined) return loadPreset(recommended, how, { file: recommended, line: 1 });
  return loadFile(path, how, []);
}

async function loadFile(path: string, how: Loading, above: readonly string[]): Promise<LoadedConfig> {
  const file = shortPath(path, how.cwd);
  if (above.includes(path)) return failed({ code: 'config-loop', values: { file } });
  const source = await readTextIfThere(path);
  if (source === undefined) return failed({ code: 'config-missing', values: { file } });
  const [{ readData }, { configSchema }] = await Promise.all([import('./data-file.ts'), import('./schema.ts')]);
  const read = readData(source, file, configSchema, how.form);
  if (!read.ok) return { ok: false, faults: read.faults };
  const own: LoadedLayer = { source: file, config: read.value, folder: dirname(path), lineOf: read.lineOf };
  const faults = [...checkRules(own, how.rules, how.form)];
  const bases: LoadedLayer[] = [];
  for (const [index, name] of (read.value.extends ?? [recommended]).entries()) {
    const base = name.startsWith('klarsyn:')
      ? await loadPreset(name, how, { file, line: read.lineOf(['extends', index]) })
      : await loadFile(resolve(dirname(path), name), how, [...above, path]);
    if (base.ok) bases.push(...base.layers);
    else faults.push(...base.faults);
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, layers: [...bases, own] };
}

async function loadPreset(name: string, how: Loading, from: { readonly file: string; readonly line: number }): Promise<LoadedConfig> {
  const preset = name.slice('klarsyn:'.length);
  if (!presetNames.includes(preset)) {
    const known = presetNames.map((one) => `klarsyn:${one}`);
    return failed({ code: 'unknown-preset', values: { ...from, name, hint: hintFor(name, known, how.form) } });
  }
  const configs = await Promise.all(packNames.map((pack) => readPreset(pack, preset)));
  return { ok: true, layers: configs.map((config) => ({ source: name, config, folder: undefined, lineOf: () => 1 })) };
}

const failed = (fault: Fault): LoadedConfig => ({ ok: false, faults: [fault] });

/** A path as a person would write it from the current folder. */
export function shortPath(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return short === '' || short.startsWith('..') || isAbsolute(short) ? path : short.replaceAll('\\', '/');
}
