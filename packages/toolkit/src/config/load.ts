import { dirname, resolve } from 'node:path';
import type { Form, Rule } from '@klarsyn/core';
import type { Fault } from '../errors.ts';
import { readTextIfThere } from '../files.ts';
import { loadOwnPack } from '../own-packs.ts';
import { readPreset } from '../pack-data.ts';
import { packNames } from '../packs.ts';
import { createLeadsOut } from '../repository.ts';
import { checkRules } from './check-rules.ts';
import { hintFor } from './hint.ts';
import type { LoadedLayer } from './layer.ts';
import { shortPath } from './short-path.ts';

/** The layers of a config, the weakest first; or all that is wrong. */
export type LoadedConfig =
  | {
      readonly ok: true;
      readonly layers: readonly LoadedLayer[];
      /** The rules of the organisation's own packs. */
      readonly rules: readonly Rule[];
      /** What is wrong with packs that were told to be left out. */
      readonly broken: readonly Fault[];
      /** All that the files of own packs say. */
      readonly packs: readonly string[];
    }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** What loading needs to know. */
export interface Loading {
  readonly cwd: string;
  readonly form: Form;
  readonly rules: readonly Rule[];
  /** Leave out the parts of packs that are wrong, and go on. */
  readonly keepGoing?: boolean | undefined;
  /** A preset that holds over the config, for as long as it lasts. */
  readonly mode?: 'krise' | undefined;
}

/** Faults of a config that are told. Who mends so many runs again. */
const mostFaults = 20;

const recommended = 'klarsyn:anbefalt';
/** The names of the presets, after `klarsyn:`. */
export const presetNames: readonly string[] = ['anbefalt', 'streng', 'profil', 'krise', 'digdir', 'nav', 'altinn'];

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

/** Reads a config file and all it extends. Without a file: the recommended preset alone. A mode is laid over all. */
export async function loadConfig(path: string | undefined, how: Loading): Promise<LoadedConfig> {
  const loaded =
    path === undefined ? await loadPreset(recommended, how, { file: recommended, line: 1 }) : await loadFile(path, how, [], new Map());
  if (!loaded.ok || how.mode === undefined) return loaded;
  const name = `klarsyn:${how.mode}`;
  const over = await loadPreset(name, how, { file: name, line: 1 });
  return over.ok ? { ...loaded, layers: [...loaded.layers, ...over.layers] } : over;
}

/** Files that have been loaded, for one may be named from many others. */
type Loaded = Map<string, LoadedConfig>;

async function loadFile(path: string, how: Loading, above: readonly string[], loaded: Loaded): Promise<LoadedConfig> {
  const file = shortPath(path, how.cwd);
  if (above.includes(path)) return failed({ code: 'config-loop', values: { file } });
  const before = loaded.get(path);
  if (before !== undefined) return before;
  const config = await readFile(path, file, how, above, loaded);
  loaded.set(path, config);
  return config;
}

async function readFile(path: string, file: string, how: Loading, above: readonly string[], loaded: Loaded): Promise<LoadedConfig> {
  if (await createLeadsOut()(path)) return failed({ code: 'config-leads-out', values: { file } });
  const source = await readTextIfThere(path);
  if (source === undefined) return failed({ code: 'config-missing', values: { file } });
  const [{ readData }, { configSchema }] = await Promise.all([import('./data-file.ts'), import('./schema.ts')]);
  const read = readData(source, file, configSchema, how.form);
  if (!read.ok) return { ok: false, faults: read.faults };
  const own: LoadedLayer = { source: file, config: read.value, folder: dirname(path), lineOf: read.lineOf };
  const strays = await checkNamed(own, path);
  if (strays.length > 0) return { ok: false, faults: strays };
  const bases: LoadedConfig[] = [];
  for (const [index, name] of (read.value.extends ?? [recommended]).entries()) {
    const base = name.startsWith('klarsyn:')
      ? await loadPreset(name, how, { file, line: read.lineOf(['extends', index]) })
      : await loadFile(resolve(dirname(path), name), how, [...above, path], loaded);
    bases.push(base);
  }
  const packs = await Promise.all((read.value.packs ?? []).map((name) => loadOwnPack(resolve(dirname(path), name), how)));
  const right = bases.flatMap((base) => (base.ok ? [base] : []));
  const rules = [...new Set([...right.flatMap((base) => base.rules), ...packs.flatMap((pack) => pack.rules)])];
  const broken = packs.flatMap((pack) => pack.faults);
  // A rule that could not be read is no unknown rule: what is wrong with it has been said.
  const isSaid = ({ code, values }: Fault) =>
    code === 'unknown-rule' && packs.some(({ name, faults }) => faults.length > 0 && String(values?.['name']).startsWith(`${name}/`));
  const faults = eachOnce([
    ...(await checkSelectors(own)),
    ...checkRules(own, [...how.rules, ...rules], how.form)
      .filter((fault) => !isSaid(fault))
      .take(mostFaults),
    ...bases.flatMap((base) => (base.ok ? [] : base.faults)),
    ...(how.keepGoing === true ? [] : broken),
  ]).slice(0, mostFaults);
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    layers: lastOnce([...right.flatMap((base) => base.layers), own]),
    rules,
    broken: eachOnce([...right.flatMap((base) => base.broken), ...broken]),
    packs: eachOnce([...right.flatMap((base) => base.packs), ...packs.map(({ text }) => text)]),
  };
}

async function loadPreset(name: string, how: Loading, from: { readonly file: string; readonly line: number }): Promise<LoadedConfig> {
  const preset = name.slice('klarsyn:'.length);
  if (!presetNames.includes(preset)) {
    const known = presetNames.map((one) => `klarsyn:${one}`);
    return failed({ code: 'unknown-preset', values: { ...from, name, hint: hintFor(name, known, how.form) } });
  }
  const configs = await Promise.all(packNames.map((pack) => readPreset(pack, preset)));
  const layers = configs.map((config) => ({ source: name, config, folder: undefined, lineOf: () => 1 }));
  return { ok: true, layers, rules: [], broken: [], packs: [] };
}

const eachOnce = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];

/** Each layer once, where it stands last: what is laid over the others again changes nothing but what came between. */
const lastOnce = (layers: readonly LoadedLayer[]): readonly LoadedLayer[] => eachOnce(layers.toReversed()).toReversed();

const failed = (fault: Fault): LoadedConfig => ({ ok: false, faults: [fault] });

/** What a config names and may not use: addresses, and files outside its repository. */
async function checkNamed({ source, config, lineOf }: LoadedLayer, path: string): Promise<readonly Fault[]> {
  const leadsOut = createLeadsOut();
  const named = [
    ...(config.extends ?? []).map((name, index) => ({ name, at: ['extends', index] })),
    ...(config.packs ?? []).map((name, index) => ({ name, at: ['packs', index] })),
    ...(config.profile === undefined ? [] : [{ name: config.profile, at: ['profile'] }]),
  ].filter(({ name }) => !name.startsWith('klarsyn:'));
  const faults = await Promise.all(
    named.map(async ({ name, at }): Promise<readonly Fault[]> => {
      const values = { file: source, line: lineOf(at), name };
      if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name)) return [{ code: 'named-address', values }];
      return (await leadsOut(resolve(dirname(path), name), path)) ? [{ code: 'named-outside', values }] : [];
    }),
  );
  return faults.flat();
}

/** Selectors of suppressions that are no CSS. */
async function checkSelectors({ source, config, lineOf }: LoadedLayer): Promise<readonly Fault[]> {
  const written = (config.suppress ?? []).flatMap(({ selector }, index) => (selector === undefined ? [] : [{ selector, index }]));
  if (written.length === 0) return [];
  const { isSelector } = await import('../gate/select.ts');
  return written
    .filter(({ selector }) => !isSelector(selector))
    .map(
      ({ selector, index }): Fault => ({
        code: 'wrong-selector',
        values: { file: source, line: lineOf(['suppress', index, 'selector']), value: selector },
      }),
    );
}
