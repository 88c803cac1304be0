import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildPackages, faultsOf, type Packed, packPackages } from '@klarsyn/workshop/release';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { klarsyn } from './command.ts';

const root = join(import.meta.dirname, '..');
const run = promisify(execFile);
const minutes = 60_000;

let folder = '';
let packed: readonly Packed[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'klarsyn-published-'));
  await buildPackages();
  packed = await packPackages(join(folder, 'tarballs'));
}, 5 * minutes);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every package is there, and neither publint nor «Are the types wrong?» has anything against it', async () => {
  expect(packed.length).toBeGreaterThan(20);
  expect((await Promise.all(packed.map(faultsOf))).flat()).toEqual([]);
});

test('installed together in an empty folder, without a browser, they give the report that the house gives', {
  timeout: 5 * minutes,
}, async () => {
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  writeFileSync(join(empty, 'package.json'), JSON.stringify({ name: 'empty', private: true, type: 'module' }));
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...packed.map(({ tarball }) => tarball)], {
    cwd: empty,
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: 'true' },
    shell: process.platform === 'win32',
  });
  for (const file of ['letters/avslag-garasje.md', 'letters/avslag-startlaan.docx', 'pages/barnehage.html'])
    copyFileSync(join(root, 'examples', file), join(empty, file.replace(/.*\//, '')));
  const args = ['check', 'avslag-garasje.md', 'avslag-startlaan.docx', 'barnehage.html', '--static', '--format', 'json'];
  const installed = join(empty, 'node_modules', 'klarsyn', 'bin', 'klarsyn.js');
  const { stdout } = await run(process.execPath, [installed, ...args, '--fail-on', 'never'], { cwd: empty, maxBuffer: 1 << 26 });
  const report = JSON.parse(stdout);
  expect(report.documents.map(({ findings }: { findings: unknown[] }) => findings.length > 0)).toEqual([true, true, true]);
  expect(report).toEqual(JSON.parse((await klarsyn(args, { cwd: empty })).stdout));

  writeFileSync(
    join(empty, 'library.js'),
    "import { check } from 'klarsyn';\nconsole.log((await check({ name: 'a.md', content: 'Vi skriver samt ringer.' })).documents[0].findings.length > 0);\n",
  );
  expect((await run(process.execPath, ['library.js'], { cwd: empty })).stdout).toBe('true\n');
  const browsers = readdirSync(empty, { recursive: true, encoding: 'utf8' }).filter((name) => /(^|\/)chrome(\.exe)?$/.test(name));
  expect(browsers).toEqual([]);
});

test('the word graphs are a package of their own under GPL, with its licence, and none of the rest is under it', () => {
  const licences = packed.map(({ name }) => [name, manifestOf(name).license]);
  expect(licences.filter(([, licence]) => licence !== 'MIT')).toEqual([['@klarsyn/dictionary-hunspell', 'GPL-2.0-only']]);
  const shipped = join(folder, 'empty', 'node_modules', '@klarsyn', 'dictionary-hunspell');
  expect(readFileSync(join(shipped, 'LICENSE'), 'utf8')).toContain('GNU GENERAL PUBLIC LICENSE');
});

const manifestOf = (name: string): { readonly license: string } =>
  JSON.parse(readFileSync(join(folder, 'empty', 'node_modules', name, 'package.json'), 'utf8'));
