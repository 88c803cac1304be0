import { lstat, realpath } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';

/** Says whether a file leads out of the repository it is told of in. What lies in no repository may lead anywhere. */
export type LeadsOut = (path: string, from?: string) => Promise<boolean>;

/** Where a build keeps its checkout, for one that has no `.git`. */
const checkouts = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR'] as const;

/**
 * A repository may hold what a stranger has sent: a link to a file of ours, a config that names one. Whatever stands in it stays in it, links
 * followed. `from` is the file that names the path; else it is the path itself, which can only lead out by links.
 */
export function createLeadsOut(): LeadsOut {
  const known = new Map<string, Promise<string | undefined>>();
  const topOf = (folder: string): Promise<string | undefined> => {
    const found = known.get(folder) ?? findTop(folder, topOf);
    known.set(folder, found);
    return found;
  };
  return async (path, from = path) => {
    const top = await topOf(dirname(resolve(from)));
    if (top === undefined) return false;
    if (!isIn(resolve(path), top)) return true;
    // What is not there leads nowhere.
    const [real, realTop] = await Promise.all([realpath(path).catch(() => undefined), realpath(top)]);
    return real !== undefined && !isIn(real, realTop);
  };
}

/** The nearest folder with a `.git` that is no link itself: a link could lead to another repository. */
async function findTop(folder: string, above: (folder: string) => Promise<string | undefined>): Promise<string | undefined> {
  const [git, own] = await Promise.all([lstat(join(folder, '.git')).catch(() => undefined), lstat(folder).catch(() => undefined)]);
  if (git !== undefined && own?.isSymbolicLink() !== true) return folder;
  const parent = dirname(folder);
  if (parent !== folder) return (await above(parent)) ?? checkoutAround(folder);
  return undefined;
}

const checkoutAround = (folder: string): string | undefined =>
  checkouts.flatMap((name) => process.env[name] || []).find((checkout) => isIn(folder, resolve(checkout)));

const isIn = (path: string, folder: string): boolean => path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
