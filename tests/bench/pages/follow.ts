import { spawn } from 'node:child_process';
import { treeOf } from '../site/processes.ts';
import { memoryOf } from '../site/tree-memory.ts';

/** What a program and all it started cost: seconds by the clock, seconds of CPU, and most memory at once in MiB, of all and of the browser alone. */
export interface Followed {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
  readonly browser: number;
  readonly code: number | null;
}

/** How often the processes are looked at, in milliseconds: what a process uses after the last look before it ends is not counted. */
const everyMs = 100;
/** Looking at memory costs more: once in so many looks. */
const memoryEvery = 5;

/** Runs a Node program and follows its whole process tree. Linux only. */
export function follow(
  args: readonly string[],
  { cwd, env = process.env }: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Promise<Followed> {
  const began = performance.now();
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] });
  const root = child.pid ?? 0;
  const ticks = new Map<string, number>();
  let memory = 0;
  let browser = 0;
  let looks = 0;
  const look = (): void => {
    const tree = treeOf(root);
    for (const { pid, began: since, used } of tree) ticks.set(`${pid} ${since}`, used);
    if (looks++ % memoryEvery > 0) return;
    memory = Math.max(memory, memoryOf(tree));
    const first = tree.find(({ name, pid }) => pid !== root && /chrom/i.test(name));
    if (first !== undefined) browser = Math.max(browser, memoryOf(treeOf(first.pid)));
  };
  const timer = setInterval(look, everyMs);
  return new Promise((resolve) => {
    child.once('close', (code) => {
      clearInterval(timer);
      // Linux counts in hundredths of a second.
      const cpu = [...ticks.values()].reduce((sum, used) => sum + used, 0) / 100;
      resolve({ wall: (performance.now() - began) / 1000, cpu, memory, browser, code });
    });
  });
}
