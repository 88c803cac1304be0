import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { klarsyn } from './command.ts';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'klarsyn-gate-'));
  writeFileSync(join(cwd, 'a.md'), '# Svar til deg\n\nVi skriver vedrørende søknaden din, samt klagen.\n');
  writeFileSync(join(cwd, 'b.md'), '# Svar til deg\n\nDu får svar i dag.\n');
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));
const check = (...args: readonly string[]) => klarsyn(['check', ...args, '--static'], { cwd });

test('several reports are written in one run, and nothing else goes to standard output (ecosystem point 14)', async () => {
  const ran = await check('a.md', '--rule', 'kanselliord', '--format', 'compact', '--format', 'sarif:ut.sarif', '--format', 'junit:ut.xml');
  expect(ran.stdout.trimEnd().split('\n')).toEqual([
    'a.md:3:12: Bør rettes: «vedrørende» er kansellispråk. Prøv «om». (klarsprak/kanselliord)',
    'a.md:3:37: Bør rettes: «samt» er kansellispråk. Prøv «og». (klarsprak/kanselliord)',
  ]);
  expect(JSON.parse(readFileSync(join(cwd, 'ut.sarif'), 'utf8')).runs[0].results).toHaveLength(2);
  expect(existsSync(join(cwd, 'ut.xml'))).toBe(true);
});

test('JSON lines come one by one, in the order of the inputs, and last what holds for all', async () => {
  const { stdout } = await check('b.md', 'a.md', '--format', 'jsonl');
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ uri, tool }) => uri ?? tool.name)).toEqual(['b.md', 'a.md', 'klarsyn']);
});

test('only the rules and packs that are asked for run', async () => {
  const { stdout } = await check('a.md', '--pack', 'avsender', '--rule', 'klarsprak/kanselliord', '--format', 'json');
  const { outcomes } = JSON.parse(stdout).documents[0];
  expect(Object.keys(outcomes).filter((rule) => !rule.startsWith('avsender/'))).toEqual(['klarsprak/kanselliord']);
});

test.each([
  [['--rule', 'kanselord'], /Ukjent regel «kanselord»\. Mente du «kanselliord»\?/],
  [['--pack', 'klarspråk'], /Ukjent regelpakke «klarspråk»\. Mente du «klarsprak»\?/],
  [['--max-warnings', 'ti'], /--max-warnings skal ha et tall/],
])('%j is one line that says what is wrong, and code 2', async (args, line) => {
  const { code, stdout, stderr } = await check('a.md', ...args);
  expect({ code, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ code: 2, stdout: '', lines: 1 });
  expect(stderr).toMatch(line);
});

test('more warnings than are allowed give code 1', async () => {
  const codes = await Promise.all(
    ['1', '2'].map(async (most) => (await check('a.md', '--rule', 'kanselliord', '--max-warnings', most)).code),
  );
  expect(codes).toEqual([1, 0]);
});

test('--quiet shows nothing but what must be mended', async () => {
  expect((await check('a.md', '--rule', 'kanselliord', '--quiet', '--format', 'compact')).stdout).toBe('');
});
