import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'klarsyn-action-'));
  writeFileSync(join(folder, 'brev.md'), 'Vi skriver vedrørende søknaden din.\n');
  for (const name of ['output', 'summary']) writeFileSync(join(folder, name), '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Starts the action as a runner does. */
const start = (inputs: Readonly<Record<string, string>>) =>
  spawnSync(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    encoding: 'utf8',
    env: {
      ...process.env,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      GITHUB_WORKSPACE: folder,
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      RUNNER_TEMP: folder,
    },
  });

test('annotates, sums up, and fails the job at the threshold', () => {
  const ran = start({ paths: 'brev.md', 'fail-on': 'warning', static: 'true' });
  expect(ran.stderr).toBe('');
  expect(ran.status).toBe(1);
  expect(ran.stdout).toContain('::warning file=brev.md,line=1,');
  expect(readFileSync(join(folder, 'output'), 'utf8')).toMatch(/exit-code<<\S+\n1\n/);
  expect(readFileSync(join(folder, 'summary'), 'utf8')).toContain('kansellispråk');
  expect(JSON.parse(readFileSync(join(folder, 'klarsyn.json'), 'utf8'))).toMatchObject({ documents: [{ uri: 'brev.md' }] });
});

test('lets the job go on below the threshold, and says what a wrong threshold is', () => {
  expect(start({ paths: 'brev.md', 'fail-on': 'never', static: 'true' }).status).toBe(0);
  const wrong = start({ paths: 'brev.md', 'fail-on': 'sometimes', static: 'true' });
  expect(wrong.status).toBe(1);
  expect(wrong.stdout).toContain('::error::fail-on: «sometimes»?');
});
