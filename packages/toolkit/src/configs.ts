import { dirname, resolve } from 'node:path';
import {
  type DocumentKind,
  type Form,
  type NamedState,
  type Profile,
  type Rule,
  type Settings,
  type Step,
  unknownProfile,
  type WcagSector,
} from '@klarsyn/core';
import type { LoadedLayer } from './config/layer.ts';
import { findConfig, loadConfig } from './config/load.ts';
import { explainLayers, kindInConfig, type Origin, settleLayers, suppressionsIn, type Target } from './config/settle.ts';
import type { Fault } from './errors.ts';
import { fileErrorCode } from './files.ts';
import { loadRules } from './packs.ts';

/** What holds for the files that share a config. */
export interface FileConfig {
  /** The config file; undefined when there is none and the recommended preset holds. */
  readonly file: string | undefined;
  readonly form: Form;
  readonly profile: Profile;
  /** The rules that come with Klarsyn, and those of the organisation's own packs. */
  readonly rules: readonly Rule[];
  /** What is wrong with packs that were left out (`keepGoing`). */
  readonly broken: readonly Fault[];
  /** Tells this config from every other that could give another report: its layers, its profile, the text of its own packs. */
  readonly identity: string;
  /** How to log in, and the states that pages are checked in. */
  readonly login: readonly Step[];
  readonly steps: readonly NamedState[];
  readonly kind: (target: Target) => DocumentKind | undefined;
  /** All its suppressions, whatever files they are for. */
  readonly suppressions: Settings['suppress'];
  readonly settings: (target: Target, kind: DocumentKind | undefined) => Settings;
  readonly explain: (target: Target, kind: DocumentKind | undefined) => readonly Origin[];
}

/** A config that can be used, or all that is wrong with it. */
export type ConfigResult = { readonly ok: true; readonly config: FileConfig } | { readonly ok: false; readonly faults: readonly Fault[] };

/** What the caller decides over the head of every config. */
export interface Given {
  readonly cwd: string;
  readonly config?: string | undefined;
  readonly profile?: string | undefined;
  readonly form?: Form | undefined;
  readonly sector?: WcagSector | undefined;
  readonly wcag22?: boolean | undefined;
  /** The rules that come with Klarsyn. */
  readonly rules: readonly Rule[];
  /** Leave out the parts of packs that are wrong, and go on. */
  readonly keepGoing?: boolean | undefined;
  /** A preset that holds over every config. */
  readonly mode?: 'krise' | undefined;
}

/** The config for a file: the one the caller named, else the nearest above the file. Each config is read once. */
export function createConfigs(given: Given): (path: string | undefined) => Promise<ConfigResult> {
  const folders = new Map<string, Promise<string | undefined>>();
  const configs = new Map<string, Promise<ConfigResult>>();
  const nearest = (folder: string) => remember(folders, folder, () => findConfig(folder));
  return async (path) => {
    const folder = path === undefined ? given.cwd : dirname(path);
    try {
      const file = given.config === undefined ? await nearest(folder) : resolve(given.cwd, given.config);
      return await remember(configs, file ?? '', () => readConfig(file, given));
    } catch (error) {
      const cause = fileErrorCode(error);
      if (cause === undefined) throw error;
      return { ok: false, faults: [{ code: 'config-unreadable', values: { file: given.config ?? folder, cause } }] };
    }
  };
}

/** The rules that hold in a folder: those of Klarsyn and of the own packs its config names. Of a config that is wrong, those of Klarsyn. */
export async function rulesIn(cwd: string, config?: string): Promise<readonly Rule[]> {
  const rules = await loadRules();
  return (await configIn(cwd, config, rules))?.rules ?? rules;
}

/** All suppressions of the config that holds in a folder; none when it is wrong. */
export const configuredSuppressions = async (cwd: string, config?: string): Promise<Settings['suppress']> =>
  (await configIn(cwd, config, await loadRules()))?.suppressions ?? [];

async function configIn(cwd: string, config: string | undefined, rules: readonly Rule[]): Promise<FileConfig | undefined> {
  const result = await createConfigs({ cwd, config, rules, keepGoing: true })(undefined);
  return result.ok ? result.config : undefined;
}

function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

const noProfile = { ok: true, profile: unknownProfile } as const;

async function readConfig(file: string | undefined, given: Given): Promise<ConfigResult> {
  const loaded = await loadConfig(file, { ...given, form: given.form ?? 'nb' });
  if (!loaded.ok) return loaded;
  const { layers, broken } = loaded;
  const rules = [...given.rules, ...loaded.rules];
  const form = given.form ?? layers.findLast(({ config }) => config.form !== undefined)?.config.form ?? 'nb';
  const path = given.profile === undefined ? profileIn(layers) : resolve(given.cwd, given.profile);
  const read = path === undefined ? noProfile : await (await import('./profile/load.ts')).loadProfile(path, { cwd: given.cwd, form });
  if (!read.ok) return read;
  const profile = inSector(read.profile, given.sector);
  return {
    ok: true,
    config: {
      file,
      form,
      profile,
      rules,
      broken,
      identity: JSON.stringify([layers.map(({ config, folder }) => [config, folder]), form, profile, given.wcag22, loaded.packs, broken]),
      login: layers.findLast(({ config }) => config.login !== undefined)?.config.login ?? [],
      steps: layers.findLast(({ config }) => config.steps !== undefined)?.config.steps ?? [],
      kind: (target) => kindInConfig(layers, target),
      suppressions: suppressionsIn(layers),
      settings: (target, kind) => settleLayers(layers, target, kind, { form, profile, wcag22: given.wcag22 }),
      explain: (target, kind) => explainLayers(layers, rules, target, kind),
    },
  };
}

/** The profile in the sector that the caller says; a public body stays state, county or municipality. */
function inSector({ sector, ...profile }: Profile, told: WcagSector | undefined): Profile {
  if (told === 'private') return { ...profile, sector: 'private' };
  const isOther = sector === undefined || (told === 'public' && sector === 'private');
  return isOther ? profile : { ...profile, sector };
}

function profileIn(layers: readonly LoadedLayer[]): string | undefined {
  const layer = layers.findLast(({ config }) => config.profile !== undefined);
  return layer?.config.profile === undefined ? undefined : resolve(layer.folder ?? '', layer.config.profile);
}
