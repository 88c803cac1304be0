import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What one run of a program cost: seconds of CPU and of the clock, and most memory held, in MiB. */
export interface Cost {
  readonly cpu: number;
  readonly wall: number;
  readonly memory: number;
}

/** Runs a Node program some times and gives the cheapest run: the others were disturbed. Throws when the program fails. */
export function measure(args: readonly string[], { cwd, times = 5 }: { readonly cwd: string; readonly times?: number }): Cost {
  const runs = Array.from({ length: times }, () => once(args, cwd));
  return runs.reduce((best, run) => (run.cpu < best.cpu ? run : best));
}

function once(args: readonly string[], cwd: string): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'klarsyn-bench-'));
  const result = join(folder, 'result.json');
  try {
    const began = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['--import', join(import.meta.dirname, 'cpu.mjs'), ...args], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, BENCH_RESULT: result },
      maxBuffer: 1 << 28,
    });
    const wall = (performance.now() - began) / 1000;
    if (status === null || status > 1) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr.slice(0, 500)}`);
    return { ...(JSON.parse(readFileSync(result, 'utf8')) as Omit<Cost, 'wall'>), wall };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
