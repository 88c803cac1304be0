// Set-up runs this: it makes one bundle of the command, so that it starts fast. The bundle is a cache, not a build:
// `bin/klarsyn.js` takes it only while no source is newer. Rule files and presets go in already read.
import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { loadPacks, packNames, presetNames, readPreset, readRuleFiles } from '@klarsyn/toolkit';
import { build, type Plugin } from 'esbuild';
import { glob } from 'tinyglobby';

const packages = join(import.meta.dirname, '..', '..', '..');

/** Puts the data of the packs in place of the module that reads it from disk. */
const packData: Plugin = {
  name: 'pack-data',
  setup({ onLoad }) {
    onLoad({ filter: /toolkit[\\/]src[\\/]pack-data\.ts$/ }, async () => ({ loader: 'js', contents: await readAll() }));
  },
};

async function readAll(): Promise<string> {
  const files = await Promise.all(
    (await loadPacks()).map(async (pack) => [pack.name, await readRuleFiles(pack.name, pack.files)] as const),
  );
  const presets = await Promise.all(
    presetNames.flatMap((preset) => packNames.map(async (pack) => [`${pack}/${preset}`, await readPreset(pack, preset)] as const)),
  );
  return `
    const files = ${JSON.stringify(Object.fromEntries(files))};
    const presets = ${JSON.stringify(Object.fromEntries(presets))};
    export const readRuleFiles = async (pack) => files[pack] ?? [];
    export const readPreset = async (pack, preset) => presets[pack + '/' + preset] ?? {};`;
}

/** The browser stays outside: it is slow to start anyway and brings binaries. */
const browserOutside: Plugin = {
  name: 'browser-outside',
  setup({ onResolve }) {
    onResolve({ filter: /^@klarsyn\/browser$/ }, () => ({ path: '../../browser/src/index.ts', external: true }));
  },
};

/** Tells what the bundle is made of from what it was made of before: a cache of reports holds for one build. */
async function buildHash(): Promise<string> {
  const root = join(packages, '..');
  const files = await glob(['packages/**', 'rules/**', 'dictionaries/**', 'pnpm-lock.yaml'], {
    cwd: root,
    ignore: ['**/node_modules/**', '**/dist/**', '**/docs/**', '**/fixtures/**', 'packages/workshop/**', '**/*.test.ts', '**/*.md'],
  });
  const hash = createHash('sha256');
  for (const file of files.toSorted()) hash.update(file).update(await readFile(join(root, file)));
  return hash.digest('hex').slice(0, 32);
}

const outdir = join(packages, 'cli', 'dist');
await rm(outdir, { recursive: true, force: true });
await build({
  entryPoints: [
    { in: join(packages, 'cli', 'src', 'main.ts'), out: 'main' },
    { in: join(packages, 'toolkit', 'src', 'worker.ts'), out: 'worker' },
  ],
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  // yargs finds its texts beside its own files.
  external: ['yargs'],
  plugins: [packData, browserOutside],
  // Parts of the house find their data through the packages that toolkit depends on.
  define: { 'import.meta.resolve': 'resolveFromToolkit', KLARSYN_BUILD: JSON.stringify(await buildHash()) },
  banner: {
    js: `import { createRequire as requireFrom } from 'node:module';
import { pathToFileURL as addressOf } from 'node:url';
const require = requireFrom(new URL('../../toolkit/package.json', import.meta.url));
const resolveFromToolkit = (name) => addressOf(require.resolve(name)).href;`,
  },
});
