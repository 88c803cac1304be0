/** Waits until it is polite to ask a site for its next page. */
export type Pace = () => Promise<void>;

/** Lets callers through one by one, with so many milliseconds between them. */
export function createPace(ms: number): Pace {
  let next = 0;
  return async () => {
    if (ms <= 0) return;
    const now = performance.now();
    const at = Math.max(now, next);
    next = at + ms;
    if (at > now) await new Promise((resolve) => setTimeout(resolve, at - now));
  };
}
