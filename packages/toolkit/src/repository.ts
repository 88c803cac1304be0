import { lstat, readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';

/** Says whether a file leads out of the repository it is told of in. What lies in no repository may lead anywhere. */
export type LeadsOut = (path: string, from?: string) => Promise<boolean>;

/** Where a build keeps its checkout, for one that has no `.git`. */
const checkouts = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR'] as const;

/**
 * A repository may hold what a stranger has sent: a link to a file of ours, a config that names one. Whatever stands in it stays in it, links
 * followed, and so does what is made in it. `from` is the file that names the path; else it is the path itself, which can only lead out by links.
 */
export function createLeadsOut(): LeadsOut {
  const topOf = findTops();
  return async (path, from = path) => {
    const top = await topOf(dirname(resolve(from)));
    if (top === undefined) return false;
    if (!isIn(resolve(path), top)) return true;
    const [real, realTop] = await Promise.all([whereItLies(resolve(path)), realpath(top)]);
    return real === undefined || !isIn(real, realTop);
  };
}

/** True for a file that lies in the repository a folder is in, or would if it were made: a stranger may have written it. */
export async function liesInRepositoryOf(folder: string, path: string): Promise<boolean> {
  const top = await findTops()(resolve(folder));
  if (top === undefined) return false;
  const [real, realTop] = await Promise.all([whereItLies(resolve(path)), realpath(top)]);
  return isIn(resolve(path), top) || real === undefined || isIn(real, realTop);
}

/** Most links that are followed for one path, as Linux has it. */
const mostLinks = 40;

/** Where a path leads when all links are followed, or would lead if it were made; undefined when they go in a ring. */
async function whereItLies(path: string, links = mostLinks): Promise<string | undefined> {
  if (links < 0) return undefined;
  try {
    return await realpath(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ELOOP') return undefined;
  }
  const folder = dirname(path);
  if (folder === path) return path;
  const target = await readlink(path).catch(() => undefined);
  if (target !== undefined) return whereItLies(resolve(folder, target), links - 1);
  const real = await whereItLies(folder, links);
  return real === undefined ? undefined : join(real, basename(path));
}

/** Finds the top of the repository a folder is in, each once. */
function findTops(): (folder: string) => Promise<string | undefined> {
  const known = new Map<string, Promise<string | undefined>>();
  const topOf = (folder: string): Promise<string | undefined> => {
    const found = known.get(folder) ?? findTop(folder, topOf);
    known.set(folder, found);
    return found;
  };
  return topOf;
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
