import { availableParallelism } from 'node:os';

/** Does the work for each item, as many at a time as the machine has cores unless told. The answers come in the order of the items. */
export async function inLanes<T, R>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<R>,
  lanes = availableParallelism(),
): Promise<readonly R[]> {
  const answers = new Array<R>(items.length);
  const waiting = items.entries();
  const lane = async () => {
    for (const [index, item] of waiting) answers[index] = await work(item, index);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return answers;
}
