// Set-up runs this: it makes one bundle of the command, so that it starts fast. The bundle is a cache, not a build:
// `bin/klarsyn.js` takes it only while no source is newer. Rule files and presets go in already read.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { buildHash, engine, root } from '../bundle/house.ts';
import { packData } from '../bundle/pack-data.ts';

const packages = join(root, 'packages');

/** The browser and pdf.js stay outside: they are slow to start anyway, bring binaries, and find their data beside themselves. */
const edgesOutside: Plugin = {
  name: 'edges-outside',
  setup({ onResolve }) {
    onResolve({ filter: /^@klarsyn\/(?:browser|pdf)$/ }, ({ path }) => ({
      path: `../../${path.slice('@klarsyn/'.length)}/src/index.ts`,
      external: true,
    }));
  },
};

const outdir = join(packages, 'cli', '.cache');
await rm(outdir, { recursive: true, force: true });
await build({
  entryPoints: [
    { in: join(packages, 'cli', 'src', 'main.ts'), out: 'main' },
    { in: join(packages, 'toolkit', 'src', 'worker.ts'), out: 'worker' },
    { in: join(packages, 'toolkit', 'src', 'apart', 'program.ts'), out: 'program' },
  ],
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  ...engine,
  // yargs finds its texts beside its own files.
  external: ['yargs'],
  plugins: [packData, edgesOutside],
  // Parts of the house find their data through the packages that toolkit depends on.
  define: { 'import.meta.resolve': 'resolveFromToolkit', KLARSYN_BUILD: JSON.stringify(await buildHash()) },
  // Names that no module of ours has: a banner stands in the scope of all of them.
  banner: {
    js: `import { createRequire as $createRequire } from 'node:module';
import { pathToFileURL as $pathToFileURL } from 'node:url';
const require = $createRequire(new URL('../../toolkit/package.json', import.meta.url));
const resolveFromToolkit = (name) => $pathToFileURL(require.resolve(name)).href;`,
  },
});

// One that cannot be loaded is worse than none: without it the command runs from source.
try {
  await import(join(outdir, 'main.js'));
  await import(join(outdir, 'worker.js'));
  await import(join(outdir, 'program.js'));
} catch (error) {
  await rm(outdir, { recursive: true, force: true });
  throw error;
}
