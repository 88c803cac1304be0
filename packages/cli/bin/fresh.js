import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the bundle is made of, from the root of the house. */
const sources = ['packages', 'rules', 'dictionaries'];

/** Folders in them that it is not made of. */
const others = new Set(['node_modules', 'dist', '.cache', 'docs', 'fixtures', 'workshop', 'browser', 'test']);

/** True when the bundle is there and nothing it is made of is newer. */
export function isFresh(bundle, root) {
  const made = statSync(bundle, { throwIfNoEntry: false })?.mtimeMs;
  if (made === undefined) return false;
  return sources.every((folder) => isOlder(join(root, folder), made));
}

function isOlder(path, made) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return true;
  if (found.mtimeMs > made) return false;
  if (!found.isDirectory()) return true;
  return readdirSync(path, { withFileTypes: true }).every(
    (entry) => others.has(entry.name) || entry.name.endsWith('.test.ts') || isOlder(`${path}/${entry.name}`, made),
  );
}
