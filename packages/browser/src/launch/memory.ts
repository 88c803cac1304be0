import { readdirSync, readFileSync } from 'node:fs';

/** A watch over the memory of a browser. */
export interface MemoryWatch {
  /** How many of its pages were ended for it. */
  ended(): number;
  /** Calls back at each look that finds more than half of what the browser may take, until told to stop. */
  onMuch(warn: () => void): () => void;
  stop(): void;
}

/** How often memory is looked at, in milliseconds: a page may take a gigabyte in a second. */
const everyMs = 100;

/**
 * Ends the process of a browser that takes most when all of them take more than so many bytes: as a rule the page that asks too much, and no other.
 * Only Linux tells what each process holds of its own; elsewhere nothing is watched.
 */
export function watchMemory(browser: number | undefined, most: number): MemoryWatch {
  if (browser === undefined || process.platform !== 'linux')
    return { ended: () => 0, onMuch: () => () => undefined, stop: () => undefined };
  const warned = new Set<() => void>();
  let known = new Map<string, boolean>();
  let ended = 0;
  const look = (): void => {
    known = new Map(
      readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .map((name) => [name, known.get(name) ?? isOf(name, browser)]),
    );
    const ours = [...known].filter(([, is]) => is).map(([name]) => ({ pid: Number(name), held: heldBy(name) }));
    const all = ours.reduce((sum, { held }) => sum + held, 0);
    if (all > most / 2) for (const warn of warned) warn();
    if (all <= most) return;
    const [largest] = ours.sort((one, other) => other.held - one.held);
    if (largest === undefined) return;
    if (largest.pid !== browser) ended++;
    try {
      process.kill(largest.pid, 'SIGKILL');
    } catch {
      // It went by itself.
    }
  };
  const timer = setInterval(look, everyMs);
  timer.unref();
  const onMuch = (warn: () => void): (() => void) => {
    warned.add(warn);
    return () => void warned.delete(warn);
  };
  return { ended: () => ended, onMuch, stop: () => clearInterval(timer) };
}

/** True for a process of the group that the browser leads. */
const isOf = (pid: string, browser: number): boolean => Number(/\) \S \d+ (\d+)/.exec(read(pid, 'stat'))?.[1]) === browser;

/** What a process holds of its own, in bytes: files that many share are left out. */
function heldBy(pid: string): number {
  const status = read(pid, 'status');
  const kibibytes = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  return (kibibytes('RssAnon') + kibibytes('RssShmem')) * 1024;
}

function read(pid: string, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
