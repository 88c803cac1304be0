import { relative } from 'node:path';
import {
  type Config,
  type DocumentKind,
  type Form,
  mergeRules,
  type Override,
  type Profile,
  type Rule,
  type RuleSettings,
  type Settings,
  type Suppression,
  settle,
} from '@klarsyn/core';
import picomatch from 'picomatch';
import { today } from '../today.ts';
import type { LoadedLayer } from './layer.ts';

/** The file or address that settings are wanted for. */
export interface Target {
  /** Absolute path; undefined for an address or text in memory. */
  readonly path: string | undefined;
  readonly uri: string;
}

/** The kind of document that the config tells for a file. */
export function kindInConfig(layers: readonly LoadedLayer[], target: Target): DocumentKind | undefined {
  return layers.reduce<DocumentKind | undefined>((kind, layer) => {
    const overrides = matching(layer, target, undefined).map((override) => override.kind);
    return overrides.findLast((found) => found !== undefined) ?? layer.config.kind ?? kind;
  }, undefined);
}

/** Lays the layers, and the overrides that fit the file and the kind, on top of each other. */
export function settleLayers(
  layers: readonly LoadedLayer[],
  target: Target,
  kind: DocumentKind | undefined,
  given: { readonly form: Form; readonly profile: Profile; readonly wcag22?: boolean | undefined },
): Settings {
  const suppress = suppressionsIn(layers, (one, layer) => applies(one, layer, target));
  const wcag22 = given.wcag22 ?? layers.findLast(({ config }) => config.wcag22 !== undefined)?.config.wcag22 ?? false;
  return { ...given, wcag22, rules: rulesFor(layers, target, kind), suppress, today: today() };
}

/** The suppressions of a config, each with the line it stands at: all of them, or those that are wanted. */
export const suppressionsIn = (
  layers: readonly LoadedLayer[],
  isWanted: (one: Suppression, layer: LoadedLayer) => boolean = () => true,
): Settings['suppress'] =>
  layers.flatMap((layer) =>
    (layer.config.suppress ?? []).flatMap((one, index) =>
      isWanted(one, layer) ? [{ ...one, source: `${layer.source}:${layer.lineOf(['suppress', index])}` }] : [],
    ),
  );

/** The settings of rules for a file; laid on top of each other once for all files that the same overrides fit. */
function rulesFor(layers: readonly LoadedLayer[], target: Target, kind: DocumentKind | undefined): RuleSettings {
  const fitting = layers.map((layer) => matching(layer, target, kind));
  const known = merged.get(layers) ?? new Map<string, RuleSettings>();
  merged.set(layers, known);
  const key = fitting.map((own, index) => own.map((override) => layers[index]?.config.overrides?.indexOf(override)).join(',')).join(';');
  const before = known.get(key);
  if (before !== undefined) return before;
  const stacked = layers.flatMap(({ config }, index) => [
    rulesOfFields(config),
    config.rules ?? {},
    ...(fitting[index] ?? []).map(({ rules }) => rules ?? {}),
  ]);
  const rules = mergeRules(...stacked);
  known.set(key, rules);
  return rules;
}

const merged = new WeakMap<readonly LoadedLayer[], Map<string, RuleSettings>>();

/** The list of known merge fields is what the rule about unknown ones goes by. */
const rulesOfFields = ({ fields }: Config): RuleSettings => (fields === undefined ? {} : { 'brev/ukjent-felt': ['warning', { fields }] });

/** Where one setting comes from. */
export interface Origin {
  readonly key: string;
  readonly value: unknown;
  readonly source: string;
  readonly line: number | undefined;
}

/** Every value that holds for a file, and the layer and line it comes from. What no layer sets comes from the rule itself. */
export function explainLayers(
  layers: readonly LoadedLayer[],
  rules: readonly Rule[],
  target: Target,
  kind: DocumentKind | undefined,
): readonly Origin[] {
  const own = rules.map((rule): [string, Origin] => [
    rule.id,
    { key: rule.id, value: settle(rule, {}).severity, source: rule.id, line: undefined },
  ]);
  const origins = new Map<string, Origin>(own);
  const set = (layer: LoadedLayer, key: string, value: unknown, path: readonly (string | number)[]) =>
    origins.set(key, { key, value, source: layer.source, line: layer.folder === undefined ? undefined : layer.lineOf(path) });
  for (const layer of layers) {
    const single = ['profile', 'form', 'kind', 'fields', 'wcag22'] as const satisfies readonly (keyof Config)[];
    for (const key of single) if (layer.config[key] !== undefined) set(layer, key, layer.config[key], [key]);
    for (const [id, value] of Object.entries(layer.config.rules ?? {})) set(layer, id, value, ['rules', id]);
    const overrides = layer.config.overrides ?? [];
    for (const override of matching(layer, target, kind)) {
      const index = overrides.indexOf(override);
      if (override.kind !== undefined) set(layer, 'kind', override.kind, ['overrides', index, 'kind']);
      for (const [id, value] of Object.entries(override.rules ?? {})) set(layer, id, value, ['overrides', index, 'rules', id]);
    }
  }
  const isRule = (key: string) => key.includes('/');
  return [...origins.values()].sort((a, b) => Number(isRule(a.key)) - Number(isRule(b.key)) || (a.key < b.key ? -1 : 1));
}

function matching({ config, folder }: LoadedLayer, target: Target, kind: DocumentKind | undefined): readonly Override[] {
  return (config.overrides ?? []).filter(({ files, kinds }) => {
    if (kinds !== undefined && (kind === undefined || !kinds.includes(kind))) return false;
    return files === undefined || fits(files, folder, target);
  });
}

function applies({ files }: Suppression, { folder }: LoadedLayer, target: Target): boolean {
  return files === undefined || fits(files, folder, target);
}

function fits(patterns: readonly string[], folder: string | undefined, { path, uri }: Target): boolean {
  const name = path === undefined || folder === undefined ? uri : relative(folder, path).replaceAll('\\', '/');
  return picomatch.isMatch(name, [...patterns], { dot: true });
}
