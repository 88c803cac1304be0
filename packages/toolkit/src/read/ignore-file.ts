import { relative, resolve } from 'node:path';
import { readTextIfThere } from '../files.ts';

/** The file that says which files below its folder are never checked, in the way of `.gitignore`. */
const name = '.klarsynignore';

/** True for files that are to be checked: those that the ignore file of the folder does not name. What lies outside the folder is not its business. */
export async function wantedBelow(cwd: string): Promise<(path: string) => boolean> {
  const text = await readTextIfThere(resolve(cwd, name));
  if (text === undefined) return () => true;
  const { default: ignore } = await import('ignore');
  const rules = ignore().add(text);
  return (path) => {
    const below = relative(cwd, path).replaceAll('\\', '/');
    return !ignore.isPathValid(below) || !rules.ignores(below);
  };
}
