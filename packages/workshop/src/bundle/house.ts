import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';

/** The root of the house. */
export const root = join(import.meta.dirname, '..', '..', '..', '..');

/**
 * What a bundle is run by. esbuild knows no Node that has all of the newest letters, and makes every pattern with `\p{…}` a call that is parsed at each start;
 * a literal comes ready from Node's compile cache.
 */
export const engine = { platform: 'node', target: 'node24', supported: { 'regexp-unicode-property-escapes': true } } as const;

/** Tells what a bundle is made of from what it was made of before: a cache of reports holds for one build. */
export async function buildHash(): Promise<string> {
  const files = await glob(['packages/**', 'rules/**', 'dictionaries/**', 'pnpm-lock.yaml'], {
    cwd: root,
    ignore: ['**/node_modules/**', '**/dist/**', '**/docs/**', '**/fixtures/**', 'packages/workshop/**', '**/*.test.ts', '**/*.md'],
  });
  const hash = createHash('sha256');
  for (const file of files.toSorted()) hash.update(file).update(await readFile(join(root, file)));
  return hash.digest('hex').slice(0, 32);
}
