/** Waits for work, but not longer than so many milliseconds: then it fails with a `TimeoutError`. */
export async function withinTime<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException(`${ms / 1000} s have passed`, 'TimeoutError')), ms);
  });
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** True for what `withinTime` throws. */
export const isLate = (error: unknown): boolean => error instanceof DOMException && error.name === 'TimeoutError';

/** The milliseconds until a moment, as `performance.now()` counts. Fails as `withinTime` does when it has passed. */
export function timeLeft(until: number): number {
  const left = until - performance.now();
  if (left <= 0) throw new DOMException('no time is left', 'TimeoutError');
  return left;
}

/** Waits so many milliseconds. Does not keep the process alive. */
export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
