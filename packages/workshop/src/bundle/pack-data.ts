import { loadPacks, packNames, presetNames, readPreset, readRuleFiles } from '@klarsyn/toolkit';
import type { Plugin } from 'esbuild';

/** A module in place of `toolkit/src/pack-data.ts`, with the rule files and presets of all packs already read and checked: it starts faster, and needs no files. */
export async function packDataModule(): Promise<string> {
  const files = await Promise.all(
    (await loadPacks()).map(async (pack) => [pack.name, await readRuleFiles(pack.name, pack.files)] as const),
  );
  const presets = await Promise.all(
    presetNames.flatMap((preset) => packNames.map(async (pack) => [`${pack}/${preset}`, await readPreset(pack, preset)] as const)),
  );
  return `const files = ${JSON.stringify(Object.fromEntries(files))};
const presets = ${JSON.stringify(Object.fromEntries(presets))};
export const readRuleFiles = async (pack) => files[pack] ?? [];
export const readPreset = async (pack, preset) => presets[pack + '/' + preset] ?? {};
`;
}

/** Puts that module into a bundle. */
export const packData: Plugin = {
  name: 'pack-data',
  setup({ onLoad }) {
    onLoad({ filter: /toolkit[\\/]src[\\/]pack-data\.ts$/ }, async () => ({ loader: 'js', contents: await packDataModule() }));
  },
};
