// `npm run fault-docs` writes the page of guards and the pages of error codes in docs/; with --check it fails when one is stale, when a guard
// has no figure or no test, or when an error gives no advice.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorTexts as browserTexts } from '@klarsyn/browser';
import * as core from '@klarsyn/core';
import { errorTexts } from '@klarsyn/toolkit';
import { glob } from 'tinyglobby';
import { errorPage } from '../guards/errors.ts';
import { guardPage, testsIn, type Values } from '../guards/page.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const isCheck = process.argv.includes('--check');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

const files = await glob(['{packages,rules,dictionaries,action,tests}/**/*.test.ts'], {
  cwd: root,
  ignore: ['**/node_modules/**', 'packages/workshop/src/guards/**'],
});
const tests = files.toSorted().flatMap((file) => testsIn(file, read(file)));
const texts = { ...browserTexts, ...errorTexts };
const pages = {
  'docs/guards.md': guardPage(read('packages/core/src/guard/limits.ts'), tests, core as unknown as Values),
  'docs/feil.nb.md': errorPage(texts, 'nb'),
  'docs/feil.nn.md': errorPage(texts, 'nn'),
};

const faults = Object.values(pages).flatMap((page) => page.faults);
const stale = Object.entries(pages).filter(([file, { content }]) => before(file) !== content);
for (const fault of faults) console.error(fault);
if (isCheck) for (const [file] of stale) console.error(`${file}: stale. Run: npm run fault-docs`);
else {
  mkdirSync(join(root, 'docs'), { recursive: true });
  for (const [file, { content }] of stale) writeFileSync(join(root, file), content);
}
console.log(`${Object.keys(pages).length} pages, ${stale.length} ${isCheck ? 'stale' : 'written'}, ${faults.length} faults`);
process.exitCode = faults.length > 0 || (isCheck && stale.length > 0) ? 1 : 0;

function before(file: string): string | undefined {
  try {
    return read(file);
  } catch {
    return undefined;
  }
}
