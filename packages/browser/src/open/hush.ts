/// <reference lib="dom" />

/**
 * Lets a document write so many lines to the console and no more, errors with them: each line is sent to us, and a page may write millions.
 * Runs in the page before its own scripts. A page may see it; nothing of what is found rests on it.
 */
export function hush(most: number): void {
  let lines = 0;
  const isTooMuch = (): boolean => ++lines > most;
  const all = console as unknown as Record<string, (...given: unknown[]) => void>;
  for (const name of Object.keys(all)) {
    const { [name]: say } = all;
    if (typeof say !== 'function') continue;
    all[name] = (...given) => {
      if (!isTooMuch()) say(...given);
    };
  }
  for (const name of ['error', 'unhandledrejection'] as const)
    addEventListener(name, (event) => {
      if (isTooMuch()) event.preventDefault();
    });
}
