import { availableParallelism } from 'node:os';
import type { FaultCase, Suite } from './case.ts';
import { type Outcome, runCase } from './run-case.ts';

/** A case that has been run. */
export interface Done {
  readonly suite: string;
  readonly one: FaultCase;
  readonly outcome: Outcome;
}

/** Runs the cases of a suite that are wanted, as many at a time as is said, and tells of each as soon as it is done. */
export async function runSuite(
  suite: Suite,
  isWanted: (one: FaultCase) => boolean,
  { lanes, onDone }: { readonly lanes: number; readonly onDone: (done: Done) => void },
): Promise<readonly Done[]> {
  const opened = await suite.open();
  const all: Done[] = [];
  const waiting = opened.cases.filter(isWanted).values();
  const lane = async (): Promise<void> => {
    for (const one of waiting) {
      const done = { suite: suite.name, one, outcome: await runCase(one, opened) };
      all.push(done);
      onDone(done);
    }
  };
  try {
    await Promise.all(Array.from({ length: lanes }, lane));
    return all;
  } finally {
    await opened.close();
  }
}

/** A browser has as many pages at work as there are cores: one run at a time for every two of them. */
export const lanesHere = (): number => Math.max(1, Math.floor(availableParallelism() / 2));
