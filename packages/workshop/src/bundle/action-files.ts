import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from './house.ts';

const packages = join(root, 'packages');
const from = (name: string) => createRequire(join(packages, name, 'package.json'));
/** Resolves as the package of the browser does. */
export const browser = from('browser');

/** Programs that engines run in the page, by the name they are asked for. They lie beside the bundle as they came. */
const programs = [
  'axe-core/axe.min.js',
  'accessibility-checker-engine/ace.js',
  '@accesslint/core/iife',
  '@qualweb/qw-page',
  '@qualweb/util',
  '@qualweb/act-rules',
];
/** Where each lies. */
export const fileOfProgram: Readonly<Record<string, string>> = Object.fromEntries(
  programs.map((name) => [name, `./programs/${name.replaceAll('/', '+').replace(/(\.js)?$/, '.js')}`]),
);

/** pdf.js, which finds its worker beside itself. */
export const pdfjs = 'pdfjs-dist/legacy/build/pdf.mjs';

/** What the code looks for by the name of a package, and where it lies in the bundle. */
export const beside: Readonly<Record<string, string>> = {
  '@klarsyn/language/model': './data/norwegian.bin',
  '@klarsyn/dictionary-hunspell/nb': './word-graphs/nb.graph',
  '@klarsyn/dictionary-hunspell/nn': './word-graphs/nn.graph',
  'pdfjs-dist/package.json': './pdfjs-dist/package.json',
  tinypool: './tinypool/dist/index.js',
};

/** What the code looks for and does without: the runner has a browser. */
const leftOut: ReadonlySet<string> = new Set(['@sparticuz/chromium']);

/** Throws when bundled code looks for something by its name that is not in the bundle. */
export function demandBeside(code: string): void {
  const names = [...code.matchAll(/resolveBeside\("([^"]+)"\)/g)].flatMap(([, name]) => name ?? []);
  const missing = names.find((name) => !Object.hasOwn(beside, name) && !leftOut.has(name));
  if (missing !== undefined)
    throw new Error(`The code looks for «${missing}», which is not in the bundle. See «beside» in ${import.meta.filename}.`);
}

/** Copies what lies beside the bundle, each with its licence. */
export async function copyBeside(outdir: string): Promise<void> {
  for (const [name, file] of Object.entries(fileOfProgram)) await cp(browser.resolve(name), join(outdir, file));
  await cp(join(dirname(browser.resolve('axe-core/package.json')), 'LICENSE'), join(outdir, 'programs', 'axe-core.LICENSE'));
  const copy = (folder: string, files: readonly string[], to: string) =>
    Promise.all(files.map((file) => cp(join(folder, file), join(outdir, to, file.replace('graphs/', '')), { recursive: true })));
  await copy(join(root, 'dictionaries', 'hunspell'), ['graphs/nb.graph', 'graphs/nn.graph', 'LICENSE', 'README.md'], 'word-graphs');
  await cp(join(packages, 'language', 'model', 'norwegian.bin'), join(outdir, 'data', 'norwegian.bin'));
  await copy(dirname(from('toolkit').resolve('tinypool/package.json')), ['package.json', 'LICENSE', 'dist'], 'tinypool');
  const ofPdf = ['package.json', 'LICENSE', 'legacy/build/pdf.mjs', 'legacy/build/pdf.worker.mjs', 'cmaps', 'standard_fonts', 'wasm'];
  await copy(dirname(from('pdf').resolve('pdfjs-dist/package.json')), ofPdf, 'pdfjs-dist');
}
