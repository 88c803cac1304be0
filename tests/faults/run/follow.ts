import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { type Process, treeOf } from '../../bench/site/processes.ts';
import { memoryOf } from '../../bench/site/tree-memory.ts';
import { program, type Ran } from '../../command.ts';

/** What a run of the command gave, and what it cost. */
export interface Followed extends Ran {
  /** From start to end. */
  readonly seconds: number;
  /** Most memory at once of the command and all it started, in MiB. */
  readonly memory: number;
  /** Names of what it started that was still there a second after its end. They are ended then. */
  readonly orphans: readonly string[];
  /** True when it did not end in time and was killed. */
  readonly isKilled: boolean;
}

/** How a run is followed. */
export interface Following {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly stdin: string | Uint8Array;
  /** After so many seconds it is killed. */
  readonly patience: number;
}

const lookMs = 100;
/** Looking at memory costs more: once in so many looks. */
const memoryEvery = 3;

/** Runs the real command in a process of its own, and follows all the processes it starts. Linux only. */
export async function follow(args: readonly string[], { cwd, env, stdin, patience }: Following): Promise<Followed> {
  const began = performance.now();
  const child = spawn(process.execPath, [program, ...args], { cwd, env: { ...process.env, ...env } });
  const root = child.pid ?? 0;
  const seen = new Map<string, Process>();
  let memory = 0;
  let looks = 0;
  const timer = setInterval(() => {
    const tree = treeOf(root);
    for (const one of tree) seen.set(keyOf(one), one);
    if (looks++ % memoryEvery === 0) memory = Math.max(memory, memoryOf(tree));
  }, lookMs);
  let isKilled = false;
  const last = setTimeout(() => {
    isKilled = true;
    child.kill('SIGKILL');
  }, patience * 1000);
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  child.stdin.on('error', () => undefined).end(stdin);
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  const seconds = (performance.now() - began) / 1000;
  clearInterval(timer);
  clearTimeout(last);
  await pause(1000);
  const orphans = [...seen.values()].filter(isStillThere);
  for (const { pid } of orphans) end(pid);
  return { code, stdout: stdout(), stderr: stderr(), seconds, memory, orphans: orphans.map(({ name }) => name), isKilled };
}

/** A number is used again for another process; the time it began is not. */
const keyOf = ({ pid, began }: Process): string => `${pid} ${began}`;

const isStillThere = (one: Process): boolean => treeOf(one.pid).some((now) => keyOf(now) === keyOf(one) && !now.isDead);

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It went by itself.
  }
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}
