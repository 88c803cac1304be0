import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type Process, treeOf } from '../../bench/site/processes.ts';
import { program } from '../../command.ts';

/** How a run ended, and what it left behind. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Names of what it had started that was there a second after its end. */
  readonly orphans: readonly string[];
}

/** A run of the real command that somebody breaks into. */
export interface Running {
  readonly child: ChildProcess;
  /** Waits until it has come so far. */
  until(isSo: () => boolean): Promise<void>;
  /** What it has written to standard output so far. */
  stdout(): string;
  /** The processes it has started, itself among them. */
  tree(): readonly Process[];
  readonly ended: Promise<Ended>;
}

/** Starts the real command, its temporary files in a folder of its own. */
export function start(
  args: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Running {
  const child = spawn(process.execPath, [program, ...args], { cwd, env: { ...process.env, NO_COLOR: '1', ...env } });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const seen = new Map<string, Process>();
  const look = (): readonly Process[] => {
    const tree = treeOf(child.pid ?? 0);
    for (const one of tree) seen.set(`${one.pid} ${one.began}`, one);
    return tree;
  };
  const timer = setInterval(look, 50);
  let isOver = false;
  const ended = new Promise<Ended>((resolve) =>
    child.once('close', async (code, signal) => {
      isOver = true;
      clearInterval(timer);
      await pause(1000);
      const left = [...seen.values()].filter(({ pid, began }) =>
        treeOf(pid).some((now) => now.pid === pid && now.began === began && !now.isDead),
      );
      resolve({ code, signal, stdout, stderr, orphans: left.map(({ name }) => name) });
    }),
  );
  const until = async (isSo: () => boolean): Promise<void> => {
    while (!isSo()) {
      if (isOver) throw new Error(`It ended too early: ${stdout.slice(-500)}${stderr.slice(-500)}`);
      await pause(20);
    }
  };
  return { child, until, stdout: () => stdout, tree: look, ended };
}

/** Kills processes by hand, those that are gone already aside: who loses its parent may end before its turn comes. */
export function killAll(processes: readonly Process[]): void {
  for (const { pid } of processes)
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
}

/** Names of half files and of profiles of browsers that lie in a folder. */
export const leftIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tmp$|klarsyn-profile-[^/]*$/.test(name));

/** A disk of its own with so many bytes, where that can be had; undefined for who may not mount one. */
export function smallDisk(folder: string, bytes: number): { readonly makeReadOnly: () => void; readonly remove: () => void } | undefined {
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  return {
    makeReadOnly: () => void execFileSync('mount', ['-o', 'remount,ro', folder], { stdio: 'ignore' }),
    remove: () => void execFileSync('umount', ['-l', folder], { stdio: 'ignore' }),
  };
}
