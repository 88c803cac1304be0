import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');
const read = (path: string) => parse(readFileSync(join(root, path), 'utf8'));
const action: { inputs: Record<string, unknown>; outputs: Record<string, unknown>; runs: { steps: { env: Record<string, string> }[] } } =
  read('action/action.yml');

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
const github = readdirSync(join(root, 'examples', 'workflows')).filter((name) => name !== 'gitlab-ci.yml');

test('every input of the action reaches the program', () => {
  expect(Object.keys(action.runs.steps[0]?.env ?? {}).sort()).toEqual(
    Object.keys(action.inputs)
      .map((name) => `INPUT_${name.toUpperCase()}`)
      .sort(),
  );
});

test.each(github)('%s is a workflow that asks the action only for what it has', (name) => {
  const workflow: { name: string; on: unknown; permissions: unknown; jobs: Record<string, { 'runs-on': string; steps: Step[] }> } = read(
    `examples/workflows/${name}`,
  );
  expect(Object.keys(workflow)).toEqual(expect.arrayContaining(['name', 'on', 'permissions', 'jobs']));
  for (const job of Object.values(workflow.jobs)) {
    expect(job['runs-on']).toBeTruthy();
    for (const step of job.steps) {
      if (step.uses?.startsWith('klarsyn/klarsyn/action@') !== true) continue;
      for (const input of Object.keys(step.with ?? {})) expect(Object.keys(action.inputs)).toContain(input);
    }
    for (const [, output = ''] of JSON.stringify(job.steps).matchAll(/steps\.klarsyn\.outputs\.([a-z-]+)/g))
      expect(Object.keys(action.outputs)).toContain(output);
  }
});

test('the GitLab example hands over both reports', () => {
  const { klarsyn } = read('examples/workflows/gitlab-ci.yml');
  for (const file of Object.values<string>(klarsyn.artifacts.reports)) expect(klarsyn.script.join('\n')).toContain(file);
});
