import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a run of the action gave. */
export interface RanAction {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Seconds of the processor, start included. */
  readonly cpu: number;
}

/** A runner of GitHub as the action sees it: a folder for its files, in it a checkout. */
export interface Runner {
  readonly folder: string;
  readonly work: string;
  start(inputs: Readonly<Record<string, string>>, env?: Readonly<Record<string, string>>): Promise<RanAction>;
}

/** Writes last how much of the processor the run took. */
const measure = `data:text/javascript,process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write('CPU ' + (user + system) / 1e6);
});`;

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
    const child = spawn(process.execPath, ['--import', measure, join(bundle, 'main.js')], {
      env: { ...around, ...Object.fromEntries(named), ...env },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
    return new Promise((done) =>
      child.on('close', (status) => {
        const [said = '', cpu] = stderr.split('CPU ');
        done({ status, stdout, stderr: said, cpu: Number(cpu) });
      }),
    );
  };
  return { folder, work, start };
}

/** The payload of an event, as a runner hands it over. */
export const event = (name: 'pull-request' | 'fork' | 'push') => ({
  GITHUB_EVENT_PATH: join(import.meta.dirname, 'events', `${name}.json`),
  GITHUB_REPOSITORY: 'fjordvik/nett',
});
