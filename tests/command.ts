import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isFresh } from 'klarsyn/bin/fresh.js';

/** What a run of the command gave. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command as it stands in the house. */
export const program = join(import.meta.dirname, '..', 'packages', 'cli', 'bin', 'klarsyn.js');

/** The command runs from its bundle, and can cache, while no source is newer than it. */
export const isBundled = isFresh(join(import.meta.dirname, '..', 'packages', 'cli', '.cache', 'main.js'), join(import.meta.dirname, '..'));

/** Runs the real command in a process of its own, in a Node that is given some flags. */
export function klarsyn(
  args: readonly string[],
  {
    cwd,
    input = '',
    env = {},
    flags = [],
  }: {
    readonly cwd: string;
    readonly input?: string | Uint8Array;
    readonly env?: Readonly<Record<string, string>>;
    readonly flags?: readonly string[];
  },
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...flags, program, ...args], { cwd, env: { ...process.env, NO_COLOR: '1', ...env } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') }),
    );
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** Runs the real command for a reader that has gone before anything is written. */
export function unread(args: readonly string[]): Promise<Omit<Ran, 'stdout'>> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    const err: Buffer[] = [];
    child.stdout.destroy();
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stderr: Buffer.concat(err).toString('utf8') }));
  });
}

/** Runs the real command in a folder that is no longer there. */
export function nowhere(args: readonly string[]): Ran {
  const cwd = mkdtempSync(join(tmpdir(), 'klarsyn-gone-'));
  const script = 'rmdir "$0" && exec "$@"';
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script, cwd, process.execPath, program, ...args], { cwd, encoding: 'utf8' });
  return { code: status, stdout, stderr };
}
