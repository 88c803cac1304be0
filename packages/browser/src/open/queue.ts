/** Runs work in so many lanes, first come, first served. Each piece of work has its lane, counted from 0, to itself. */
export function createQueue(width: number): <T>(work: (lane: number) => Promise<T>) => Promise<T> {
  const free = Array.from({ length: Math.max(1, width) }, (_, lane) => lane).reverse();
  const waiting: ((lane: number) => void)[] = [];
  const take = (): Promise<number> => {
    const lane = free.pop();
    return lane === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(lane);
  };
  const give = (lane: number): void => {
    const next = waiting.shift();
    if (next === undefined) free.push(lane);
    else next(lane);
  };
  return async (work) => {
    const lane = await take();
    try {
      return await work(lane);
    } finally {
      give(lane);
    }
  };
}
