// The thread that damaged files are read in: the one that started it sees when a file is never done with.
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import type { Asked, Crash, Figures, Told } from './apart.ts';
import { type Target, targets } from './targets.ts';
import type { Verdict } from './verdict.ts';

/** The most milliseconds of its core that this thread may use for a file of this size. */
const longest = 5000;
/** Most crashes that are made small before we stop. */
const mostCrashes = 5;

const { names, seed, count }: Asked = workerData;
const port = parentPort as MessagePort;
const tell = (told: Told) => port.postMessage(told);

for (const name of names) tell({ done: await fuzz(name) });
port.close();

async function fuzz(name: Asked['names'][number]): Promise<Figures> {
  const target: Target = targets[name];
  const cases = await target.cases();
  const crashes: Crash[] = [];
  const refused: Record<string, number> = {};
  const began = performance.now();
  let [ran, read, slowest] = [0, 0, 0];
  const property = fc.asyncProperty(cases, async ({ bytes }) => {
    tell({ name, bytes });
    const before = process.threadCpuUsage();
    const verdict = await judged(target, bytes);
    const { user, system } = process.threadCpuUsage(before);
    const milliseconds = (user + system) / 1000;
    slowest = Math.max(slowest, milliseconds);
    const faults = [...verdict.faults, ...(milliseconds > longest ? [`it took ${milliseconds.toFixed(0)} ms`] : [])];
    if (faults.length > 0) throw new Error(faults.slice(0, 3).join('\n'));
    if (verdict.refused === undefined) read += 1;
    else refused[verdict.refused] = (refused[verdict.refused] ?? 0) + 1;
  });
  for (let from = seed; ran < count && crashes.length < mostCrashes; from += 1) {
    const { numRuns, failed, counterexample, errorInstance } = await fc.check(property, { seed: from, numRuns: count - ran });
    ran += numRuns;
    if (!failed) continue;
    const [smallest] = counterexample ?? [];
    const error = errorInstance instanceof Error ? errorInstance : new Error(String(errorInstance));
    crashes.push({ what: error.message, seed: from, told: JSON.stringify(smallest?.told), bytes: smallest?.bytes ?? new Uint8Array() });
  }
  return { name, cases: ran, read, refused, crashes, seconds: (performance.now() - began) / 1000, slowest: slowest / 1000 };
}

/** The verdict; whatever is thrown is a fault, and its stack says where. */
async function judged({ judge }: Target, bytes: Uint8Array): Promise<Verdict> {
  try {
    return await judge(bytes);
  } catch (error) {
    return { faults: [error instanceof Error ? (error.stack ?? error.message) : `thrown: ${String(error)}`] };
  }
}
