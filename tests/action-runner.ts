import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a run of the action gave. */
export interface RanAction {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A runner of GitHub as the action sees it: a folder for its files, in it a checkout. */
export interface Runner {
  readonly folder: string;
  readonly work: string;
  start(inputs: Readonly<Record<string, string>>, env?: Readonly<Record<string, string>>): Promise<RanAction>;
}

/** Makes a runner that starts a bundle as GitHub's does: inputs, event, and the files it writes to, all in the environment, and nothing else in it. */
export function openRunner(bundle: string): Runner {
  const folder = mkdtempSync(join(tmpdir(), 'klarsyn-action-'));
  const work = join(folder, 'work');
  mkdirSync(work);
  for (const name of ['output', 'summary']) writeFileSync(join(folder, name), '');
  const around = {
    PATH: process.env['PATH'],
    HOME: folder,
    GITHUB_WORKSPACE: work,
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    RUNNER_TEMP: folder,
  };
  const start: Runner['start'] = (inputs, env = {}) => {
    const named = Object.entries({ static: 'true', ...inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    const child = spawn(process.execPath, [join(bundle, 'main.js')], {
      env: { ...around, ...Object.fromEntries(named), ...env },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
    return new Promise((done) => child.on('close', (status) => done({ status, stdout, stderr })));
  };
  return { folder, work, start };
}

/** The payload of an event, as a runner hands it over. */
export const event = (name: 'pull-request' | 'fork' | 'push') => ({
  GITHUB_EVENT_PATH: join(import.meta.dirname, 'events', `${name}.json`),
  GITHUB_REPOSITORY: 'fjordvik/nett',
});
