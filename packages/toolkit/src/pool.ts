import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { DocumentReport } from '@klarsyn/core';
import type { Item } from './read/item.ts';
import type { Done, Task } from './worker.ts';

/** Fewer files than this are checked where we are: a thread that reads all rules and models anew takes as long as they do. */
const fewest = 1000;
/** Files a thread takes at a time: small enough that all threads end together. */
const handful = 16;

/** MiB a thread may fill with what it soon forgets: more makes it no faster, and doubles the memory. */
const young = 24;

/** How many threads a run of so many items gets. `asked` is what the caller says; 1 is no thread beside the main one. */
export const threadsFor = (items: number, asked: number | undefined): number =>
  Math.min(asked ?? (items < fewest ? 1 : availableParallelism()), Math.ceil(items / handful));

/** Checks items in threads of their own; hands on each report with the number of its item. The reports are those one thread would have made. */
export async function checkInThreads(
  items: readonly Item[],
  options: Task['options'],
  {
    threads,
    onReport,
    onThrown,
  }: {
    readonly threads: number;
    readonly onReport: (report: DocumentReport, index: number) => void;
    readonly onThrown: (stack: string) => void;
  },
): Promise<void> {
  // By its address: it starts threads from a file of its own, so it stays outside the bundle.
  const { Tinypool } = (await import(import.meta.resolve('tinypool'))) as typeof import('tinypool');
  const pool = new Tinypool({
    filename: workerFile(),
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxYoungGenerationSizeMb: young },
  });
  try {
    const starts = Array.from({ length: Math.ceil(items.length / handful) }, (_, at) => at * handful);
    await Promise.all(
      starts.map(async (start) => {
        const { reports, thrown }: Done = await pool.run({ items: items.slice(start, start + handful), options } satisfies Task);
        for (const stack of thrown) onThrown(stack);
        for (const [at, report] of reports.entries()) onReport(report, start + at);
      }),
    );
  } finally {
    await pool.destroy();
  }
}

/** The worker beside this file: bundled when this is, else its source. */
function workerFile(): string {
  const bundled = fileURLToPath(new URL('./worker.js', import.meta.url));
  return existsSync(bundled) ? bundled : fileURLToPath(new URL('./worker.ts', import.meta.url));
}
