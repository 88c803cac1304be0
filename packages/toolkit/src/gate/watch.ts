import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { formatOf } from '../read/formats.ts';
import { wantedBelow } from '../read/ignore-file.ts';
import { isAddress } from '../read/inputs.ts';

/** Milliseconds to wait for the rest of a save: editors write, rename and touch in a burst. */
const burst = 60;

/** Files that can be checked and have been saved, a burst of saves at a time, until the signal ends it. */
export async function* savedFiles(
  inputs: readonly string[],
  { cwd, signal }: { readonly cwd: string; readonly signal: AbortSignal },
): AsyncGenerator<readonly string[]> {
  const isWanted = await wantedBelow(cwd);
  const saved = new Set<string>();
  let wake = () => {};
  const note = (path: string) => {
    if (!isOurs(path) || !isWanted(path)) return;
    saved.add(path);
    wake();
  };
  const watchers = await Promise.all(inputs.filter((input) => !isAddress(input)).map((input) => watchOne(resolve(cwd, input), note)));
  signal.addEventListener('abort', () => wake());
  try {
    while (!signal.aborted) {
      if (saved.size === 0) await new Promise<void>((done) => (wake = done));
      if (signal.aborted) return;
      await new Promise((done) => setTimeout(done, burst));
      const paths = [...saved].toSorted();
      saved.clear();
      const there = await Promise.all(
        paths.map((path) =>
          stat(path).then(
            (found) => found.isFile(),
            () => false,
          ),
        ),
      );
      const files = paths.filter((_, at) => there[at]);
      if (files.length > 0) yield files;
    }
  } finally {
    for (const watcher of watchers) watcher?.close();
  }
}

/** A file that Klarsyn reads and did not write itself. */
const isOurs = (path: string): boolean =>
  formatOf(path) !== undefined && !/\.klarsyn\.docx$|^~\$/.test(basename(path)) && !/[\\/](?:node_modules|\.git)[\\/]/.test(path);

/** Watches a folder and all below it, or one file by its folder: many editors put a new file in its place. */
async function watchOne(path: string, note: (path: string) => void): Promise<FSWatcher | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return undefined;
  if (found.isDirectory()) return watch(path, { recursive: true }, (_, name) => name !== null && note(join(path, name)));
  return watch(dirname(path), (_, name) => name === basename(path) && note(path));
}
