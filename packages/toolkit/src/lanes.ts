import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';

/** How long work may go on before whoever wants to stop it is heard, in milliseconds. */
const deaf = 50;

/**
 * Does the work for each item, as many at a time as the machine has cores unless told. The answers come in the order of the items. Work that never
 * waits for anything is halted now and then, so that signals are heard.
 */
export async function inLanes<T, R>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<R>,
  lanes = availableParallelism(),
): Promise<readonly R[]> {
  const answers = new Array<R>(items.length);
  const waiting = items.entries();
  let heard = performance.now();
  const lane = async () => {
    for (const [index, item] of waiting) {
      if (performance.now() - heard > deaf) {
        await setImmediate();
        heard = performance.now();
      }
      answers[index] = await work(item, index);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return answers;
}
