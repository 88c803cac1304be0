import type { Pack, Rule } from '@klarsyn/core';
import { readRuleFiles } from './pack-data.ts';

/** The packs that come with Klarsyn, and how to load each. Loaded together, for most runs need them all. */
const packs = {
  avsender: () => import('@klarsyn/rules-avsender'),
  brev: () => import('@klarsyn/rules-brev'),
  'grafisk-profil': () => import('@klarsyn/rules-grafisk-profil'),
  klarsprak: () => import('@klarsyn/rules-klarsprak'),
  kommune: () => import('@klarsyn/rules-kommune'),
  nettsted: () => import('@klarsyn/rules-nettsted'),
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

/** The packs themselves: their rules in TypeScript, and the names of their rule files. */
export const loadPacks = (): Promise<readonly Pack[]> =>
  Promise.all(Object.values(packs).map(async (load): Promise<Pack> => (await load()).default));

async function readPacks(): Promise<readonly Rule[]> {
  const { rulesOf } = await import('@klarsyn/rule-files/rule');
  const rules = (await loadPacks()).map(async ({ name, rules: own, files }) => [
    ...own,
    ...(await rulesOf(await readRuleFiles(name, files))),
  ]);
  return (await Promise.all(rules)).flat().sort((one, other) => (one.id < other.id ? -1 : 1));
}
