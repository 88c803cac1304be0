import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Asked, TaskName, Told } from './tasks.ts';

/** How long a task may take, and how much memory. */
export type ThreadLimits = Readonly<Record<'milliseconds' | 'heapMegabytes', number>>;

/** What a thread gives back: what the task came to, or nothing when it was stopped. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

/** Asks a thread to do a task. */
export type Ask = <N extends TaskName>(name: N, asked: Asked<N>, limits: ThreadLimits) => Promise<Answer<Told<N>>>;

/** What the program of a thread sends when a task is done. */
export type Sent = { readonly value: unknown } | { readonly thrown: unknown };

/**
 * Makes a thread that does one task at a time. It is started when it is first asked, and stays for the next task, for starting takes longer than reading a
 * letter. A task that takes too long or too much memory ends it, and the next task starts it anew. What a task throws is thrown.
 */
export function createThread(): Ask {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const running = (heapMegabytes: number): Worker => {
    if (worker !== undefined && worker.resourceLimits?.maxOldGenerationSizeMb === heapMegabytes) return worker;
    void worker?.terminate();
    // What Node itself was started with is not for the thread: some of it, as `--input-type`, stops a thread that is a file.
    worker = new Worker(programFile(), { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: heapMegabytes } });
    return worker;
  };

  const askNow = (name: TaskName, asked: unknown, { milliseconds, heapMegabytes }: ThreadLimits): Promise<Answer<unknown>> => {
    const asking = running(heapMegabytes);
    asking.ref();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => stop(() => resolve({ ok: false })), milliseconds);
      const settle = () => {
        clearTimeout(timer);
        asking.removeAllListeners('message').removeAllListeners('error');
        asking.unref();
      };
      const stop = (then: () => void) => {
        settle();
        // What it says while it ends is no news.
        asking.on('error', () => undefined);
        worker = undefined;
        void asking.terminate();
        then();
      };
      asking.once('message', (sent: Sent) => {
        settle();
        if ('thrown' in sent) reject(sent.thrown);
        else resolve({ ok: true, value: sent.value });
      });
      asking.once('error', (error: NodeJS.ErrnoException) =>
        stop(() => (error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve({ ok: false }) : reject(error))),
      );
      asking.postMessage({ name, asked });
    });
  };

  return ((name, asked, limits) => {
    const answer = last.then(() => askNow(name, asked, limits));
    last = answer.catch(() => undefined);
    return answer;
  }) as Ask;
}

/** The program beside this file: built or bundled when this is, else its source. */
function programFile(): string {
  const built = fileURLToPath(new URL('./program.js', import.meta.url));
  return existsSync(built) ? built : fileURLToPath(new URL('./program.ts', import.meta.url));
}
