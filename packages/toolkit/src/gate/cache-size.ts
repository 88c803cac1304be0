import { access, constants, readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** What lies in a cache, in files and bytes; and whether it, or the folder it would be made in, can be written to. */
export interface CacheLook {
  readonly files: number;
  readonly bytes: number;
  readonly isOpen: boolean;
}

/** Looks at the folder of a cache without changing anything in it. One that is not there yet has no files. */
export async function lookAtCache(folder: string): Promise<CacheLook> {
  const path = resolve(folder);
  const found = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined);
  const entries = (found ?? []).filter((entry) => entry.isFile() && /\.(?:json|part)$/.test(entry.name));
  const sizes = await Promise.all(entries.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size));
  const isOpen = await access(found === undefined ? dirname(path) : path, constants.W_OK).then(
    () => true,
    () => false,
  );
  return { files: entries.length, bytes: sizes.reduce((sum, size) => sum + size, 0), isOpen };
}
