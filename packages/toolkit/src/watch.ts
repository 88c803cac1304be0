import { stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { expandInputs } from './read/inputs.ts';

/**
 * Word letters that are new or have been saved, again and again until `signal` ends it; the first time all there are.
 * Folders are looked through anew each time, so that a network drive, which tells nobody of changes, works too.
 */
export async function* changedLetters(
  names: readonly string[],
  { cwd, everyMs, signal }: { readonly cwd: string; readonly everyMs: number; readonly signal: AbortSignal },
): AsyncGenerator<readonly string[]> {
  let before = new Map<string, string>();
  while (!signal.aborted) {
    const now = await statesOf(names, cwd);
    const changed = [...now].filter(([path, state]) => before.get(path) !== state).map(([path]) => path);
    before = now;
    if (changed.length > 0) yield changed;
    await wait(everyMs, undefined, { signal }).catch(() => undefined);
  }
}

/** When each letter was last saved, and its size: what changes when somebody saves. A letter that is gone just now is left out. */
async function statesOf(names: readonly string[], cwd: string): Promise<Map<string, string>> {
  const items = await expandInputs(names, cwd);
  const paths = items.flatMap((item) => (item.from === 'file' && item.format === 'docx' ? [item.path] : []));
  const states = await Promise.all(
    paths.map(async (path) => {
      const found = await stat(path).catch(() => undefined);
      return found === undefined ? [] : [[path, `${found.mtimeMs} ${found.size}`] as const];
    }),
  );
  return new Map(states.flat());
}
