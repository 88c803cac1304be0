import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Fault } from '../errors.ts';
import { createLeadsOut } from '../repository.ts';
import type { Keeping } from './cache.ts';
import { ownKey } from './own-key.ts';

/** Where the reports of a run are kept, if they can be; and what somebody should know of it. */
export interface FoundCache {
  readonly keeping?: Keeping;
  readonly fault?: Fault;
}

/** Looks at the folder that a call names for its cache, if any. Nothing is kept where links of a checkout would have us write outside of it. */
export async function findCache({ cache, cwd }: { readonly cache?: string | undefined; readonly cwd: string }): Promise<FoundCache> {
  if (cache === undefined) return {};
  const folder = resolve(cwd, cache);
  if ((await createLeadsOut()(folder)) || (await holdsLinks(folder)))
    return { fault: { code: 'cache-leads-out', values: { folder: cache } } };
  const { key, fault } = await ownKey(cwd);
  return { keeping: { folder, key }, ...(fault !== undefined && { fault }) };
}

async function holdsLinks(folder: string): Promise<boolean> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.some((entry) => entry.isSymbolicLink());
}
