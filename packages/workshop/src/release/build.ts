import { spawnSync } from 'node:child_process';
import { cp, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { root } from '../bundle/house.ts';
import { packDataModule } from '../bundle/pack-data.ts';
import { publishedPackages } from './published.ts';

const built = join(root, '.cache', 'build');

/**
 * Builds every package that is published: one run of `tsc` over all of them, to JavaScript modules and types in the `dist` of each. Rule files go along,
 * and the rules as data in place of the module that reads them. Throws with what the compiler says when it says anything.
 */
export async function buildPackages(): Promise<void> {
  await rm(built, { recursive: true, force: true });
  run([join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', join(root, 'tsconfig.build.json')]);
  run([join(root, 'dictionaries', 'hunspell', 'build.ts')]);
  for (const { folder } of await publishedPackages()) await bringHome(folder);
  await writeFile(join(root, 'packages', 'toolkit', 'dist', 'pack-data.js'), await packDataModule());
}

/** Moves what was built of a package to its `dist`, with the rule files that lie beside its code. A package of data alone has nothing to move. */
async function bringHome(folder: string): Promise<void> {
  const [from, to] = [join(built, folder, 'src'), join(root, folder, 'dist')];
  if ((await stat(from).catch(() => undefined)) === undefined) return;
  await rm(to, { recursive: true, force: true });
  await mkdir(join(to, '..'), { recursive: true });
  await rename(from, to);
  for (const file of await glob(['**/*.yaml'], { cwd: join(root, folder, 'src'), ignore: ['**/fixtures/**'] }))
    await cp(join(root, folder, 'src', file), join(to, file));
}

function run(args: readonly string[]): void {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${stdout ?? ''}${stderr ?? error?.message ?? ''}`);
}
