import { readdirSync, readFileSync } from 'node:fs';

/** A process of a browser that was started from here. */
export interface BrowserProcess {
  readonly pid: number;
  /** `browser` for the first of them, else what Chromium calls it: `renderer`, `zygote`, … */
  readonly type: string;
  /** Memory it holds, in KiB. */
  readonly memory: number;
  /** The folder of its profile; the first process alone is told. */
  readonly profile: string | undefined;
}

/** The living processes of browsers that this process, or the one given, has started. Linux only: nothing else has `/proc`. */
export function browserProcesses(above: number = process.pid): readonly BrowserProcess[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(readProcess);
  const ours = new Set([above]);
  for (let size = 0; size !== ours.size; ) {
    size = ours.size;
    for (const { pid, parent } of all) if (ours.has(parent)) ours.add(pid);
  }
  return all
    .filter(({ pid, args }) => ours.has(pid) && /--user-data-dir=|--type=/.test(args))
    .map(({ pid, memory, args }) => ({
      pid,
      memory,
      type: /--type=([^\0 ]+)/.exec(args)?.[1] ?? 'browser',
      profile: /--user-data-dir=([^\0]+)/.exec(args)?.[1],
    }));
}

/** True while the process runs; one that is dead and not yet taken leave of does not. */
export const isAlive = (pid: number): boolean => readProcess(String(pid)).length > 0;

function readProcess(
  pid: string,
): readonly { readonly pid: number; readonly parent: number; readonly memory: number; readonly args: string }[] {
  try {
    const [, state, parent] = /\) (\S) (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    if (state === undefined || state === 'Z' || state === 'X') return [];
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    return [{ pid: Number(pid), parent: Number(parent), memory: pages * 4, args: readFileSync(`/proc/${pid}/cmdline`, 'utf8') }];
  } catch {
    return [];
  }
}
