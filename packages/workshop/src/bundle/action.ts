import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { beside, browser, copyBeside, demandBeside, fileOfProgram, pdfjs } from './action-files.ts';
import { buildHash, engine, root } from './house.ts';
import { noticesOf } from './notices.ts';
import { packData } from './pack-data.ts';

const packages = join(root, 'packages');

/** Its names are such that no module of ours has: a banner stands in the scope of all of them. */
const banner = `import { createRequire as $createRequire } from 'node:module';
const require = $createRequire(import.meta.url);
const resolveBeside = (name) => {
  const file = ${JSON.stringify(beside)}[name];
  if (file === undefined) throw new Error(name + ' is not in the bundle');
  return new URL(file, import.meta.url).href;
};`;

/**
 * Modules that read from a package read from beside the bundle; Puppeteer comes without what downloads a browser, GitHub's tools without what asks for identity
 * tokens; pa11y and pdf.js stay files of their own.
 */
const fromBeside: Plugin = {
  name: 'from-beside',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /browser[\\/]src[\\/]audit[\\/]programs\.ts$/ }, () => ({
      loader: 'js',
      contents: `import { readFile } from 'node:fs/promises';
const files = ${JSON.stringify(fileOfProgram)};
export const readProgram = (name) => readFile(new URL(files[name], import.meta.url), 'utf8');`,
    }));
    onLoad({ filter: /@actions[\\/]core[\\/]lib[\\/]oidc-utils\.js$/ }, () => ({ contents: 'export class OidcClient {}' }));
    onResolve({ filter: /^puppeteer$/ }, () => ({ path: createRequire(browser.resolve('puppeteer')).resolve('puppeteer-core') }));
    onResolve({ filter: /^pa11y$/ }, () => ({ path: './pa11y/pa11y.js', external: true }));
    onResolve({ filter: /^pdfjs-dist\// }, () => ({ path: `./${pdfjs}`, external: true }));
  },
};

/**
 * Makes the GitHub Action: one folder that runs on Node 24 and needs nothing beside itself but a browser of the machine. The word graphs (GPL), pa11y (LGPL) and
 * axe-core (MPL) lie in it as files of their own with their licences.
 */
export async function buildAction(outdir: string): Promise<void> {
  await rm(outdir, { recursive: true, force: true });
  const { metafile, outputFiles } = await build({
    entryPoints: [
      { in: join(root, 'action', 'src', 'main.ts'), out: 'main' },
      { in: join(packages, 'toolkit', 'src', 'worker.ts'), out: 'worker' },
      { in: join(packages, 'toolkit', 'src', 'apart', 'program.ts'), out: 'program' },
      { in: join(packages, 'browser', 'src', 'audit', 'alfa-worker.ts'), out: 'alfa-worker' },
    ],
    outdir,
    bundle: true,
    splitting: true,
    metafile: true,
    format: 'esm',
    ...engine,
    plugins: [packData, fromBeside],
    write: false,
    define: { 'import.meta.resolve': 'resolveBeside', KLARSYN_BUILD: JSON.stringify(await buildHash()) },
    banner: { js: banner },
    logLevel: 'error',
  });
  await mkdir(outdir, { recursive: true });
  for (const { path, text } of outputFiles) {
    demandBeside(text);
    await writeFile(path, text);
  }
  await buildPa11y(join(outdir, 'pa11y'));
  await copyBeside(outdir);
  await writeFile(join(outdir, 'package.json'), '{ "type": "module" }\n');
  await writeFile(join(outdir, 'LICENCES.txt'), await noticesOf(metafile));
}

/** pa11y reads its runners as files; the browser it would start is never started, for it is handed a page. */
async function buildPa11y(outdir: string): Promise<void> {
  const home = dirname(browser.resolve('pa11y/package.json'));
  const withoutBrowser: Plugin = {
    name: 'without-browser',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^puppeteer$/ }, ({ path }) => ({ path, namespace: 'nothing' }));
      onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: '' }));
    },
  };
  await build({
    entryPoints: [join(home, 'lib', 'pa11y.js')],
    outfile: join(outdir, 'pa11y.js'),
    bundle: true,
    format: 'cjs',
    ...engine,
    plugins: [withoutBrowser],
    logLevel: 'error',
  });
  for (const file of ['lib/runner.js', 'lib/runners/htmlcs.js', 'LICENSE'])
    await cp(join(home, file), join(outdir, file.replace('lib/', '')));
  const sniffer = dirname(createRequire(join(home, 'package.json')).resolve('@pa11y/html_codesniffer/package.json'));
  const to = join(outdir, 'node_modules', '@pa11y', 'html_codesniffer');
  for (const file of ['package.json', 'build/HTMLCS.js']) await cp(join(sniffer, file), join(to, file));
  await writeFile(join(outdir, 'package.json'), '{ "type": "commonjs" }\n');
}
