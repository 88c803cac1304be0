import { Worker } from 'node:worker_threads';
import type { FuzzKind } from './kinds.ts';

/** What is to be damaged, how often, and from which seed. */
export interface Asked {
  readonly names: readonly FuzzKind[];
  readonly seed: number;
  readonly count: number;
}

/** A file that was treated wrongly, as small as it could be made. */
export interface Crash {
  readonly what: string;
  readonly seed: number;
  readonly told: string | undefined;
  readonly bytes: Uint8Array;
}

/** What came of the damaged files of a kind. `refused` counts by the code of the error. */
export interface Figures {
  readonly name: FuzzKind;
  readonly cases: number;
  readonly read: number;
  readonly refused: Readonly<Record<string, number>>;
  readonly crashes: readonly Crash[];
  readonly seconds: number;
  /** Seconds of its core that the slowest file took. */
  readonly slowest: number;
}

/** What the thread says: the file it begins on, or what came of all of a kind. */
export type Told = { readonly name: FuzzKind; readonly bytes: Uint8Array } | { readonly done: Figures };

/** A thread that is silent so long, in milliseconds, never comes back, however much else the machine has to do. */
const patience = 120_000;

/** Damages files and has them read, in a thread of its own. A file that is never done with, or that ends the thread, is a crash like any other. */
export function fuzzApart(asked: Asked, onDone: (figures: Figures) => void = () => {}): Promise<readonly Figures[]> {
  const all: Figures[] = [];
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: asked,
    resourceLimits: { maxOldGenerationSizeMb: 2048 },
  });
  return new Promise((resolve) => {
    let last: Exclude<Told, { done: Figures }> | undefined;
    let timer: NodeJS.Timeout | undefined;
    const add = (figures: Figures) => {
      all.push(figures);
      onDone(figures);
    };
    const fall = (what: string) => {
      const { name = asked.names[all.length] ?? 'docx', bytes = new Uint8Array() } = last ?? {};
      add({ name, cases: 0, read: 0, refused: {}, crashes: [{ what, seed: asked.seed, told: undefined, bytes }], seconds: 0, slowest: 0 });
      end();
    };
    const end = () => {
      clearTimeout(timer);
      worker.removeAllListeners();
      void worker.terminate().then(() => resolve(all));
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => fall(`no end in ${patience / 1000} s`), patience);
    };
    worker.on('message', (told: Told) => {
      wait();
      if ('done' in told) add(told.done);
      else last = told;
    });
    worker.once('error', (error: Error) => fall(error.stack ?? error.message));
    worker.once('exit', end);
    wait();
  });
}
