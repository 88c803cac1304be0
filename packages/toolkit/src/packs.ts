import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pack, Rule } from '@klarsyn/core';

/** The packs that come with Klarsyn, and how to load each. Loaded together, for most runs need them all. */
const packs = {
  avsender: () => import('@klarsyn/rules-avsender'),
  brev: () => import('@klarsyn/rules-brev'),
  'grafisk-profil': () => import('@klarsyn/rules-grafisk-profil'),
  klarsprak: () => import('@klarsyn/rules-klarsprak'),
  personvern: () => import('@klarsyn/rules-personvern'),
  wcag: () => import('@klarsyn/rules-wcag'),
} as const satisfies Readonly<Record<string, () => Promise<{ readonly default: Pack }>>>;

/** The names of the packs that come with Klarsyn. */
export const packNames: readonly string[] = Object.keys(packs);

let loading: Promise<readonly Rule[]> | undefined;

/** All rules of all packs, sorted by id. Read once per process. A broken rule file in a pack of ours is a bug, and throws. */
export function loadRules(): Promise<readonly Rule[]> {
  loading ??= readPacks();
  return loading;
}

async function readPacks(): Promise<readonly Rule[]> {
  const rules = await Promise.all(
    Object.entries(packs).map(async ([name, load]) => {
      const pack: Pack = (await load()).default;
      return [...pack.rules, ...(await readRuleFiles(sourceFolder(name), pack.files))];
    }),
  );
  return rules.flat().sort((one, other) => (one.id < other.id ? -1 : 1));
}

async function readRuleFiles(folder: string, files: readonly string[]): Promise<readonly Rule[]> {
  if (files.length === 0) return [];
  const { readRuleFile } = await import('@klarsyn/rule-files');
  return Promise.all(
    files.map(async (file) => {
      const read = readRuleFile(await readFile(join(folder, file), 'utf8'), file);
      if (!read.ok) throw new Error(read.errors.map(({ line, message }) => `${file}:${line}: ${message}`).join('\n'));
      return read.rule;
    }),
  );
}

const sourceFolder = (name: string): string => dirname(fileURLToPath(import.meta.resolve(`@klarsyn/rules-${name}`)));

/** The file of a pack's preset, whether or not there is one. */
export const presetFile = (pack: string, preset: string): string => join(sourceFolder(pack), '..', 'presets', `${preset}.yaml`);
