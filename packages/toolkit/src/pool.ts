import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import type { DocumentReport } from '@klarsyn/core';
import { deadly, notReached } from './check-item.ts';
import type { Item } from './read/item.ts';
import type { Done, Task } from './worker.ts';

/** Fewer files than this are checked where we are: a thread that reads all rules and models anew takes as long as they do. */
const fewest = 1000;
/** Files a thread takes at a time: small enough that all threads end together. */
const handful = 16;

/** MiB a thread may fill with what it soon forgets: more makes it no faster, and doubles the memory. */
const young = 24;
/** How much more than what is in use a heap may hold before it is cleared, in percent. Left to itself it is up to three times as much, in each thread. */
const slack = 75;

/** How many threads a run of so many items gets. `asked` is what the caller says; 1 is no thread beside the main one. */
export const threadsFor = (items: number, asked: number | undefined): number =>
  Math.min(asked ?? (items < fewest ? 1 : availableParallelism()), Math.ceil(items / handful));

/**
 * Checks items in threads of their own; hands on each report with the number of its item. The reports are those one thread would have made. A thread
 * that dies costs the item it died of, and no other: the rest of its handful is checked one by one.
 */
export async function checkInThreads(
  items: readonly Item[],
  options: Task['options'],
  {
    threads,
    signal,
    onReport,
    onForeign,
    onThrown,
    file = workerFile(),
  }: {
    readonly threads: number;
    readonly signal: AbortSignal | undefined;
    readonly onReport: (report: DocumentReport, index: number) => void;
    readonly onForeign: () => void;
    readonly onThrown: (stack: string) => void;
    readonly file?: string;
  },
): Promise<void> {
  // By its address: it starts threads from a file of its own, so it stays outside the bundle.
  const { Tinypool } = (await import(import.meta.resolve('tinypool'))) as typeof import('tinypool');
  setFlagsFromString(`--heap-growing-percent=${slack}`);
  const pool = new Tinypool({
    filename: file,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxYoungGenerationSizeMb: young },
  });
  const { form = 'nb' } = options;
  const isStopped = () => signal?.aborted === true;
  const work = async (some: readonly Item[]): Promise<Done> => {
    if (isStopped()) return without(some.map((item) => notReached(item, form)));
    try {
      return await pool.run({ items: some, options } satisfies Task);
    } catch (error) {
      if (isStopped()) return without(some.map((item) => notReached(item, form)));
      const [only] = some;
      if (only !== undefined && some.length === 1) return without([deadly(only, error, form)], [stackOf(error)]);
      const apart: Done[] = [];
      for (const item of some) apart.push(await work([item]));
      return {
        reports: apart.flatMap(({ reports }) => reports),
        thrown: apart.flatMap(({ thrown }) => thrown),
        foreign: apart.reduce((sum, { foreign }) => sum + foreign, 0),
      };
    }
  };
  const end = () => void pool.destroy();
  signal?.addEventListener('abort', end, { once: true });
  try {
    const starts = Array.from({ length: Math.ceil(items.length / handful) }, (_, at) => at * handful);
    await Promise.all(
      starts.map(async (start) => {
        const { reports, thrown, foreign } = await work(items.slice(start, start + handful));
        for (let one = 0; one < foreign; one += 1) onForeign();
        for (const stack of thrown) onThrown(stack);
        for (const [at, report] of reports.entries()) onReport(report, start + at);
      }),
    );
  } finally {
    signal?.removeEventListener('abort', end);
    await pool.destroy();
  }
}

/** Reports that no thread has made. */
const without = (reports: readonly DocumentReport[], thrown: readonly string[] = []): Done => ({ reports, thrown, foreign: 0 });

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** The worker beside this file: bundled when this is, else its source. */
function workerFile(): string {
  const bundled = fileURLToPath(new URL('./worker.js', import.meta.url));
  return existsSync(bundled) ? bundled : fileURLToPath(new URL('./worker.ts', import.meta.url));
}
