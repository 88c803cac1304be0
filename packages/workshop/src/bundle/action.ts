import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { buildHash, root } from './house.ts';
import { noticesOf } from './notices.ts';
import { packData } from './pack-data.ts';

const packages = join(root, 'packages');
const browser = createRequire(join(packages, 'browser', 'package.json'));
const pa11y = createRequire(browser.resolve('pa11y'));
const toolkit = createRequire(join(packages, 'toolkit', 'package.json'));

/** Programs that engines run in the page, by the name they are asked for. They lie beside the bundle as they came. */
const programs = ['axe-core/axe.min.js', '@qualweb/qw-page', '@qualweb/util', '@qualweb/act-rules'];
const fileOfProgram = (name: string): string => `programs/${name.replaceAll('/', '+').replace(/(\.js)?$/, '.js')}`;

/** What the code looks for by the name of a package, and where it lies in the bundle. */
const beside = {
  '@klarsyn/language/model': './data/norwegian.bin',
  '@klarsyn/dictionary-hunspell/nb': './word-graphs/nb.graph',
  '@klarsyn/dictionary-hunspell/nn': './word-graphs/nn.graph',
  '@klarsyn/reader-docx': './reader-docx.js',
  tinypool: './tinypool/dist/index.js',
};

/** What the code looks for and does without: the runner has a browser. */
const leftOut: ReadonlySet<string> = new Set(['@sparticuz/chromium']);

const banner = `import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
const resolveBeside = (name) => {
  const file = ${JSON.stringify(beside)}[name];
  if (file === undefined) throw new Error(name + ' is not in the bundle');
  return new URL(file, import.meta.url).href;
};`;

/**
 * Modules that read from a package read from beside the bundle; Puppeteer comes without what downloads a browser, GitHub's tools
 * without what asks for identity tokens; pa11y stays a file of its own.
 */
const fromBeside: Plugin = {
  name: 'from-beside',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /browser[\\/]src[\\/]audit[\\/]programs\.ts$/ }, () => ({
      loader: 'js',
      contents: `import { readFile } from 'node:fs/promises';
const files = ${JSON.stringify(Object.fromEntries(programs.map((name) => [name, `./${fileOfProgram(name)}`])))};
export const readProgram = (name) => readFile(new URL(files[name], import.meta.url), 'utf8');`,
    }));
    onLoad({ filter: /@actions[\\/]core[\\/]lib[\\/]oidc-utils\.js$/ }, () => ({ contents: 'export class OidcClient {}' }));
    onResolve({ filter: /^puppeteer$/ }, () => ({ path: createRequire(browser.resolve('puppeteer')).resolve('puppeteer-core') }));
    onResolve({ filter: /^pa11y$/ }, () => ({ path: './pa11y/pa11y.js', external: true }));
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
      { in: join(packages, 'browser', 'src', 'audit', 'alfa-worker.ts'), out: 'alfa-worker' },
      { in: join(packages, 'reader-docx', 'src', 'index.ts'), out: 'reader-docx' },
    ],
    outdir,
    bundle: true,
    splitting: true,
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
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
  await copyData(outdir);
  await writeFile(join(outdir, 'package.json'), '{ "type": "module" }\n');
  await writeFile(join(outdir, 'LICENCES.txt'), await noticesOf(metafile));
}

/** Throws when the code looks for something by its name that is not in the bundle. */
function demandBeside(code: string): void {
  const names = [...code.matchAll(/resolveBeside\("([^"]+)"\)/g)].flatMap(([, name]) => name ?? []);
  const missing = names.find((name) => !Object.hasOwn(beside, name) && !leftOut.has(name));
  if (missing !== undefined)
    throw new Error(`The code looks for «${missing}», which is not in the bundle. See «beside» in ${import.meta.filename}.`);
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
    platform: 'node',
    target: 'node24',
    plugins: [withoutBrowser],
    logLevel: 'error',
  });
  for (const file of ['lib/runner.js', 'lib/runners/htmlcs.js', 'LICENSE'])
    await cp(join(home, file), join(outdir, file.replace('lib/', '')));
  const sniffer = dirname(pa11y.resolve('@pa11y/html_codesniffer/package.json'));
  const to = join(outdir, 'node_modules', '@pa11y', 'html_codesniffer');
  for (const file of ['package.json', 'build/HTMLCS.js']) await cp(join(sniffer, file), join(to, file));
  await writeFile(join(outdir, 'package.json'), '{ "type": "commonjs" }\n');
}

async function copyData(outdir: string): Promise<void> {
  await mkdir(join(outdir, 'programs'), { recursive: true });
  for (const name of programs) await cp(browser.resolve(name), join(outdir, fileOfProgram(name)));
  await cp(join(dirname(browser.resolve('axe-core/package.json')), 'LICENSE'), join(outdir, 'programs', 'axe-core.LICENSE'));
  const words = join(root, 'dictionaries', 'hunspell');
  for (const file of ['graphs/nb.graph', 'graphs/nn.graph', 'LICENSE', 'README.md'])
    await cp(join(words, file), join(outdir, 'word-graphs', file.replace('graphs/', '')));
  await cp(join(packages, 'language', 'model', 'norwegian.bin'), join(outdir, 'data', 'norwegian.bin'));
  const pool = dirname(toolkit.resolve('tinypool/package.json'));
  for (const file of ['package.json', 'LICENSE', 'dist']) await cp(join(pool, file), join(outdir, 'tinypool', file), { recursive: true });
}
